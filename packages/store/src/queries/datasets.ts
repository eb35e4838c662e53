/** What datasets hold: how many records of each kind, and between which days. */
import type { RecordKind } from "@sitrep/domain/record";
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import { remembered } from "../remembered.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { countedFor } from "../viewpoint.ts";

/** The records of one kind in one dataset: their number, and the first and last day on which one of them may lie. */
export interface DatasetTally {
  readonly dataset: string;
  readonly kind: RecordKind;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

/**
 * What every dataset holds from a viewpoint, or one of them; the dataset's own record is not counted. Rows that may not
 * be passed on are counted like all others. SPEC G4.
 */
export async function tallyDatasets(
  engine: Engine,
  view: Viewpoint,
  dataset?: string,
): Promise<readonly DatasetTally[]> {
  let query = engine.read
    .selectFrom("record")
    .select(["record.dataset", "record.kind"])
    .select((eb) => [
      eb.fn.countAll<number>().as("count"),
      eb.fn.min("record.earliest").as("first"),
      eb.fn.max("record.latest").as("last"),
    ])
    .where("record.visibility", "in", countedFor(view.role))
    .where("record.kind", "!=", "dataset")
    .where(heldAt(view.position))
    .groupBy(["record.dataset", "record.kind"])
    .orderBy("record.dataset")
    .orderBy("record.kind");
  if (dataset !== undefined) query = query.where("record.dataset", "=", dataset);
  return remembered(engine, query);
}
