import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseCollection } from "@sitrep/domain/collection";
import type { Engine } from "@sitrep/store/engine";
import { openSqlite } from "@sitrep/store/engines/sqlite";
import { loadDataset } from "@sitrep/store/load";
import { searchRecords } from "@sitrep/store/queries/search";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = mkdtempSync(path.join(tmpdir(), "sitrep-search-"));
let engine: Engine;

const actor = (slug: string, name: string, notes?: string): object => ({
  id: `d/${slug}`,
  name,
  kind: "armed-group",
  ...(notes !== undefined && { notes }),
});

async function load(actors: readonly object[], day: number): Promise<void> {
  const dataset = {
    id: "d", title: "A desk", publisher: "A desk", licence: "CC BY 4.0", edition: "1", citation: "A desk.", redistributable: true,
  }; // prettier-ignore
  const { records, issues } = parseCollection({ dataset, actors }, () => undefined);
  expect(issues).toEqual([]);
  const recordedAt = `2026-11-0${day}T09:00:00.000Z`;
  await loadDataset(engine, "d", records, { author: "a desk", reason: "a test", recordedAt });
}

async function search(text: string, position: number): Promise<readonly string[]> {
  const hits = await searchRecords(engine, { text, limit: 20 }, { position, role: "public" });
  return hits.map(({ id }) => id);
}

const FIRST = [
  actor("brigade", "Red River Brigade"),
  actor("front", "Northern Front", "It once fought beside the red brigade at the river."),
  actor("river", "River Guards", "Red flags."),
];

beforeAll(async () => {
  engine = await openSqlite(path.join(folder, "sitrep.db"), { create: true });
  await load(FIRST, 1);
  // Every word of the question becomes common, which would turn an order by rarity around.
  await load([...FIRST, ...Array.from({ length: 50 }, (_, at) => actor(`n${at}`, `Brigade ${at}`, "Red."))], 2); // prettier-ignore
});

afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

test("S2: a search finds the records that hold all its words, the best label first", async () => {
  expect(await search("red river brigade", 1)).toEqual(["d/brigade", "d/front"]);
  expect(await search("Rėd, RIVER!", 1)).toEqual(["d/brigade", "d/river", "d/front"]);
  expect(await search("red nowhere", 1)).toEqual([]);
  expect(await search(" — ", 1)).toEqual([]);
});

test("S2: what is written later does not change the order of an earlier answer", async () => {
  expect(await search("red river brigade", 1)).toEqual(["d/brigade", "d/front"]);
  expect(await search("river", 1)).toEqual((await search("river", 2)).filter((id) => !/n\d/.test(id)));
}); // prettier-ignore
