/** Search: records of every kind by their words, best first. SPEC S1–S2. */
import type { RecordKind } from "@sitrep/domain/record";
import { fold } from "@sitrep/domain/text";
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";

/** One hit. */
export interface Hit {
  readonly id: string;
  readonly kind: RecordKind;
  readonly label: string;
}

/** Hits at a position. A text without a letter or digit finds nothing. */
export async function searchRecords(
  engine: Engine,
  text: string,
  position: number,
  limit: number,
): Promise<readonly Hit[]> {
  const folded = fold(text);
  if (folded === "") return [];
  return engine.read
    .selectFrom("search")
    .innerJoin("record", "record.version", "search.rowid")
    .select(["record.id", "record.kind", "record.label"])
    .where(engine.matches(folded))
    .where("record.visibility", "=", "public")
    .where(heldAt(position))
    .orderBy(engine.rank())
    .orderBy("record.id")
    .limit(limit)
    .execute();
}
