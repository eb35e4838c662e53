import type { WrittenCollection } from "@sitrep/store/collection.fixture";
import { amended, datasetNamed, instantOf, load, said } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "../router.ts";
import { createCaller } from "../router.ts";
import type { SheetNoun } from "./sheet-noun.ts";
import { SHEET_NOUNS } from "./sheet-noun.ts";
import type { TableFormat } from "./table-file.ts";
import { bytesOf, formatsOf } from "./table-file.ts";
import type { PartAsked } from "./sheet-part.ts";
import { sheetPart, writtenParts } from "./sheet-part.ts";

/** A dataset whose rows may not be passed on. */
const BOUGHT: WrittenCollection = {
  dataset: datasetNamed("bought", false),
  documents: [{ id: "bought/paper", title: "A paper", publisher: "demo/paper" }],
  incidents: [
    {
      id: "bought/raid",
      title: "Zqxbought raid",
      kind: "armed-attack",
      when: "2019-03-01",
      where: { place: "demo/anbar", precision: "governorate" },
      reports: [said("bought/paper")],
    },
  ],
};

const HOSTILE = '=HYPERLINK("x")<script>alert(1)</script>, "quoted"';

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;
  beforeAll(async () => {
    engine = await open();
    await load(engine, amended("incidents", "demo/market", { title: HOSTILE }), instantOf(1));
    await load(engine, BOUGHT, instantOf(2));
    caller = createCaller({ engine, role: "public" });
  });
  afterAll(async () => engine.close());

  const write = async (noun: SheetNoun, format: TableFormat, query: object = {}) => {
    const asked = { noun, format, address: `/${noun}?knownAt=2&rules=1`, query: { ...query, knownAt: "2" } }; // prettier-ignore
    const parts: Uint8Array[] = [];
    let [rows, total]: [number, number | null] = [0, null];
    for await (const part of writtenParts(asked, (one) =>
      sheetPart({ engine, role: "public" }, one),
    )) {
      // What was told before is no more than what is told now.
      expect(part.rows).toBeGreaterThanOrEqual(rows);
      ({ rows, total } = part);
      parts.push(part.bytes);
    }
    expect(rows).toBe(total);
    return Buffer.concat(parts).toString();
  };

  const FILES = SHEET_NOUNS.flatMap((noun) =>
    formatsOf(noun).map((format) => [noun, format] as const),
  );

  test.each(FILES)("G8: %s as %s is whole, and each row says whose data it is and under which licence", async (noun, format) => {
    const text = await write(noun, format, { limit: 2 });
    const { total } = (await caller[noun].list({})) as { readonly total: number };
    expect(total).toBeGreaterThan(0);
    const rows =
      format === "csv" ? text.split("\r\n").slice(1, -1)
      : format === "ndjson" ? text.split("\n").slice(0, -1)
      : format === "json" ? JSON.parse(text).items.map((one: unknown) => JSON.stringify(one))
      : JSON.parse(text).features.map((one: unknown) => JSON.stringify(one));
    expect(rows.length).toBe(total);
    for (const row of rows) expect(row).toMatch(/CC-BY-4\.0.*Set demo.*Us, CC-BY-4\.0/);
    if (format === "json" || format === "geojson") {
      const { about, written } = JSON.parse(text);
      expect(written).toBe(total);
      expect(about).toMatchObject({ total, rules: 1, address: `/${noun}?knownAt=2&rules=1`, ledger: { position: 2 } });
      expect(about.licences).toContainEqual(expect.objectContaining({ dataset: "demo", licence: "CC-BY-4.0", rows: "given" }));
    }
  }); // prettier-ignore

  test("G8: rows that may not be passed on are in no file, and it says so", async () => {
    for (const [noun, format] of FILES)
      expect(await write(noun, format)).not.toMatch(/zqx|bought\/raid/i);
    const { about } = JSON.parse(await write("incidents", "json"));
    expect(about.licences).toContainEqual(
      expect.objectContaining({ dataset: "bought", rows: expect.stringContaining("forbids") }),
    );
  });

  test("U6: what would be a formula is text", async () => {
    const text = await write("incidents", "csv");
    expect(text).toContain(`"'=HYPERLINK(""x"")<script>alert(1)</script>, ""quoted"""`);
    const { features } = JSON.parse(await write("incidents", "geojson"));
    expect(features.some(({ properties }: { properties: { title: string } }) => properties.title === HOSTILE)).toBe(true); // prettier-ignore
  });

  test("G8: a place that is known to an area only has no point", async () => {
    const { features } = JSON.parse(await write("incidents", "geojson"));
    const byId = new Map(features.map((one: { id: string }) => [one.id, one]));
    expect(byId.get("demo/market")).toMatchObject({ geometry: { type: "Point", coordinates: [43.1, 36.3] } });
    expect(byId.get("demo/earlier")).toMatchObject({ geometry: null });
  }); // prettier-ignore

  test("G8: a file that breaks off is no JSON", async () => {
    const asked = { noun: "incidents", format: "json", address: "/incidents", query: { limit: 1, knownAt: "2" } } as const; // prettier-ignore
    const parts: Uint8Array[] = [];
    const broken = async (one: PartAsked) => {
      if (one.after !== null) throw new Error("the disk is gone");
      return sheetPart({ engine, role: "public" }, one);
    };
    await expect(async () => {
      for await (const { bytes } of writtenParts(asked, broken)) parts.push(bytes);
    }).rejects.toThrow("the disk is gone");
    expect(parts.length).toBe(2);
    expect(() => JSON.parse(Buffer.concat(parts).toString())).toThrow("JSON");
  });

  test("what a file begins with needs no answer, and is there before one is asked for", async () => {
    const begun = writtenParts(
      { noun: "incidents", format: "csv", address: "/incidents", query: { knownAt: "2" } },
      () => Promise.reject(new Error("nobody answers")),
    );
    const { value } = await begun.next();
    expect(value).toMatchObject({ rows: 0, total: null });
    const [names = ""] = (await write("incidents", "csv")).split("\r\n", 1);
    expect(Buffer.from(value?.bytes ?? []).toString()).toBe(`${names}\r\n`);
    await expect(begun.next()).rejects.toThrow("nobody answers");
  });

  test("files that are written at once do not mix what they have near", async () => {
    const alone = await write("incidents", "csv", { limit: 1 });
    const [one, two, claims] = await Promise.all([
      write("incidents", "csv", { limit: 1 }),
      write("incidents", "csv", { limit: 2 }),
      write("claims", "csv", { limit: 1 }),
    ]);
    expect([one, two]).toEqual([alone, alone]);
    expect(claims).toBe(await write("claims", "csv"));
  });

  test("the size that is told before is that of the file, where all rows are on the page", async () => {
    const page = await caller.incidents.list({});
    const { datasets } = await caller.ledger.head({});
    for (const format of formatsOf("incidents")) {
      const asked = { noun: "incidents", format, datasets, address: "/incidents?knownAt=2&rules=1" } as const; // prettier-ignore
      const bytes = Buffer.byteLength(await write("incidents", format));
      expect(Math.abs(bytesOf(asked, page) - bytes)).toBeLessThan(20);
    }
  });
});
