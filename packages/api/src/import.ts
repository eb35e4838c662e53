/**
 * Import: a dataset that comes as a stream of records, planned or applied on a database in this process. Where it is
 * refused, every reason that is known comes back as an issue and nothing was written. SPEC L10.
 */
import { said } from "@sitrep/domain/defect-sentence";
import type { Issue } from "@sitrep/domain/issue";
import { show } from "@sitrep/domain/issue";
import { ringText } from "@sitrep/domain/ring-text";
import type { Circle } from "@sitrep/store/circles";
import { CircularReferences } from "@sitrep/store/circles";
import type { Engine } from "@sitrep/store/engine";
import type { ImportOptions, ImportResult } from "@sitrep/store/import";
import { importRecords } from "@sitrep/store/import";
import { ConflictingBodies } from "@sitrep/store/import-refusal";
import type { BrokenReference } from "@sitrep/store/reference-check";
import { BrokenReferences } from "@sitrep/store/reference-check";
import type { ReadRecords } from "./checked-stream.ts";
import { FaultsBetween, checkedStream } from "./checked-stream.ts";
import { inNarrowHeap } from "./narrow-heap.ts";

export type { IncomingBatch } from "@sitrep/store/gathered-batches";
export type { ImportOptions, ImportProgress, ImportResult } from "@sitrep/store/import";
export type { Amendment, ImportCounts, RecordChange } from "@sitrep/store/import-account";
export type { Movement } from "@sitrep/store/movement";

/** What an import did or would do, with warnings; or every issue that stood against it. */
export type ImportOutcome =
  | { readonly refused: false; readonly result: ImportResult; readonly warnings: readonly Issue[] }
  | { readonly refused: true; readonly issues: readonly Issue[] };

/**
 * What to import: whether it was checked as a collection is before it came, and whether its coverage is made of its incidents,
 * as an adapter of tables does, so that none lies outside of it.
 */
export interface StreamOptions extends ImportOptions {
  readonly isChecked?: boolean;
  readonly isCoverageDerived?: boolean;
}

/**
 * Plans or applies a dataset on an engine; the records are read a second time where something between them asks for it. What
 * the batches themselves throw, and what the signal was aborted with, is thrown on. @throws StoreError where the database
 * cannot be used
 */
export async function importDataset(
  engine: Engine,
  read: ReadRecords,
  { isChecked = false, isCoverageDerived = false, ...options }: StreamOptions,
): Promise<ImportOutcome> {
  const { batches, warnings } = isChecked
    ? { batches: read(false), warnings: [] }
    : checkedStream(read, engine, isCoverageDerived);
  try {
    const result = await inNarrowHeap(() => importRecords(engine, batches, options));
    return { refused: false, result, warnings };
  } catch (error) {
    if (error instanceof FaultsBetween) return { refused: true, issues: error.issues };
    if (error instanceof BrokenReferences)
      return { refused: true, issues: error.broken.map((one) => issueOfReference(one)) };
    if (error instanceof ConflictingBodies)
      return { refused: true, issues: error.ids.map(issueOfConflict) };
    if (error instanceof CircularReferences)
      return { refused: true, issues: error.circles.map(issueOfCircle) };
    throw error;
  }
}

/** A reference that would lead nowhere, as an issue of what refers. */
export function issueOfReference({ from, to }: BrokenReference, file?: string): Issue {
  return {
    code: "dangling-reference",
    severity: "reject",
    ...said({ is: "refers-to-gone" }),
    record: from,
    seen: show(to),
    file,
  };
}

function issueOfCircle({ ring, field }: Circle): Issue {
  return {
    code: "cycle",
    severity: "reject",
    ...said({ is: "leads-back" }),
    record: ring[0],
    path: field,
    seen: ringText(ring),
  };
}

function issueOfConflict(id: string): Issue {
  return {
    code: "duplicate-id",
    severity: "reject",
    ...said({ is: "came-twice" }),
    record: id,
  };
}
