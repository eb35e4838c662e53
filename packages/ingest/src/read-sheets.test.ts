import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCollection } from "@sitrep/domain/collection";
import type { Issue } from "@sitrep/domain/issue";
import { afterAll, describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { readCollection } from "./read-collection.ts";
import { columnNames } from "./sheet-field.ts";
import { sheetLine } from "./write-sheet.ts";

const root = mkdtempSync(join(tmpdir(), "sitrep-sheets-"));
afterAll(() => rmSync(root, { recursive: true }));

const DATASET = `# yaml-language-server: $schema=./collection.schema.json
dataset:
  id: d
  title: A dataset
  publisher: A desk
  licence: CC BY 4.0
  edition: "1"
  citation: A desk, 2026.
  redistributable: true
`;
const SOURCES = `id,kind,identity.name
d/desk,outlet,A desk
`;
const DOCUMENTS = `id,title,publisher,publishedOn
d/one,One,d/desk,2019-02-20
`;
const INCIDENTS = `id,title,kind,when,where.place,where.precision,harm,parties.role,parties.described,reports.document,reports.2.document,reports.2.stance,tags
d/bomb,"A bomb, on the road",explosion,2019-02-17,gazetteer/iq-kirkuk,governorate,killed civilians: 3 to 5; injured unknown: unknown; killed militia: none,perpetrator,Men with guns,d/one,d/one,denies,road; market
`;

let count = 0;
function write(files: Readonly<Record<string, string | Uint8Array>>): string {
  count += 1;
  const folder = join(root, `${count}`);
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const SOUND = {
  "dataset.yaml": DATASET,
  "sources.csv": SOURCES,
  "documents.csv": DOCUMENTS,
  "incidents.csv": INCIDENTS,
};

async function parse(path: string, dataset?: string) {
  const { input, issues, locate } = await readCollection(path, { dataset });
  const parsed = parseCollection(input, (id) =>
    id.startsWith("gazetteer/") ? "place" : undefined,
  );
  return { records: parsed.records, issues: [...issues, ...parsed.issues.map(locate)] };
}

/** The issues of sheets of which one is replaced, each with its file's name, line and column. */
async function faults(files: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
  const { issues } = await parse(write({ ...SOUND, ...files }));
  return issues.map(placed);
}

function placed({ file, line, column, message, hint }: Issue): unknown {
  const place = [file?.split("/").at(-1), line, column]
    .filter((one) => one !== undefined)
    .join(":");
  return hint === undefined ? `${place} ${message}` : `${place} ${message} ${hint}`;
}

describe("a spreadsheet", () => {
  test("gives the records that its rows describe", async () => {
    const { records, issues } = await parse(write(SOUND));
    expect(issues).toEqual([]);
    const incident = records.find(({ kind }) => kind === "incident")?.record;
    expect(incident).toMatchObject({
      id: "d/bomb",
      title: "A bomb, on the road",
      where: { place: "gazetteer/iq-kirkuk", precision: "governorate" },
      harm: [
        {
          effect: "killed",
          who: "civilians",
          quantity: { form: "between", low: 3, high: 5, unit: "person" },
        },
        { effect: "injured", who: "unknown", quantity: "unknown" },
        { effect: "killed", who: "militia", quantity: "none" },
      ],
      parties: [{ role: "perpetrator", described: "Men with guns" }],
      reports: [
        { document: "d/one", stance: "asserts" },
        { document: "d/one", stance: "denies" },
      ],
      tags: ["road", "market"],
    });
    expect(records.find(({ kind }) => kind === "source")?.record).toMatchObject({
      identity: { is: "named", name: "A desk" },
    });
  });

  test.each([
    ["semicolons", ";", "sources.csv"],
    ["tabs", "\t", "sources.tsv"],
  ])("may be parted by %s", async (_, sign, name) => {
    const { "sources.csv": text, ...others } = SOUND;
    const folder = write({ ...others, [name]: text.replaceAll(",", sign) });
    expect((await parse(folder)).issues).toEqual([]);
  });

  test("may be one sheet alone, with its dataset beside it or named", async () => {
    const folder = write(SOUND);
    const sheet = join(folder, "sources.csv");
    expect((await parse(sheet)).issues).toEqual([]);
    const apart = join(write({ "sources.csv": SOURCES }), "sources.csv");
    expect((await parse(apart)).issues[0]?.message).toBe(
      "does not say which dataset its rows belong to",
    );
    expect((await parse(apart, join(folder, "dataset.yaml"))).issues).toEqual([]);
  });

  test("may have a dataset's file that is the record alone, or holds other lists", async () => {
    const record = DATASET.replace("dataset:\n", "").replaceAll(/^ {2}/gm, "");
    expect((await parse(write({ ...SOUND, "dataset.yaml": record }))).issues).toEqual([]);
    const lists = `${DATASET}sources:\n  - { id: d/other, kind: expert, identity: { is: named, name: X } }\n`;
    const { records, issues } = await parse(write({ ...SOUND, "dataset.yaml": lists }));
    expect(issues).toEqual([]);
    expect(records.filter(({ kind }) => kind === "source")).toHaveLength(2);
  });
});

describe("a fault in a sheet is told with file, line and column", () => {
  test.each([
    [
      "an unknown column",
      { "sources.csv": SOURCES.replace("identity.name", "identity.nmae") },
      'sources.csv:1:9 unknown column: "identity.nmae" Did you mean "identity.name"?',
    ],
    [
      "two columns for one field",
      { "incidents.csv": INCIDENTS.replace("reports.2.document", "reports.1.document") },
      'incidents.csv:1:101 means the same field as the column "reports.document"',
    ],
    [
      "a cell below no name",
      { "documents.csv": "id,title,publisher,\nd/one,One,d/desk,stray\n" },
      "documents.csv:2 stands below a column without a name",
    ],
    [
      "an unknown word",
      { "incidents.csv": INCIDENTS.replace(",explosion,", ",explosoin,") },
      'incidents.csv:2:30 is not in the list Did you mean "explosion"?',
    ],
    [
      "a date that is none",
      { "incidents.csv": INCIDENTS.replace("2019-02-17", "2019-02-30") },
      "incidents.csv:2:40 names a day that the calendar does not have",
    ],
    [
      "harm in other words",
      { "incidents.csv": INCIDENTS.replace("killed civilians: 3 to 5", "kiled civilians: 3") },
      'incidents.csv:2:83 "kiled" is not in the list Did you mean "killed"?',
    ],
    [
      "an amount that may mean two",
      { "incidents.csv": INCIDENTS.replace("3 to 5", "1.500") },
      '"1.500" may mean 1,500 or 1.5000',
    ],
    [
      "a reference to nothing",
      { "documents.csv": DOCUMENTS.replace("d/desk", "d/dsk") },
      'documents.csv:2:11 refers to nothing Did you mean "d/desk"?',
    ],
    [
      "a row that lacks what is needed",
      { "documents.csv": "id,title\nd/one,One\n" },
      "documents.csv:2 is missing",
    ],
    [
      "an id used twice",
      { "sources.csv": `${SOURCES}d/desk,outlet,Again\n` },
      "sources.csv:3:1 id is used twice",
    ],
    [
      "a row with too many cells",
      { "sources.csv": "id,kind,identity.name\nd/desk,outlet,A desk,more\n" },
      "sources.csv:2",
    ],
    [
      "a cell behind one of two lines",
      { "documents.csv": 'id,title,notes,publisher\nd/one,One,"two\nlines",d/dsk\n' },
      'documents.csv:3:8 refers to nothing Did you mean "d/desk"?',
    ],
  ])("%s", async (_, files, expected) => {
    const found = await faults(files);
    expect(found.join("\n")).toContain(expected);
  });

  test("the fault of a dataset is in its own file", async () => {
    const found = await faults({ "dataset.yaml": DATASET.replace("edition:", "editoin:") });
    expect(found).toContain('dataset.yaml:7:3 unknown key: "editoin"; did you mean "edition"?');
  });
});

describe("encodings and hostile sheets", () => {
  test("a sheet in UTF-16, as spreadsheets save Unicode text, is read and pointed into", async () => {
    const tabs = "id\tkind\tidentity.name\nd/desk\toutlit\tالمكتب\n";
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(tabs, "utf16le")]);
    const { "sources.csv": _, ...others } = SOUND;
    const { issues } = await parse(write({ ...others, "sources.tsv": bytes }));
    expect(issues.map(placed)).toContain(
      'sources.tsv:2:8 is not in the list Did you mean "outlet"?',
    );
  });

  test("G6: whatever stands in the cells, it is records or issues with a place, never an exception", async () => {
    const names = columnNames("incident");
    const header = fc.uniqueArray(
      fc.oneof(
        fc.constantFrom(...names),
        fc.constantFrom(...names).map((name) => name.replace(".", ".2.")),
        fc.string({ maxLength: 12 }),
      ),
      { minLength: 2, maxLength: 12 },
    );
    const cell = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(
        "__proto__",
        "{}",
        "[]",
        ";",
        "\\",
        "'=1",
        "unknown",
        "1e400",
        "true",
        "killed",
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        header,
        fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 4 }),
        async (top, rows) => {
          const text = [top, ...rows].map(sheetLine).join("");
          const { issues } = await parse(write({ "dataset.yaml": DATASET, "incidents.csv": text }));
          for (const issue of issues) {
            expect(issue.message.length).toBeLessThan(500);
            if (issue.column !== undefined) expect(issue.line).toBeGreaterThan(0);
          }
          expect(Object.keys({})).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("what is no sheet that can be read", () => {
  test.each([
    ["people.csv", "does not say by its name what it holds"],
    ["sources.xlsx", "is a spreadsheet program's own file"],
  ])("%s", async (name, message) => {
    const folder = write({ ...SOUND, [name]: SOURCES });
    expect((await parse(join(folder, name))).issues[0]?.message).toBe(message);
  });

  test("a page in place of a table, and a quote that is never closed", async () => {
    for (const text of ["<!DOCTYPE html><html></html>", 'id,kind\nd/one,"outlet\n']) {
      const { issues } = await parse(write({ ...SOUND, "sources.csv": text }));
      expect(issues.some(({ severity }) => severity === "reject")).toBe(true);
    }
  });
});
