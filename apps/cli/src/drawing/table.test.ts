import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createPen } from "./pen.ts";
import type { Column } from "./table.ts";
import { tableLines } from "./table.ts";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly where: string;
  readonly harm: string;
}

const columns: readonly Column<Row>[] = [
  { head: "WHAT", cell: ({ title }) => title, most: 60, grows: true },
  { head: "WHERE", cell: ({ where }) => where, most: 20, below: "joined", label: "in" },
  { head: "HARM", cell: ({ harm }) => harm, most: 20, below: "joined" },
  { head: "ID", cell: ({ id }) => id, most: 60, below: "last" },
];

function lines(rows: readonly Row[], width: number): readonly string[] {
  return tableLines(
    rows,
    columns,
    createPen({ columns: width, hasColour: false, isUnicode: true }),
  );
}

const ROW: Row = { id: "demo/one", title: "A bomb in a market", where: "Mosul", harm: "4 killed" };

test("what has room stands beside", () => {
  expect(lines([ROW], 100)).toEqual(
    [
      "WHAT                WHERE  HARM      ID",
      "A bomb in a market  Mosul  4 killed  demo/one",
    ].map((line) => expect.stringMatching(new RegExp(`^${line.replace(/ +/g, " +")}$`))),
  );
});

test("what has none goes below, with what it needs to be understood, and the id last and in one piece", () => {
  expect(lines([ROW], 20)).toEqual([
    "WHAT",
    "A bomb in a market",
    "in Mosul · 4 killed",
    "demo/one",
  ]);
  const long = { ...ROW, id: "demo/an-id-that-is-longer-than-the-terminal-is-wide" };
  expect(lines([long], 20).at(-1)).toBe(long.id);
});

test("one letter in each column is still no wider than a terminal of 20", () => {
  const drawn = lines([{ id: "a", title: "a", where: "a", harm: "a" }], 20);
  for (const line of drawn) expect(line.length).toBeLessThanOrEqual(20);
});

test("a column that is empty in every row is left out", () => {
  expect(lines([{ ...ROW, where: "", harm: "" }], 100)[0]).not.toMatch(/WHERE|HARM/);
});

test("nothing is cut off, and no line but an id is wider than the terminal", () => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/);
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
  const row = fc.record({ id: word, title: text, where: text, harm: text });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 20, max: 160 }),
      (rows, width) => {
        const drawn = lines(rows, width);
        for (const line of drawn) expect(line.length).toBeLessThanOrEqual(width);
        const letters = (some: readonly string[]): string => some.join("").replace(/[\s·]/g, "");
        const given = rows.flatMap((one) => [one.id, one.title, one.where, one.harm]);
        const found = letters(drawn.slice(1)).length;
        // Labels may stand beside what went below.
        expect(found).toBeGreaterThanOrEqual(letters(given).length);
        expect(found).toBeLessThanOrEqual(letters(given).length + 2 * rows.length);
      },
    ),
  );
});
