import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentenceOf } from "@sitrep/domain/issue";
import { readValueCorrections } from "./corrected-values.ts";
import { folder, readAs } from "./dataset-reading.fixture.ts";
import type { WholeReading } from "./dataset-reading.fixture.ts";
import { INCIDENTS, ROW } from "./mapping/mapping.fixture.ts";
import { BrokenFile } from "./raw/broken-file.ts";
import type { ReadOptions } from "./read-dataset.ts";
import { refusedForm } from "./refused-rows.ts";
import { taggedValue, untaggedValue } from "./refused-value.ts";

/** A file of values that is read again and again, and how. */
interface Given {
  readonly name: string;
  readonly text: string;
  readonly options?: ReadOptions;
}

const DATASET = {
  id: "desk",
  title: "A desk's records",
  publisher: "A desk",
  licence: "CC0",
  edition: "1",
  citation: "A desk.",
  redistributable: true,
};

function source(slug: string, kind = "agency"): object {
  return { id: `desk/${slug}`, kind, identity: { is: "named", name: `Example ${slug}` } };
}

const LINES: Given = {
  name: "records.jsonl",
  text: [
    JSON.stringify({ kind: "dataset", record: DATASET }),
    JSON.stringify({ kind: "source", record: source("one") }),
    JSON.stringify({ kind: "source", record: source("two", "agenci") }),
    `{"kind": "source", "record": ${JSON.stringify(source("three"))}`,
    JSON.stringify({ kind: "source", record: source("four") }),
    "7",
    "",
  ].join("\n"),
};

const MAPPING = INCIDENTS.replace("latitude: Lat", "latitude: geometry.latitude").replace(
  "longitude: Lon",
  "longitude: geometry.longitude",
);

function feature(properties: object): object {
  const { Lat: _, Lon: __, ...own } = ROW;
  const geometry = { type: "Point", coordinates: [43.7727, 35.3259] };
  return { type: "Feature", id: "kept", properties: { ...own, ...properties }, geometry };
}

/** Three features on one line, of which the last two are refused. */
function features(): Given {
  const mapping = join(folder, "mapping.yaml");
  writeFileSync(mapping, MAPPING);
  const all = [feature({}), feature({ No: 18, Date: "31/2/2019" }), { type: "Point" }];
  const text = JSON.stringify({ type: "FeatureCollection", features: all });
  return { name: "t.geojson", text, options: { mapping } };
}

async function readFile(
  { name, text, options }: Given,
  corrected: readonly string[] = [],
): Promise<WholeReading> {
  return readAs(name, text, { ...options, corrected });
}

/** Writes the refused values of a reading as the file that a person gets. */
function refusedFile({ name }: Given, { refused }: WholeReading, as?: string): string {
  const { ending, head, between, foot, textOf } = refusedForm(name, null);
  const path = join(folder, as ?? `refused${ending}`);
  writeFileSync(path, head + refused.map(textOf).join(between) + foot);
  return path;
}

/** Changes what stands in a file. */
function edit(path: string, ...changes: readonly (readonly [string, string])[]): void {
  const text = readFileSync(path, "utf8");
  for (const [from] of changes) expect(text).toContain(from);
  writeFileSync(
    path,
    changes.reduce((all, [from, to]) => all.replaceAll(from, to), text),
  );
}

