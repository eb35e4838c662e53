/** Offices: what the publishers that UCDP reads most are; of the others nobody says it. */
import type { SourceKind } from "@sitrep/domain/source";
import { fold } from "@sitrep/domain/text";

/** Beginnings of names, folded. */
const KINDS: readonly (readonly [SourceKind, readonly string[]])[] = [
  ["agency", ["agence france presse", "afp", "all africa", "anadolu", "associated press", "deutsche presse agentur", "efe", "interfax", "itar tass", "kyodo", "press trust of india", "reuters", "tass", "united news of india", "united press international", "xinhua"]],
  ["outlet", ["al jazeera", "bbc", "cnn", "dawn", "new york times", "the guardian", "washington post"]],
  ["intergovernmental", ["ocha", "ohchr", "unami", "unhcr", "unama", "united nations"]],
  ["ngo", ["amnesty international", "human rights watch", "iraq body count", "snhr", "sohr", "syrian observatory", "vdc"]],
  ["think-tank", ["crisis group", "crisis watch", "international crisis group"]],
  ["channel", ["facebook", "telegram", "twitter"]],
]; // prettier-ignore

/** What the office of a name is; `unknown` where the list does not hold it. */
export function officeKind(name: string): SourceKind {
  const folded = `${fold(name)} `;
  const kind = KINDS.find(([, names]) => names.some((one) => folded.startsWith(`${one} `)));
  return kind?.[0] ?? "unknown";
}

/** Lists of the dead, folded: their headlines are names of private persons. */
const LISTS_OF_DEAD: ReadonlySet<string> = new Set([
  "memorybook",
  "vdc",
  "vdc syria",
  "violations documentation center",
  "violations documentation centre",
  "violations documentation center in syria",
]);

/** Whether the headlines of an office are names of those who were killed, which Sitrep does not keep. SPEC G3. */
export function listsTheDead(name: string): boolean {
  return LISTS_OF_DEAD.has(fold(name));
}
