import { between, exactly, from } from "@sitrep/domain/interval";
import type { Written, WrittenCollection } from "@sitrep/store/collection.fixture";
import { datasetNamed, load, said, sample } from "@sitrep/store/collection.fixture";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { describe, expect, test } from "vitest";
import { createCaller } from "./router.ts";
import type { Caller, Inputs } from "./router.ts";

function killed(who: string, form: string, value: number) {
  return { effect: "killed", who, quantity: { form, value, unit: "person" } };
}

function incident(id: string, when: string, more: object): Written {
  return {
    id: `toll/${id}`,
    title: "An attack",
    kind: "armed-attack",
    when,
    where: { place: "demo/ramadi", precision: "settlement" },
    reports: [said("demo/wire")],
    ...more,
  };
}

/** A dataset that watches all of Anbar in 2019, and tells in January all, in February some, in March nothing of the dead. */
const TOLL: WrittenCollection = {
  dataset: datasetNamed("toll"),
  incidents: [
    incident("one", "2019-01-03", { harm: [killed("civilians", "exactly", 3)] }),
    incident("two", "2019-01-09", {
      harm: [killed("unknown", "at-most", 2)],
      reports: [said("demo/wire", { says: { harm: [killed("unknown", "exactly", 4)] } })],
    }),
    incident("between", "2019-01/2019-02", { harm: [killed("militia", "exactly", 5)] }),
    incident("three", "2019-02-03", { harm: [killed("civilians", "exactly", 1)] }),
    incident("four", "2019-02-04", {}),
    incident("five", "2019-03-01", {}),
    incident("aside", "2019-04-01", {
      harm: [killed("civilians", "exactly", 6)],
      where: { place: "demo/ramadi", precision: "settlement", alsoIn: ["demo/mosul"] },
    }),
    incident("later", "2019-06-20", {}),
  ],
  coverage: [
    {
      id: "toll/coverage",
      title: "What the set records",
      dataset: "toll",
      includes: ["demo/anbar"],
      period: "2019",
      selection: "all of it",
    },
  ],
};

type Asked = Inputs["series"]["incidents"];

