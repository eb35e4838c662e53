import { expect, test } from "vitest";
import type { WatchAnswer, WatchAnswerRow } from "./watch-answer.ts";
import { findingOf, rowWords, runWords, unwatchedWords, watchersOf } from "./watch-words.ts";

type Run = readonly [
  first: string,
  last: string,
  watch: "whole" | "part" | "none",
  ...by: string[],
];

function rowOf(runs: readonly Run[], dated: WatchAnswerRow["dated"] = []): WatchAnswerRow {
  return {
    place: {
      id: "demo/kirkuk",
      name: "Kirkuk",
      nameAr: "كركوك",
      kind: "governorate",
      governorate: null,
      country: null,
      point: null,
    },
    runs: runs.map(([first, last, watch, ...coverage]) => ({
      first,
      last,
      months: 1,
      watch,
      coverage,
    })),
    dated,
    unwatched: 0,
    // Ids are branded; these are only compared.
  } as unknown as WatchAnswerRow;
}

function answerOf(...rows: WatchAnswerRow[]): WatchAnswer {
  const coverage = [
    { id: "demo/a", title: "By A", watcher: "demo/council", systematic: true },
    { id: "demo/b", title: "By B", watcher: "demo/hidden", systematic: false },
  ];
  const labels = { "demo/council": { kind: "source", label: "A council" } };
  // Of the answer, words are made from these alone.
  return {
    span: { from: "2018-01-01", to: "2018-12-31" },
    rows,
    coverage,
    labels,
  } as unknown as WatchAnswer;
}

const watched: readonly Run[] = [
  ["2018-01", "2018-02", "none"],
  ["2018-03", "2018-04", "whole", "demo/a"],
  ["2018-05", "2018-05", "whole", "demo/a", "demo/b"],
  ["2018-06", "2018-12", "none"],
];

test("months are told by their first and last, and one by itself", () => {
  expect(runWords({ first: "2018-03", last: "2018-05" })).toBe("Mar 2018 to May 2018");
  expect(runWords({ first: "2018-03", last: "2018-03" })).toBe("Mar 2018");
});

test("what nobody watched is said, and so is that it was all, or none", () => {
  expect(unwatchedWords(rowOf(watched))).toBe("Jan 2018 to Feb 2018, Jun 2018 to Dec 2018");
  expect(unwatchedWords(rowOf([["2018-01", "2018-12", "none"]]))).toBe("all months");
  expect(unwatchedWords(rowOf([["2018-01", "2018-12", "part", "demo/b"]]))).toBeNull();
});

test("a watcher's months run on where another one joins it", () => {
  const row = rowOf(watched);
  expect(watchersOf(row, answerOf(row))).toEqual([
    { id: "demo/a", name: "A council", when: "Mar 2018 to May 2018" },
    { id: "demo/b", name: "By B (samples)", when: "May 2018" },
  ]);
});

test("a row's sentence holds all that its picture shows", () => {
  const row = rowOf(watched, [{ month: "2018-01", incidents: 2 }]);
  expect(rowWords(row, answerOf(row))).toBe(
    "watched by A council, Mar 2018 to May 2018 and By B (samples), May 2018; not covered Jan 2018 to Feb 2018, Jun 2018 to Dec 2018; incidents dated to a month: 2 in Jan 2018",
  );
  const silent = rowOf([["2018-01", "2018-12", "none"]]);
  expect(rowWords(silent, answerOf(silent))).toBe("watched by nobody");
});

test("V1: the title says where nobody watched, and never that nothing happened", () => {
  const none = rowOf([["2018-01", "2018-12", "none"]]);
  const part = rowOf([["2018-01", "2018-12", "part", "demo/b"]]);
  const whole = rowOf(watched);
  expect(findingOf(answerOf(none, none))).toBe("Nobody watched any of these governorates");
  expect(findingOf(answerOf(none, part))).toBe(
    "Nobody watched 1 of 2 governorates in any of these months, and none was ever watched as a whole",
  );
  expect(findingOf(answerOf(part, whole))).toBe(
    "Each of 2 governorates was watched in some month, 1 as a whole",
  );
});
