/** Report: what an import did or would do, as it is told to programs. */
import type { Amendment, ImportCounts, ImportResult, Movement } from "@sitrep/api/import";
import type { Dataset } from "@sitrep/domain/dataset";
import type { RecordKind } from "@sitrep/domain/record";
import type { RowCounts } from "@sitrep/ingest/row-counts";
import type { GazetteerNews } from "./groundwork.ts";
import type { ChangeList } from "../change-list.ts";
import type { IssueSort } from "./issue-tally.ts";

/** See the file. */
export interface Report {
  readonly is: "plan" | "apply";
  readonly path: string;
  readonly dataset: Pick<Dataset, "id" | "title" | "edition" | "licence" | "redistributable">;
  readonly adapter: string | null;
  /** The batch that was written; null where there was nothing to write, or nothing was to be written. */
  readonly position: number | null;
  readonly unit: "row" | "record";
  readonly rows: RowCounts;
  readonly records: ImportCounts;
  readonly byKind: ImportResult["byKind"];
  readonly created: ChangeList;
  readonly retracted: ChangeList;
  /** Amended records field by field: the first, or all. */
  readonly amendments: readonly Amendment[];
  readonly movements: readonly Movement[];
  /** What of the project's gazetteer comes in with it; null where it is there already. */
  readonly gazetteer: GazetteerNews | null;
  /** Names of the places that the movements speak of, by id. */
  readonly labels: Readonly<Record<string, string>>;
  readonly warnings: number;
  readonly faults: number;
  readonly issues: readonly IssueSort[];
  /** Where the refused rows are; null where there is no such file. */
  readonly refusedFile: string | null;
}

/** The kinds of a report that have records, those with most changes first. */
export function kindsOf({ byKind }: Pick<Report, "byKind">): readonly [RecordKind, ImportCounts][] {
  // The keys are the kinds of the records, which `Object.entries` widens.
  const kinds = Object.entries(byKind) as [RecordKind, ImportCounts][];
  return kinds.toSorted(([, one], [, other]) => sizeOf(other) - sizeOf(one));
}

function sizeOf({ created, amended, retracted, unchanged, spared }: ImportCounts): number {
  return (created + amended + retracted) * 1e9 + unchanged + spared;
}
