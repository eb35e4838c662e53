import { spanOf } from "@sitrep/domain/when";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { amended, instantOf, load, sample } from "../collection.fixture.ts";
import type { Engine } from "../engine.ts";
import { ENGINES } from "../engines.fixture.ts";
import { many } from "../many.fixture.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { countIncidentsOf, runIncidents } from "./incident-run.ts";

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  beforeEach(async () => {
    engine = await open();
  });
  afterEach(async () => engine.close());

  const editor: Viewpoint = { position: 9, role: "editor" };
  const run = async (dataset: string, view = editor) => {
    const chunks = [];
    for await (const incidents of runIncidents(engine, dataset, view)) chunks.push(incidents);
    return chunks;
  };

  test("M9: every incident comes once, in the order of first days, a few hundred at a time", async () => {
    await load(engine, many({ incidents: 1201 }));
    const chunks = await run("many");
    expect(chunks.map(({ length }) => length)).toEqual([500, 500, 201]);
    const incidents = chunks.flat();
    expect(new Set(incidents.map(({ id }) => id)).size).toBe(1201);
    const days = incidents.map(({ when }) => spanOf(when).earliest ?? "");
    expect(days).toEqual(days.toSorted());
    expect(await countIncidentsOf(engine, "many", editor)).toBe(1201);
  });

  test("M9: those whose first day nobody knows come before all others", async () => {
    await load(engine);
    const [first, ...others] = (await run("demo")).flat().map(({ id }) => id);
    expect(first).toBe("demo/earlier");
    expect(others).toEqual(["demo/syrian", "demo/spread", "demo/market"]);
  });

  test("L5, G2: as they stood at the position, and only those that the viewer may see", async () => {
    await load(engine);
    const hidden = amended("incidents", "demo/market", { sensitivity: "withhold" });
    await load(engine, hidden, instantOf(2));
    await load(engine, sample({ incidents: [], claims: [], judgements: [] }), instantOf(3));
    const ids = async (position: number, role: Viewpoint["role"]) =>
      (await run("demo", { position, role })).flat().length;
    expect([await ids(1, "public"), await ids(2, "public"), await ids(2, "editor")]).toEqual([
      4, 3, 4,
    ]);
    expect(await ids(3, "editor")).toBe(0);
    expect(await countIncidentsOf(engine, "demo", { position: 2, role: "public" })).toBe(3);
  });
});
