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

/** Of so many datasets each kind is counted in one pass along an index; of more, rows are sorted by dataset first. */
const MOST_APART = 8;

/**
 * What every dataset holds from a viewpoint, or one of them; the dataset's own record is not counted. Rows that may not
 * be passed on are counted like all others. SPEC G4.
 */
export async function tallyDatasets(
  engine: Engine,
  view: Viewpoint,
  dataset?: string,
): Promise<readonly DatasetTally[]> {
  const held = engine.read
    .selectFrom("record")
    .where("record.visibility", "in", countedFor(view.role))
    .where("record.kind", "!=", "dataset")
    .where(heldAt(view.position));
  const datasets =
    dataset === undefined
      ? (await engine.read.selectFrom("batch").select("dataset").distinct().execute()).map((one) => one.dataset)
      : [dataset]; // prettier-ignore
  if (datasets.length <= MOST_APART) {
    const apart = datasets.toSorted().map((one, at) => ({ one, at }));
    const byKind = held
      .select("record.kind")
      .select((eb) =>
        apart.flatMap(({ one, at }) => {
          const isOwn = eb("record.dataset", "=", one);
          return [
            eb.fn.countAll<number>().filterWhere(isOwn).as(`count-${at}`),
            eb.fn.min("record.earliest").filterWhere(isOwn).as(`first-${at}`),
            eb.fn.max("record.latest").filterWhere(isOwn).as(`last-${at}`),
          ];
        }),
      )
      .groupBy("record.kind")
      .orderBy("record.kind");
    const rows = await remembered(engine, byKind);
    return apart.flatMap(({ one, at }) =>
      rows.flatMap((row): readonly DatasetTally[] => {
        const count = row[`count-${at}`] ?? 0;
        const [first, last] = [row[`first-${at}`] ?? null, row[`last-${at}`] ?? null];
        return count === 0 ? [] : [{ dataset: one, kind: row.kind, count, first, last }];
      }),
    );
  }
  return remembered(
    engine,
    held
      .select(["record.dataset", "record.kind"])
      .select((eb) => [
        eb.fn.countAll<number>().as("count"),
        eb.fn.min("record.earliest").as("first"),
        eb.fn.max("record.latest").as("last"),
      ])
      .groupBy(["record.dataset", "record.kind"])
      .orderBy("record.dataset")
      .orderBy("record.kind"),
  );
}
