/**
 * Import after: a dataset that is imported together with a collection that it leans on, such as the gazetteer, in one
 * transaction: the collection comes in first, as a batch of its own, where it is not on file yet, and stays only where the
 * dataset enters too. SPEC L8.
 */
import { parseCollection } from "@sitrep/domain/collection";
import type { Issue } from "@sitrep/domain/issue";
import type { AnyRecord } from "@sitrep/domain/record";
import type { Engine } from "@sitrep/store/engine";
import type { IncomingBatch } from "@sitrep/store/gathered-batches";
import type { ImportResult } from "@sitrep/store/import";
import { inOneTransaction } from "@sitrep/store/one-transaction";
import type { ReadRecords } from "./checked-stream.ts";
import type { ImportOutcome, StreamOptions } from "./import.ts";
import { importDataset } from "./import.ts";

/** A collection that must be there first. */
export interface Groundwork {
  readonly collection: unknown;
  readonly authorship: StreamOptions["authorship"];
}

/** What came of a dataset, and of the groundwork: null where that was on file already, or is what was refused. */
export type OutcomeAfter = ImportOutcome & {
  readonly groundwork: ImportResult | null;
  readonly isGroundworkRefused: boolean;
};

/** Plans or applies a dataset after the groundwork. A plan undoes all that it wrote. @throws StoreError */
export async function importAfter(
  engine: Engine,
  { collection, authorship }: Groundwork,
  {
    read,
    options,
  }: {
    readonly read: ReadRecords;
    readonly options: StreamOptions;
  },
): Promise<OutcomeAfter> {
  const { dataset, records, issues } = parseCollection(collection, () => undefined);
  if (dataset === null || issues.some(({ severity }) => severity === "reject"))
    return refusedGroundwork(issues);
  const once = () => onceOver(records);
  const lay = (on: Engine, mode: StreamOptions["mode"]) =>
    importDataset(on, once, { dataset, mode, authorship, isChecked: true });
  const planned = await lay(engine, "plan");
  if (!planned.refused && !hasChanges(planned.result))
    return outcomeOf(await importDataset(engine, read, options), null);
  return inOneTransaction(engine, async (within) => {
    const laid = await lay(within, "apply");
    if (laid.refused) return { result: refusedGroundwork(laid.issues), isKept: false };
    const outcome = await importDataset(within, read, options);
    const isKept = !outcome.refused && options.mode === "apply";
    const position = isKept ? laid.result.position : null;
    return { result: outcomeOf(outcome, { ...laid.result, position }), isKept };
  });
}

function outcomeOf(outcome: ImportOutcome, groundwork: ImportResult | null): OutcomeAfter {
  return { ...outcome, groundwork, isGroundworkRefused: false };
}

function refusedGroundwork(issues: readonly Issue[]): OutcomeAfter {
  return { refused: true, issues, groundwork: null, isGroundworkRefused: true };
}

function hasChanges({ counts: { created, amended, retracted } }: ImportResult): boolean {
  return created + amended + retracted > 0;
}

async function* onceOver(records: readonly AnyRecord[]): AsyncGenerator<IncomingBatch> {
  yield { records };
}
