/** Kept apart: which records are rows of one dataset whose publisher tells its rows apart. SPEC M8. */
import type { DatasetId } from "@sitrep/domain/id";
import { datasetOf } from "@sitrep/domain/id";
import { recordsOfKind } from "@sitrep/store/body";
import type { Engine } from "@sitrep/store/engine";
import type { Viewpoint } from "@sitrep/store/viewpoint";

/** Asks which datasets keep their rows apart, and answers of two ids whether one of them does so with both. */
export async function keptApartAt(
  engine: Engine,
  { position }: Viewpoint,
): Promise<(left: string, right: string) => boolean> {
  const records = await recordsOfKind(engine.read, ["dataset"], position);
  const strict = new Set(
    [...records.values()].flatMap((any) =>
      any.kind === "dataset" && any.record.rowsKeptApart === true ? any.record.id : [],
    ),
  );
  const datasets = new Map<string, DatasetId>();
  const of = (id: string): DatasetId => {
    const known = datasets.get(id) ?? datasetOf(id);
    datasets.set(id, known);
    return known;
  };
  return (left, right) => strict.size > 0 && of(left) === of(right) && strict.has(of(left));
}
