import { Coverage } from "@sitrep/domain/coverage";
import type { PlaceId } from "@sitrep/domain/id";
import { PlaceId as PlaceIdSchema } from "@sitrep/domain/id";
import type { Tallied } from "@sitrep/domain/series";
import { bucketsBetween, fillCell } from "@sitrep/domain/series";
import { expect, test } from "vitest";
import { watchRow } from "./watch-row.ts";

const id = (text: string): PlaceId => PlaceIdSchema.parse(text);
const PARENTS = new Map([
  ["g/mosul", id("g/nineveh")],
  ["g/nineveh", id("g/iq")],
  ["g/basra", id("g/iq")],
]);
const question = { kinds: null, parentOf: (place: PlaceId) => PARENTS.get(place) };

const watching = (more: object): Coverage =>
  Coverage.parse({
    id: "g/watch",
    title: "A desk",
    watcher: "g/desk",
    includes: ["g/basra"],
    period: "2018-02/2018-04",
    selection: "every incident",
    ...more,
  });

function row(place: string, coverage: readonly Coverage[], incidents: Record<string, number> = {}) {
  const cells = bucketsBetween("2018-01-01", "2018-06-30", "month", id(place)).map((bucket) => {
    const times = incidents[bucket.key] ?? 0;
    const inside: Tallied[] = times === 0 ? [] : [{ extent: "single", isSure: true, times }];
    return fillCell(bucket, inside, coverage, question);
  });
  return watchRow(id(place), cells, coverage, question);
}

const told = ({ runs }: ReturnType<typeof row>) =>
  runs.map(({ first, last, months, watch }) => `${watch} ${first} ${last} ${months}`);

test("V6: months before and after a coverage are watched by nobody", () => {
  expect(told(row("g/basra", [watching({})]))).toEqual([
    "none 2018-01 2018-01 1",
    "whole 2018-02 2018-04 3",
    "none 2018-05 2018-06 2",
  ]);
});

test("V5: a place of which only a part is watched is watched in part, and one outside not at all", () => {
  const mosul = watching({ includes: ["g/mosul"] });
  expect(told(row("g/nineveh", [mosul]))[1]).toBe("part 2018-02 2018-04 3");
  expect(told(row("g/basra", [mosul]))).toEqual(["none 2018-01 2018-06 6"]);
});

test("V4: samples are never watching as a whole", () => {
  expect(told(row("g/basra", [watching({ systematic: false })]))[1]).toMatch(/^part/);
});

test("V7: who watches one kind watches a question about all kinds in part", () => {
  const killings = watching({ kinds: ["targeted-killing"] });
  expect(told(row("g/basra", [killings]))[1]).toMatch(/^part/);
});

test("a run ends where another watcher comes in, though it is watched as closely", () => {
  const other = watching({ id: "g/other", period: "2018-04/2018-05" });
  const { runs } = row("g/basra", [watching({}), other]);
  expect(runs.map(({ watch, coverage }) => [watch, ...coverage])).toEqual([
    ["none"],
    ["whole", "g/watch"],
    ["whole", "g/watch", "g/other"],
    ["whole", "g/other"],
    ["none"],
  ]);
});

test("incidents are told by month, and those that nobody watched are counted", () => {
  const found = row("g/basra", [watching({})], { "2018-01": 2, "2018-03": 5, "2018-06": 1 });
  expect(found.dated).toEqual([
    { month: "2018-01", incidents: 2 },
    { month: "2018-03", incidents: 5 },
    { month: "2018-06", incidents: 1 },
  ]);
  expect(found.unwatched).toBe(3);
});
