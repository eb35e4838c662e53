/**
 * Corrected table: a publisher's table in which rows that were refused are read as a person corrected them. A corrected
 * row stands where the refused one stood, so that the file is read whole: its counts add up, and nothing is retracted that
 * a part would lack.
 */
import { hash } from "node:crypto";
import type { Issue } from "@sitrep/domain/issue";
import { show } from "@sitrep/domain/issue";
import type { Parsed } from "@sitrep/domain/parse";
import { ROW_COLUMN, columnName } from "./column.ts";
import { withoutGuard } from "@sitrep/domain/formula";
import { BrokenFile } from "./raw/broken-file.ts";
import { openTable } from "./raw/open-table.ts";
import type { Batch, Table, TableRow } from "./raw/table.ts";
import { keep } from "./raw/table.ts";

/** So many corrected rows are taken; who has more to correct does it in the file itself. */
const MOST_ROWS = 100_000;

/** What a corrected row is known by: the line of the refused one, and a hash of what stood there. */
export function rowTag({ line, cells, origin }: TableRow): string {
  return origin ?? `${line}-${hash("sha256", cells.join("\u001F")).slice(0, 8)}`;
}

/** A row as it was corrected. */
interface CorrectedRow {
  readonly tag: string;
  readonly cells: readonly string[];
  /** Where it stands in the file of corrections. */
  readonly line: number;
}

/** The rows of a file of corrections, by the line of the row that each corrects. */
export interface Corrections {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: ReadonlyMap<number, CorrectedRow>;
}

/** Reads the file at a path, which `sitrep apply` wrote when it refused the rows, and a person corrected. */
export async function readCorrections(path: string): Promise<Parsed<Corrections>> {
  const opened = await openTable(path);
  if (!opened.ok) return opened;
  const { name: file, header, batches } = opened.value;
  const refused = (issue: Omit<Issue, "severity" | "file">) =>
    ({ ok: false, issues: [{ ...issue, file, severity: "reject" }] }) as const;
  const tagAt = header.findIndex((name) => columnName(name) === ROW_COLUMN);
  if (tagAt === -1) return refused(missingColumn(ROW_COLUMN));
  const rows = new Map<number, CorrectedRow>();
  try {
    for await (const batch of batches()) {
      for (const { line, cells, issue } of batch.rows) {
        if (issue?.severity === "reject") return { ok: false, issues: [issue] };
        const tag = keep(cells[tagAt] ?? "").trim();
        const at = Number(/^(\d{1,12})-[0-9a-f]{8}$/.exec(tag)?.[1] ?? Number.NaN);
        if (Number.isNaN(at)) return refused({ ...wrongTag(tag), line });
        if (rows.has(at)) return refused({ ...wrongTag(tag), line, code: "duplicate-id", message: "corrects a row that an earlier line corrects" }); // prettier-ignore
        rows.set(at, { tag, cells: cells.map((cell) => keep(withoutGuard(cell))), line });
        if (rows.size > MOST_ROWS) return refused(tooMany());
      }
    }
  } catch (error) {
    if (error instanceof BrokenFile) return { ok: false, issues: [error.issue] };
    throw error;
  }
  return { ok: true, value: { file, header, rows } };
}

function missingColumn(name: string): Omit<Issue, "severity" | "file"> {
  return {
    code: "missing",
    message: `the column ${name} is missing`,
    path: name,
    expected: "the columns of a file of refused rows",
    hint: "Give the file that sitrep apply wrote, with its cells corrected and its columns as they were.",
  };
}

function wrongTag(tag: string): Omit<Issue, "severity" | "file"> {
  return {
    code: "invalid",
    message: "names no row that was refused",
    path: ROW_COLUMN,
    seen: show(tag),
    expected: "what sitrep apply wrote there",
    hint: "Rows can be corrected here, and not added.",
  };
}

function tooMany(): Omit<Issue, "severity" | "file"> {
  return {
    code: "invalid",
    message: `holds more than ${MOST_ROWS.toLocaleString("en")} rows`,
    hint: "Correct the publisher's file itself.",
  };
}

/**
 * The table, with corrected rows in the places of refused ones; of a row that several files correct the last counts. Where
 * they do not fit the table, its `batches` throw.
 */
export function correctedTable(table: Table, corrections: readonly Corrections[]): Table {
  return corrections.length === 0
    ? table
    : { ...table, batches: () => batchesOf(table, corrections) };
}

/** A corrected row in the order of the publisher's columns, and the file that it comes from. */
interface Replacement extends CorrectedRow {
  readonly file: string;
}

/** @throws BrokenFile where a file lacks a column of the table */
function replacements(
  table: Table,
  corrections: readonly Corrections[],
): ReadonlyMap<number, Replacement> {
  return new Map(
    corrections.flatMap(({ file, header, rows }) => {
      const names = header.map(columnName);
      const positions = table.header.map((name) => names.indexOf(columnName(name)));
      const lacking = table.header.find((_, index) => positions[index] === -1);
      if (lacking !== undefined) throw new BrokenFile({ ...missingColumn(lacking), file });
      return [...rows].map(([line, row]): [number, Replacement] => [
        line,
        { ...row, file, cells: positions.map((at) => row.cells[at] ?? "") },
      ]);
    }),
  );
}

/** @throws BrokenFile where a row is corrected that does not stand in the table so */
async function* batchesOf(
  table: Table,
  corrections: readonly Corrections[],
): AsyncGenerator<Batch> {
  const replaced = replacements(table, corrections);
  const unused = new Map(replaced);
  for await (const batch of table.batches()) {
    const rows = batch.rows.map((row): TableRow => {
      const corrected = replaced.get(row.line);
      if (corrected === undefined || corrected.tag !== rowTag(row)) return row;
      unused.delete(row.line);
      return { line: row.line, cells: corrected.cells, issue: null, origin: corrected.tag };
    });
    yield { ...batch, rows };
  }
  const [first] = unused.values();
  if (first === undefined) return;
  throw new BrokenFile({
    code: "invalid",
    message: `corrects a row that does not stand in ${table.name}`,
    file: first.file,
    line: first.line,
    path: ROW_COLUMN,
    seen: show(first.tag),
    expected: "a row of the same file, as it was when it was refused",
    hint: "Apply the file alone, and correct the rows that it refuses then.",
  });
}
