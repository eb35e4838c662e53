import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { instantOf, load, sample } from "@sitrep/store/collection.fixture";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "./router.ts";
import { createCaller } from "./router.ts";

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;

  beforeAll(async () => {
    engine = await open();
    const first = sample();
    await load(engine, first, instantOf(1));
    const [one, ...rest] = first.incidents ?? [];
    if (one === undefined) throw new Error("the sample is empty");
    // Amended, and withheld in the batch after.
    const amended = { ...one, title: "Another title of the same" };
    await load(engine, { ...first, incidents: [amended, ...rest] }, instantOf(2));
    const hidden = rest.map((incident, at) =>
      at === 0 ? { ...incident, sensitivity: "withhold" } : incident,
    );
    await load(engine, { ...first, incidents: [amended, ...hidden] }, instantOf(3));
    await load(engine, { ...first, judgements: [], incidents: [amended] }, instantOf(4));
    caller = createCaller({ engine, role: "public" });
  });
  afterAll(async () => engine.close());

  test("L14: counts entries, and names corrections field by field", async () => {
    const { items, total } = await caller.changes.list({});
    expect(items.at(-1)?.batch.position).toBe(1);
    expect(total.amended).toBeGreaterThan(0);
    const second = items.find(({ batch }) => batch.position === 2);
    expect(second?.tally).toEqual([{ kind: "incident", change: "amended", count: 1 }]);
    expect(second?.changes[0]?.differences).toEqual([
      expect.objectContaining({ path: "title", after: "Another title of the same" }),
    ]);
  });

  test("L14: a page is a page of batches, without a gap or a repetition", async () => {
    const all = (await caller.changes.list({})).items.map(({ batch }) => batch.position);
    const walked: number[] = [];
    let before: number | undefined;
    do {
      const page = await caller.changes.list({ limit: 1, before });
      walked.push(...page.items.map(({ batch }) => batch.position));
      before = page.next ?? undefined;
    } while (before !== undefined);
    expect(walked).toEqual(all);
  });

  test("L14: what is withheld since is neither named nor counted, in any batch", async () => {
    const gone = (sample().incidents ?? [])[1]?.id ?? "";
    const answer = await caller.changes.list({ record: gone });
    expect(answer.total).toEqual({ created: 0, amended: 0, retracted: 0 });
    const editor = createCaller({ engine, role: "editor" });
    expect((await editor.changes.list({ record: gone })).total.created).toBe(1);
    const since = await caller.changes.since({ of: "/incidents", since: 2 });
    expect(JSON.stringify(since)).not.toContain(`"${gone}"`);
    expect(since.what).toMatchObject({ is: "list", left: { hidden: 1 } });
  });

  test("L15: entered less left is by how much a list grew", async () => {
    const { position } = (await caller.ledger.head({})).ledger;
    for (const of of ["/incidents", "/estimates", "/sources", "/claims", "/places", "/actors"])
      for (let since = 0; since <= position; since += 1) {
        const { what } = await caller.changes.since({ of, since });
        if (what.is !== "list") throw new Error("a list was asked for");
        const [records] = what.counts;
        const grown = (records?.later.low ?? 0) - (records?.earlier.low ?? 0);
        expect([of, since, what.entered.count - what.left.count]).toEqual([of, since, grown]);
        if (since === position)
          expect([what.entered.count, what.changed.count, what.left.count]).toEqual([0, 0, 0]);
      }
  });

  test("L15: the steps of a list, batch by batch, add up to what it holds", async () => {
    const { items, labels } = await caller.changes.inList({ of: "/incidents" });
    // Amended in the second batch: its newest name is told, and not the one that it entered with.
    expect(Object.values(labels).map(({ label }) => label)).toContain("Another title of the same");
    const sum = (way: "entered" | "left"): number =>
      items.reduce(
        (all, { changes, more }) =>
          all + more[way] + changes.filter((one) => one.way === way).length,
        0,
      );
    const { total } = await caller.incidents.list({});
    expect(sum("entered") - sum("left")).toBe(total);
  });

  test("F1: an address that is no list is refused in words", async () => {
    await expect(caller.changes.since({ of: "/ledger", since: 1 })).rejects.toThrow(
      "of: /ledger is no list of records",
    );
    await expect(
      caller.changes.since({ of: "/incidents?kind=nonsense", since: 1 }),
    ).rejects.toThrow("kind=nonsense");
  });
});
