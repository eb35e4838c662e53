import { datasetNamed, instantOf, load, said, sample } from "@sitrep/store/collection.fixture";
import type { Written } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller, Inputs } from "./router.ts";
import { createCaller } from "./router.ts";

function incident(slug: string, where: object, more: object = {}): Written {
  return {
    id: `demo/${slug}`,
    title: slug,
    kind: "explosion",
    when: "2019-02-17",
    where,
    reports: [said("demo/wire")],
    ...more,
  };
}

const AT_MOSUL = { place: "demo/mosul", precision: "settlement" };

const INCIDENTS = [
  incident("bomb", AT_MOSUL),
  incident("raid", AT_MOSUL, { kind: "armed-attack", when: "2019-02/2019-03" }),
  incident("near", { place: "demo/mosul", precision: "near-settlement" }),
  incident("pinned", { ...AT_MOSUL, point: { lat: 36.9, lon: 43.4 } }),
  incident("somewhere", { place: "demo/nineveh", precision: "governorate" }),
  incident("syrian", { place: "demo/hasakah", precision: "governorate" }),
  incident("both", { place: "demo/nineveh", precision: "governorate", alsoIn: ["demo/anbar"] }),
  incident("hidden", AT_MOSUL, { sensitivity: "withhold" }),
];

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;
  beforeAll(async () => {
    engine = await open();
    await load(engine, sample({ incidents: INCIDENTS, claims: [], judgements: [] }));
    caller = createCaller({ engine, role: "public" });
  });
  afterAll(async () => engine.close());

  const overview = async (query: Inputs["explore"]["overview"]) => caller.explore.overview(query);
  const found = async (query: object): Promise<readonly string[]> => {
    const { items } = await caller.incidents.list(query);
    return items.map(({ title }) => title).toSorted();
  };

  test("F8: a box keeps what may lie in it, and for sure what does", async () => {
    const box = "43,36,43.2,36.5";
    // Of the Syrian governorate no point is on file, and of its country neither: it may reach anywhere.
    expect(await found({ box })).toEqual(["bomb", "both", "near", "raid", "somewhere", "syrian"]);
    expect(await found({ box, sure: "1" })).toEqual(["bomb", "raid"]);
    expect(await found({ box: "42,36,44,37", sure: "1" })).toEqual([
      "bomb", "near", "pinned", "raid",
    ]); // prettier-ignore
    expect(await found({ box: "0,0,1,1" })).toEqual(["syrian"]);
  });

  test("F8, V8: what was spread over several places lies in a box for sure where one of them does", async () => {
    const own = await open();
    const where = { place: "demo/anbar", precision: "settlement", alsoIn: ["demo/mosul"] };
    await load(own, sample({ incidents: [incident("both", where)], claims: [], judgements: [] }));
    const { incidents, explore } = createCaller({ engine: own, role: "public" });
    const box = "43,36,43.2,36.5";
    expect((await incidents.list({ box, sure: "1" })).total).toBe(1);
    expect((await explore.overview({ box })).total).toMatchObject({ low: 1, high: 1 });
    await own.close();
  });

  test("regression: a map of before places were on file broke over incidents at places that came later", async () => {
    const own = await open();
    await load(own, { dataset: datasetNamed("early"), incidents: [] });
    await load(own, sample({ incidents: INCIDENTS, claims: [], judgements: [] }), instantOf(2));
    const { explore } = createCaller({ engine: own, role: "public" });
    expect(await explore.cells({ knownAt: 1 })).toMatchObject({ clusters: [], areas: [] });
    expect(await explore.cells({ knownAt: 2 })).toMatchObject({ spread: 1 });
    await own.close();
  });

  test("F9: each dimension leaves out its own choice and keeps all others", async () => {
    const { total, breakdown } = await overview({ kind: "armed-attack" });
    expect(total).toMatchObject({ low: 1, high: 1 });
    const told = breakdown.kind.items.map(({ value, count, isChosen }) => [
      value,
      count.high,
      isChosen,
    ]);
    expect(told).toEqual([
      ["explosion", 6, false],
      ["armed-attack", 1, true],
    ]);
    expect(breakdown.dataset.items).toMatchObject([{ value: "demo", count: { high: 1 } }]);
    expect(breakdown.governorate.items).toMatchObject([
      { value: "demo/nineveh", label: "Nineveh", count: { low: 1, high: 1 } },
    ]);
  });

  test("F9: a value counts from what lies in the days for sure to what may", async () => {
    const { total, breakdown } = await overview({ from: "2019-02-01", to: "2019-02-28" });
    expect(total).toMatchObject({ low: 6, high: 7 });
    expect(breakdown.kind.items).toMatchObject([
      { value: "explosion", count: { low: 6, high: 6 } },
      { value: "armed-attack", count: { low: 0, high: 1 } },
    ]);
    // What was spread over two governorates happened in each.
    const [nineveh, ...others] = breakdown.governorate.items;
    expect(nineveh).toMatchObject({ value: "demo/nineveh", count: { low: 5, high: 6 } });
    const anbar = others.find(({ value }) => value === "demo/anbar");
    expect(anbar).toMatchObject({ count: { low: 1, high: 1 } });
  });

  test("F9: governorates in a country are those that can be chosen", async () => {
    const inIraq = await overview({ place: "demo/iq" });
    expect(inIraq.breakdown.governorate.items.map(({ value }) => value)).toEqual([
      "demo/nineveh", "demo/anbar",
    ]); // prettier-ignore
    const inAnbar = await overview({ place: "demo/anbar" });
    expect(
      inAnbar.breakdown.governorate.items.map(({ value, isChosen }) => [value, isChosen]),
    ).toEqual([
      ["demo/nineveh", false],
      ["demo/anbar", true],
      ["demo/hasakah", false],
    ]);
  });

  test("V8: an overview has the cells of the series of the same question", async () => {
    const days = { from: "2019-01-01", to: "2019-03-31" };
    const { months } = await overview(days);
    const series = await caller.series.incidents({ by: "month", ...days });
    expect(months?.cells).toEqual(series.cells);
    expect((await overview({})).months).toMatchObject({ from: "2019-02-01", to: "2019-03-31" });
    expect((await overview({ kind: "arrest" })).months).toBeNull();
  });

  test("P7: every incident is drawn once, or said not to be drawn", async () => {
    const whole = await caller.explore.cells({ zoom: 0 });
    expect(whole.clusters).toMatchObject([{ count: { low: 4, high: 4 }, points: 3, mark: null }]);
    expect(whole.clusters[0]?.point).toEqual({ lat: 36.3, lon: 43.1 });
    expect(whole.spread).toBe(1);
    const near = await caller.explore.cells({ zoom: 15 });
    expect(near.clusters.map(({ count, mark, isOne }) => [count.high, mark, isOne])).toEqual([
      [2, "dot", undefined],
      [1, "ring", "demo/near"],
      [1, "dot", "demo/pinned"],
    ]);
    const north = await caller.explore.cells({ zoom: 15, window: "43,36.8,44,37" });
    expect([north.clusters.length, north.outside]).toEqual([1, 3]);
  });

  test("P4: an area is shaded with what is known to it and no nearer, and says who watched", async () => {
    const { areas } = await caller.explore.cells({ zoom: 5 });
    const nineveh = areas.find(({ place }) => place.id === "demo/nineveh");
    expect(nineveh).toMatchObject({
      place: { name: "Nineveh" },
      count: { is: "observed", interval: { low: 2 } },
      inside: { is: "observed", interval: { low: 6 } },
    });
    // Points that are gathered by area count there as those that are drawn one by one.
    const map = await caller.series.map({});
    const inside = new Map(map.areas.map((area) => [area.place.id, area.inside.count]));
    expect(areas.length).toBeGreaterThan(2);
    for (const { place, inside: count } of areas) expect(count).toEqual(inside.get(place.id));
  });

  test("V8: a governorate holds as many incidents wherever it is asked", async () => {
    const map = await caller.series.map({});
    const { cells } = await caller.series.incidents({ by: "governorate" });
    const { breakdown } = await overview({});
    expect(cells.length).toBe(3);
    for (const { bucket, count, sure } of cells) {
      expect(map.areas.find(({ place }) => place.id === bucket.place)?.inside.count).toEqual(count);
      const own = await caller.series.map({ place: bucket.place });
      expect(own.whole?.count).toEqual(count);
      const told = breakdown.governorate.items.find(({ value }) => value === bucket.place);
      expect(told?.count).toMatchObject({ low: sure, high: sure });
      const { incidents } = await caller.incidents.count({ place: bucket.place });
      expect(incidents).toMatchObject({ low: sure, high: sure });
    }
  });
});
