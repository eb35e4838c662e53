import { DEMO_DATASET } from "@sitrep/domain/demo-dataset.fixture";
import { newFolder } from "@sitrep/store/engines.fixture";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Local } from "./local.ts";
import { openLocal } from "./local.ts";

const placeOf = (slug: string, kind: string, name: string, parent?: string) => ({
  id: `demo/${slug}`,
  kind,
  names: [{ text: name, lang: "en", preferred: true }],
  ...(parent === undefined ? {} : { parent: `demo/${parent}` }),
});

const incident = (slug: string, at: string, when: string, speakers: readonly string[] = []) => ({
  id: `demo/${slug}`,
  title: slug,
  kind: "explosion",
  when,
  where: { place: `demo/${at}`, precision: "governorate" },
  reports: [{ document: "demo/article", speakers }],
});

/** Who speaks of some incidents; the others are the desk's, which published them. */
const COUNCIL = ["demo/council"];

const collection = {
  dataset: DEMO_DATASET,
  places: [
    placeOf("sy", "country", "Syria"),
    placeOf("homs", "governorate", "Homs", "sy"),
    placeOf("iq", "country", "Iraq"),
    placeOf("kirkuk", "governorate", "Kirkuk", "iq"),
    placeOf("anbar", "governorate", "Anbar", "iq"),
  ],
  sources: [
    { id: "demo/desk", kind: "outlet", identity: { is: "named", name: "A desk" } },
    { id: "demo/council", kind: "ngo", identity: { is: "named", name: "A council" } },
  ],
  documents: [{ id: "demo/article", title: "An article", publisher: "demo/desk" }],
  incidents: [
    incident("in-a-month", "kirkuk", "2018-03"),
    incident("in-a-year", "kirkuk", "2018"),
    incident("before-it", "anbar", "2017-12-24"),
    incident("nobody-knows-where", "iq", "1990-01-01"),
    incident("told-by-the-council", "kirkuk", "2018-09-03", COUNCIL),
    incident("told-over-a-month", "kirkuk", "2018-09-20/2018-10-02", COUNCIL),
    incident("told-in-anbar", "anbar", "2018-03-05", COUNCIL),
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
    {
      id: "demo/sample",
      title: "Arrests in Iraq, by the council",
      watcher: "demo/council",
      includes: ["demo/iq"],
      excludes: ["demo/anbar"],
      period: "2018-01/2018-06",
      kinds: ["arrest"],
      systematic: false,
      selection: "what it hears of",
    },
  ],
};

let local: Local;

beforeAll(async () => {
  local = await openLocal(join(newFolder(), "demo.db"), { role: "public", create: true });
  const by = { author: "Test", reason: "Demo", recordedAt: "2026-11-20T09:00:00.000Z" };
  const outcome = await local.load(collection, by);
  if (!outcome.written) throw new Error(JSON.stringify(outcome.issues));
});

afterAll(() => local.close());

test("V20: a monitor's grid holds its own coverage alone, and says where it takes samples", async () => {
  const { rows, coverage } = await local.caller.series.watch({ watcher: "demo/council" });
  expect(coverage.map(({ id }) => id)).toEqual(["demo/sample"]);
  const runsOf = (at: number) => rows[at]?.runs.map(({ first, watch, isSampled }) => [first, watch, isSampled]); // prettier-ignore
  expect(runsOf(1)).toEqual([
    ["2017-12", "none", false],
    ["2018-01", "part", true],
    ["2018-07", "none", false],
  ]);
  expect(runsOf(2)).toEqual([["2017-12", "none", false]]);
});

test("V20: what it says that it leaves out is told apart from what nobody says that it watches", async () => {
  const { rows } = await local.caller.series.watch({ watcher: "demo/council" });
  expect(rows.map(({ place, told }) => [place.name, told?.isLeftOut])).toEqual([
    ["Anbar", true],
    ["Kirkuk", false],
    ["Homs", false],
  ]);
});

test("V20: runs tell of its own incidents and of those of others, each as many as their list has", async () => {
  const { caller } = local;
  for (const [watcher, by, gaps, own] of [
    ["demo/council", { source: ["demo/council"] }, [1, 0, 0, 0], [1, 2, 0]],
    ["demo/desk", { source: ["demo/desk"] }, [1, 0, 2, 0], [1, 2, 0]],
    ["demo", { dataset: ["demo"] }, [], []],
  ] as const) {
    const { rows, span } = await caller.series.watch({ watcher });
    for (const { place, told } of rows) {
      const asked = { place: [place.id], sure: true, limit: 1 };
      for (const { from, to, own: ofIt, others } of told?.stretches ?? []) {
        const days = { ...asked, from, to };
        const without = await caller.incidents.list({ ...days, without: [watcher] });
        expect(without.total).toBe(others);
        expect((await caller.incidents.list({ ...days, ...by })).total).toBe(ofIt);
      }
      const listed = await caller.incidents.list({
        ...asked,
        ...by,
        from: span?.from,
        to: span?.to,
      });
      expect(told?.incidents).toBe(listed.total);
    }
    const found = rows.flatMap(
      ({ told }) =>
        told?.stretches.flatMap(({ watch, others }) => (watch === "none" ? others : [])) ?? [],
    );
    expect([found, rows.map(({ told }) => told?.incidents)]).toEqual([gaps, own]);
  }
});

test("V20: of a source and a dataset together no incident is counted twice", async () => {
  const { rows, kinds } = await local.caller.series.watch({ watcher: ["demo/council", "demo"] });
  expect(rows.map(({ told }) => told?.incidents)).toEqual([2, 4, 0]);
  expect(kinds?.find(({ kind }) => kind === "explosion")).toMatchObject({ own: 7, others: 0 });
});

test("V20: each kind is told apart, watched or not", async () => {
  const { kinds } = await local.caller.series.watch({ watcher: "demo/council", place: "demo/iq" });
  const of = (kind: string) => kinds?.find((one) => one.kind === kind);
  expect(of("arrest")?.runs.map(({ watch }) => watch)).toEqual(["none", "part", "none"]);
  expect(of("explosion")?.runs.map(({ watch }) => watch)).toEqual(["none"]);
  expect([of("explosion")?.own, of("explosion")?.others]).toEqual([3, 4]);
});

test("V20: of a monitor that nothing tells of there is no grid, and without one nothing is told", async () => {
  const nobody = await local.caller.series.watch({ watcher: "demo/nobody" });
  expect([nobody.span, nobody.rows, nobody.coverage]).toEqual([null, [], []]);
  const { rows, kinds } = await local.caller.series.watch({});
  expect([kinds, rows.every(({ told }) => told === null)]).toEqual([null, true]);
});
