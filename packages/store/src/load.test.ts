import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCollection } from "@sitrep/domain/collection";
import { IncidentQuery } from "@sitrep/domain/filter";
import { expect, test } from "vitest";
import { openSqlite } from "./engines/sqlite.ts";
import { loadDataset } from "./load.ts";
import { listIncidents } from "./queries/incidents.ts";
import { verifyChain } from "./verify.ts";

const collection = {
  dataset: {
    id: "demo",
    title: "Demo",
    publisher: "Us",
    licence: "CC-BY-4.0",
    edition: "1",
    citation: "Us.",
    redistributable: true,
  },
  places: [
    {
      id: "demo/iq",
      kind: "country",
      names: [
        { text: "Iraq", lang: "en", preferred: true },
        { text: "العراق", lang: "ar" },
      ],
    },
  ],
  sources: [{ id: "demo/agency", kind: "agency", identity: { is: "named", name: "An agency" } }],
  documents: [{ id: "demo/article", title: "An article", publisher: "demo/agency" }],
  incidents: [
    {
      id: "demo/one",
      title: "Car bomb in a market",
      kind: "explosion",
      when: "2019-02",
      where: { place: "demo/iq", precision: "country" },
      reports: [{ document: "demo/article" }],
    },
  ],
} as const;

test("L7: the same collection twice writes nothing", async () => {
  const engine = await openSqlite(join(mkdtempSync(join(tmpdir(), "sitrep-")), "a.db"));
  const { records, issues } = parseCollection(collection, () => undefined);
  expect(issues).toEqual([]);
  const by = { author: "a", reason: "b", recordedAt: "2026-01-01T00:00:00.000Z" };
  expect((await loadDataset(engine, "demo", records, by)).created).toHaveLength(5);
  expect((await loadDataset(engine, "demo", records, by)).position).toBeNull();
  for (const q of ["iraq", "car bo", "العراق", undefined]) {
    const page = await listIncidents(
      engine,
      IncidentQuery.parse({ ...(q && { q }), place: "demo/iq", from: "2019-02-05" }),
      { position: 1, role: "public" },
    );
    expect(page.total).toBe(1);
  }
  expect(await verifyChain(engine.read)).toMatchObject({ whole: true, batches: 1, revisions: 5 });
  await engine.close();
});
