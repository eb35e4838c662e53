/** Kind words: what a sentence calls a kind of record. */
import type { RecordKind } from "./record.ts";

/** "an incident", "a place". */
export function articleFor(kind: RecordKind): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
