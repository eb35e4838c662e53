import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build, databaseOf, run, temporaryFolder, writeCollection } from "../program.fixture.ts";
import { SAMPLE } from "../sample.fixture.ts";

const folder = temporaryFolder();
let database = "";

beforeAll(() => {
  build();
  database = databaseOf(folder.path, writeCollection(folder.path, SAMPLE));
});

afterAll(() => folder.remove());

function ask(...args: readonly string[]): string {
  const { status, stdout, stderr } = run([...args, "--db", database]);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
}

function idsOf(...args: readonly string[]): readonly string[] {
  const lines = ask(...args)
    .trim()
    .split("\n")
    .filter(Boolean);
  return lines.map((line) => JSON.parse(line).id);
}

describe("filters", () => {
  test.each<[readonly string[], readonly string[]]>([
    [["--kind", "explosion"], ["demo/market-bomb"]],
    [
      ["--kind", "explosion,extortion"],
      ["demo/market-bomb", "demo/levy"],
    ],
    [
      ["--kind", "explosion", "--kind", "extortion"],
      ["demo/market-bomb", "demo/levy"],
    ],
    [
      ["--place", "gazetteer/iq-nineveh"],
      ["demo/checkpoint", "demo/market-bomb"],
    ],
    [["--place", "Anbar"], ["demo/levy"]],
    [["--place", "anbar governorate"], ["demo/levy"]],
    [["--place", "الأنبار"], ["demo/levy"]],
    [["--actor", "TG", "--attribution", "suspected"], ["demo/market-bomb"]],
    [["--source", "The mayor"], ["demo/market-bomb"]],
    [["--source", "officials"], ["demo/market-bomb"]],
    [["--from", "2019-02-18", "--sure"], []],
    [["--from", "2019-02-01", "--to", "2019-02-28", "--sure"], ["demo/market-bomb"]],
    [["--q", "market"], ["demo/market-bomb"]],
    [["--tag", "market"], ["demo/market-bomb"]],
    [["--sort", "title", "--limit", "1"], ["demo/market-bomb"]],
    [["--sort", "-when", "--limit", "1"], ["demo/levy"]],
    [["--verification", "disputed"], ["demo/market-bomb"]],
  ])("%j", (flags, ids) => {
    expect(idsOf("incidents", ...flags).toSorted()).toEqual([...ids].toSorted());
  });

  test("a switch has two sides, and may be left alone", () => {
    expect(idsOf("documents", "--reprint")).toEqual(["demo/reprint"]);
    expect(idsOf("documents", "--no-reprint")).toEqual(["demo/article"]);
    expect(idsOf("documents")).toHaveLength(2);
  });

  test("a flag may stand before the command", () => {
    const { stdout } = run(["--db", database, "--format", "json", "actors"]);
    expect(JSON.parse(stdout).total).toBe(2);
  });
});

describe("names", () => {
  test("one that several places have is refused with all of them", () => {
    const { status, stderr } = run(["incidents", "--place", "Kirkuk", "--db", database]);
    expect(status).toBe(2);
    expect(stderr).toContain('--place "Kirkuk" may mean several');
    expect(stderr).toMatch(/gazetteer\/iq-kirkuk {2}governorate in Iraq/);
    expect(stderr).toMatch(/gazetteer\/iq-kirkuk-kirkuk {2}settlement in Kirkuk, Iraq/);
  });

  test("one that nobody has is refused", () => {
    const { status, stderr } = run(["incidents", "--actor", "Nobody", "--db", database]);
    expect(status).toBe(2);
    expect(stderr).toContain('--actor "Nobody" names nothing on record');
  });
});

