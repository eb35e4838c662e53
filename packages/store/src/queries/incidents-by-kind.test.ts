import { DEMO_DATASET } from "@sitrep/domain/demo-dataset.fixture";
import { join } from "node:path";
import { parseCollection } from "@sitrep/domain/collection";
import { IncidentFilter } from "@sitrep/domain/filter";
import { expect, test } from "vitest";
import { newFolder } from "../engines.fixture.ts";
import { openSqlite } from "../engines/sqlite.ts";
import { loadDataset } from "../load.ts";
import { incidentsByKind } from "./incident-counts.ts";

const incident = (slug: string, kind: string, sensitivity = "public") => ({
  id: `demo/${slug}`,
  title: `Incident ${slug}`,
  kind,
  sensitivity,
  when: "2019-02",
  where: { place: "demo/iq", precision: "country" },
  reports: [{ document: "demo/article" }],
});

const collection = {
  dataset: DEMO_DATASET,
  places: [
    { id: "demo/iq", kind: "country", names: [{ text: "Iraq", lang: "en", preferred: true }] },
  ],
  sources: [{ id: "demo/paper", kind: "outlet", identity: { is: "named", name: "A paper" } }],
  documents: [{ id: "demo/article", title: "An article", publisher: "demo/paper" }],
  incidents: [
    incident("one", "explosion"),
    incident("two", "abduction"),
    incident("three", "abduction"),
    incident("four", "arrest", "withhold"),
  ],
};

test("G2: incidents are counted by kind, the most frequent first, without what is withheld", async () => {
  const path = join(newFolder(), "a.db");
  const engine = await openSqlite(path, { create: true });
  const { records } = parseCollection(collection, () => undefined);
  const by = { author: "a", reason: "b", recordedAt: "2026-01-01T00:00:00.000Z" };
  await loadDataset(engine, "demo", records, by);
  const view = { position: 1, role: "public" } as const;
  expect(await incidentsByKind(engine, {}, view)).toEqual([
    { kind: "abduction", incidents: 2 },
    { kind: "explosion", incidents: 1 },
  ]);
  const explosions = IncidentFilter.parse({ kind: "explosion" });
  expect(await incidentsByKind(engine, explosions, view)).toHaveLength(1);
  await engine.close();
});
