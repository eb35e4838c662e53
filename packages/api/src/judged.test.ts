import { datasetNamed, instantOf, load, sample } from "@sitrep/store/collection.fixture";
import type { Written } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createCaller } from "./router.ts";

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  beforeEach(async () => {
    engine = await open();
    await load(engine, sample({ judgements: [] }));
  });
  afterEach(async () => engine.close());

  const judge = async (...verdicts: readonly string[]): Promise<void> => {
    const judgements = verdicts.map((text, at): Written => {
      const [left, verdict, right] = text.split(" ");
      const ids = { left: `demo/${left}`, right: `demo/${right}` };
      return { id: `desk/${at}`, ...ids, verdict, reason: `Because ${at}.`, author: "A desk" };
    });
    await load(engine, { dataset: datasetNamed("desk"), judgements }, instantOf(2));
  };
  const judgedOf = async (id: string) => {
    const { judged, labels } = await createCaller({ engine, role: "public" }).incidents.byId({
      id,
    });
    return { ...judged, labels };
  };

  test("J1: an incident tells what was judged of it, by whom and why, whichever side it stands on", async () => {
    await judge("market same spread", "earlier unsure market");
    const { judgements, cluster, conflicts, labels } = await judgedOf("demo/market");
    expect(judgements).toEqual([
      {
        judgement: "desk/0",
        other: "demo/spread",
        verdict: "same",
        reason: "Because 0.",
        author: "A desk",
        decidedOn: null,
      },
      {
        judgement: "desk/1",
        other: "demo/earlier",
        verdict: "unsure",
        reason: "Because 1.",
        author: "A desk",
        decidedOn: null,
      },
    ]);
    expect([cluster, conflicts]).toEqual([["demo/market", "demo/spread"], []]);
    expect(labels["demo/earlier"]?.label).toBe("Raid some day before the story");
  });

  test("J3: the cluster holds what is one with it through others", async () => {
    await judge("market same spread", "spread same syrian");
    expect((await judgedOf("demo/syrian")).cluster).toEqual([
      "demo/market",
      "demo/spread",
      "demo/syrian",
    ]);
    expect((await judgedOf("demo/earlier")).cluster).toEqual(["demo/earlier"]);
  });

  test("J4: a conflict is told on both sides of the link that was cut", async () => {
    await judge("market same spread", "spread same syrian", "market different syrian");
    for (const id of ["demo/market", "demo/syrian"])
      expect((await judgedOf(id)).conflicts).toEqual([
        {
          cut: ["demo/spread", "demo/syrian"],
          same: ["desk/1"],
          different: ["desk/2"],
          rows: [],
        },
      ]);
  });
});
