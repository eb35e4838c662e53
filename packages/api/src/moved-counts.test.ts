import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { instantOf, load, sample } from "@sitrep/store/collection.fixture";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "./router.ts";
import { createCaller } from "./router.ts";

describe.each(ENGINES)("L16: $name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;
  const [one, ...rest] = sample().incidents ?? [];
  if (one === undefined) throw new Error("the sample is empty");

  beforeAll(async () => {
    engine = await open();
    const first = sample();
    await load(engine, first, instantOf(1));
    const other = one.kind === "escape" ? "arrest" : "escape";
    await load(engine, { ...first, incidents: [{ ...one, kind: other }, ...rest] }, instantOf(2));
    const renamed = { ...one, kind: other, title: "Another title of the same" };
    await load(engine, { ...first, incidents: [renamed, ...rest] }, instantOf(3));
    caller = createCaller({ engine, role: "public" });
  });
  afterAll(async () => engine.close());

  test("the first batch moves every count from nothing, and its kinds add up to all", async () => {
    const { total, kind } = await caller.changes.moved({ position: 1 });
    expect(total?.earlier).toMatchObject({ low: 0, high: 0 });
    expect(total?.later.low).toBe(1 + rest.length);
    expect(kind.reduce((sum, { later }) => sum + (later.low ?? 0), 0)).toBe(total?.later.low);
  });

  test("one that amends a kind moves two of them by one, and neither all nor a governorate", async () => {
    const moved = await caller.changes.moved({ position: 2 });
    expect(moved).toMatchObject({ total: null, governorate: [] });
    const steps = moved.kind.map(({ earlier, later }) => (later.low ?? 0) - (earlier.low ?? 0));
    expect(steps.toSorted((left, right) => left - right)).toEqual([-1, 1]);
  });

  test("a count is what the list itself counts before and after", async () => {
    const { kind, governorate } = await caller.changes.moved({ position: 1 });
    for (const { value, later } of kind) {
      const listed = await caller.incidents.list({ kind: value, knownAt: "1" });
      expect(listed.total).toBe(later.high);
    }
    for (const { value, later } of governorate) {
      const listed = await caller.incidents.list({ place: value, knownAt: "1" });
      expect(listed.total).toBe(later.high);
    }
  });

  test("one that changes a title moves none, and one that is not there is missing", async () => {
    expect(await caller.changes.moved({ position: 3 })).toMatchObject({
      total: null,
      kind: [],
      governorate: [],
    });
    await expect(caller.changes.moved({ position: 9 })).rejects.toThrow("9");
    await expect(caller.changes.moved({ position: 2, knownAt: "1" })).rejects.toThrow("2");
  });
});
