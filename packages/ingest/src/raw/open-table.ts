/** Opening a table: its header is read and checked, and its rows are ready to be read as often as needed. */
import { said } from "@sitrep/domain/defect-sentence";
import type { Defect } from "@sitrep/domain/defect";
import type { Issue } from "@sitrep/domain/issue";
import type { Parsed } from "@sitrep/domain/parse";
import { BrokenFile } from "./broken-file.ts";
import type { Bytes } from "./bytes.ts";
import { openBytes } from "./bytes.ts";
import type { CsvFault, CsvRow } from "./csv.ts";
import type { Dialect } from "./dialect.ts";
import type { Encoding } from "./encoding.ts";
import { encodingIssues, textReader } from "./encoding.ts";
import { headerOf } from "./header.ts";
import { rowReader } from "./row-reader.ts";
import type { Batch, Table, TableRow } from "./table.ts";

/** Opens the table at a path: plain, `.gz` or `.zip`. What is wrong with it is an issue. */
export async function openTable(path: string): Promise<Parsed<Table>> {
  try {
    return { ok: true, value: await tableIn(await openBytes(path)) };
  } catch (error) {
    if (error instanceof BrokenFile) return { ok: false, issues: [error.issue] };
    throw error;
  }
}

/** What one piece of a file gave. */
interface Read {
  readonly rows: readonly CsvRow[];
  readonly position: number;
  readonly dialect: Dialect;
  readonly encoding: Encoding | null;
  /** Whether the rows are those that only the end of the file ended. */
  readonly isRest: boolean;
}

/** The rows of a file by pieces, with the header and before any check. */
async function* readRows({ name, size, pieces }: Bytes): AsyncGenerator<Read> {
  const text = textReader(name);
  const reader = rowReader(name);
  const readOf = (rows: readonly CsvRow[], position: number, isRest: boolean): readonly Read[] => {
    const dialect = reader.dialect();
    return dialect === null ? [] : [{ rows, position, dialect, encoding: text.encoding(), isRest }];
  };
  for await (const { bytes, position } of pieces())
    yield* readOf(reader.push(text.push(bytes)), position, false);
  yield* readOf(reader.push(text.end()), size, false);
  yield* readOf(reader.end(), size, true);
}

async function tableIn(bytes: Bytes): Promise<Table> {
  const { name, size } = bytes;
  const first: CsvRow[] = [];
  let last: Read | undefined;
  for await (const read of readRows(bytes)) {
    first.push(...read.rows.slice(0, 2));
    last = read;
    if (first.length >= 2) break;
  }
  const [top, second] = first;
  if (top === undefined || last === undefined) throw broken(name, 1, { is: "only-blank-lines" });
  const header = headerOf(top, name);
  if (second === undefined) throw broken(name, top.line, { is: "header-alone" });
  const tags = areTags(second.cells) ? second.cells : null;
  return {
    name,
    size,
    header,
    tags,
    ...last.dialect,
    encoding: last.encoding,
    batches: () => batchesOf(bytes, top, header, tags === null ? 1 : 2),
  };
}

async function* batchesOf(
  bytes: Bytes,
  top: CsvRow,
  header: readonly string[],
  rowsAbove: number,
): AsyncGenerator<Batch> {
  const { name } = bytes;
  let above = 0;
  let told: Encoding | null = null;
  for await (const { rows: read, position, encoding, isRest } of readRows(bytes)) {
    if (above === 0 && read[0] !== undefined && read[0].cells.join() !== top.cells.join())
      throw broken(name, 1, { is: "changed-while-read" });
    const rows = above < rowsAbove ? read.slice(rowsAbove - above) : read;
    above += read.length - rows.length;
    const cut = isRest ? rows.find(({ cells }) => cells.length < header.length) : undefined;
    if (cut !== undefined) throw cutOff(cut, header, name);
    const issues = encoding === told ? [] : encodingIssues(name, encoding);
    told = encoding;
    yield { rows: rows.map((row) => tableRow(row, header.length, name)), position, issues };
  }
}

const FAULT = {
  "text after a quote": { severity: "reject", defect: { is: "text-after-quote" } },
  NUL: { severity: "reject", defect: { is: "nul-byte" } },
  "unreadable character": { severity: "warn", defect: { is: "lost-character" } },
} as const satisfies Record<CsvFault, Pick<Issue, "severity"> & { readonly defect: Defect }>;

function tableRow({ line, cells, text, fault }: CsvRow, columns: number, file: string): TableRow {
  if (cells.length === columns && fault === null) return { line, cells, text, issue: null };
  const base = { code: "malformed", file, line } as const;
  if (fault !== null && (cells.length === columns || FAULT[fault].severity === "reject")) {
    const { severity, defect } = FAULT[fault];
    return { line, cells, issue: { ...base, severity, ...said(defect) } };
  }
  const issue: Issue = {
    ...base,
    severity: "reject",
    ...said({ is: "cell-count", cells: cells.length, columns }),
    seen: String(cells.length),
  };
  return { line, cells, issue };
}

/** Whether a row holds HXL tags, such as `#date+start`, and nothing else. */
function areTags(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return (
    filled.length > 0 && filled.every((cell) => /^\s*#[a-z]\w*(?:\s*\+\s*\w+)*\s*$/i.test(cell))
  );
}

function cutOff({ line, cells }: CsvRow, header: readonly string[], file: string): BrokenFile {
  const column = header[cells.length - 1] ?? "";
  const at = { cell: cells.length, columns: header.length, column };
  return broken(file, line, { is: "row-cut-off", ...at });
}

function broken(file: string, line: number, defect: Defect): BrokenFile {
  return new BrokenFile({ code: "malformed", ...said(defect), file, line });
}
