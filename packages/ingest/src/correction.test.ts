import { said } from "@sitrep/domain/defect-sentence";
import { expect, test } from "vitest";
import type { RowReader } from "./adapter.ts";
import type { ColumnIndex } from "./column.ts";
import type { Correction } from "./correction.ts";
import { correctedReader } from "./correction.ts";
import type { TableRow } from "./raw/table.ts";

const CORRECTION: Correction = {
  row: { column: "id", value: "7" },
  column: "prec",
  expect: "1",
  put: "5",
  reason: "The place is a region.",
};
const INDEX: ColumnIndex = { id: 0, prec: 1 };

/** A reader that gives back the cells that it was given, as words of an issue. */
const echo: RowReader<TableRow> = {
  read: ({ cells }) => ({
    drafts: [],
    shared: [],
    issues: [
      { code: "invalid", severity: "warn", ...said({ is: "told-so", told: cells.join("|") }) },
    ],
  }),
  end: () => [],
};

function read(cells: readonly string[], corrections = [CORRECTION], index = INDEX) {
  const { issues } = correctedReader(echo, corrections, index).read({
    line: 2,
    cells,
    issue: null,
  });
  return issues.map(({ message }) => message);
}

test("U4: a known error is put right in its row, and in no other", () => {
  expect(read(["7", "1"])).toEqual(["7|5"]);
  expect(read(["8", "1"])).toEqual(["8|1"]);
});

test("U4: once the publisher has another value, it is kept and the correction is an issue", () => {
  expect(read(["7", "2"])).toEqual([
    "a correction no longer fits: id 7 has another prec than when it was written",
    "7|2",
  ]);
});

test("two corrections of a row both apply, and a column that the file lacks needs none", () => {
  const other = { ...CORRECTION, column: "name", expect: "x", put: "y" };
  const index = { id: 0, prec: 1, name: 2 };
  expect(read(["7", "1", "x"], [CORRECTION, other], index)).toEqual(["7|5|y"]);
  expect(read(["7", "1"], [other], { ...index, name: -1 })).toEqual(["7|1"]);
});
