/** Credit: whose data a record is, and on what terms it may be passed on, as it goes with each row that leaves. SPEC G7–G8. */
import type { Dataset } from "@sitrep/domain/dataset";
import { attributionOf } from "@sitrep/domain/dataset";
import { datasetOf } from "@sitrep/domain/id";
import type { Labels } from "../labels.ts";

/** What rows are told from beside their records. */
export interface SheetContext {
  readonly labels: Labels;
  readonly datasets: readonly Dataset[];
  /** The ledger position that the rows hold at. */
  readonly position: number;
}

/** Whose data one record is; null where its dataset may not be seen. */
export interface Credit {
  readonly dataset: string;
  readonly licence: string | null;
  readonly attribution: string | null;
}

/** The credit of a record by its id. */
export function creditOf(id: string, { datasets }: Pick<SheetContext, "datasets">): Credit {
  const name = datasetOf(id);
  const dataset = datasets.find((one) => one.id === name);
  return {
    dataset: name,
    licence: dataset?.licence ?? null,
    attribution: dataset === undefined ? null : attributionOf(dataset),
  };
}
