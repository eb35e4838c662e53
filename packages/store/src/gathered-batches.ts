/** Gathered batches: small batches of what comes in, made into larger ones, so that one statement asks for many records. */
import type { AnyRecord } from "@sitrep/domain/record";
import type { IncomingRow } from "./row-memory.ts";

/** Records that come in together. */
export interface IncomingBatch {
  readonly records: readonly AnyRecord[];
  /** The rows that are known, whose records do not come, and those to be remembered, whose records came by now. */
  readonly rows?: readonly IncomingRow[];
}

/** So many records, or rows, are enough. */
const RECORDS = 100;
const ROWS = 4000;

/** The same records and rows in the same order. */
export async function* gathered(
  batches: AsyncIterable<IncomingBatch>,
): AsyncGenerator<Required<IncomingBatch>> {
  let records: AnyRecord[] = [];
  let rows: IncomingRow[] = [];
  for await (const batch of batches) {
    for (const any of batch.records) records.push(any);
    for (const row of batch.rows ?? []) rows.push(row);
    if (records.length < RECORDS && rows.length < ROWS) continue;
    yield { records, rows };
    records = [];
    rows = [];
  }
  yield { records, rows };
}
