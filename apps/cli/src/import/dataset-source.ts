/** Dataset source: a publisher's file, read through an adapter row by row. */
import { placeFinder } from "@sitrep/ingest/place-finder";
import type { Corrections } from "@sitrep/ingest/corrected-table";
import { correctedTable, readCorrections } from "@sitrep/ingest/corrected-table";
import type { TableRow } from "@sitrep/ingest/raw/table";
import type { ValueRow } from "@sitrep/ingest/raw/values";
import { readDataset } from "@sitrep/ingest/read-dataset";
import type { FileReading } from "@sitrep/ingest/read-opened";
import type { RefusedRow } from "@sitrep/ingest/read-rows";
import { refusedHeader, refusedLine } from "@sitrep/ingest/refused-rows";
import { Failure } from "../failure.ts";
import { readOwnGazetteer } from "../own-gazetteer.ts";
import type { OpenedSource, SourceBatch, SourceOptions } from "./source.ts";

/** Opens the file at a path; what is wrong with it comes back as issues. @throws Failure where flags do not fit it */
export async function openDataset(
  path: string,
  { adapter, mapping, dataset, edition, corrected = [] }: SourceOptions,
): Promise<OpenedSource> {
  const corrections: Corrections[] = [];
  for (const file of corrected) {
    const read = await readCorrections(file);
    if (!read.ok) return read;
    corrections.push(read.value);
  }
  const reading = await readDataset(path, {
    adapter,
    mapping,
    dataset,
    edition,
    findPlace: placeFinder(readOwnGazetteer().places),
    prepare: (table) => correctedTable(table, corrections),
  });
  if (!reading.ok) return reading;
  const { header, size } = reading;
  if (header === null && corrections.length > 0)
    throw new Failure(2, "--corrected is for tables: correct the file itself");
  return {
    ok: true,
    source: {
      path,
      dataset: reading.dataset,
      adapter: reading.adapter.name,
      unit: "row",
      issues: reading.issues,
      refusedHeader: header === null ? null : refusedHeader(header),
      batches: async function* batches(): AsyncGenerator<SourceBatch> {
        for await (const { refused, records, issues, counts, position } of batchesOf(reading))
          yield {
            records,
            issues,
            counts,
            share: size === 0 ? 1 : Math.min(1, position / size),
            refused: refused.flatMap((one) => (isOfTable(one) ? refusedLine(one) : [])),
            refusedRecords: refused.flatMap(({ record }) => record ?? []),
          };
      },
    },
  };
}

type Ready<Row extends TableRow | ValueRow> = Extract<FileReading<Row>, { readonly ok: true }>;

/** The batches of either sort of file. */
function batchesOf(reading: Ready<TableRow> | Ready<ValueRow>) {
  return reading.batches();
}

function isOfTable(one: RefusedRow<TableRow> | RefusedRow<ValueRow>): one is RefusedRow<TableRow> {
  return "cells" in one.row;
}