describe.each(ENGINES)("$name", ({ open }) => {
  async function over<Answer>(
    ask: (caller: Caller) => Promise<Answer>,
    collection = TOLL,
  ): Promise<Answer> {
    const engine = await open();
    try {
      await load(engine, sample({ incidents: [], claims: [], judgements: [] }));
      await load(engine, collection);
      return await ask(createCaller({ engine, role: "public" }));
    } finally {
      await engine.close();
    }
  }
  const half = { by: "month", from: "2019-01-01", to: "2019-05-31", place: "demo/anbar" } as const;
  const cellsOf = (asked: Partial<Asked>) =>
    over(async (caller) => {
      const { harm } = await caller.series.incidents({ ...half, harm: "killed", ...asked });
      return Object.fromEntries((harm?.cells ?? []).map((cell) => [cell.key, cell]));
    });

  test("V19: people harmed add up as ranges, open where nobody tells, and are never zero in silence", async () => {
    const cells = await cellsOf({});
    expect(cells["2019-01"]).toEqual({
      key: "2019-01",
      count: { is: "observed", interval: between(3, 12) },
      telling: 3,
      silent: 0,
    });
    expect(cells["2019-02"]).toMatchObject({ count: { interval: from(1) }, telling: 2, silent: 1 });
    expect(cells["2019-03"]).toMatchObject({ count: { is: "unknown" }, telling: 0, silent: 1 });
    expect(cells["2019-04"]?.count).toEqual({ is: "observed", interval: between(0, 6) });
    expect(cells["2019-05"]?.count).toEqual({ is: "none-reported", coverage: ["toll/coverage"] });
  });

  test("G7: a series and a map say whose incidents they count", async () => {
    const told = await over(async ({ series }) => {
      const { attributions: ofSeries } = await series.incidents({ ...half, by: "month" });
      const { attributions: ofMap } = await series.map({ place: "demo/anbar" });
      const other = await series.incidents({ ...half, dataset: "demo" });
      return [ofSeries, ofMap, other.attributions];
    });
    expect(told.map(Object.keys)).toEqual([["toll"], ["toll"], []]);
    expect(told[0]).toEqual({ toll: "Set toll, edition 1, Us, CC-BY-4.0" });
  });

  test("V18: of one kind of people, those of whom nobody says what they were may be of it", async () => {
    const civilians = await cellsOf({ who: "civilians" });
    expect(civilians["2019-01"]?.count).toEqual({ is: "observed", interval: from(3) });
    const militants = await cellsOf({ who: "militants" });
    expect(militants["2019-01"]?.count).toEqual({ is: "observed", interval: from(0) });
    const unknown = await cellsOf({ who: "unknown" });
    expect(unknown["2019-01"]).toMatchObject({ telling: 1, silent: 2 });
  });

  test("V18: a kind of people that no incident names is not none", async () => {
    const militants = await cellsOf({ who: "militants" });
    expect(militants["2019-02"]).toMatchObject({ count: { is: "unknown" }, telling: 0, silent: 3 });
  });

  test("K3, V19: what somebody says to have been none closes a cell, and is found among no harm", async () => {
    const none = { effect: "killed", who: "civilians", quantity: "none" };
    const found = await over(
      async (caller) => {
        const { harm } = await caller.series.incidents({ ...half, harm: "killed", who: "civilians" });
        const listed = await caller.incidents.list({ dataset: "none", harmed: "civilians" });
        const some = await caller.incidents.list({ dataset: "none", effect: "killed" });
        return { cells: harm?.cells, listed: listed.items.length, killed: some.items.length };
      },
      {
        ...TOLL,
        dataset: datasetNamed("none"),
        incidents: [
          incident("all", "2019-02-01", { id: "none/all", harm: [none] }),
          incident("some", "2019-02-02", { id: "none/some", harm: [killed("militants", "exactly", 4), none] }),
        ],
        coverage: (TOLL.coverage ?? []).map((one) => ({ ...one, id: "none/coverage", dataset: "none" })),
      },
    ); // prettier-ignore
    expect(found.cells?.[1]).toEqual({
      key: "2019-02",
      count: { is: "observed", interval: exactly(0) },
      telling: 2,
      silent: 0,
    });
    expect(found).toMatchObject({ listed: 0, killed: 1 });
  });

  test("V19: nobody's watching, another effect and leaving somebody out open a cell or empty it", async () => {
    const elsewhere = await cellsOf({ place: "demo/iq" });
    expect(elsewhere["2019-01"]?.count).toEqual({ is: "observed", interval: from(3) });
    expect(elsewhere["2019-05"]?.count).toEqual({ is: "unknown" });
    const injured = await cellsOf({ harm: "injured" });
    expect(injured["2019-01"]).toMatchObject({ count: { is: "unknown" }, telling: 0, silent: 3 });
    const without = await cellsOf({ without: "toll" });
    expect(without["2019-01"]?.count).toEqual({ is: "none-reported", coverage: ["toll/coverage"] });
  });

  test("V15, V19: like for like keeps the people of what was watched throughout", async () => {
    const cells = await cellsOf({ likeForLike: true });
    expect(cells["2019-01"]?.count).toEqual({ is: "observed", interval: between(3, 12) });
    // Of an incident in several places nobody says that all of them were watched.
    expect(cells["2019-04"]?.count).toEqual({ is: "observed", interval: between(0, 6) });
  });

  test("L5: people are counted as known at an earlier position", async () => {
    const cells = await cellsOf({ knownAt: "1" });
    expect(cells["2019-01"]?.count.is).toBe("not-covered");
  });

  test("W1: each cell tells which incidents it adds up, and what each of them tells", async () => {
    const of = "/series?by=month&from=2019-01-01&to=2019-02-28&place=demo/anbar&harm=killed";
    const { values } = await over((caller) => caller.why.of({ of }));
    const [january, february] = values.map(({ why }) => why);
    expect(values.map(({ name }) => name).slice(0, 2)).toEqual(["killed 2019-01", "killed 2019-02"]); // prettier-ignore
    expect(january?.gives).toEqual({ is: "observed", interval: between(3, 12) });
    expect(january?.from).toEqual(
      expect.arrayContaining([
        { is: "record", id: "toll/one", field: null, gives: between(3, 3) },
        { is: "record", id: "toll/two", field: null, gives: between(0, 4) },
        { is: "record", id: "toll/between", field: null, gives: between(0, 5) },
        {
          is: "record",
          id: "toll/coverage",
          field: null,
          gives: "was watching",
          meaning: { means: "watching", does: "watches" },
        },
      ]),
    );
    expect(february?.from).toContainEqual({ is: "record", id: "toll/four", field: null, gives: { is: "unknown" } }); // prettier-ignore
  });

  test.each([
    [{ by: "governorate" }, "is known of days, months and years only"],
    [{ count: "cluster" }, "is known of records only"],
    [{ harm: undefined, who: "civilians" }, "says whose harm is counted"],
  ] as const)("V19: %o is refused", async (asked, sentence) => {
    await expect(cellsOf(asked)).rejects.toThrow(sentence);
  });
});
