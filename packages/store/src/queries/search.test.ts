import { IncidentQuery } from "@sitrep/domain/filter";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Written } from "../collection.fixture.ts";
import { instantOf, load, said, sample } from "../collection.fixture.ts";
import type { Engine } from "../engine.ts";
import { ENGINES } from "../engines.fixture.ts";
import { listIncidents } from "./incidents.ts";
import { searchRecords } from "./search.ts";

function incident(id: string, title: string, more: object = {}): Written {
  return {
    id: `demo/${id}`,
    title,
    kind: "armed-attack",
    when: "2019-02",
    where: { place: "demo/ramadi", precision: "settlement" },
    reports: [said("demo/wire")],
    ...more,
  };
}

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    const more = [
      incident("arabic", "هجوم على قرية في العِراق"),
      incident("turkish", "Saldırı İstanbul'da"),
      incident("accents", "Attaque à l’école de Ṣalāḥ ad-Dīn"),
      incident("operators", "NEAR misses OR hits AND nothing NOT said"),
      incident("numbers", "Group 313 struck 12 times ١٢"),
    ];
    await load(engine, sample({ incidents: [...(sample().incidents ?? []), ...more] }));
  });
  afterAll(async () => engine.close());

  const view = { position: 1, role: "public" } as const;
  const search = async (text: string, limit = 50) =>
    (await searchRecords(engine, { text, limit }, view)).map(({ id }) => id.replace("demo/", ""));
  const listed = async (q: string) => {
    const { rows } = await listIncidents(engine, IncidentQuery.parse({ q }), view);
    return rows.map(({ any }) => any.record.id.replace("demo/", "")).toSorted();
  };

  test("S1: Arabic is found in each of its spellings", async () => {
    expect(await listed("العراق هجوم")).toEqual(["arabic"]);
    expect(await listed("ألعراق قريه")).toEqual(["arabic"]);
    expect(await listed("العِـــراق قري")).toEqual(["arabic"]);
  });

  test("S1: marks, accents, apostrophes and case make no difference", async () => {
    expect(await listed("salah ad din")).toEqual(["accents"]);
    expect(await listed("ṢALĀḤ AD-DĪN")).toEqual(["accents"]);
    expect(await listed("lecole")).toEqual(["accents"]);
    expect(await listed("l'ecole")).toEqual(["accents"]);
    expect(await listed("istanbulda")).toEqual(["turkish"]);
    expect(await listed("SALDIRI")).toEqual(["turkish"]);
  });

  test("S1: numbers are words, in Arabic digits too", async () => {
    expect(await listed("313 12")).toEqual(["numbers"]);
    expect(await listed("31")).toEqual(["numbers"]);
  });

  test("S1: a record is found by the names of what it refers to, and of where it lies", async () => {
    expect(await listed("anbar wire")).toContain("arabic");
    expect(await listed("the forces")).toEqual(["spread"]);
    expect(await listed("general salih")).toEqual(["market", "spread"]);
    expect(await search("reprint")).toEqual([]);
  });

  test("S1: what a search engine takes for commands is taken for words", async () => {
    expect(await listed("near or and not")).toEqual(["operators"]);
    expect(await listed("NEAR(misses hits)")).toEqual(["operators"]);
    for (const text of [
      '"',
      '""',
      '"market',
      'market"',
      "'",
      "mark*",
      "*",
      "^market",
      "market^",
      "words:market",
      "-market",
      "+market",
      "market OR shelling",
      "market AND",
      "NOT market",
      "NEAR(market bomb, 2)",
      "(market",
      "market)",
      "{words}: market",
      "mar\\ket",
      "market;--",
      "%",
      "_",
      "market\u0000",
      "\u200fmarket",
    ]) {
      // prettier-ignore
      const found = await listed(text);
      expect(found.every((id) => id === "market" || id === "operators")).toBe(true);
    }
    expect(await listed("market*")).toEqual(["market"]);
    expect(await listed('"market"')).toEqual(["market"]);
    expect(await listed("\u200fmarket\u0000")).toEqual(["market"]);
  });

  test("S1: a text of nothing but signs finds nothing, and one of nothing but spaces asks nothing", async () => {
    for (const text of ["!", "???", "…", '"', "( )", "🙂", "-", "\u0301"]) {
      expect(await search(text)).toEqual([]);
      expect(await listed(text)).toEqual([]);
    }
    expect(await listed("   ")).toHaveLength(9);
  });

  test("S1: letters that the index does not know cost nobody an answer", async () => {
    for (const text of ["𐺰", "market 𐺰", "ꟗ", "\u{1F1EE}\u{1F1F6}", "ﷺ", "①", "²"])
      await expect(search(text)).resolves.toBeInstanceOf(Array);
  });

  test("S1: two hundred characters are answered, whatever they are", async () => {
    for (const text of ["a".repeat(200), "a ".repeat(100), "ع".repeat(200), "market ".repeat(28)])
      await expect(search(text)).resolves.toBeInstanceOf(Array);
    expect(await listed("market ".repeat(28))).toEqual(["market"]);
  });

  test("S2: the label that is the text comes first, then those that begin with it, then those that hold its words", async () => {
    expect((await search("mosul"))[0]).toBe("mosul");
    expect((await search("nineveh"))[0]).toBe("nineveh");
    expect((await search("fighters in")).slice(0, 3)).toEqual([
      "fighters",
      "fighters-north",
      "sum",
    ]);
    expect((await search("market"))[0]).toBe("market");
  });

  test("S2: no more hits than asked for, in an order that never depends on chance", async () => {
    expect(await search("a", 3)).toHaveLength(3);
    expect((await search("a", 50)).slice(0, 3)).toEqual(await search("a", 3));
  });

  test("regression: what was written later changed the order of an earlier answer", async () => {
    const other = await open();
    await load(other);
    const ask = async (text: string) =>
      JSON.stringify(await searchRecords(other, { text, limit: 50 }, view));
    const texts = ["market", "the", "a", "fighters", "iraq", "wire"];
    const before = await Promise.all(texts.map(ask));
    const flood = Array.from({ length: 60 }, (_, n) =>
      incident(`flood-${n}`, `The market of fighters in Iraq ${"market ".repeat(n % 9)}`),
    );
    await load(
      other,
      sample({ incidents: [...(sample().incidents ?? []), ...flood] }),
      instantOf(2),
    );
    expect(await Promise.all(texts.map(ask))).toEqual(before);
    await other.close();
  });
});
