import { PLACES, instantOf, load, said, sample } from "@sitrep/store/collection.fixture";
import type { Written } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "./router.ts";
import { createCaller } from "./router.ts";

function fighters(id: string, places: readonly string[], low: number, more: object = {}): Written {
  return {
    id: `demo/${id}`,
    title: id,
    metric: "fighters-present",
    nature: "estimate",
    population: "Fighters of the band",
    scope: { includes: places },
    asOf: "2019-02",
    quantity: { form: "between", low, high: low + 2000, unit: "person" },
    reports: [said("demo/wire", { speakers: ["demo/general"] })],
    ...more,
  };
}

const ESTIMATES = [
  fighters("whole", ["demo/iq", "demo/sy"], 20_000),
  fighters("iraq", ["demo/iq"], 8000),
  fighters("syria", ["demo/sy"], 11_000),
  fighters("secret", ["demo/iq"], 90_000, { sensitivity: "withhold" }),
];

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;
  beforeAll(async () => {
    engine = await open();
    caller = createCaller({ engine, role: "public" });
    const collection = { ...sample(), places: PLACES, balances: [], claims: [], judgements: [] };
    await load(engine, { ...collection, estimates: ESTIMATES.slice(0, 3) });
    await load(engine, { ...collection, estimates: ESTIMATES }, instantOf(2));
  });
  afterAll(async () => engine.close());

  test("C8: the sum of two countries stands in one band with the figure for both", async () => {
    const { items } = await caller.estimates.compare({});
    expect(items).toHaveLength(1);
    const group = items[0]?.groups.find(({ bands }) => bands.length > 0);
    expect(group?.bands[0]).toMatchObject({
      keys: ["demo/iraq + demo/syria", "demo/whole"],
      shared: { low: 20_000, high: 22_000 },
      words: "Both allow 20,000–22,000.",
    });
    const sum = group?.rows.find(({ estimate }) => estimate === null);
    expect(sum).toMatchObject({ scope: "Iraq and Syria together", why: { rule: "C8" } });
    expect(items[0]?.finding).toBe(
      "Two of 4 figures may be compared, and all allow 20,000–22,000 people",
    );
  });

  test("C7: what stands apart says why in words", async () => {
    const { items } = await caller.estimates.compare({ id: ["demo/iraq", "demo/whole"] });
    const rows = items.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
    expect(rows.map(({ key, apart }) => [key, apart[0]?.words, apart[0]?.beside])).toEqual([
      ["demo/iraq", "for Iraq, not Iraq and Syria together", "the part fits into the whole"],
      ["demo/whole", "for Iraq and Syria together, not Iraq", "the part fits into the whole"],
    ]);
  });

  test("W1: every sum and every band answers why, down to the figures that it was made of", async () => {
    const { values } = await caller.why.of({ of: "/estimates?metric=fighters-present" });
    const sum = values.find(({ name }) => name === "demo/iraq + demo/syria");
    expect(sum?.why).toMatchObject({ rule: "C8", from: [{ id: "demo/iraq" }, { id: "demo/syria" }] });
    const band = values.find(({ why }) => why.rule === "C6");
    expect(band?.why.gives).toMatchObject({ low: 20_000, high: 22_000 });
    const picked = await caller.why.of({ of: "/estimates?id=demo/iraq" });
    expect(picked.values.map(({ name }) => name)).toEqual(["records"]);
  }); // prettier-ignore

  test("G2: what is withheld bends no band, no sum and no finding", async () => {
    const now = await caller.estimates.compare({});
    const before = await caller.estimates.compare({ knownAt: "1" });
    expect(now.items).toEqual(before.items.map((item) => expect.objectContaining({ finding: item.finding, inside: item.inside }))); // prettier-ignore
    expect(JSON.stringify(now)).not.toContain("secret");
    const editor = await createCaller({ engine, role: "editor" }).estimates.compare({});
    expect(editor.items[0]?.inside[0]).toMatchObject({ part: "demo/secret", finding: "violated" });
    expect((await caller.estimates.compare({ id: ["demo/secret"] })).items).toEqual([]);
  });

  test("F5: goes on where the page before ended", async () => {
    const first = await caller.estimates.compare({ limit: 2 });
    expect([first.total, first.next === null]).toEqual([3, false]);
    const rest = await caller.estimates.compare({ limit: 2, after: first.next ?? "" });
    const keys = [first, rest].flatMap(({ items }) =>
      items.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap((row) => row.estimate?.id ?? []))),
    );
    expect(new Set(keys).size).toBe(3);
  }); // prettier-ignore
});
