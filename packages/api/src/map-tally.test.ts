import type { Coverage } from "@sitrep/domain/coverage";
import { Coverage as CoverageSchema } from "@sitrep/domain/coverage";
import { PlaceId } from "@sitrep/domain/id";
import type { PlacePrecision } from "@sitrep/domain/precision";
import type { PlaceNode } from "@sitrep/store/place-tree";
import type { PlaceRow } from "@sitrep/store/queries/incidents-by-place";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { tallyForMap } from "./map-tally.ts";

const tree: ReadonlyMap<string, PlaceNode> = new Map(
  (
    [
      ["g/iq", "country", null],
      ["g/nineveh", "governorate", "g/iq"],
      ["g/anbar", "governorate", "g/iq"],
      ["g/basra", "governorate", "g/iq"],
      ["g/sinjar-district", "district", "g/nineveh"],
      ["g/badush-area", "region", "g/nineveh"],
      ["g/north", "region", "g/iq"],
      ["g/border", "region", null],
      ["g/mosul", "settlement", "g/nineveh"],
      ["g/hamlet", "settlement", "g/nineveh"],
    ] as const
  ).map(([id, kind, parent]) => [id, { id, kind, parent, label: id, labelAr: null }]),
);

function row(place: string, precision: PlacePrecision, more: Partial<PlaceRow> = {}): PlaceRow {
  const counted = { isInTime: true, incidents: 1, undated: 0, firstDay: null, lastDay: null };
  return { ...counted, place, precision, extent: "single", alsoIn: [], ...more };
}

const watched: Coverage = CoverageSchema.parse({
  id: "g/watch",
  title: "A desk that watches Basra",
  watcher: "g/desk",
  includes: ["g/basra"],
  period: "2018/2019",
  selection: "every incident",
});

const tally = (rows: readonly PlaceRow[], filter = {}) =>
  tallyForMap({ rows }, filter, [watched], { tree, hasPoint: (id) => id === "g/mosul" });
const areaOf = (map: ReturnType<typeof tally>, place: string) =>
  map.areas.find((area) => area.place === place);

test("P4: an incident known only to a governorate is an area and never a point", () => {
  const map = tally([row("g/nineveh", "governorate")]);
  expect(map.points).toEqual([]);
  expect(areaOf(map, "g/nineveh")?.only).toMatchObject({ sure: 1 });
});

test("P4: a precision finer than the place draws no finer than the place", () => {
  const map = tally([row("g/nineveh", "settlement")]);
  expect(map.points).toEqual([]);
  expect(areaOf(map, "g/nineveh")?.only).toMatchObject({ sure: 1 });
});

test("P4: a precision wider than the place climbs to an area that is as wide", () => {
  const map = tally([row("g/mosul", "governorate"), row("g/mosul", "country")]);
  expect(map.points).toEqual([]);
  expect(areaOf(map, "g/nineveh")?.only).toMatchObject({ possible: 1 });
  expect(areaOf(map, "g/iq")?.only).toMatchObject({ possible: 1 });
});

test("P4: what is drawn wider than the place that it names lies in that place all the same", () => {
  const days = { from: "2019-01-01", to: "2019-01-31" };
  const map = tally([row("g/anbar", "region"), row("g/mosul", "country")], days);
  expect(areaOf(map, "g/iq")).toMatchObject({ only: { sure: 2 }, inside: { sure: 2 } });
  expect(areaOf(map, "g/anbar")).toMatchObject({ only: null, inside: { sure: 1 } });
  expect(areaOf(map, "g/nineveh")).toMatchObject({ only: null, inside: { sure: 1 } });
  expect(areaOf(map, "g/basra")?.inside.count.is).toBe("none-reported");
});

test("P4: dots and rings of one place stay apart", () => {
  const map = tally([
    row("g/mosul", "site"),
    row("g/mosul", "settlement"),
    row("g/mosul", "near-settlement"),
  ]);
  expect(map.points.map(({ mark, cell }) => [mark, cell.possible])).toEqual([
    ["dot", 2],
    ["ring", 1],
  ]);
  expect(areaOf(map, "g/nineveh")).toMatchObject({ only: null, inside: { sure: 3 } });
});

test("P4: a settlement without a point on file is named in its area, and is no dot", () => {
  const map = tally([row("g/hamlet", "near-settlement")]);
  expect(map.points).toEqual([]);
  expect(areaOf(map, "g/nineveh")).toMatchObject({
    only: { sure: 1 },
    parts: [{ place: "g/hamlet" }],
  });
});

test("districts and regions without an outline shade the area around them, and are named", () => {
  const map = tally([
    row("g/sinjar-district", "district"),
    row("g/badush-area", "region"),
    row("g/north", "region"),
    row("g/border", "region"),
  ]);
  expect(areaOf(map, "g/nineveh")?.only).toMatchObject({ sure: 2 });
  expect(areaOf(map, "g/nineveh")?.parts.map(({ place }) => place)).toEqual([
    "g/badush-area",
    "g/sinjar-district",
  ]);
  expect(areaOf(map, "g/iq")?.parts.map(({ place }) => place)).toEqual(["g/north"]);
  expect(map.elsewhere.map(({ place }) => place)).toEqual(["g/border"]);
});

test("V8: an incident spread over two governorates happened in each, and once in their country", () => {
  const map = tally([row("g/nineveh", "governorate", { alsoIn: ["g/anbar"] })]);
  for (const id of ["g/nineveh", "g/anbar"])
    expect(areaOf(map, id)).toMatchObject({ only: { sure: 1, possible: 1 }, inside: { sure: 1 } });
  expect(areaOf(map, "g/iq")).toMatchObject({ only: null, inside: { sure: 1, possible: 1 } });
  expect(map.whole).toMatchObject({ sure: 1, possible: 1 });
});

