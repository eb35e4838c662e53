import { instantOf, load, sample } from "@sitrep/store/collection.fixture";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { describe, expect, test } from "vitest";
import { createCaller } from "./router.ts";

describe.each(ENGINES)("$name", ({ open }) => {
  test("counts are those of the position and of the one who asks, however often they are asked", async () => {
    const engine = await open();
    const [reader, editor] = [
      createCaller({ engine, role: "public" }),
      createCaller({ engine, role: "editor" }),
    ];
    expect((await reader.ledger.head({})).counts).toEqual({});
    const secret = { ...sample().incidents?.[0], id: "demo/secret", sensitivity: "withhold" };
    await load(engine, { ...sample(), incidents: [...(sample().incidents ?? []), secret] });
    const first = (await reader.ledger.head({})).counts;
    expect((await editor.ledger.head({})).counts.incident).toBeGreaterThan(first.incident ?? 0);
    await load(engine, { ...sample(), claims: [], balances: [] }, instantOf(2));
    expect((await reader.ledger.head({})).counts.claim).toBeUndefined();
    expect((await reader.ledger.head({ knownAt: "1" })).counts).toEqual(first);
    await engine.close();
  });

  test("what is counted elsewhere is not counted here, unless nobody is there", async () => {
    const engine = await open();
    await load(engine);
    const asked: number[] = [];
    const countElsewhere = async (position: number) => {
      asked.push(position);
      return position === 1 ? { incident: 77 } : null;
    };
    const caller = createCaller({ engine, role: "public", countElsewhere });
    expect((await caller.ledger.head({})).counts).toEqual({ incident: 77 });
    await caller.ledger.head({});
    await load(engine, { ...sample(), claims: [], balances: [] }, instantOf(2));
    const alone = createCaller({ engine, role: "public" });
    expect((await caller.ledger.head({})).counts).toEqual((await alone.ledger.head({})).counts);
    expect(asked).toEqual([1, 2]);
    await engine.close();
  });
});
