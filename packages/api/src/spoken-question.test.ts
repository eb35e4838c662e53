import { PLACES, load, said, sample } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "./router.ts";
import { createCaller } from "./router.ts";

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;
  beforeAll(async () => {
    engine = await open();
    const { actors = [], sources = [], incidents = [] } = sample();
    await load(
      engine,
      sample({
        actors: [
          ...actors,
          { id: "demo/watch", name: "The Watch", kind: "armed-group", aliases: ["TW"] },
          { id: "demo/tw", name: "TW", kind: "armed-group" },
          { id: "demo/state", name: "The State", kind: "armed-group", aliases: ["IS"] },
        ],
        sources: [
          ...sources,
          { id: "demo/officers", kind: "unknown", identity: { is: "anonymous", role: "officers", headcount: "unknown" } },
          { id: "demo/corps", kind: "unknown", identity: { is: "named", name: "Coast Corps" } },
          { id: "demo/morning-post", kind: "outlet", identity: { is: "named", name: "The Morning Post" } },
          { id: "demo/longwire", kind: "agency", identity: { is: "named", name: "Longwire News" }, aliases: ["LWA"] },
          { id: "demo/lwa", kind: "agency", identity: { is: "named", name: "LWA" } },
        ], // prettier-ignore
        places: [
          ...PLACES,
          {
            id: "demo/levant",
            kind: "country",
            names: [
              { text: "Levant", lang: "en", preferred: true },
              { text: "سوريا", lang: "ar" },
            ],
          },
        ],
        incidents: [
          ...incidents,
          {
            id: "demo/taken",
            title: "Two are taken",
            kind: "abduction",
            when: "2019-02-17",
            where: { place: "demo/mosul", precision: "settlement" },
            reports: [said("demo/wire")],
          },
        ],
      }),
    );
    caller = createCaller({ engine, role: "public" });
  });
  afterAll(async () => engine.close());

  test("S3: kinds, places and days narrow as the filter would, and the count is the filter's", async () => {
    const { filter, parts, labels } = await caller.search.read({
      q: "abductions in Nineveh province, 2019 q1",
    });
    expect(filter).toEqual({ kind: ["abduction"], place: ["demo/nineveh"], from: "2019-01-01", to: "2019-03-31" }); // prettier-ignore
    expect(parts.map(({ words }) => words)).toEqual(["abductions", "2019 q1", "nineveh province"]);
    expect(labels["demo/nineveh"]?.label).toBe("Nineveh");
    const { items } = await caller.incidents.list({ ...filter });
    expect(items.map(({ id }) => id)).toEqual(["demo/taken"]);
  });

  test("S3: an actor counts under each of its names, and what is no name is sought as words", async () => {
    const { filter, unread } = await caller.search.read({ q: "the watch, market" });
    expect(unread).toBe("market");
    expect(filter?.q).toBe("market");
    expect(filter?.actor?.toSorted()).toEqual(["demo/tw", "demo/watch"]);
  });

  test.each([
    "abductions outside Mosul",
    "no abductions in Mosul",
    "more than two abductions",
    "اختطافات خارج الموصل",
  ])("S3: “%s” says what no filter does, and is not read", async (q) => {
    expect((await caller.search.read({ q })).filter).toBeNull();
  });

  test("S3: what an anonymous source is described as is a word, and no name", async () => {
    const { filter } = await caller.search.read({ q: "officers abducted" });
    expect(filter).toEqual({ kind: ["abduction"], q: "officers" });
  });

  test("S3: a name that is a small word, too, is one in capitals alone", async () => {
    const read = async (q: string) => (await caller.search.read({ q })).filter;
    expect(await read("IS abductions")).toEqual({ kind: ["abduction"], actor: ["demo/state"] });
    expect(await read("what is told of abductions")).toEqual({ kind: ["abduction"], q: "told" });
  });

  test("S3: a name is known with and without its article, and by no part of it", async () => {
    for (const q of ["Morning Post", "the Morning Post"])
      expect((await caller.search.read({ q })).filter?.source).toEqual(["demo/morning-post"]);
    expect((await caller.search.read({ q: "post" })).filter).toBeNull();
  });

  test("S3: a place within another that is named asks for the narrower", async () => {
    for (const q of ["Mosul, Nineveh, Iraq", "Iraq: Mosul"])
      expect((await caller.search.read({ q })).filter).toEqual({ place: ["demo/mosul"] });
    const { filter } = await caller.search.read({ q: "Mosul Anbar" });
    expect(filter?.place).toEqual(["demo/mosul", "demo/anbar"]);
  });

  test("S3: the name of somebody of no known kind rather asks for what they did, and is a word", async () => {
    const { filter } = await caller.search.read({ q: "abducted by the Coast Corps" });
    expect(filter).toEqual({ kind: ["abduction"], q: "coast corps" });
  });

  test("S3: Arabic writes “and” and “in” onto the next word", async () => {
    const { parts } = await caller.search.read({ q: "اختطافات بالعراق وسوريا" });
    expect(parts).toMatchObject([
      { field: "kind" },
      { field: "place", values: ["demo/iq"] },
      { field: "place", values: ["demo/levant"] },
    ]);
  });

  test("S3: small words alone, and words that name nothing, ask for no filter", async () => {
    for (const q of ["in the of", "xyzzy", "?", "-", "2".repeat(200)])
      expect((await caller.search.read({ q })).filter).toBeNull();
  });

  test("S3: two hundred characters are read, whatever they are", async () => {
    for (const q of ["a ".repeat(100), "mosul ".repeat(33), "2019 ".repeat(40)])
      await expect(caller.search.read({ q })).resolves.toHaveProperty("parts");
  });

  test("S3: a source counts under each of its names, and with it what another dataset calls so", async () => {
    for (const q of ["LWA 2019", "Longwire News 2019"]) {
      const { filter } = await caller.search.read({ q });
      expect(filter?.source?.toSorted()).toEqual(["demo/longwire", "demo/lwa"]);
    }
  });

  test("S4: what a question wants to see is no word that is sought", async () => {
    const worse = await caller.search.read({ q: "Is it getting worse in Mosul?" });
    expect([worse.wishes, worse.unread]).toEqual([["series"], ""]);
    expect(worse.filter).toEqual({ place: ["demo/mosul"] });
    // A name is a name, whatever its words may want.
    const watch = await caller.search.read({ q: "the watch" });
    expect([watch.wishes, watch.filter?.actor?.length]).toEqual([[], 2]);
  });

  test("S5: figures are asked for by what they measure, by where, and by the amount that they name", async () => {
    const { figures } = await caller.search.read({ q: "fighters present in Iraq" });
    expect(figures?.filter.metric).toEqual(["fighters-present"]);
    const { items } = await caller.estimates.list({ metric: ["fighters-present"] });
    const { high } = items[0]?.computed.bounds ?? { high: null };
    expect(high).not.toBeNull();
    const asked = await caller.search.read({ q: `who says ${high} fighters present?` });
    expect(asked.figures?.amount?.ids).toContain(items[0]?.id);
    expect(asked.unread).not.toContain(String(high));
    const none = await caller.search.read({ q: "987,654,321 fighters" });
    expect(none.figures?.amount?.ids).toEqual([]);
    expect((await caller.search.read({ q: "abductions 2019" })).figures).toBeNull();
  });

  test("S6: a name that is misspelt is offered, and narrows nothing", async () => {
    const { near, filter } = await caller.search.read({ q: "abductions in Mosull" });
    expect(near).toMatchObject([{ words: "mosull", field: "place", values: ["demo/mosul"] }]);
    expect(filter?.place).toBeUndefined();
    expect((await caller.search.read({ q: "abductions in Mosul" })).near).toEqual([]);
    expect((await caller.search.read({ q: "xyzzy plugh" })).near).toEqual([]);
  });
});
