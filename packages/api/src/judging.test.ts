import { instantOf, load, sample } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { verifyChain } from "@sitrep/store/verify";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { draftJudgement, judge, withdraw } from "./judging.ts";
import type { Judging } from "./judging.ts";
import type { Caller } from "./router.ts";
import { createCaller } from "./router.ts";

const pair: Judging = {
  left: "demo/market",
  right: "demo/spread",
  verdict: "same",
  reason: "One market, one day.",
  author: "A desk",
  dataset: "judgements-a-desk",
  recordedAt: instantOf(2),
};

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;
  beforeEach(async () => {
    engine = await open();
    await load(engine, sample({ judgements: [] }));
    caller = createCaller({ engine, role: "public" });
  });
  afterEach(async () => engine.close());

  const judgements = async () => {
    const { counts } = await caller.ledger.head({});
    return counts.judgement ?? 0;
  };

  test("J1: a judgement is a batch of its own, in a dataset of its author's", async () => {
    const outcome = await judge(engine, pair);
    expect(outcome).toMatchObject({
      written: true,
      judgement: { verdict: "same", reason: "One market, one day.", decidedOn: "2026-01-02" },
      result: { position: 2, counts: { created: 2 } },
    });
    if (!outcome.written) return;
    const shown = await caller.search.byId({ id: outcome.judgement.id });
    expect(shown.item).toEqual(outcome.judgement);
    const [batch] = (await caller.ledger.batches({})).items;
    expect([batch?.author, batch?.reason]).toEqual([
      "A desk",
      "judged same: demo/market and demo/spread",
    ]);
    expect((await verifyChain(engine.read)).whole).toBe(true);
  });

  test("J1: the same author's second thought amends the first, another's stands beside it", async () => {
    await judge(engine, pair);
    const turned = { ...pair, left: pair.right, right: pair.left, recordedAt: instantOf(3) };
    await judge(engine, { ...turned, verdict: "unsure", reason: "On second thought." });
    expect(await judgements()).toBe(1);
    await judge(engine, { ...pair, author: "Another", recordedAt: instantOf(4) });
    expect(await judgements()).toBe(2);
    const again = await judge(engine, { ...pair, author: "Another", recordedAt: instantOf(4) });
    expect(again).toMatchObject({ written: true, result: { position: null } });
  });

  test("J3: it can be withdrawn, and everything is as it was; what was known then stays known", async () => {
    await judge(engine, pair);
    await judge(engine, { ...pair, right: "demo/earlier", recordedAt: instantOf(3) });
    const gone = await withdraw(engine, { ...pair, recordedAt: instantOf(4) });
    expect(gone).toMatchObject({ written: true, result: { counts: { retracted: 1 } } });
    expect(await judgements()).toBe(1);
    const { incidents } = await caller.incidents.count({ count: "cluster", knownAt: "2" });
    expect(incidents.high).toBe(3);
    expect(await withdraw(engine, { ...pair, recordedAt: instantOf(5) })).toBeNull();
    const back = await judge(engine, { ...pair, recordedAt: instantOf(6) });
    expect(back).toMatchObject({ written: true });
    expect(await judgements()).toBe(2);
  });

  test("J2: two records of different kinds, and what is not there, are refused", async () => {
    for (const right of ["demo/general", "demo/nothing", "demo/market"]) {
      const outcome = await judge(engine, { ...pair, right });
      expect(outcome.written).toBe(false);
    }
    expect(await judgements()).toBe(0);
  });

  test("L8: judgements that are written at the same moment do not take each other away", async () => {
    const rights = ["demo/spread", "demo/earlier", "demo/syrian"];
    await Promise.all(rights.map(async (right) => judge(engine, { ...pair, right })));
    expect(await judgements()).toBe(3);
    await Promise.all([
      withdraw(engine, pair),
      judge(engine, { ...pair, left: "demo/spread", right: "demo/syrian" }),
    ]);
    expect(await judgements()).toBe(3);
  });

  test("a judgement can be drafted without being written", async () => {
    const draft = await draftJudgement(engine, pair);
    expect(draft).toMatchObject({ ok: true, judgement: { verdict: "same" } });
    expect(await judgements()).toBe(0);
  });
});
