import { datasetNamed, instantOf, load, said, sample } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { parseCollection } from "@sitrep/domain/collection";
import type { AnyRecord } from "@sitrep/domain/record";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCaller } from "./router.ts";
import type { Caller } from "./router.ts";

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;
  beforeAll(async () => {
    engine = await open();
    caller = createCaller({ engine, role: "editor" });
    await load(engine);
    await load(engine, { ...sample(), claims: [], balances: [] }, instantOf(2));
  });
  afterAll(async () => engine.close());

  /** All records of the sample, so many at a time. */
  async function all(limit: number, knownAt: string): Promise<readonly AnyRecord[]> {
    const records: AnyRecord[] = [];
    let after: string | undefined;
    do {
      const page = await caller.datasets.records({ id: "demo", limit, knownAt, after });
      expect(page.items.length).toBeLessThanOrEqual(limit);
      records.push(...page.items);
      after = page.next ?? undefined;
    } while (after !== undefined);
    return records;
  }

  test("what each of few or of many datasets holds is counted alike", async () => {
    const other = await open();
    const asked = createCaller({ engine: other, role: "public" });
    await load(other);
    const few = (await asked.datasets.list({})).items;
    for (let at = 0; at < 9; at += 1) {
      const own = { id: `more-${at}/raid`, title: "A raid", kind: "armed-attack", when: `201${at}`, where: { place: "demo/anbar", precision: "governorate" }, reports: [said("demo/wire")] }; // prettier-ignore
      await load(other, { dataset: datasetNamed(`more-${at}`), incidents: [own] }, instantOf(2 + at));
    }
    const many = (await asked.datasets.list({})).items;
    expect(many).toHaveLength(few.length + 9);
    expect(many.filter(({ id }) => few.some((one) => one.id === id))).toEqual(few);
    for (const one of many)
      expect((await asked.datasets.byId({ id: one.id })).item).toMatchObject(one);
    await other.close();
  }); // prettier-ignore

  const byId = (records: readonly AnyRecord[]) =>
    records.toSorted((one, other) => (one.record.id < other.record.id ? -1 : 1));

  test("a dataset leaves as it was loaded, whatever the size of a page", async () => {
    const { records } = parseCollection(sample(), () => undefined);
    const wanted = byId(records.filter(({ kind }) => kind !== "dataset"));
    for (const limit of [1, 7, 1000]) expect(await all(limit, "1")).toEqual(wanted);
  });

  test("L5: what was retracted since is there as known before, and not after", async () => {
    const [before, after] = [await all(50, "1"), await all(50, "2")];
    const gone = before.filter(({ record }) => !after.some((one) => one.record.id === record.id));
    expect(new Set(gone.map(({ kind }) => kind))).toEqual(new Set(["claim", "balance"]));
  });

  test("a dataset tells what it holds, and which edition each batch brought", async () => {
    const answer = await caller.datasets.byId({ id: "demo" });
    const { counts, days, batches, attribution } = answer.item.computed;
    expect(attribution).toBe("Set demo, edition 1, Us, CC-BY-4.0");
    expect(counts).toEqual((await caller.datasets.list({})).items[0]?.computed.counts);
    expect(counts.incident).toBe((await caller.incidents.list({})).total);
    expect(counts.claim).toBeUndefined();
    expect(days.first !== null && days.last !== null && days.first <= days.last).toBe(true);
    expect([batches, answer.batches.map(({ position, edition }) => [position, edition])]).toEqual([
      2,
      [
        [2, "1"],
        [1, "1"],
      ],
    ]);
    expect(answer.coverage.map(({ id }) => id.split("/")[0])).toContain("demo");
  });

  test("L5: a dataset tells what it held as known before", async () => {
    const before = await caller.datasets.byId({ id: "demo", knownAt: "1" });
    expect(before.item.computed.counts.claim).toBeGreaterThan(0);
    expect(before.item.computed.batches).toBe(1);
  });

  test("G4: the rows of a dataset that may not be passed on are refused, to editors too", async () => {
    await load(engine, { dataset: datasetNamed("bought", false) }, instantOf(3));
    await expect(caller.datasets.records({ id: "bought" })).rejects.toThrow(
      /may not be passed on: its licence, .*, forbids it/,
    );
  });

  test("a dataset that is not there is named", async () => {
    await expect(caller.datasets.records({ id: "none" })).rejects.toThrow(
      "there is no dataset none here",
    );
  });
});
