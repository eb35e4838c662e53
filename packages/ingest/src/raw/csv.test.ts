import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BrokenFile } from "./broken-file.ts";
import type { CsvRow } from "./csv.ts";
import { MOST_CELL, MOST_CELLS, MOST_ROW, csvReader } from "./csv.ts";
import type { Dialect } from "./dialect.ts";
import { DELIMITERS } from "./dialect.ts";

const COMMA: Dialect = { delimiter: ",", newline: "LF" };

/** The rows of a text that comes in these pieces. */
function rowsOf(pieces: readonly string[], dialect: Dialect = COMMA): readonly CsvRow[] {
  const reader = csvReader("t.csv", dialect);
  return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
}

function cellsOf(text: string, dialect?: Dialect): readonly (readonly string[])[] {
  return rowsOf([text], dialect).map(({ cells }) => cells);
}

/** The issue with which reading ends. */
function faultOf(pieces: readonly string[]): BrokenFile["issue"] {
  try {
    rowsOf(pieces);
  } catch (error) {
    if (error instanceof BrokenFile) return error.issue;
    throw error;
  }
  throw new Error("nothing was wrong");
}

describe("cells", () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    [
      "plain",
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "no line end at the end",
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "empty cells",
      ",,\n,1,\n",
      [
        ["", "", ""],
        ["", "1", ""],
      ],
    ],
    [
      "an empty cell at the very end",
      "a,b\n1,",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    ["a delimiter in quotes", '"a,b",c\n', [["a,b", "c"]]],
    ["a line end in quotes", '"a\r\nb",c\n', [["a\r\nb", "c"]]],
    ["quotes in quotes", '"say ""no""",""""\n', [['say "no"', '"']]],
    ["a quote inside a bare cell", 'a"b,5"\n', [['a"b', '5"']]],
    [
      "blank lines",
      "a,b\n\n1,2\n\n\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["blanks around", " a , b\n", [[" a ", " b"]]],
    ["what a spreadsheet would run", "=1+1,@x,-1,+2,\tz\n", [["=1+1", "@x", "-1", "+2", "\tz"]]],
  ])("%s", (_, text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  test("CRLF, and LF among CRLF", () => {
    expect(cellsOf('a,b\r\n1,"2"\r\n3,4\n', { delimiter: ",", newline: "CRLF" })).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  test("CR alone", () => {
    const rows = rowsOf(['a;b\r1;"2\r3"\r4;5'], { delimiter: ";", newline: "CR" });
    expect(rows.map(({ cells }) => cells)).toEqual([["a", "b"], ["1", "2\r3"], ["4", "5"]]); // prettier-ignore
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  test("a row knows its line, whatever lines its cells and blank lines took", () => {
    const text = 'a,b\n"1\n2\n3",4\n\n5,"6\n7"\n8,9';
    for (const pieces of [[text], text.split("")])
      expect(rowsOf(pieces).map(({ line }) => line)).toEqual([1, 2, 6, 8]);
  });
});

describe("faults of a row", () => {
  test("text behind a closing quote is kept, and told; the next row is sound", () => {
    expect(rowsOf(['"a"b,c\n"d" ,e\n1,2\n'])).toMatchObject([
      { line: 1, cells: ["ab", "c"], fault: "text after a quote" },
      { line: 2, cells: ["d ", "e"], fault: "text after a quote" },
      { line: 3, cells: ["1", "2"], fault: null },
    ]);
  });

  test("NUL and lost characters are told of the rows that hold them, and of no other", () => {
    const text = "a,b\nx\0,1\ny,\uFFFD\nz,2\n";
    for (const pieces of [[text], text.split("")])
      expect(rowsOf(pieces).map(({ fault }) => fault)).toEqual([null, "NUL", "unreadable character", null]); // prettier-ignore
  });
});

describe("what ends the reading", () => {
  test("a quote that is never closed names the line where it opens", () => {
    expect(faultOf(['a,b\n1,2\n3,"four\n5,6\n7,8\n'])).toMatchObject({
      severity: "reject",
      line: 3,
      message: "has a quote that opens on line 3 and is never closed",
    });
  });

  test("in a long file it ends at the limit, and holds no more than that", () => {
    const reader = csvReader("t.csv", COMMA);
    reader.push('a,b\n1,"open\n');
    const piece = "x,y\n".repeat(10_000);
    let pushed = 0;
    expect(() => {
      for (; pushed < 100 * MOST_CELL; pushed += piece.length) reader.push(piece);
    }).toThrow("opens on line 2 and is not closed within 1000000 characters");
    expect(pushed).toBeLessThan(MOST_CELL + piece.length);
  });

  test.each([
    ["a bare cell", ["a,", "x".repeat(MOST_CELL), "x".repeat(9)], "a cell of more than 1000000 characters"],
    ["a bare cell that ends", [`a,${"x".repeat(MOST_CELL + 1)},b\n`], "a cell of more than 1000000 characters"],
    ["a quoted cell that ends", [`a,"${"x".repeat(MOST_CELL + 1)}",b\n`], "a cell of more than 1000000 characters"],
    ["a row", Array.from({ length: MOST_ROW / 10_000 + 2 }, () => `${"x".repeat(10_000)},`), "a row of more than 8000000 characters"],
    ["too many cells", [",".repeat(MOST_CELLS)], "a row of more than 4096 cells"],
  ])("%s that is too long says the limit", (_, pieces, message) => {
    expect(faultOf(pieces)).toMatchObject({ line: 1, message: `has ${message}` });
  }); // prettier-ignore

  test("at the limit a cell is still read", () => {
    const cell = "x".repeat(MOST_CELL);
    for (const text of [`${cell},b\n`, `"${cell}",b\n`]) {
      const pieces = [text.slice(0, 1000), text.slice(1000, -2), text.slice(-2)];
      expect(rowsOf(pieces)[0]?.cells.map(({ length }) => length)).toEqual([MOST_CELL, 1]);
    }
  });
});

describe("laws", () => {
  const newlines = { LF: "\n", CRLF: "\r\n", CR: "\r" } as const;
  const dialect = fc.record({
    delimiter: fc.constantFrom(...DELIMITERS),
    newline: fc.constantFrom("LF", "CRLF", "CR"),
  });
  const cell = fc.oneof(
    fc.string({
      unit: fc.constantFrom("a", "é", '"', ",", ";", "\t", "|", "\n", "\r", " ", "=", "و"),
    }),
    fc.string(),
  );
  /** A row of one empty cell is a blank line. */
  const rows = fc.array(
    fc
      .array(cell, { minLength: 1, maxLength: 5 })
      .filter((cells) => cells.length > 1 || cells[0] !== ""),
    { maxLength: 8 },
  );

  /** Writes by RFC 4180. */
  function write(table: readonly (readonly string[])[], { delimiter, newline }: Dialect): string {
    const quoted = (text: string): string =>
      /["\n\r,;\t|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    return table.map((row) => row.map(quoted).join(delimiter) + newlines[newline]).join("");
  }

  test("what was written is read back, however the text is cut into pieces", () => {
    fc.assert(
      fc.property(
        rows,
        dialect,
        fc.infiniteStream(fc.integer({ min: 1, max: 7 })),
        (table, as, cuts) => {
          const text = write(table, as);
          const pieces: string[] = [];
          for (let at = 0; at < text.length;) {
            const length: number = cuts.next().value ?? 1;
            pieces.push(text.slice(at, at + length));
            at += length;
          }
          const read = rowsOf(pieces, as);
          expect(read.map(({ cells }) => cells)).toEqual(table);
          // The text of a row is all of it, and no other.
          const end = newlines[as.newline];
          for (const row of read)
            expect(rowsOf([row.text + end], as)).toEqual([{ ...row, line: 1 }]);
          const withoutEnd = text.slice(0, text.length - newlines[as.newline].length);
          if (!withoutEnd.endsWith("\r")) expect(rowsOf([withoutEnd], as)).toEqual(read);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("of any text at all, pieces make no difference, and only a BrokenFile is thrown", () => {
    const outcome = (pieces: readonly string[], as: Dialect): unknown => {
      try {
        return rowsOf(pieces, as);
      } catch (error) {
        expect(error).toBeInstanceOf(BrokenFile);
        return error instanceof BrokenFile ? error.issue : error;
      }
    };
    const text = fc.string({
      unit: fc.constantFrom("a", '"', ",", "\n", "\r", "\0", "é", "\uFFFD"),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, dialect, (whole, as) => {
        expect(outcome(whole.split(""), as)).toEqual(outcome([whole], as));
      }),
      { numRuns: 2000 },
    );
  });
});
