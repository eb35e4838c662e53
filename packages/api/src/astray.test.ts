import type { Count } from "@sitrep/domain/count";
import { between } from "@sitrep/domain/interval";
import type { Written, WrittenCollection } from "@sitrep/store/collection.fixture";
import { datasetNamed, load, said, sample } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "./router.ts";
import { createCaller } from "./router.ts";

function incident(slug: string, place: string, precision: string, when = "2019-02-17"): Written {
  return {
    id: `demo/${slug}`,
    title: slug,
    kind: "explosion",
    when,
    where: { place: `demo/${place}`, precision },
    reports: [said("demo/wire")],
  };
}

/** All of Iraq is watched throughout, so that what is on record is all there was. */
const WATCHED: Partial<WrittenCollection> = {
  dataset: datasetNamed("demo"),
  claims: [],
  judgements: [],
  coverage: [
    {
      id: "demo/desk",
      title: "All of Iraq, by a desk",
      watcher: "demo/paper",
      includes: ["demo/iq"],
      period: "2018/2019",
      selection: "Every incident.",
      systematic: true,
      reports: [said("demo/wire")],
    },
  ],
  incidents: [
    incident("in-mosul", "mosul", "settlement"),
    incident("in-nineveh", "nineveh", "governorate"),
    incident("somewhere-in-iraq", "iq", "country"),
    incident("in-syria", "sy", "country"),
    incident("some-day", "iq", "country", "2018/2019"),
  ],
};

const FEBRUARY = { from: "2019-02-01", to: "2019-02-28" } as const;

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;
  beforeAll(async () => {
    engine = await open();
    await load(engine, sample(WATCHED));
    caller = createCaller({ engine, role: "public" });
  });
  afterAll(async () => engine.close());

  const months = async (place: string): Promise<readonly Count[]> => {
    const { cells } = await caller.series.incidents({ by: "month", place, ...FEBRUARY });
    return cells.map(({ count }) => count);
  };

  test.each([
    ["demo/mosul", between(1, 4)],
    ["demo/nineveh", between(2, 4)],
    ["demo/iq", between(3, 4)],
  ])(
    "V8: what is known only to something wider than %s may have happened there, and raises its upper end",
    async (place, interval) => {
      expect(await months(place)).toEqual([{ is: "observed", interval }]);
    },
  );

  test("V9: a place without a record where something wider has one is no zero", async () => {
    expect(await months("demo/anbar")).toEqual([{ is: "observed", interval: between(0, 2) }]);
  });

  test("V8: a governorate holds the same, asked about alone or among all", async () => {
    const cellOf = async (place?: string) => {
      const { cells } = await caller.series.incidents({ by: "governorate", place, ...FEBRUARY });
      return cells.find(({ bucket }) => bucket.key === "demo/nineveh")?.count;
    };
    const mapped = async (place?: string) => {
      const { areas } = await caller.series.map({ place, ...FEBRUARY });
      return areas.find((area) => area.place.id === "demo/nineveh")?.inside.count;
    };
    const held = { is: "observed", interval: between(2, 4) };
    expect(await cellOf()).toEqual(held);
    expect(await cellOf("demo/iq")).toEqual(held);
    expect(await cellOf("demo/nineveh")).toEqual(held);
    expect(await mapped()).toEqual(held);
    expect(await mapped("demo/nineveh")).toEqual(held);
    const { whole } = await caller.series.map({ place: "demo/nineveh", ...FEBRUARY });
    expect(whole?.count).toEqual(held);
  });

  test("V8: it is counted in no total, and stands in no list of wider places", async () => {
    const asked = { place: "demo/nineveh", ...FEBRUARY };
    const byMonth = await caller.series.incidents({ by: "month", ...asked });
    const byArea = await caller.series.incidents({ by: "governorate", ...asked });
    expect([byMonth.total, byArea.total, byArea.wider]).toEqual([2, 2, []]);
    expect((await caller.series.map(asked)).total).toBe(2);
  });

  test("V16: a split by attribution allows for it too", async () => {
    const asked = {
      by: "month",
      place: "demo/nineveh",
      split: "attribution",
      ...FEBRUARY,
    } as const;
    const { attributed, cells } = await caller.series.incidents(asked);
    expect(cells[0]?.count).toEqual({ is: "observed", interval: between(2, 4) });
    const highs = Object.values(attributed?.[0]?.parts ?? {}).map(({ interval }) => interval.high);
    expect(highs).toContain(4);
  });

  test("W1: the why of a list gives the cell of its series", async () => {
    const of = `/incidents?place=demo/nineveh&from=${FEBRUARY.from}&to=${FEBRUARY.to}`;
    const { values } = await caller.why.of({ of });
    const [cell] = await months("demo/nineveh");
    expect(values.find(({ name }) => name === "cell")?.why.gives).toEqual(cell);
  });
});