describe("refused lines of JSON", () => {
  test("U1: stand in lines with their place and fault, and enter once they are corrected", async () => {
    const first = await readFile(LINES);
    expect(first.counts).toMatchObject({ read: 6, accepted: 2, refused: 3 });
    const path = refusedFile(LINES, first);
    expect(path).toMatch(/refused\.jsonl$/);
    const written = readFileSync(path, "utf8").trim().split("\n").map((line) => JSON.parse(line)); // prettier-ignore
    expect(written).toEqual([
      {
        sitrep_row: expect.stringMatching(/^3-[0-9a-f]{8}$/),
        sitrep_issue: expect.stringContaining('Did you mean "agency"?'),
        kind: "source",
        record: source("two", "agenci"),
      },
      {
        sitrep_row: expect.stringMatching(/^4-[0-9a-f]{8}$/),
        sitrep_issue: expect.stringContaining("is not JSON"),
        sitrep_text: LINES.text.split("\n")[3],
      },
      {
        sitrep_row: expect.stringMatching(/^6-[0-9a-f]{8}$/),
        sitrep_issue: expect.stringContaining("is not a record with its kind"),
        sitrep_text: "7",
      },
    ]);
    edit(
      path,
      ["agenci", "agency"],
      [`Example three\\"}}"`, `Example three\\"}}}"`],
      [`"sitrep_text":"7"`, `"kind":"source","record":${JSON.stringify(source("six"))}`],
    );
    const whole = await readFile(LINES, [path]);
    expect(whole.counts).toEqual({
      read: 6,
      accepted: 5,
      refused: 0,
      ignored: { "the dataset's own record": 1 },
    });
    expect(whole.records.map(({ record }) => record.id)).toEqual([
      "desk",
      "desk/one",
      "desk/two",
      "desk/three",
      "desk/four",
      "desk/six",
    ]);
  });

  test("stay refused where their correction is wrong too, under their own line and tag", async () => {
    const first = await readFile(LINES);
    const path = refusedFile(LINES, first);
    const tags = readFileSync(path, "utf8").match(/\d-[0-9a-f]{8}/g);
    edit(path, ["agenci", "agencx"], ["three", "thrice"]);
    const again = await readFile(LINES, [path]);
    expect(again.counts).toEqual(first.counts);
    expect(again.refused.map(({ row }) => row.line)).toEqual([3, 4, 6]);
    const next = refusedFile(LINES, again, "again.jsonl");
    expect(readFileSync(next, "utf8").match(/\d-[0-9a-f]{8}/g)).toEqual(tags);
    expect(readFileSync(next, "utf8")).toContain("agencx");
  });

  test("may stand in a file of any name, which is then read in the form of the other", async () => {
    const path = refusedFile(LINES, await readFile(LINES), "mine.txt");
    edit(path, ["agenci", "agency"]);
    expect((await readFile(LINES, [path])).counts).toMatchObject({ accepted: 3, refused: 2 });
  });
});

describe("refused features", () => {
  test("U1: stand in a collection with their tags among their properties, and go back one by one", async () => {
    const given = features();
    const first = await readFile(given);
    expect(first.counts).toMatchObject({ read: 3, accepted: 1, refused: 2 });
    const path = refusedFile(given, first);
    const { features: written } = JSON.parse(readFileSync(path, "utf8"));
    expect(written).toMatchObject([
      { id: "kept", properties: { No: 18, sitrep_row: expect.stringMatching(/^2-/) } },
      { type: "Point", sitrep_row: expect.stringMatching(/^3-/) },
    ]);
    edit(path, ["31/2/2019", "28/2/2019"]);
    const some = await readFile(given, [path]);
    expect(some.counts).toMatchObject({ read: 3, accepted: 2, refused: 1 });
    expect(some.incidents[1]).toMatchObject({ id: "desk/incident-18", when: "2019-02-28" });
    expect(some.issues.filter(({ code }) => code === "unknown-key")).toEqual([]);
  });
});

describe("a file of corrections that does not fit", () => {
  test.each([
    ["no tag", '{"kind": "source"}\n', "names no row that was refused"],
    ["no JSON", "sitrep_row,id\n1-01234567,2\n", "is not JSON"],
    ["one row twice", '{"sitrep_row": "3-01234567"}\n{"sitrep_row": "3-01234567"}\n', "an earlier line"], // prettier-ignore
  ])("%s is one sentence", async (_, text, words) => {
    const path = join(folder, "odd.jsonl");
    writeFileSync(path, text);
    const read = await readValueCorrections(path, "t.jsonl");
    expect(read.ok ? "was read" : read.issues.map(sentenceOf).join()).toContain(words);
  });

  test("a value of another edition is not taken for the one on the same line", async () => {
    const path = refusedFile(LINES, await readFile(LINES));
    const other = { ...LINES, text: LINES.text.replace("agenci", "agencie") };
    const outcome = await readFile(other, [path]).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(BrokenFile);
    expect(outcome).toMatchObject({
      message: expect.stringMatching(/^corrects a row that does not stand in \S*records\.jsonl/),
    });
  });
});

describe("a refused value", () => {
  test("comes back from its tags as it was, whatever JSON it is", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.boolean(), (value, isFeature) => {
        const raw = JSON.stringify(value);
        const text = taggedValue({ tag: "1-01234567", why: "odd", value, raw }, isFeature);
        const read = untaggedValue(JSON.parse(text));
        expect(read.tag).toBe("1-01234567");
        expect(JSON.parse("text" in read ? read.text : JSON.stringify(read.value))).toEqual(
          JSON.parse(raw),
        );
      }),
    );
  });

  test("G6: that is nested deeper than an engine writes again is kept, as a text if need be", () => {
    let value: object = {};
    for (let depth = 0; depth < 200_000; depth += 1) value = { value };
    const text = taggedValue({ tag: "1-01234567", why: "odd", value, raw: "as it stood" }, false);
    expect(text).toMatch(/"sitrep_row":"1-01234567".*(?:as it stood|(?:\}){100})/);
  });
});
