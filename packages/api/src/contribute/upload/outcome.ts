/** Outcome: what came of a file that was handed over to be looked at. Plain data, told from one process to another. */
import type { Difference } from "@sitrep/domain/difference";
import type { Dataset } from "@sitrep/domain/dataset";
import type { RecordKind } from "@sitrep/domain/record";
import type { RowCounts } from "@sitrep/ingest/row-counts";
import type { Movement } from "@sitrep/store/movement";
import type { HandedFile } from "../handed-file.ts";
import type { ToldIssue } from "./told-issue.ts";

/** A record that would enter or go, as a page tells of it. */
export interface ToldRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly label: string;
}

/** How many, and the first of them. */
export interface ToldRecords {
  readonly count: number;
  readonly first: readonly ToldRecord[];
}

/** A record that would be amended, field by field. */
export interface ToldAmendment extends ToldRecord {
  readonly differences: readonly Difference[];
  readonly more: number;
}

/** A published number before and after, in words; null where nothing tells of it. */
export interface ToldMovement extends Omit<Movement, "before" | "after"> {
  readonly before: string | null;
  readonly after: string | null;
}

/** What importing a file would do. Nothing of it was done. */
export interface Plan {
  readonly is: "plan";
  readonly dataset: Pick<Dataset, "id" | "title" | "edition" | "licence" | "redistributable">;
  readonly adapter: string | null;
  readonly unit: "row" | "record";
  readonly rows: RowCounts;
  readonly created: ToldRecords;
  readonly amended: { readonly count: number; readonly first: readonly ToldAmendment[] };
  readonly retracted: ToldRecords;
  readonly unchanged: number;
  readonly movements: readonly ToldMovement[];
  /** Names of the places of the movements, by id. */
  readonly labels: Readonly<Record<string, string>>;
  readonly issues: ToldIssues;
  /** The dataset's licence forbids to show its rows: they are counted only. */
  readonly isCountedOnly: boolean;
}

/** Issues, the first of them in full. */
export interface ToldIssues {
  readonly rejects: number;
  readonly warnings: number;
  readonly first: readonly ToldIssue[];
}

/** What is wrong with a file as a whole. */
export interface Refusal {
  readonly is: "refused";
  readonly issues: ToldIssues;
}

/** One row of a table that was pasted. */
export interface ToldRow {
  readonly sheet: string;
  readonly line: number | null;
  readonly label: string;
  readonly isAccepted: boolean;
  readonly issues: readonly ToldIssue[];
}

/** A table that was looked at row by row, and the file that its sound rows make. */
export interface CheckedTable {
  readonly is: "table";
  readonly accepted: number;
  readonly refused: number;
  readonly rows: readonly ToldRow[];
  /** What is wrong with the table and with no row of it. */
  readonly issues: ToldIssues;
  readonly file: HandedFile | null;
}

/** Nothing came of it, for a reason that is not in the file, or that it cannot be told apart from. */
export interface Unfinished {
  readonly is: "unfinished";
  readonly sentence: string;
}

/** See the file. */
export type Outcome = Plan | Refusal | CheckedTable | Unfinished;

/** So many issues, changes and rows are told. */
export const MOST_TOLD = 60;

/** The first of the issues, and how many there are of each sort. */
export function toldIssues(issues: readonly ToldIssue[]): ToldIssues {
  const rejects = issues.filter(({ severity }) => severity === "reject");
  const warnings = issues.filter(({ severity }) => severity === "warn");
  return {
    rejects: rejects.length,
    warnings: warnings.length,
    first: [...rejects, ...warnings].slice(0, MOST_TOLD),
  };
}
