/** Nearest ids: the records whose ids are most like a text that is the id of none. */
import { nearest } from "@sitrep/domain/nearest";
import type { RecordKind } from "@sitrep/domain/record";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { sql } from "kysely";
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import type { Tables } from "../tables.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { shownTo } from "../viewpoint.ts";

/** A record that may be meant. */
export interface NearRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly label: string;
}

/** How many ids are compared letter by letter; those that hold the text come first and are found among any number. */
const MOST_COMPARED = 5000;

/** Records whose id ends in the text, then those that hold it, then those that differ in a few letters; at most `limit`. */
export async function recordsNear(
  engine: Engine,
  { text, limit }: { readonly text: string; readonly limit: number },
  view: Viewpoint,
): Promise<readonly NearRecord[]> {
  const slug = slugOf(text.toLowerCase());
  // No letters of an id.
  const plain = slug.replace(/[%_\\]/g, "");
  const id = sql.ref<string>("record.id");
  // In the order of ids the engine looks at its index of them, and at a row only where the id fits.
  const shown = engine.read
    .selectFrom("record")
    .select(["record.id", "record.kind", "record.label"])
    .where("record.visibility", "in", shownTo(view.role))
    .where(heldAt(view.position))
    .orderBy("record.id")
    .limit(MOST_COMPARED);
  const datasets = await engine.read.selectFrom("batch").select("dataset").distinct().execute();
  const ending = (eb: ExpressionBuilder<Tables, "record">): Expression<SqlBool> =>
    eb("record.id", "in", datasets.map(({ dataset }) => `${dataset}/${plain}`)); // prettier-ignore
  const holding = sql<boolean>`instr(${id}, ${plain}) > 0`;
  const queries = [...(plain === "" ? [] : [shown.where(ending), shown.where(holding)]), shown];
  const ranked = new Map<string, NearRecord>();
  for (const query of queries)
    for (const row of await query.execute()) ranked.set(row.id, ranked.get(row.id) ?? row);
  const rows: readonly NearRecord[] = [...ranked.values()].slice(0, MOST_COMPARED);
  const holds = plain === "" ? [] : rows.filter((row) => row.id.includes(plain)).slice(0, limit);
  const found = new Map(holds.map((row) => [row.id, row]));
  const rest = new Map(rows.map((row) => [slugOf(row.id), row]));
  for (const { id: known } of found.values()) rest.delete(slugOf(known));
  while (found.size < limit) {
    const alike = nearest(slug, rest.keys());
    const row = alike === undefined ? undefined : rest.get(alike);
    if (alike === undefined || row === undefined) break;
    rest.delete(alike);
    found.set(row.id, row);
  }
  return [...found.values()];
}

function slugOf(id: string): string {
  return id.split("/").at(-1) ?? id;
}
