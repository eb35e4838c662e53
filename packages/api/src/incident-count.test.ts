import type { Written, WrittenCollection } from "@sitrep/store/collection.fixture";
import { datasetNamed, instantOf, load, said, sample } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cellsBetween } from "./incident-count.ts";
import type { Caller } from "./router.ts";
import { createCaller } from "./router.ts";

/** One incident a word: "a when place", of a dataset of its own making. */
function told(dataset: string, words: readonly string[], more: object = {}): WrittenCollection {
  return {
    dataset: { ...datasetNamed(dataset), ...more },
    incidents: words.map((text): Written => {
      const [name = "", when = "", at = "mosul", kind = "explosion"] = text.split(" ");
      return {
        id: `${dataset}/${name}`,
        title: `Incident ${name}`,
        kind,
        when,
        where: { place: `demo/${at}`, precision: at === "mosul" ? "settlement" : "governorate" },
        reports: [said("demo/wire")],
      };
    }),
  };
}

let batch = 1;

function nextInstant(): string {
  batch += 1;
  return instantOf(batch);
}

/** Judgements of a desk: "a/one same b/two". */
async function judge(engine: Engine, ...verdicts: readonly string[]): Promise<void> {
  const judgements = verdicts.map((text, at): Written => {
    const [left, verdict, right] = text.split(" ");
    return { id: `desk/${at}`, left, verdict, right, reason: "So.", author: "A desk" };
  });
  await load(engine, { dataset: datasetNamed("desk"), judgements }, nextInstant());
}

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;
  beforeEach(async () => {
    batch = 1;
    engine = await open();
    await load(engine, sample({ incidents: [], claims: [], judgements: [] }));
    await load(engine, told("a", ["one 2019-02-17", "two 2019-03-05 nineveh"]), nextInstant());
    await load(engine, told("b", ["one 2019-02 nineveh", "two 2019-03-20 anbar"]), nextInstant());
    await load(engine, told("c", ["one 2019-02-17"]), nextInstant());
    caller = createCaller({ engine, role: "public" });
  });
  afterEach(async () => engine.close());

  /** Ends of the count of all incidents, by cluster. */
  const counted = async (filter: object = {}) => {
    const { incidents, clusters } = await caller.incidents.count({ count: "cluster", ...filter });
    return [incidents.low, incidents.high, clusters];
  };
  /** Each month's ends. */
  const months = async (filter: object = {}) => {
    const days = { from: "2019-02-01", to: "2019-03-31" };
    const { cells, total, clusters } = await caller.series.incidents({
      count: "cluster",
      ...days,
      ...filter,
    });
    const ends = cells.map(({ count, sure, possible }) => [
      count.is === "observed" ? count.interval.low : count.is,
      sure,
      possible,
    ]);
    return [ends, [clusters?.least, total]];
  };
  const nothing = { joined: 0, open: 0, conflicts: 0 };

  test("J5: by record every record counts, which is also what counts where nobody asks otherwise", async () => {
    await judge(engine, "a/one same b/one");
    const { count, incidents, clusters } = await caller.incidents.count({});
    expect([count, incidents.low, incidents.high, clusters]).toEqual(["record", 5, 5, null]);
    const series = await caller.series.incidents({ from: "2019-02-01", to: "2019-03-31" });
    expect([series.count, series.total, series.clusters]).toEqual(["record", 5, null]);
  });

  test("J5: by cluster an incident that three datasets tell of counts once", async () => {
    expect(await counted()).toEqual([5, 5, nothing]);
    await judge(engine, "a/one same b/one", "b/one same c/one");
    expect(await counted()).toEqual([3, 3, { ...nothing, joined: 2 }]);
    expect(await months()).toEqual([
      [
        [1, 1, 1],
        [2, 2, 2],
      ],
      [3, 3],
    ]);
  });

  test("J5: what an unsure leaves open makes the count an interval", async () => {
    await judge(engine, "a/one same c/one", "a/one unsure b/one");
    expect(await counted()).toEqual([3, 4, { joined: 1, open: 1, conflicts: 0 }]);
    expect(await months()).toEqual([
      [
        [1, 1, 2],
        [2, 2, 2],
      ],
      [3, 4],
    ]);
  });

  test("J5: a conflict leaves open whether the cut link held", async () => {
    await judge(engine, "a/one same b/one", "b/one same c/one", "a/one different c/one");
    expect(await counted()).toEqual([3, 4, { joined: 1, open: 1, conflicts: 1 }]);
  });

  test("J5: accounts that disagree on the month lie in none of them for sure", async () => {
    await judge(engine, "a/one same a/two");
    expect(await months()).toEqual([
      [
        [2, 2, 3],
        [1, 1, 2],
      ],
      [4, 4],
    ]);
  });

  test("V8, J5: of a series spread over two governorates each holds at least one, by record and by cluster", async () => {
    const where = { place: "demo/nineveh", precision: "governorate", alsoIn: ["demo/anbar"] };
    const series = (id: string): WrittenCollection => ({
      dataset: datasetNamed(id),
      incidents: [{ id: `${id}/raids`, title: "Raids", kind: "arrest", when: "2019-02-20", where, extent: "series", reports: [said("demo/wire")] }],
    }); // prettier-ignore
    for (const id of ["d", "e"]) await load(engine, series(id), nextInstant());
    await judge(engine, "d/raids same e/raids");
    const lowOf = async (filter: object) => {
      const asked = { from: "2019-02-01", to: "2019-02-28", kind: ["arrest" as const], ...filter };
      const { cells } = await caller.series.incidents({ count: "cluster", ...asked });
      const byRecord = await caller.series.incidents(asked);
      return [...cells, ...byRecord.cells].map(({ count }) =>
        count.is === "observed" ? count.interval.low : count.is,
      );
    };
    expect(await lowOf({})).toEqual([2, 4]);
    expect(await lowOf({ place: "demo/iq" })).toEqual([2, 4]);
    expect(await lowOf({ place: "demo/anbar" })).toEqual([1, 2]);
    const { cells } = await caller.series.incidents({ by: "governorate", count: "cluster", kind: "arrest" }); // prettier-ignore
    const lows = cells.map(({ count }) => (count.is === "observed" ? count.interval.low : null));
    expect(lows).toEqual([1, 1]);
  });

  test("J5: where one may be the other and they disagree, neither end says more than is known", async () => {
    await judge(engine, "a/one unsure a/two");
    expect(await months()).toEqual([
      [
        [2, 2, 3],
        [1, 1, 2],
      ],
      [4, 5],
    ]);
  });

  test("J5: a filter leaves a cluster when it leaves one account of it, and all accounts are heard", async () => {
    await judge(engine, "a/one same b/one");
    expect(await counted({ dataset: "b" })).toEqual([2, 2, { ...nothing, joined: 1 }]);
    expect(await counted({ place: "demo/mosul" })).toEqual([2, 2, { ...nothing, joined: 1 }]);
    const { cells } = await caller.series.incidents({
      by: "governorate",
      count: "cluster",
      dataset: "b",
    });
    expect(cells.find(({ bucket }) => bucket.key === "demo/nineveh")).toMatchObject({
      sure: 1,
      possible: 1,
    });
  });

  test("J3: a judgement that is withdrawn is counted no more, and still was before", async () => {
    await judge(engine, "a/one same b/one");
    await judge(engine);
    expect(await counted()).toEqual([5, 5, nothing]);
    const before = await caller.incidents.count({ count: "cluster", knownAt: String(batch - 1) });
    expect(before.incidents.high).toBe(4);
  });

  test("M8: rows that a publisher tells apart are not made one by a chain through another dataset", async () => {
    const rows = ["x 2019-02-17", "y 2019-02-17"];
    await load(engine, told("kept", rows, { rowsKeptApart: true }), nextInstant());
    await judge(engine, "kept/x same a/one", "a/one same kept/y");
    expect(await counted({ dataset: "kept" })).toEqual([
      1,
      2,
      { joined: 1, open: 1, conflicts: 1 },
    ]);
  });

  test("G2, G4: a judgement counts where both of its records are counted, and never shows a row", async () => {
    await load(
      engine,
      told("bought", ["zqx 2019-02-17"], { redistributable: false }),
      nextInstant(),
    );
    await judge(engine, "bought/zqx same a/one");
    const answer = await caller.incidents.count({ count: "cluster" });
    expect(answer.incidents.high).toBe(5);
    expect(JSON.stringify(answer)).not.toContain("zqx");
    const withheld = told("c", ["one 2019-02-17"]);
    const secret = withheld.incidents?.map((one) => ({ ...one, sensitivity: "withhold" })) ?? [];
    await load(engine, { ...withheld, incidents: secret }, nextInstant());
    await judge(engine, "c/one same a/one", "c/one same b/one");
    expect((await caller.incidents.count({ count: "cluster" })).incidents.high).toBe(5);
    const editor = createCaller({ engine, role: "editor" });
    expect((await editor.incidents.count({ count: "cluster" })).incidents.high).toBe(4);
  });
});

describe("cells between two tallies", () => {
  test("J5: nothing on record stays what it is", () => {
    const bucket = { key: "2019-02", earliest: null, latest: null, place: "g/iq" };
    const cell = {
      bucket,
      count: { is: "unknown" },
      sure: 0,
      possible: 0,
      beyond: 0,
      coverage: [],
    };
    // A cell as the domain makes it, with a place of the test's own.
    const cells = [cell] as unknown as Parameters<typeof cellsBetween>[0];
    expect(cellsBetween(cells, cells)).toEqual(cells);
  });
});
