import { IncidentQuery } from "@sitrep/domain/filter";
import { describe, expect, test } from "vitest";
import { amended, instantOf, load } from "./collection.fixture.ts";
import { ENGINES } from "./engines.fixture.ts";
import { listIncidents } from "./queries/incidents.ts";
import { tallyDatasets } from "./queries/datasets.ts";
import { remembered } from "./remembered.ts";

describe.each(ENGINES)("$name", ({ open }) => {
  test("L5: an answer is remembered until something is committed, and for each viewpoint by itself", async () => {
    const engine = await open();
    await load(engine);
    const first = { position: 1, role: "public" } as const;
    const counting = engine.read.selectFrom("record").select("id").orderBy("id");
    const answer = await remembered(engine, counting);
    expect(answer.length).toBeGreaterThan(0);
    expect(await remembered(engine, counting)).toBe(answer);
    expect(await remembered(engine, counting.limit(1))).toHaveLength(1);
    const before = await tallyDatasets(engine, first);
    expect(await tallyDatasets(engine, { ...first, position: 0 })).toEqual([]);
    await load(
      engine,
      amended("incidents", "demo/market", { sensitivity: "withhold" }),
      instantOf(2),
    );
    expect(await remembered(engine, counting)).not.toBe(answer);
    expect(await tallyDatasets(engine, first)).toEqual(before);
    const later = await tallyDatasets(engine, { ...first, position: 2 });
    const incidents = (tallies: typeof before) =>
      tallies.find(({ kind }) => kind === "incident")?.count ?? 0;
    expect(incidents(later)).toBe(incidents(before) - 1);
    await engine.close();
  });

  test("a page counts its list anew when the list has changed", async () => {
    const engine = await open();
    await load(engine);
    const query = IncidentQuery.parse({ limit: 1 });
    const at = async (position: number) =>
      (await listIncidents(engine, query, { position, role: "public" })).total;
    expect([await at(1), await at(1)]).toEqual([4, 4]);
    await load(
      engine,
      amended("incidents", "demo/market", { sensitivity: "withhold" }),
      instantOf(2),
    );
    expect([await at(2), await at(1)]).toEqual([3, 4]);
    await engine.close();
  });
});
