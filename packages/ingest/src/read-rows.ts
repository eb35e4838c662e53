/**
 * Reading rows: each row goes to the adapter, its drafts to the domain, and ends accepted, refused with issues, or ignored
 * by name. Nothing here grows with the number of rows. SPEC U1, U5.
 */
import { said } from "@sitrep/domain/defect-sentence";
import type { Issue } from "@sitrep/domain/issue";
import type { AnyRecord } from "@sitrep/domain/record";
import type { RowReader, RowReading, Scene, WholeFile } from "./adapter.ts";
import type { Assertions } from "./assertions.ts";
import { checkAssertions } from "./assertions.ts";
import { standsAlone } from "./draft.ts";
import { parseDraft } from "./parse-draft.ts";
import { BrokenFile } from "./raw/broken-file.ts";
import type { RememberedRow } from "./row-memory.ts";
import { RowMemory } from "./row-memory.ts";
import type { Print } from "./row-prints.ts";
import { printOfShared } from "./row-prints.ts";
import type { RowCounter, RowCounts } from "./row-counts.ts";
import { rowCounter } from "./row-counts.ts";
import { scenesOf } from "./scenes.ts";
import { sentLately } from "./sent-lately.ts";
import { sharedRecords } from "./shared-records.ts";

/** A row of any file: where it stands, and what the reader of bytes has against it. */
export interface Row {
  readonly line: number;
  readonly issue: Issue | null;
}

/** The rows of an opened file, in batches. */
export interface Rows<Any extends Row> {
  /** What issues call the file. */
  readonly name: string;
  /** @throws BrokenFile where the file cannot be read to its end */
  readonly batches: () => AsyncIterable<{
    readonly rows: readonly Any[];
    readonly position: number;
    readonly issues: readonly Issue[];
  }>;
}

/** A row that did not enter, as it stands in the file. */
export interface RefusedRow<Any extends Row = Row> {
  readonly row: Any;
  /** The id of its record, where it could be read: that record did not vanish from the file. */
  readonly record: string | undefined;
  readonly issues: readonly Issue[];
}

/** The records of some rows. */
export interface RecordBatch<Any extends Row = Row> {
  /** A record may be named before it comes: what many rows lean on comes last. */
  readonly records: readonly AnyRecord[];
  /** Everything that is wrong with these rows, those of refused rows included. */
  readonly issues: readonly Issue[];
  readonly refused: readonly RefusedRow<Any>[];
  /** With a memory: the rows whose records are known, and those to be remembered. */
  readonly rows: readonly RememberedRow[];
  /** Of all rows so far. */
  readonly counts: RowCounts;
  /** Why rows were left out, as data, by the words that the counts have. */
  readonly reasons: RowCounter["reasons"];
  /** Bytes read so far. */
  readonly position: number;
}

/** Assertions, and whether a failure refuses the file or is a warning. */
export interface Demand {
  readonly assertions: Assertions;
  readonly refuses: boolean;
}

/** What the rows are of. */
export interface WhatToRead<Any extends Row> extends Pick<WholeFile, "dataset" | "isWhole"> {
  readonly demands: readonly Demand[];
  /** Knows rows again; without it, or where `printOf` is null, all are read. */
  readonly memory?: RowMemory | undefined;
  /** The print of a row that nothing is wrong with; null of one that is always read. */
  readonly printOf: ((row: Any) => Print | null) | null;
}

/** So many records go out at once when the rows are over. */
const MOST_AT_ONCE = 2000;

/**
 * Reads all rows; the dataset's own record comes first.
 * @throws BrokenFile where the file breaks off, holds no record, or fails a demand that refuses it
 */
