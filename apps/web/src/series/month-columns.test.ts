import { CoverageId, PlaceId } from "@sitrep/domain/id";
import { expect, test } from "vitest";
import { cellWords, stretchWords } from "./cell-words.ts";
import type { SeriesCell } from "./month-columns.ts";
import { breakMarks, columnsOf, silentRuns, watchedLanes } from "./month-columns.ts";

const watch = CoverageId.parse("demo/watch");
const place = PlaceId.parse("demo/iq");

function cell(key: string, more: Partial<SeriesCell>): SeriesCell {
  const bucket = { key, earliest: `${key}-01`, latest: `${key}-28`, place };
  const empty = {
    sure: 0,
    possible: 0,
    beyond: 0,
    coverage: [],
    count: { is: "unknown" } as const,
  };
  return { bucket, ...empty, ...more };
}

const interval = { low: 1, high: null, lowOpen: false, highOpen: true };
const spoken = { count: { is: "observed", interval }, sure: 1, possible: 3, beyond: 2 } as const;

test("V8: what is sure, what is possible and what nobody counted stand on one another", () => {
  const { columns, top } = columnsOf([cell("2019-01", spoken)]);
  expect(top).toBe(6);
  expect(columns[0]).toMatchObject({ sure: 1 / 6, possible: 3 / 6, beyond: 5 / 6 });
});

test("V1: neighbouring silent months are one stretch only if they are silent for one reason", () => {
  const { columns } = columnsOf([
    cell("2019-01", { count: { is: "not-covered" } }),
    cell("2019-02", { count: { is: "not-covered" } }),
    cell("2019-03", {}),
    cell("2019-04", spoken),
    cell("2019-05", {}),
    cell("2019-06", { count: { is: "none-reported", coverage: [watch] } }),
  ]);
  expect(silentRuns(columns).map(({ is, first, last }) => [is, first, last])).toEqual([
    ["not-covered", "2019-01", "2019-02"],
    ["unknown", "2019-03", "2019-03"],
    ["unknown", "2019-05", "2019-05"],
    ["none-reported", "2019-06", "2019-06"],
  ]);
});

test("V14: a watcher's line runs through the months that it watched, and stops where it did not", () => {
  const { columns } = columnsOf([
    cell("2019-01", {}),
    cell("2019-02", { coverage: [watch] }),
    cell("2019-03", { coverage: [watch] }),
    cell("2019-04", {}),
    cell("2019-05", { coverage: [watch] }),
  ]);
  expect(watchedLanes(columns)).toEqual([
    {
      coverage: watch,
      reaches: [
        { first: "2019-02", last: "2019-03", left: 20, width: 40 },
        { first: "2019-05", last: "2019-05", left: 80, width: 20 },
      ],
    },
  ]);
});

test("V12: a break stands before the month from which others watch", () => {
  const { columns } = columnsOf([cell("2019-01", {}), cell("2019-02", {})]);
  const changes = [{ is: "begins", coverage: watch }] as const;
  expect(breakMarks(columns, { breaks: [{ at: "2019-02", changes }] })).toEqual([
    { at: "2019-02", left: 50, number: 1 },
  ]);
});

test("V1: no silence is ever worded as zero", () => {
  expect(cellWords(cell("2019-01", {}))).toMatch(/^unknown/);
  expect(cellWords(cell("2019-01", { count: { is: "not-covered" } }))).toMatch(/^not covered/);
  expect(cellWords(cell("2019-01", spoken))).toBe(
    "1 or more: 1 surely in it, 3 possibly; 2 series or patterns touch it",
  );
});

test("a stretch of one month is that month", () => {
  expect(stretchWords("2019-01", "2019-01")).toBe("January 2019");
  expect(stretchWords("1989", "1991")).toBe("1989 to 1991");
  expect(stretchWords("2018-12", "2019-01")).toBe("December 2018 to January 2019");
});
