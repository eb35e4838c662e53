import type { Written, WrittenCollection } from "@sitrep/store/collection.fixture";
import { instantOf, load, said, sample } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "./router.ts";
import { createCaller } from "./router.ts";

const byGeneral = said("demo/wire", { speakers: ["demo/general"] });

const TALLY: Written = {
  id: "demo/tally",
  title: "Attacks in Nineveh in February",
  metric: "incident-count",
  nature: "count",
  subject: "demo/band",
  population: "Attacks by the band",
  scope: { includes: ["demo/nineveh"] },
  period: "2019-02",
  quantity: { form: "exactly", value: 9, unit: "attack" },
  reports: [byGeneral],
};

function attack(id: string, more: object = {}): Written {
  return {
    id: `demo/${id}`,
    title: `Attack ${id}`,
    kind: "armed-attack",
    when: "2019-02-10",
    where: { place: "demo/mosul", precision: "settlement" },
    parties: [{ role: "perpetrator", actor: "demo/band", attribution: "claimed" }],
    reports: [byGeneral],
    ...more,
  };
}

/** Nothing but these incidents and the tally; the sample's coverage and judgements left out. */
function collection(incidents: readonly Written[], more: object = {}): WrittenCollection {
  const none = { claims: [], balances: [], coverage: [], judgements: [] };
  return { ...sample(), ...none, incidents, estimates: [TALLY], ...more };
}

const INCIDENTS = [
  attack("one"),
  attack("again", { reports: [said("demo/column")] }),
  attack("other-desk", { reports: [said("demo/column")], when: "2019-02-11" }),
  attack("somewhere", { where: { place: "demo/iq", precision: "country" } }),
  attack("in-anbar", { where: { place: "demo/ramadi", precision: "settlement" } }),
  attack("march", { when: "2019-03-01" }),
];

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;
  beforeAll(async () => {
    engine = await open();
    caller = createCaller({ engine, role: "public" });
    await load(engine, collection(INCIDENTS));
    const same = {
      id: "demo/judged", left: "demo/one", right: "demo/again", verdict: "same", reason: "One deed.", author: "A tester",
      decidedOn: "2026-11-20",
    }; // prettier-ignore
    const watching = {
      id: "demo/watching",
      title: "Nineveh, every day",
      watcher: "demo/paper",
      includes: ["demo/nineveh"],
      period: "2019",
      selection: "Every attack",
    };
    const judged = collection(INCIDENTS, { judgements: [same], coverage: [watching] });
    await load(engine, judged, instantOf(2));
  });
  afterAll(async () => engine.close());

  const completeness = async (knownAt?: string) =>
    (await caller.estimates.byId({ id: "demo/tally", ...(knownAt && { knownAt }) })).completeness;

  test("B8: several tallies are held against the record at once, as each is alone", async () => {
    const alone = await completeness();
    const { items } = await caller.estimates.held({ id: ["demo/tally", "demo/nothing"] });
    expect(items).toEqual([{ id: "demo/tally", ...alone }]);
  });

  test("B8: at the least what the counter tells of, at the most all that may lie there", async () => {
    expect(await completeness("1")).toMatchObject({
      words: "Of 9 said to have happened, 1–4 are on record here",
      held: { low: 1, high: 4 },
      missing: { low: 5, high: 8 },
      onRecord: { low: 3, high: 4 },
      coverage: [],
      isWatchedWhole: false,
    });
  });

  test("J5: incidents that somebody judged to be one count once", async () => {
    expect(await completeness()).toMatchObject({
      held: { low: 1, high: 3 },
      onRecord: { low: 2, high: 3 },
    });
  });

  test("W1: answers why", async () => {
    const { values } = await caller.why.of({ of: "demo/tally" });
    const found = await completeness();
    expect(values.find(({ name }) => name === "held")?.why.gives).toEqual(found?.held);
  });

  test("V8: who watched is said, and whether all of it", async () => {
    expect(await completeness()).toMatchObject({
      coverage: ["demo/watching"],
      isWatchedWhole: true,
    });
  });
});
