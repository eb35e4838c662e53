import { DEMO_DATASET } from "@sitrep/domain/demo-dataset.fixture";
import { join } from "node:path";
import { parseCollection } from "@sitrep/domain/collection";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newFolder } from "../engines.fixture.ts";
import type { Engine } from "../engine.ts";
import { openSqlite } from "../engines/sqlite.ts";
import { loadDataset } from "../load.ts";
import { voiceShares, voicesOn } from "./voices.ts";

const collection = {
  dataset: DEMO_DATASET,
  places: [
    { id: "demo/iq", kind: "country", names: [{ text: "Iraq", lang: "en", preferred: true }] },
  ],
  sources: [
    { id: "demo/paper", kind: "outlet", identity: { is: "named", name: "A paper" } },
    {
      id: "demo/army",
      kind: "military",
      identity: { is: "named", name: "An army" },
      partyToConflict: true,
    },
    {
      id: "demo/officials",
      kind: "military",
      identity: { is: "anonymous", role: "Officers", headcount: 3 },
      partyToConflict: true,
    },
    {
      id: "demo/hidden",
      kind: "witness",
      identity: { is: "anonymous", role: "A witness" },
      sensitivity: "withhold",
    },
  ],
  documents: [{ id: "demo/article", title: "An article", publisher: "demo/paper" }],
  incidents: ["one", "two", "three", "four"].map((slug, index) => ({
    id: `demo/${slug}`,
    title: `Incident ${slug}`,
    kind: "explosion",
    when: "2019-02",
    where: { place: "demo/iq", precision: "country" },
    reports: [
      [{ document: "demo/article" }],
      [{ document: "demo/article", speakers: ["demo/army", "demo/officials"] }],
      [{ document: "demo/article", speakers: ["demo/officials"] }],
      [{ document: "demo/article", speakers: ["demo/officials", "demo/hidden"] }],
    ][index],
  })),
};

let engine: Engine;

beforeAll(async () => {
  engine = await openSqlite(join(newFolder(), "a.db"), {
    create: true,
  });
  const { records } = parseCollection(collection, () => undefined);
  const by = { author: "a", reason: "b", recordedAt: "2026-01-01T00:00:00.000Z" };
  await loadDataset(engine, "demo", records, by);
});

afterAll(() => engine.close());

const publicView = { position: 1, role: "public" } as const;

test("an account without speakers is its publisher's own, and each source is counted once a record", async () => {
  const voices = await voicesOn(engine, publicView);
  expect(voices.map(({ id, records }) => [id, records])).toEqual([
    ["demo/officials", 3],
    ["demo/paper", 1],
    ["demo/army", 1],
  ]);
  expect(voices.map(({ party, named }) => [party, named])).toEqual([
    [true, false],
    [false, true],
    [true, true],
  ]);
});

test("what rests on the unnamed alone, or on parties alone, is counted", async () => {
  expect(await voiceShares(engine, publicView)).toEqual({
    records: 4,
    unnamedOnly: 2,
    partiesOnly: 3,
  });
});

test("L5: before the first batch nobody speaks", async () => {
  const before = { position: 0, role: "public" } as const;
  expect(await voicesOn(engine, before)).toEqual([]);
  expect(await voiceShares(engine, before)).toEqual({
    records: 0,
    unnamedOnly: 0,
    partiesOnly: 0,
  });
});
