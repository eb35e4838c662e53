/** Search: records of every kind by their words, best first. SPEC S1–S2. */
import type { RecordKind } from "@sitrep/domain/record";
import { fold } from "@sitrep/domain/text";
import type { Expression } from "kysely";
import { sql } from "kysely";
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { shownTo } from "../viewpoint.ts";

/** One hit. */
export interface Hit {
  readonly id: string;
  readonly kind: RecordKind;
  readonly label: string;
}

/** What to search for; without `kind`, among records of every kind. */
export interface TextQuery {
  readonly text: string;
  readonly kind?: readonly RecordKind[] | undefined;
  readonly limit: number;
}

/** How many words of a long question are looked for in labels. */
const MOST_RANKED = 8;

/** Hits from a viewpoint, at most `limit`. A text without a letter or digit finds nothing. */
export async function searchRecords(
  engine: Engine,
  { text, kind, limit }: TextQuery,
  view: Viewpoint,
): Promise<readonly Hit[]> {
  const folded = fold(text);
  if (folded === "") return [];
  let query = engine.read
    .selectFrom("search")
    .innerJoin("record", "record.version", "search.rowid")
    .select(["record.id", "record.kind", "record.label"])
    .where(engine.matches(folded))
    .where("record.visibility", "in", shownTo(view.role))
    .where(heldAt(view.position))
    .orderBy(likeness(folded), "desc")
    .orderBy("record.day", (by) => by.desc().nullsLast())
    .orderBy("record.sort_label")
    .orderBy("record.id")
    .limit(limit);
  if (kind?.length) query = query.where("record.kind", "in", kind);
  return query.execute();
}

/**
 * How well a label fits, from the label alone: an engine's own ranking weighs words by how rare they are in all records,
 * so that what is written later would change the order of an earlier answer. Folded words hold no sign of `like`.
 */
function likeness(folded: string): Expression<number> {
  const words = folded.split(" ").slice(0, MOST_RANKED);
  const label = sql.ref("record.sort_label");
  const points = words.map(
    (word) => sql`case when (' ' || ${label}) like ${`% ${word}%`} then 1 else 0 end`,
  );
  return sql<number>`case
    when ${label} = ${folded} then 100
    when ${label} like ${`${folded}%`} then 50
    else 0 end + ${sql.join(points, sql` + `)}`;
}
