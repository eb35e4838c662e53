/** `sitrep export`: all that a dataset holds, as a collection that `sitrep load` takes back. */
import type { Dataset } from "@sitrep/domain/dataset";
import { editionWords } from "@sitrep/domain/dataset";
import type { AnyRecord } from "@sitrep/domain/record";
import { LARGEST_TEXT } from "@sitrep/ingest/read-text";
import { jsonText, recordLine, sheetFiles, yamlText } from "@sitrep/ingest/write-collection";
import { asking } from "../asking.ts";
import type { Call, ExitCode } from "../call.ts";
import type { AskedCounter } from "../counter.ts";
import type { DatasetPage } from "../dataset-records.ts";
import { datasetPages } from "../dataset-records.ts";
import { cleanText } from "../drawing/pen.ts";
import { wholeFile, writeSheets } from "../exported-file.ts";
import { Failure } from "../failure.ts";
import type { Moment } from "../known-id.ts";
import { writeError, writeOut } from "../output.ts";
import { countWords } from "../words/quantity.ts";

/** What was written. */
interface Exported {
  readonly dataset: Dataset;
  /** How many, with the dataset's own. */
  readonly records: number;
  readonly held: number;
}

/** Writes a dataset to standard output or to a place on disk. */
export async function runExport(call: Call): Promise<ExitCode> {
  const out = call.own["out"];
  const place = typeof out === "string" ? out : null;
  if (call.format === "csv" && place === null)
    throw new Failure(2, "as CSV a dataset is several files: name a folder for them with --out");
  return asking<ExitCode>(call, async (counter, moment) => {
    const { dataset, records, held } = await write(call, counter, moment, place);
    if (held > 0)
      writeError(
        `${countWords(held, "record")} may not be seen by you and ${held === 1 ? "is" : "are"} left out`,
      );
    const { title, edition, licence } = dataset;
    const what = cleanText(`${title}, ${editionWords(edition)}, under ${licence}`);
    if (place !== null) writeOut(`${place}: ${countWords(records, "record")} of ${what}\n`);
    return 0;
  });
}

async function write(
  { format, words: [id = ""], own }: Call,
  counter: AskedCounter,
  moment: Moment,
  place: string | null,
): Promise<Exported> {
  const pages = datasetPages(counter, id, moment);
  const overwriting = { mayOverwrite: own["overwrite"] === true };
  if (format === "csv" && place !== null) {
    const { held, ...whole } = await gather(pages);
    const files = sheetFiles(whole);
    writeSheets(place, files, overwriting);
    return { dataset: whole.dataset, records: whole.records.length + 1, held };
  }
  const texts = format === "ndjson" ? linesOf(pages) : wholeText(pages, format);
  return place === null ? pour(texts, writeOut) : pourInto(texts, place, overwriting);
}

/** A piece of what is written, with what it adds. */
interface Piece extends Exported {
  readonly text: string;
}

/** Lines are written as they come: they hold a dataset of any size. */
async function* linesOf(pages: AsyncIterable<DatasetPage>): AsyncGenerator<Piece> {
  let isFirst = true;
  for await (const { dataset, records, held } of pages) {
    const own: readonly AnyRecord[] = isFirst ? [{ kind: "dataset", record: dataset }] : [];
    const text = [...own, ...records].map(recordLine).join("");
    yield { text, dataset, records: own.length + records.length, held };
    isFirst = false;
  }
}

async function* wholeText(
  pages: AsyncIterable<DatasetPage>,
  format: Call["format"],
): AsyncGenerator<Piece> {
  const { held, ...whole } = await gather(pages);
  const text = format === "json" ? jsonText(whole) : yamlText(whole);
  if (Buffer.byteLength(text) > LARGEST_TEXT) {
    const most = `${LARGEST_TEXT / 1_000_000} MB`;
    const why = `${whole.dataset.id} takes more than ${most} as ${format === "json" ? "JSON" : "YAML"}`;
    throw new Failure(1, `${why}, which would not be read again: take it as --format jsonl`);
  }
  yield { text, dataset: whole.dataset, records: whole.records.length + 1, held };
}

/** So many records are written as one text; there is a form without that limit. */
const MOST_AT_ONCE = 100_000;

async function gather(pages: AsyncIterable<DatasetPage>): Promise<{
  readonly dataset: Dataset;
  readonly records: readonly AnyRecord[];
  readonly held: number;
}> {
  const records: AnyRecord[] = [];
  let dataset: Dataset | undefined;
  let held = 0;
  for await (const page of pages) {
    dataset = page.dataset;
    held += page.held;
    for (const record of page.records) records.push(record);
    if (records.length > MOST_AT_ONCE) {
      const most = countWords(MOST_AT_ONCE, "record");
      throw new Failure(1, `${dataset.id} holds more than ${most}: take it as --format jsonl`);
    }
  }
  if (dataset === undefined) throw new Error("the counter gave no page");
  return { dataset, records, held };
}

async function pourInto(
  texts: AsyncIterable<Piece>,
  place: string,
  overwriting: { readonly mayOverwrite: boolean },
): Promise<Exported> {
  const file = wholeFile(place, overwriting);
  try {
    const exported = await pour(texts, file.write);
    file.finish();
    return exported;
  } finally {
    file.abandon();
  }
}

async function pour(
  texts: AsyncIterable<Piece>,
  writeText: (text: string) => void,
): Promise<Exported> {
  let last: Exported | undefined;
  for await (const { text, dataset, records, held } of texts) {
    writeText(text);
    last = { dataset, records: records + (last?.records ?? 0), held: held + (last?.held ?? 0) };
  }
  if (last === undefined) throw new Error("the counter gave no page");
  return last;
}
