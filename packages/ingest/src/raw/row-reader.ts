/** Row reader: rows out of text whose dialect is not known yet, and which may be no table at all. */
import { said } from "@sitrep/domain/defect-sentence";
import type { OtherText } from "@sitrep/domain/defect/file";
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
const OTHERS: readonly (readonly [RegExp, OtherText])[] = [
  [/^\s*<(?:!|[a-z][a-z0-9]*[\s/>])/i, "web-page"],
  [/^\s*<\?xml\b/i, "xml"],
  [/^\s*(?:\{|\[\s*[[{"\d])/, "json"],
  [/^\s*%PDF-/, "pdf"],
];

function refuseOther(head: string, file: string): void {
  for (const [pattern, text] of OTHERS)
    if (pattern.test(head))
      throw new BrokenFile({
        code: "malformed",
        ...said({ is: "other-text", text }),
        file,
        line: 1,
      });
  const first = head.slice(0, 4096).split(/[\r\n]/, 1)[0] ?? "";
  // Pictures and programs have such characters everywhere.
  if (/\p{Cc}/u.test(first.replaceAll("\t", "")))
    throw new BrokenFile({
      code: "malformed",
      ...said({ is: "no-text" }),
      file,
      line: 1,
    });
}
