import { expect, test } from "vitest";
import { ISSUE_COLUMN, ROW_COLUMN, fits, resolveColumns } from "./column.ts";
import type { Columns } from "./column.ts";

const COLUMNS: Columns = {
  id: "needed",
  date: "needed",
  words: "optional",
  grid: { ignored: "follows from the point" },
};

test("U2: columns are found by name, in any order, and an optional one that is not there stands nowhere", () => {
  const { index, issues } = resolveColumns(COLUMNS, [" Date ", "GRID", "id"]);
  expect(index).toMatchObject({ id: 2, date: 0, words: -1 });
  expect(issues).toEqual([]);
});

test("U3: a column that is needed and missing refuses the file, and so does one that stands there twice", () => {
  expect(resolveColumns(COLUMNS, ["id"]).issues).toMatchObject([
    { severity: "reject", message: "the column date is missing", path: "date" },
  ]);
  expect(resolveColumns(COLUMNS, ["id", "date", "Date"]).issues).toMatchObject([
    { severity: "reject", message: "the column date stands there 2 times" },
  ]);
});

test("U3: a column that nobody named is a warning with the one that was probably meant", () => {
  expect(resolveColumns(COLUMNS, ["id", "date", "wrods"]).issues).toMatchObject([
    { severity: "warn", path: "wrods", hint: "Did you mean words?" },
  ]);
  const many = Array.from({ length: 4000 }, (_, at) => `new ${at}`);
  expect(resolveColumns(COLUMNS, ["id", "date", ...many]).issues.length).toBeLessThan(100);
});

test("a file of refused rows is not taken for the publisher's, which would retract all that it lacks", () => {
  expect(resolveColumns(COLUMNS, [ROW_COLUMN, ISSUE_COLUMN, "id", "date"]).issues).toMatchObject([
    { severity: "reject", path: ROW_COLUMN, hint: expect.stringContaining("--corrected") },
  ]);
});

test("a header fits where every needed column is there, and the better the more are known", () => {
  expect(fits(COLUMNS, ["id", "words"])).toBeNull();
  expect(fits(COLUMNS, ["id", "date"])).toBe(2);
  expect(fits(COLUMNS, ["id", "date", "grid", "more"])).toBe(3);
});

test("U3: two columns whose names differ in their Unicode form alone are one name twice", () => {
  const { issues } = resolveColumns({ "caf\u00e9": "needed" }, ["caf\u00e9", "cafe\u0301"]);
  expect(issues).toMatchObject([
    { severity: "reject", message: "the column caf\u00e9 stands there 2 times" },
  ]);
});
