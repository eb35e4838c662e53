import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  PLACES,
  amended,
  datasetNamed,
  instantOf,
  load,
  parsed,
  sample,
  said,
} from "./collection.fixture.ts";
import type { Engine } from "./engine.ts";
import { StoreError } from "./engine.ts";
import { ENGINES } from "./engines.fixture.ts";
import { hashBody } from "./hash.ts";
import { loadDataset } from "./load.ts";
import { revisionsOf } from "./queries/record.ts";
import { verifyChain } from "./verify.ts";

const SIZE = Object.values(sample()).flat().length;

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  beforeEach(async () => {
    engine = await open();
  });
  afterEach(async () => engine.close());

  const rowsOf = async (table: "batch" | "revision" | "record"): Promise<number> => {
    const { count } = await engine.read
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return count;
  };

  test("L7: the same collection twice writes nothing, whatever the order of its records and keys", async () => {
    expect(await load(engine)).toMatchObject({ position: 1, unchanged: 0 });
    const before = [await rowsOf("batch"), await rowsOf("revision"), await rowsOf("record")];
    const turned = sample();
    const backwards = Object.fromEntries(
      Object.entries(turned)
        .toReversed()
        .map(([field, list]) => [
          field,
          Array.isArray(list)
            ? list
                .toReversed()
                .map((one: object) => Object.fromEntries(Object.entries(one).toReversed()))
            : list,
        ]),
    );
    const again = await load(engine, { ...turned, ...backwards }, instantOf(2));
    expect(again).toEqual({
      position: null,
      created: [],
      amended: [],
      retracted: [],
      unchanged: SIZE,
    });
    expect([await rowsOf("batch"), await rowsOf("revision"), await rowsOf("record")]).toEqual(
      before,
    );
  });

  test("L7: an edited collection writes exactly the changed records", async () => {
    await load(engine);
    const edited = amended("incidents", "demo/market", { title: "Car bomb near a market" });
    const changed = {
      ...edited,
      incidents: edited.incidents?.filter(({ id }) => id !== "demo/earlier") ?? [],
      actors: [...(edited.actors ?? []), { id: "demo/new", name: "New", kind: "network" }],
    };
    expect(await load(engine, changed, instantOf(2))).toEqual({
      position: 2,
      created: ["demo/new"],
      amended: ["demo/market"],
      retracted: ["demo/earlier"],
      unchanged: SIZE - 2,
    });
    expect(await rowsOf("revision")).toBe(SIZE + 3);
  });

  test("L8: what was retracted comes back as created, and its history tells all of it", async () => {
    await load(engine);
    const without = { ...sample(), incidents: sample().incidents?.slice(0, 2) ?? [] };
    await load(engine, without, instantOf(2));
    expect(await load(engine, sample(), instantOf(3))).toMatchObject({
      created: ["demo/earlier", "demo/syrian"],
    });
    const history = await revisionsOf(engine, "demo/earlier", 3);
    expect(history.map(({ position, change }) => [position, change])).toEqual([
      [1, "created"],
      [2, "retracted"],
      [3, "created"],
    ]);
    expect(history[0]?.bodyHash).toBe(history[2]?.bodyHash);
  });

  test("L7: a record that went back to what it was is amended twice", async () => {
    await load(engine);
    await load(engine, amended("actors", "demo/band", { name: "The gang" }), instantOf(2));
    expect(await load(engine, sample(), instantOf(3))).toMatchObject({ amended: ["demo/band"] });
    const history = await revisionsOf(engine, "demo/band", 9);
    expect(new Set(history.map((one) => one.bodyHash)).size).toBe(2);
  });

  test("a clock that went backwards is held at the last batch's", async () => {
    await load(engine, sample(), instantOf(9));
    await load(engine, amended("actors", "demo/band", { name: "The gang" }), instantOf(3));
    const rows = await engine.read.selectFrom("batch").select("recorded_at").execute();
    expect(rows.map((row) => row.recorded_at)).toEqual([instantOf(9), instantOf(9)]);
  });

  const by = (recordedAt: string) => ({ author: "a", reason: "b", recordedAt });

  test("an instant that is none, or not in UTC to the millisecond, is refused", async () => {
    const records = await parsed(engine, sample());
    for (const wrong of [
      "2026-01-01",
      "now",
      "2026-01-01T00:00:00Z",
      "2026-01-01T00:00:00.000+01",
    ]) {
      const loading = loadDataset(engine, "demo", records, by(wrong));
      await expect(loading).rejects.toThrow("is not an instant");
    }
    expect(await rowsOf("batch")).toBe(0);
  });

  test("an id that stands twice, or belongs to another dataset, is refused", async () => {
    const records = await parsed(engine, sample());
    const twice = loadDataset(engine, "demo", [...records, ...records], by(instantOf(1)));
    await expect(twice).rejects.toThrow("stands twice");
    const foreign = loadDataset(engine, "other", records, by(instantOf(1)));
    await expect(foreign).rejects.toThrow("does not belong to other");
    expect(await rowsOf("batch")).toBe(0);
  });

  test("regression: a record could lean on what its own load retracted", async () => {
    await load(engine);
    const records = (await parsed(engine, sample())).filter(
      ({ record }) => record.id !== "demo/general",
    );
    const loading = loadDataset(engine, "demo", records, by(instantOf(2)));
    await expect(loading).rejects.toThrow(
      /demo\/\S+ refers to demo\/general, which would not be there and \d+ more; nothing was written/,
    );
    await expect(loading).rejects.toBeInstanceOf(StoreError);
    expect(await rowsOf("batch")).toBe(1);
  });

  const gazetteer = (ids: readonly string[], more: object = {}) => ({
    dataset: datasetNamed("gaz"),
    places: ids.map((id) => ({
      id: `gaz/${id}`,
      kind: "governorate",
      names: [{ text: id, lang: "en", preferred: true }],
      ...more,
    })),
  });

  test("regression: a gazetteer could take away a place that another dataset stands on", async () => {
    await load(engine, gazetteer(["here", "there"]));
    const where = { place: "gaz/here", precision: "governorate" };
    for (const sensitivity of ["public", "coarsen", "withhold"] as const) {
      await load(engine, amended("incidents", "demo/market", { where, sensitivity }), instantOf(2));
      await expect(load(engine, gazetteer(["there"]), instantOf(3))).rejects.toMatchObject({
        broken: [{ from: "demo/market", to: "gaz/here" }],
      });
    }
    expect(await load(engine, gazetteer(["here"]), instantOf(3))).toMatchObject({
      retracted: ["gaz/there"],
    });
  });

  test("a record may not become one of a kind that others cannot refer to", async () => {
    await load(engine, gazetteer(["here"]));
    const where = { place: "gaz/here", precision: "governorate" };
    await load(engine, amended("incidents", "demo/market", { where }), instantOf(2));
    const actors = [{ id: "gaz/here", name: "Here", kind: "network" }];
    const changed = { dataset: datasetNamed("gaz"), actors };
    await expect(load(engine, changed, instantOf(3))).rejects.toThrow(
      "demo/market refers to gaz/here",
    );
  });

  test("a reference to nothing on file is refused under the lock, whoever parsed the records", async () => {
    await load(engine, gazetteer(["here"]));
    const records = await parsed(engine, {
      ...amended("incidents", "demo/market", {
        where: { place: "gaz/here", precision: "governorate" },
      }),
      places: PLACES,
    });
    // As another process would, between the parsing and the writing.
    await load(engine, gazetteer([]), instantOf(2));
    const loading = loadDataset(engine, "demo", records, by(instantOf(3)));
    await expect(loading).rejects.toThrow("demo/market refers to gaz/here");
  });

  test("L3: a body that the public sees whole is hashed as it is, and any other behind a salt of its own", async () => {
    const secret = { title: "Kept back", sensitivity: "withhold", reports: [said("demo/wire")] };
    const incident = { ...sample().incidents?.[0], ...secret };
    const collection = {
      ...sample({ claims: [], judgements: [] }),
      incidents: ["a", "b"].map((id) => ({ ...incident, id: `demo/${id}` })),
    };
    await load(engine, collection);
    const rows = await engine.read.selectFrom("revision").selectAll().execute();
    const salted = rows.filter((row) => row.salt !== null);
    expect(salted.map((row) => row.id)).toEqual(["demo/a", "demo/b"]);
    expect(new Set(salted.map((row) => row.salt)).size).toBe(2);
    for (const { body, salt, body_hash } of rows)
      expect(hashBody(body ?? "", salt)).toBe(body_hash);
    expect(await load(engine, collection, instantOf(2))).toMatchObject({ position: null });
    expect(await verifyChain(engine.read)).toMatchObject({ whole: true });
  });
});