test("V8: of a series spread over two governorates each holds at least one, and their country two", () => {
  const rows = [row("g/nineveh", "governorate", { alsoIn: ["g/anbar"], extent: "series" })];
  const leastIn = (id: string, filter = {}) => areaOf(tally(rows, filter), id)?.inside.count;
  expect(leastIn("g/nineveh")).toMatchObject({ interval: { low: 1, high: null } });
  expect(leastIn("g/anbar")).toMatchObject({ interval: { low: 1, high: null } });
  expect(leastIn("g/iq")).toMatchObject({ interval: { low: 2, high: null } });
  const asked = tally(rows, { place: ["g/nineveh"] }).whole;
  expect(asked?.count).toMatchObject({ interval: { low: 1, high: null } });
});

test("V8: what was spread over a town and a wider area may lie in the rest of that area, and is once where it stands", () => {
  const days = { from: "2019-01-01", to: "2019-01-31" };
  const rows = [
    row("g/mosul", "settlement", { alsoIn: ["g/iq"] }),
    row("g/basra", "governorate", { alsoIn: ["g/border"] }),
  ];
  const map = tally(rows, days);
  expect(map.points).toMatchObject([{ place: "g/mosul", mark: "dot", cell: { sure: 1 } }]);
  expect(areaOf(map, "g/iq")).toMatchObject({ only: { sure: 1 }, inside: { sure: 2 } });
  expect(map.elsewhere).toMatchObject([{ place: "g/border", cell: { sure: 1 } }]);
  // The one that stands in Basra, and the one that may lie anywhere in the country.
  expect(areaOf(map, "g/basra")?.inside).toMatchObject({
    possible: 1,
    count: { interval: { low: 1, high: 2 } },
  });
});

test("V8: an incident that only may have fallen into the days asked for is possible, not sure", () => {
  const map = tally([row("g/mosul", "site", { isInTime: false })]);
  expect(map.points[0]?.cell).toMatchObject({ sure: 0, possible: 1 });
});

test("V1: a governorate without incidents says whether somebody watched", () => {
  const map = tally([], { from: "2019-01-01", to: "2019-01-31" });
  expect(areaOf(map, "g/basra")?.inside.count).toEqual({
    is: "none-reported",
    coverage: ["g/watch"],
  });
  expect(areaOf(map, "g/anbar")?.inside.count).toEqual({ is: "not-covered" });
  expect(areaOf(map, "g/iq")).toBeUndefined();
});

test("V8: what is known only to the country may lie in a watched governorate, so that none is not claimed there", () => {
  const rows = [row("g/iq", "country"), row("g/border", "region")];
  const map = tally(rows, { from: "2019-01-01", to: "2019-01-31" });
  expect(areaOf(map, "g/basra")?.inside).toMatchObject({
    possible: 0,
    count: { is: "observed", interval: { low: 0, high: 2 } },
  });
});

test("V1: where nothing matched, the whole says whether anybody watched", () => {
  const days = { from: "2019-01-01", to: "2019-01-31" };
  expect(tally([], { ...days, place: ["g/basra"] }).whole?.count.is).toBe("none-reported");
  expect(tally([], { ...days, place: ["g/anbar"] }).whole?.count.is).toBe("not-covered");
  expect(tally([], days).whole?.count.is).toBe("unknown");
});

test("places outside of those asked for get no mark, whatever an incident was spread over", () => {
  const rows = [row("g/nineveh", "governorate", { alsoIn: ["g/anbar"] })];
  const map = tally(rows, { place: ["g/nineveh"] });
  expect(map.areas.map(({ place }) => place)).toEqual(["g/nineveh"]);
  expect(areaOf(map, "g/nineveh")?.only).toMatchObject({ sure: 1, possible: 1 });
});

test("V8: what is gathered is tallied as the rows that it was gathered from, however often it is counted", () => {
  const groups = [
    row("g/mosul", "settlement", { isPinned: true }),
    row("g/mosul", "near-settlement", { extent: "series" }),
    row("g/nineveh", "governorate"),
    row("g/nineveh", "governorate", { extent: "pattern" }),
    row("g/anbar", "country"),
    row("g/iq", "country", { extent: "series" }),
    row("g/border", "region"),
  ];
  const alone = [row("g/anbar", "governorate", { alsoIn: ["g/basra"] })];
  const anyCounts = fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { minLength: 7, maxLength: 7 });
  const told = ({ points, areas, elsewhere, whole }: ReturnType<typeof tally>) => ({
    points,
    areas: areas.map((area) => ({ ...area, parts: area.parts })),
    elsewhere,
    whole,
  });
  const places = { tree, hasPoint: (id: string) => id === "g/mosul" };
  fc.assert(
    fc.property(
      anyCounts,
      fc.constantFrom({}, { place: [PlaceId.parse("g/nineveh")] }),
      (counts, filter) => {
        const gathered = {
          groups,
          most: Int32Array.from(counts, ([sure, may]) => sure + may),
          unsure: Int32Array.from(counts, ([, may]) => may),
          spread: [],
        };
        const rows = groups.flatMap((group, at) => {
          const [sure, may] = counts[at] ?? [0, 0];
          return [
            ...Array.from({ length: sure }, () => group),
            ...Array.from({ length: may }, () => ({ ...group, isInTime: false })),
          ];
        });
        expect(told(tallyForMap({ gathered, rows: alone }, filter, [watched], places))).toEqual(
          told(tally([...rows, ...alone], filter)),
        );
      },
    ),
  );
});
