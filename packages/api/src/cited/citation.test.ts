import { createHash } from "node:crypto";
import type { WrittenCollection } from "@sitrep/store/collection.fixture";
import {
  amended,
  datasetNamed,
  instantOf,
  load,
  said,
  sample,
} from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "../router.ts";
import { createCaller } from "../router.ts";
import { CITED_PAGES } from "./pages.ts";

/** A dataset of its own with one shelling, to be told apart by whose rows are in an answer. */
const OTHER: WrittenCollection = {
  dataset: { ...datasetNamed("other"), title: "Another set", publisher: "A university" },
  documents: [{ id: "other/paper", title: "A paper", publisher: "demo/paper" }],
  incidents: [
    {
      id: "other/shelling",
      title: "Shelling of a village",
      kind: "shelling",
      when: "2019-03-01",
      where: { place: "demo/anbar", precision: "governorate" },
      reports: [said("other/paper")],
    },
  ],
};

/** JSON with sorted keys, written a second time, as somebody would who recomputes a hash from the words of the rule alone. */
function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${sortedJson(held)}`).join(",")}}`;
}

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

const PAGES = [
  ...Object.keys(CITED_PAGES).map((path) =>
    path === "/search" ? "/search?q=market" : path === "/why" ? "/why?of=demo/market" : path,
  ),
  "/incidents?kind=explosion", "/series?from=2019-01-01&to=2019-03-31", "/series?by=governorate", "/map?place=demo/nineveh",
] as const; // prettier-ignore

const RECORDS = [
  "demo/market", "demo/fighters", "demo/denial", "demo/sum", "demo/general", "demo/wire", "demo/mosul", "demo/band", "demo/desk",
  "demo/not-the-same",
] as const; // prettier-ignore

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;
  beforeAll(async () => {
    engine = await open();
    await load(engine, sample(), instantOf(1));
    await load(engine, OTHER, instantOf(2));
    caller = createCaller({ engine, role: "public" });
  });
  afterAll(async () => engine.close());

  test.each([...PAGES, ...RECORDS, "/datasets/demo"])(
    "L13: %s has a hash that anybody can recompute from its content",
    async (of) => {
      const { content, hash, address, sentence, bibtex, csl } = await caller.cite.of({ of });
      expect(sha256(sortedJson(JSON.parse(JSON.stringify(content))))).toBe(hash);
      expect(content.records.length + Object.keys(content.figures).length).toBeGreaterThan(0);
      for (const text of [sentence, bibtex, JSON.stringify(csl)]) {
        expect(text).toContain(hash);
        expect(text).toContain(address);
      }
    },
  );

  test("L13: a record's print is the hash of its canonical JSON as it is shown", async () => {
    const { kind: _, item } = await caller.search.byId({ id: "demo/market" });
    const { content } = await caller.cite.of({ of: "demo/market" });
    expect(content.records).toEqual([["demo/market", sha256(sortedJson(item))]]);
    const list = await caller.cite.of({ of: "/incidents" });
    expect(list.content.records).toContainEqual(content.records[0]);
  });

  test("L11: the address leads back to the same, with position and rules, on the host it was asked with", async () => {
    const asked = "https://sitrep.example.org/incidents?place=demo/nineveh&kind=explosion,shelling";
    const one = await caller.cite.of({ of: asked });
    expect(one.address).toBe(
      "https://sitrep.example.org/incidents?kind=explosion,shelling&knownAt=2&place=demo/nineveh&rules=1",
    );
    expect(one.title).toBe("Incidents: place Nineveh; kind explosion or shelling");
    const again = await caller.cite.of({ of: one.address });
    expect([again.hash, again.address]).toEqual([one.hash, one.address]);
    expect(again.rules).toEqual({ version: 1, asked: { is: "same", version: 1 } });
  });

  test.each([
    ["/incidents?q=car,%20market", "Incidents: q car, market"],
    ["/explore?box=42,34,45,36&sort=when", "Incidents: box 42,34,45,36"],
  ])("L11: in the title of %s, one text is one, whatever commas it holds", async (of, title) => {
    const { title: cited } = await caller.cite.of({ of });
    expect(cited).toBe(title);
  });

  test.each([
    ["/incidents?kind=shelling", ["demo", "other"]],
    ["/incidents?kind=explosion", ["demo"]],
    ["/map?kind=shelling&place=demo/anbar", ["other"]],
    ["/series?kind=explosion", ["demo"]],
    ["demo/market", ["demo"]],
  ])("L13: the citation of %s names the datasets whose rows are in it, and no others", async (of, ids) => {
    const { datasets } = await caller.cite.of({ of });
    expect(datasets.map(({ id }) => id)).toEqual(ids);
  }); // prettier-ignore

  test("L13: what is written later changes no hash as known before, and one that moves, moves it", async () => {
    const own = await open();
    await load(own, sample(), instantOf(1));
    const asker = createCaller({ engine: own, role: "public" });
    const cited = async (of: string, knownAt?: string) =>
      (await asker.cite.of({ of, knownAt })).hash;
    const asked = [...PAGES, ...RECORDS];
    const before = await Promise.all(asked.map(async (of) => cited(of)));
    const title = { title: "Car bomb at a market gate", when: "2019-02-18" };
    await load(own, amended("incidents", "demo/market", title), instantOf(2));
    expect(await Promise.all(asked.map(async (of) => cited(of, "1")))).toEqual(before);
    const moved = await Promise.all(asked.map(async (of, at) => ((await cited(of)) === before[at] ? [] : [of]))); // prettier-ignore
    expect(moved.flat()).toEqual([
      "/incidents",
      "/explore",
      "/why?of=demo/market",
      "/incidents?kind=explosion",
      "demo/market",
    ]);
    await own.close();
  });

  test.each([
    ["what?", "is neither the id of a record nor the address of a page"],
    ["/about", "shows no records and no figures"],
    ["/incidents?kind=picnic", 'kind=picnic "picnic" is not in the list'],
    ["/incidents?knownAt=yesterday", "knownAt must be a ledger position"],
    ["demo/nothing", "there is no record demo/nothing here"],
    [`/incidents?q=${"x".repeat(3000)}`, "must be at most 200 characters"],
    ["/__proto__", "shows no records"],
  ])("%s is refused in a sentence", async (of, sentence) => {
    await expect(caller.cite.of({ of })).rejects.toThrow(sentence);
  });

  test("L12: an address of other rules says how they stand to those of today", async () => {
    const reading = async (rules: string) =>
      (await caller.cite.of({ of: `/incidents?rules=${rules}` })).rules.asked;
    expect(await reading("99")).toEqual({ is: "newer", version: 99 });
    expect(await reading("old")).toEqual({ is: "unreadable", seen: "old" });
  });
});
