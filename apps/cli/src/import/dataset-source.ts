/** Dataset source: a publisher's file, read through an adapter row by row. */
import type { Adapter } from "@sitrep/ingest/adapter";
import { placeFinder } from "@sitrep/ingest/place-finder";
import type { TableRow } from "@sitrep/ingest/raw/table";
import type { ValueRow } from "@sitrep/ingest/raw/values";
import { readDataset } from "@sitrep/ingest/read-dataset";
import type { FileReading } from "@sitrep/ingest/read-opened";
import { RowMemory } from "@sitrep/ingest/row-memory";
import { refusedForm } from "@sitrep/ingest/refused-rows";
import { readOwnGazetteer } from "../own-gazetteer.ts";
import type { OpenedSource, SourceBatch, SourceOptions } from "./source.ts";

/** Opens the file at a path; what is wrong with it comes back as issues. */
export async function openDataset(
  path: string,
  { adapter, mapping, dataset, edition, corrected }: SourceOptions,
): Promise<OpenedSource> {
  const reading = await readDataset(path, {
    adapter,
    mapping,
    dataset,
    edition,
    findPlace: placeFinder(readOwnGazetteer().places),
    corrected,
  });
  if (!reading.ok) return reading;
  const { size } = reading;
  const form = refusedForm(reading.file, reading.header);
  return {
    ok: true,
    source: {
      path,
      dataset: reading.dataset,
      adapter: reading.adapter.name,
      readBy: readBy(reading.adapter),
      unit: "row",
      issues: reading.issues,
      refusedForm: form,
      memory: reading.rowsKey === null ? undefined : new RowMemory(reading.rowsKey),
      batches: async function* batches(memory): AsyncGenerator<SourceBatch> {
        for await (const batch of batchesOf(reading, memory)) {
          const { refused, records, rows, issues, counts, position } = batch;
          yield {
            records,
            rows,
            issues,
            counts,
            share: size === 0 ? 1 : Math.min(1, position / size),
            refused: refused.map(form.textOf),
            refusedRecords: refused.flatMap(({ record }) => record ?? []),
          };
        }
      },
    },
  };
}

/** A mapping is the user's own, and has no version. */
function readBy(adapter: Adapter): string | null {
  if (adapter.reads !== "table" || !/^\d+$/.test(adapter.rules)) return null;
  return `by version ${adapter.rules} of the rules of ${adapter.name}`;
}

type Ready<Row extends TableRow | ValueRow> = Extract<FileReading<Row>, { readonly ok: true }>;

/** The batches of either sort of file. */
function batchesOf(reading: Ready<TableRow> | Ready<ValueRow>, memory: RowMemory | undefined) {
  return reading.batches(memory);
}
