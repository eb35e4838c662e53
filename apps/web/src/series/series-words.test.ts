import { CoverageId, PlaceId } from "@sitrep/domain/id";
import { between, from } from "@sitrep/domain/interval";
import { expect, test } from "vitest";
import { breakWords, partialWords } from "./break-words.ts";
import type { SeriesAnswer } from "./month-columns.ts";
import { seriesFinding } from "./series-words.ts";

const place = PlaceId.parse("demo/kirkuk");
const watch = CoverageId.parse("demo/watch");

type Cell = SeriesAnswer["cells"][number];

function answer(...cells: readonly Partial<Cell>[]): SeriesAnswer {
  const bucket = { key: "2019-01", earliest: "2019-01-01", latest: "2019-01-31", place };
  const none = { sure: 0, possible: 0, beyond: 0, coverage: [], count: { is: "not-covered" } };
  return {
    by: "month",
    places: [place],
    cells: cells.map((cell) => ({ bucket, ...none, ...cell })),
    labels: { [place]: { label: "Kirkuk" } },
    coverage: [{ id: watch, title: "What the desk counts" }],
    // A title needs no more of an answer.
  } as unknown as SeriesAnswer;
}

test("V1: the title of a series says how many, where, and in how many months nobody was counting", () => {
  const seen = {
    count: { is: "observed", interval: from(1) },
    sure: 1,
    possible: 4,
    coverage: [watch],
  } as const;
  expect(seriesFinding(answer(seen, {}))).toBe(
    "1–4 incidents a month on record in Kirkuk; in 1 of 2 months nobody was counting",
  );
  expect(seriesFinding(answer({ ...seen, beyond: 1 }))).toBe(
    "1–4 or more incidents a month on record in Kirkuk; watched in part, or by samples",
  );
  const whole = { ...seen, count: { is: "observed", interval: between(1, 4) } } as const;
  expect(seriesFinding(answer(whole))).toBe(
    "1–4 incidents a month reported in Kirkuk; somebody watched all of it",
  );
  expect(seriesFinding(answer(seen))).toMatch(/; watched in part, or by samples$/);
  expect(seriesFinding(answer({}))).toBe("No incident on record in Kirkuk; nobody was counting");
});

test("V12: a break and a partial month say in words what changed and why", () => {
  const changes = [
    { is: "ends", coverage: watch },
    {
      is: "alters",
      before: watch,
      after: CoverageId.parse("demo/new"),
      in: ["kinds", "selection"],
    },
  ] as const;
  expect(breakWords({ at: "2019-02", changes }, answer({}))).toBe(
    "“What the desk counts” ends; “What the desk counts” gives way to “demo/new”, which changes the kinds of incident and the rule of selection",
  );
  const reasons = [{ is: "asked" }, { is: "watched", coverage: [watch] }] as const;
  expect(partialWords({ key: "2019-02", reasons }, answer({}))).toBe(
    "the days asked for begin or end in it; “What the desk counts” began or ended in it",
  );
});
