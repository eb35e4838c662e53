import { DEMO_DATASET } from "@sitrep/domain/demo-dataset.fixture";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Local } from "./local.ts";
import { openLocal } from "./local.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-around-"));
let local: Local;

const place = (id: string, kind: string, parent?: string) => ({
  id: `demo/${id}`,
  kind,
  names: [{ text: id, lang: "en", preferred: true }],
  ...(parent !== undefined && { parent: `demo/${parent}` }),
});

const figure = (id: string, includes: readonly string[], excludes: readonly string[] = []) => ({
  id: `demo/${id}`,
  title: id,
  metric: "fighters-present",
  nature: "estimate",
  population: "fighters",
  scope: {
    includes: includes.map((one) => `demo/${one}`),
    excludes: excludes.map((one) => `demo/${one}`),
  },
  asOf: "2019-02",
  quantity: { form: "about", value: 100, unit: "person" },
  reports: [{ document: "demo/article" }],
});

const coverage = (id: string, includes: readonly string[], excludes: readonly string[] = []) => ({
  id: `demo/${id}`,
  title: id,
  watcher: "demo/desk",
  includes: includes.map((one) => `demo/${one}`),
  excludes: excludes.map((one) => `demo/${one}`),
  period: "2019",
  selection: "every incident",
});

beforeAll(async () => {
  local = await openLocal(join(folder, "a.db"), { role: "public", create: true });
  const outcome = await local.load(
    {
      dataset: DEMO_DATASET,
      places: [
        place("country", "country"),
        place("north", "governorate", "country"),
        place("south", "governorate", "country"),
        place("town", "settlement", "north"),
      ],
      sources: [{ id: "demo/desk", kind: "outlet", identity: { is: "named", name: "A desk" } }],
      documents: [{ id: "demo/article", title: "An article", publisher: "demo/desk" }],
      estimates: [
        figure("of-the-country", ["country"]),
        figure("without-the-north", ["country"], ["north"]),
        figure("of-the-south", ["south"]),
        figure("of-the-town", ["town"]),
      ],
      coverage: [
        coverage("watches-country", ["country"]),
        coverage("leaves-north-out", ["country"], ["north"]),
        coverage("watches-town", ["town"]),
        coverage("watches-south", ["south"]),
      ],
    },
    { author: "a", reason: "b", recordedAt: "2026-01-01T00:00:00.000Z" },
  );
  if (!outcome.written) throw new Error(JSON.stringify(outcome.issues));
});

afterAll(async () => {
  await local.close();
  rmSync(folder, { recursive: true });
});

const ask = (id: string) => local.caller.places.byId({ id: `demo/${id}` });

test("P2: a place comes with what it lies in, innermost first", async () => {
  const { within } = await ask("town");
  expect(within.map(({ id }) => id)).toEqual(["demo/north", "demo/country"]);
});

test("V5: who watches all or a part of a place is told, and who leaves it out by name", async () => {
  const watchOf = async (id: string) =>
    Object.fromEntries((await ask(id)).watched.map((one) => [one.coverage.title, one.watch]));
  expect(await watchOf("north")).toEqual({
    "watches-country": "whole",
    "leaves-north-out": "none",
    "watches-town": "part",
  });
  expect(await watchOf("south")).toEqual({
    "watches-country": "whole",
    "leaves-north-out": "whole",
    "watches-south": "whole",
  });
});

test("C5: figures for a wider area count only if they do not leave the place out", async () => {
  const wider = async (id: string) => (await ask(id)).wider.map(({ title }) => title);
  expect(await wider("town")).toEqual(["of-the-country"]);
  expect((await wider("south")).toSorted()).toEqual(["of-the-country", "without-the-north"]);
  expect(await wider("country")).toEqual([]);
});
