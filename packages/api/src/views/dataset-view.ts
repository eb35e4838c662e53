/** How a dataset is shown: as it is on file, with the line that it is named by and what it holds. */
import type { Dataset } from "@sitrep/domain/dataset";
import { attributionOf } from "@sitrep/domain/dataset";
import type { RecordKind } from "@sitrep/domain/record";
import type { DatasetTally } from "@sitrep/store/queries/datasets";

/** A dataset with what is computed of it. */
export interface DatasetView extends Dataset {
  readonly computed: {
    /** Title and edition, publisher, licence: to go with whatever is shown of it. SPEC G7. */
    readonly attribution: string;
    /** How many records of each kind it holds, those that may not be passed on included. */
    readonly counts: Readonly<Partial<Record<RecordKind, number>>>;
    /** The first and the last day on which an incident of it may lie; null where none has one. */
    readonly days: { readonly first: string | null; readonly last: string | null };
    /** How many batches wrote it. */
    readonly batches: number;
  };
}

/** Views a dataset. */
export function viewDataset(
  dataset: Dataset,
  tallies: readonly DatasetTally[] = [],
  batches = 0,
): DatasetView {
  const incidents = tallies.find(({ kind }) => kind === "incident");
  return {
    ...dataset,
    computed: {
      attribution: attributionOf(dataset),
      counts: Object.fromEntries(tallies.map(({ kind, count }) => [kind, count])),
      days: { first: incidents?.first ?? null, last: incidents?.last ?? null },
      batches,
    },
  };
}
