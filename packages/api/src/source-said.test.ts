import { load, said, sample } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "./router.ts";
import { createCaller } from "./router.ts";

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;
  beforeAll(async () => {
    engine = await open();
    const base = sample();
    const [first] = base.incidents ?? [];
    await load(engine, {
      ...base,
      incidents: [
        ...(base.incidents ?? []),
        {
          ...first,
          id: "demo/late",
          reports: [said("demo/wire", { speakers: ["demo/general"], statedOn: "2030-01-01" })],
        },
        {
          ...first,
          id: "demo/handed-on",
          reports: [said("demo/wire", { speakers: ["demo/officials"], via: ["demo/general"] })],
        },
      ],
    });
    caller = createCaller({ engine, role: "public" });
  });
  afterAll(async () => engine.close());

  test("D5: what a source said stands in the order in which it was said, and what it hands on is told apart", async () => {
    const { items, totals } = await caller.sources.said({ id: "demo/general" });
    const days = items.map(({ said: span }) => span?.earliest ?? span?.latest ?? "~");
    expect(days).toEqual(days.toSorted());
    expect(items.find(({ id }) => id === "demo/handed-on")?.isPassedOn).toBe(true);
    expect(items.find(({ id }) => id === "demo/late")).toMatchObject({ isPassedOn: false, said: { earliest: "2030-01-01" } }); // prettier-ignore
    expect(items).toHaveLength(totals.incident + totals.estimate + totals.claim);
  });

  test("F7: what rests on a source alone is what falls without it, and nobody falls by what they hand on", async () => {
    const { alone } = await caller.sources.said({ id: "demo/general" });
    const without = ["demo/general"];
    const all = await caller.incidents.list({});
    const left = await caller.incidents.list({ without });
    expect(alone).toBe(all.total - left.total);
    expect(alone).toBeGreaterThan(0);
  });
});
