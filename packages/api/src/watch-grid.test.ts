import { DEMO_DATASET } from "@sitrep/domain/demo-dataset.fixture";
import { join } from "node:path";
import { newFolder } from "@sitrep/store/engines.fixture";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Local } from "./local.ts";
import { openLocal } from "./local.ts";

const place = (slug: string, kind: string, name: string, parent?: string) => ({
  id: `demo/${slug}`,
  kind,
  names: [{ text: name, lang: "en", preferred: true }],
  ...(parent === undefined ? {} : { parent: `demo/${parent}` }),
});

const incident = (slug: string, at: string, when: string) => ({
  id: `demo/${slug}`,
  title: slug,
  kind: "explosion",
  when,
  where: { place: `demo/${at}`, precision: "governorate" },
  reports: [{ document: "demo/article" }],
});

const collection = {
  dataset: DEMO_DATASET,
  places: [
    place("sy", "country", "Syria"),
    place("homs", "governorate", "Homs", "sy"),
    place("iq", "country", "Iraq"),
    place("kirkuk", "governorate", "Kirkuk", "iq"),
    place("anbar", "governorate", "Anbar", "iq"),
  ],
  sources: [{ id: "demo/desk", kind: "outlet", identity: { is: "named", name: "A desk" } }],
  documents: [{ id: "demo/article", title: "An article", publisher: "demo/desk" }],
  incidents: [
    incident("in-a-month", "kirkuk", "2018-03"),
    incident("in-a-year", "kirkuk", "2018"),
    incident("before-it", "anbar", "2017-12-24"),
    incident("nobody-knows-where", "iq", "1990-01-01"),
  ],
  coverage: [
    {
      id: "demo/watch",
      title: "Kirkuk, by a desk",
      watcher: "demo/desk",
      includes: ["demo/kirkuk"],
      period: "2018-02/2018-04",
      selection: "every incident",
    },
  ],
};

let local: Local;

beforeAll(async () => {
  const path = join(newFolder(), "demo.db");
  local = await openLocal(path, { role: "editor", create: true });
  const by = { author: "Test", reason: "Demo", recordedAt: "2026-11-20T09:00:00.000Z" };
  const outcome = await local.load(collection, by);
  if (!outcome.written) throw new Error(JSON.stringify(outcome.issues));
});

afterAll(() => local.close());

test("governorates stand country by country, from the first to the last day known in one", async () => {
  const { span, rows } = await local.caller.series.watch({});
  expect(span).toEqual({ from: "2017-12-24", to: "2018-12-31" });
  expect(rows.map((row) => row.place.name)).toEqual(["Anbar", "Kirkuk", "Homs"]);
});

test("V8: only what is dated to a month for sure is told of that month", async () => {
  const { rows } = await local.caller.series.watch({});
  const told = rows.map(({ place: { name }, dated, unwatched }) => ({ name, dated, unwatched }));
  expect(told).toEqual([
    { name: "Anbar", dated: [{ month: "2017-12", incidents: 1 }], unwatched: 1 },
    { name: "Kirkuk", dated: [{ month: "2018-03", incidents: 1 }], unwatched: 0 },
    { name: "Homs", dated: [], unwatched: 0 },
  ]);
});

test("a grid is kept to the places, kinds and days asked for", async () => {
  const asked = { place: ["demo/iq"], kind: ["arrest"], from: "2018-04-01", to: "2018-05-31" };
  const { rows } = await local.caller.series.watch(asked);
  expect(rows.map((row) => [row.place.name, row.dated])).toEqual([
    ["Anbar", []],
    ["Kirkuk", []],
  ]);
  expect(rows[1]?.runs.map(({ first, watch }) => [first, watch])).toEqual([
    ["2018-04", "whole"],
    ["2018-05", "none"],
  ]);
});

test("L5: before the first batch there is nothing to watch", async () => {
  const before = await local.caller.series.watch({ knownAt: "2026-11-19" });
  expect([before.span, before.rows]).toEqual([null, []]);
});

test("a grid of more than twenty years is refused, and a longer record is cut to them", async () => {
  await expect(
    local.caller.series.watch({ from: "1990-01-01", to: "2018-01-01" }),
  ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  const { span } = await local.caller.series.watch({ to: "2060-01-01" });
  expect(span).toEqual({ from: "2041-01-01", to: "2060-01-01" });
});

test("more governorates than a grid holds are refused, and a country of them is not", async () => {
  const many = await openLocal(join(newFolder(), "many.db"), { role: "public", create: true });
  const provinces = Array.from({ length: 399 }, (_, at) =>
    place(`homs-${at}`, "governorate", `Homs ${at}`, "sy"),
  );
  const places = [...collection.places, ...provinces];
  const by = { author: "a", reason: "b", recordedAt: "2026-11-20T09:00:00.000Z" };
  await many.load({ ...collection, places }, by);
  await expect(many.caller.series.watch({})).rejects.toThrow("402 governorates are too many");
  expect((await many.caller.series.watch({ place: "demo/sy" })).rows).toHaveLength(400);
  await many.close();
});
