/** Row reader: rows out of text whose dialect is not known yet, and which may be no table at all. */
import { BrokenFile } from "./broken-file.ts";
import type { CsvReader, CsvRow } from "./csv.ts";
import { MOST_CELL, csvReader } from "./csv.ts";
import type { Dialect } from "./dialect.ts";
import { dialectOf } from "./dialect.ts";

/** Takes text in pieces, as a `CsvReader` does. @throws BrokenFile */
export interface RowReader extends CsvReader {
  /** Null until the first row is over. */
  readonly dialect: () => Dialect | null;
}

/** A reader of one file, which `name` calls in what it throws. */
export function rowReader(name: string): RowReader {
  let head = "";
  let dialect: Dialect | null = null;
  let reader: CsvReader | null = null;
  const read = (text: string, mayFollow: boolean): readonly CsvRow[] => {
    if (reader !== null) return reader.push(text);
    head += text;
    dialect = dialectOf(head, mayFollow && head.length < MOST_CELL);
    if (dialect === null) return [];
    refuseOther(head, name);
    reader = csvReader(name, dialect);
    const rows = reader.push(head);
    head = "";
    return rows;
  };
  return {
    push: (text) => read(text, true),
    end: () => {
      const rows = read("", false);
      return [...rows, ...(reader?.end() ?? [])];
    },
    dialect: () => dialect,
  };
}

/** Texts that are often found where a table should be. */
const OTHERS: readonly (readonly [RegExp, string, string])[] = [
  [
    /^\s*<(?:!|[a-z][a-z0-9]*[\s/>])/i,
    "a web page",
    "Open it in a browser: mostly it says why the download failed, or asks to log in.",
  ],
  [/^\s*<\?xml\b/i, "XML", "Get the table as CSV."],
  [
    /^\s*(?:\{|\[\s*[[{"\d])/,
    "JSON",
    "Where it holds records or features, its name must end in .jsonl or .geojson; else get the table as CSV.",
  ],
  [/^\s*%PDF-/, "a PDF", "Get the table as CSV."],
];

function refuseOther(head: string, file: string): void {
  for (const [pattern, what, hint] of OTHERS)
    if (pattern.test(head))
      throw new BrokenFile({
        code: "malformed",
        message: `is ${what}`,
        file,
        line: 1,
        expected: "a table",
        hint,
      });
  const first = head.slice(0, 4096).split(/[\r\n]/, 1)[0] ?? "";
  // Pictures and programs have such characters everywhere.
  if (/\p{Cc}/u.test(first.replaceAll("\t", "")))
    throw new BrokenFile({
      code: "malformed",
      message: "is not a text",
      file,
      line: 1,
      expected: "a table with the names of its columns in the first row",
    });
}