describe("forms", () => {
  test("json is the counter's own answer, whole", () => {
    const answer = JSON.parse(ask("places", "--format", "json"));
    expect(answer.items).toHaveLength(answer.total);
    expect(answer.next).toBeNull();
    expect(answer.ledger.position).toBe(2);
  });

  test("a limit is kept, and the cursor leads on", () => {
    const first = JSON.parse(
      ask("estimates", "--format", "json", "--limit", "3", "--sort", "title"),
    );
    expect(first.items).toHaveLength(3);
    const rest = idsOf("estimates", "--sort", "title", "--after", first.next);
    expect(rest).toHaveLength(5);
    expect(rest).not.toContain(first.items[0].id);
  });

  test("csv has a line for each record and one of names, and no formula in it", () => {
    const lines = ask("incidents", "--format", "csv").split("\r\n");
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^id,title,kind,/);
    const bomb = lines.find((line) => line.startsWith("demo/market-bomb")) ?? "";
    expect(bomb).toContain("'=A car bomb in a market");
    // At least four were killed, how many were injured nobody said, and nobody spoke of abductions.
    expect(bomb).toContain(",4 or more,4,,unknown,,,,,,");
  });

  test.each(["incidents", "estimates", "sources", "documents", "claims", "places", "actors"])(
    "every line of %s as csv has as many cells as there are names",
    (noun) => {
      const [head = "", first = ""] = ask(noun, "--format", "csv", "--limit", "1").split("\r\n");
      const cells = first.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^",]*)/g) ?? [];
      expect(cells).toHaveLength(head.split(",").length);
    },
  );

  test("P4: geojson has a point only where the precision has earned one", () => {
    const { type, features } = JSON.parse(ask("incidents", "--format", "geojson"));
    expect(type).toBe("FeatureCollection");
    const geometryOf = (id: string) =>
      features.find((feature: { readonly id: string }) => feature.id === id);
    expect(geometryOf("demo/market-bomb").geometry).toEqual({
      type: "Point",
      coordinates: [43.13, 36.34],
    });
    expect(geometryOf("demo/levy").geometry).toBeNull();
    expect(geometryOf("demo/levy").properties.place.name).toBe("Anbar");
    expect(geometryOf("demo/checkpoint").properties).toMatchObject({ mark: "ring", radiusKm: 25 });
  });

  test("geojson of places leaves areas without a point", () => {
    const { features } = JSON.parse(
      ask("places", "--format", "geojson", "--kind", "governorate,settlement"),
    );
    for (const { geometry, properties } of features)
      expect(geometry === null || properties.kind === "settlement").toBe(true);
    expect(features.some(({ geometry }: { geometry: unknown }) => geometry !== null)).toBe(true);
  });
});

describe("tables", () => {
  test("marks stand for how surely a deed is laid at a door, with words for each", () => {
    const table = ask("incidents", "--format", "table");
    for (const part of ["▨ The Group", "□ The Group", "▨ suspected", "□ claimed by the actor"])
      expect(table).toContain(part);
  });

  test("P4: a place known to an area is no dot", () => {
    const table = ask("incidents", "--format", "table");
    expect(table).toContain("▒ Anbar, governorate");
    expect(table).toContain("◌ near Mosul");
    expect(table).toContain("• Mosul");
  });

  test("an amount is its words, and one that nobody gave is no zero", () => {
    const table = ask("incidents", "--format", "table");
    expect(table).toMatch(/at least 4 killed\n.*\(civilians\)\n.*\? injured \(civilians\)\n/);
    expect(table).not.toContain("abducted");
  });

  test("estimates of one metric are drawn on one axis, each in its own way", () => {
    const { stdout } = run(["estimates", "--format", "table", "--db", database], {
      env: { COLUMNS: "120" },
    });
    expect(stdout).toContain("Fighters present, in people");
    expect(stdout.match(/^WHAT +0 +1,\d00 /gm)).toHaveLength(1);
    for (const sign of ["├", "▶", "◀", "╌", "┄"]) expect(stdout).toContain(sign);
    for (const words of ["more than 800 people", "hundreds of people", "nearly 400 people"])
      expect(stdout).toContain(words);
  });

  test("G7: whose data it is, and on what terms, stands below it", () => {
    expect(ask("incidents", "--format", "table")).toContain(
      "\nDemo, edition 1, A desk, CC BY 4.0\n",
    );
    expect(JSON.parse(ask("incidents", "--format", "json")).attributions).toEqual({
      demo: "Demo, edition 1, A desk, CC BY 4.0",
    });
  });

  test("an empty list says so", () => {
    expect(ask("incidents", "--q", "zzzz", "--format", "table")).toContain(
      "no incident on record fits",
    );
  });
});

test("L5: as known before a batch there was nothing, and as of it everything", () => {
  expect(idsOf("incidents", "--known-at", "1")).toEqual([]);
  expect(idsOf("incidents", "--known-at", "2")).toHaveLength(3);
  expect(idsOf("incidents", "--known-at", "1999-01-01")).toEqual([]);
  expect(ask("incidents", "--known-at", "1", "--format", "table")).toContain("batch 1 of 2");
});
