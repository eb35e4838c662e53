/** A source as it leaves: the record, and what is computed from it. */
import { RELIABILITY } from "@sitrep/domain/admiralty";
import type { Source } from "@sitrep/domain/source";
import { headcountOf, labelOf } from "@sitrep/domain/source";
import type { Shown } from "../shown.ts";

/** What is derived from a source. */
export interface SourceComputed {
  /** Its name, or its role as described. */
  readonly label: string;
  readonly headcount: number | null;
  readonly reliabilityWords: string;
  readonly recordedIn: number;
}

/** A source with its computed fields. */
export type SourceView = Source & { readonly computed: SourceComputed };

/** Views a source. */
export function viewSource({ record, recordedIn }: Shown<"source">): SourceView {
  const reliabilityWords = RELIABILITY[record.reliability];
  return {
    ...record,
    computed: {
      label: labelOf(record),
      headcount: headcountOf(record),
      reliabilityWords,
      recordedIn,
    },
  };
}