export async function* readRows<Any extends Row>(
  rows: Rows<Any>,
  reader: RowReader<Any>,
  { dataset, isWhole, demands, memory = new RowMemory(""), printOf }: WhatToRead<Any>,
): AsyncGenerator<RecordBatch<Any>> {
  const { name: file } = rows;
  const counter = rowCounter();
  const shared = sharedRecords(file);
  const scenes = scenesOf(file);
  const sent = sentLately();
  const spellingAt = (number: number): string => memory.spellingAt(number);
  let position = 0;
  const batchOf = (
    records: readonly AnyRecord[],
    issues: readonly Issue[],
    refused: readonly RefusedRow<Any>[] = [],
  ): RecordBatch<Any> => ({
    records,
    issues,
    refused,
    rows: memory.take(),
    counts: counter.counts(),
    reasons: counter.reasons,
    position,
  });

  yield batchOf([{ kind: "dataset", record: dataset }], []);
  for await (const batch of rows.batches()) {
    const records: AnyRecord[] = [];
    const issues = [...batch.issues];
    const refused: RefusedRow<Any>[] = [];
    position = batch.position;
    for (const row of batch.rows) {
      const print = memory.isOpen && row.issue === null ? (printOf?.(row) ?? null) : null;
      const number = memory.recall(print);
      if (number >= 0) {
        counter.count("accepted");
        for (const spelling of memory.spellingsOf(number)) shared.keepText(spelling, spellingAt);
        const scene = memory.sceneOf(number);
        if (scene !== undefined) scenes.see(scene);
        continue;
      }
      const reading = readOne(row, reader);
      const found = issuesOf(reading, row, file);
      const parsed: AnyRecord[] = [];
      for (const draft of reading.drafts) {
        // Only documents and sources come again from other rows, and then with the same body; a row's own record never does.
        const isOwn = draft.record.id === reading.record;
        const mayComeAgain = !isOwn && (draft.kind === "document" || draft.kind === "source");
        if (mayComeAgain && sent.has(draft.record.id)) continue;
        const record = parseDraft(draft);
        if (record.ok) parsed.push(record.value);
        else found.push(...record.issues.map((issue) => placed(issue, row, file, reader.columnOf)));
      }
      for (const draft of reading.shared)
        for (const issue of shared.issuesOf(draft)) found.push(placed(issue, row, file));
      if (found.length > 0) issues.push(...found);
      if (found.some(({ severity }) => severity === "reject")) {
        counter.count("refused");
        refused.push({ row, record: reading.record, issues: found });
        continue;
      }
      counter.count(reading.ignored === undefined ? "accepted" : { ignored: reading.ignored });
      for (const record of parsed) {
        records.push(record);
        if (record.kind === "document" || record.kind === "source") sent.add(record.record.id);
      }
      const spellings = reading.shared.map((draft) => shared.keep(draft));
      if (reading.scene !== undefined) scenes.see(reading.scene);
      // What is to be told or checked again is read again.
      const isPlain =
        found.length === 0 &&
        reading.ignored === undefined &&
        reading.drafts.every(standsAlone) &&
        reading.shared.every(standsAlone);
      if (isPlain) {
        const ids = reading.drafts.map(({ record }) => record.id);
        memory.remember(print, ids, { scene: reading.scene, spellings });
      }
    }
    yield batchOf(records, issues, refused);
  }

  const { accepted, refused } = counter.counts();
  const seen = { rows: accepted + refused, scenes: scenes.seen() };
  const failures = failuresOf(demands, seen, file);
  const fatal = accepted === 0 ? noRecord(file, refused) : failures.find(isReject);
  if (fatal !== undefined) throw new BrokenFile(fatal);
  yield batchOf(lastDrafts(reader, { ...seen, dataset, isWhole }), failures);
  for (const some of chunksOf(shared.end(), MOST_AT_ONCE)) {
    const records: AnyRecord[] = [];
    const found: Issue[] = [];
    for (const { id, text, join } of some) {
      // What many rows lean on is remembered as if it were a row of its own.
      const print = memory.isOpen && printOf !== null ? printOfShared(text) : null;
      if (memory.recall(print) >= 0) continue;
      const { any, issues } = join();
      records.push(any);
      found.push(...issues.map((issue) => ({ ...issue, file })));
      if (issues.length === 0 && standsAlone(any)) memory.remember(print, [id], { spellings: [] });
    }
    yield batchOf(records, found);
  }
}

/** What the adapter makes of a row that can be read at all. */
function readOne<Any extends Row>(row: Any, reader: RowReader<Any>): RowReading {
  const { issue } = row;
  if (issue?.severity === "reject") return { drafts: [], shared: [], issues: [] };
  return reader.read(row);
}

function issuesOf(reading: RowReading, row: Row, file: string): Issue[] {
  const own = row.issue === null ? [] : [{ ...row.issue, file, line: row.line }];
  if (reading.issues.length === 0) return own;
  return [
    ...own,
    ...reading.issues.map(({ column, ...issue }) => {
      const { line } = row;
      return { ...issue, file, line, record: reading.record, path: column };
    }),
  ];
}

/** The issue of a draft, with the line and, where the adapter tells it, the column that it comes from. */
function placed(
  issue: Issue,
  { line }: Row,
  file: string,
  columnOf: Readonly<Record<string, string>> = {},
): Issue {
  const field = /^\w+/.exec(issue.path ?? "")?.[0] ?? "";
  const path = Object.hasOwn(columnOf, field) ? columnOf[field] : issue.path;
  return { ...issue, file, line, path };
}

function failuresOf(
  demands: readonly Demand[],
  seen: { readonly rows: number; readonly scenes: readonly Scene[] },
  file: string,
): readonly Issue[] {
  return demands
    .flatMap(({ assertions, refuses }) =>
      checkAssertions(assertions, seen, refuses ? "reject" : "warn"),
    )
    .map((issue) => ({ ...issue, file }));
}

function isReject({ severity }: Issue): boolean {
  return severity === "reject";
}

/** A file without a record would retract everything that an earlier edition brought. */
function noRecord(file: string, refused: number): Issue {
  const what = said(refused === 0 ? { is: "no-rows" } : { is: "all-refused", count: refused });
  return { code: "missing", severity: "reject", ...what, file };
}

/** What the adapter says at the end. @throws Error where the domain refuses it: then the adapter is wrong, not the file */
function lastDrafts(reader: Pick<RowReader<never>, "end">, file: WholeFile): readonly AnyRecord[] {
  return reader.end(file).map((draft) => {
    const parsed = parseDraft(draft);
    if (parsed.ok) return parsed.value;
    const [issue] = parsed.issues;
    throw new Error(`adapter: ${draft.kind} ${draft.record.id} ${issue?.path} ${issue?.message}`);
  });
}

function* chunksOf<Item>(items: Iterable<Item>, size: number): Generator<readonly Item[]> {
  let chunk: Item[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
