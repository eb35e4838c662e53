import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Dataset } from "@sitrep/domain/dataset";
import { csvOf, folder, readAs } from "../dataset-reading.fixture.ts";
import type { WholeReading } from "../dataset-reading.fixture.ts";
import { COLUMNS, INCIDENTS, ROW } from "../mapping/mapping.fixture.ts";
import { readMapping } from "../mapping/read-mapping.ts";
import { csvAdapter } from "./csv.ts";

function mappingFile(text: string): string {
  const file = join(folder, "mapping.yaml");
  writeFileSync(file, text);
  return file;
}

function read(
  mapping: string,
  ...rows: readonly Readonly<Record<string, string>>[]
): Promise<WholeReading> {
  const text = csvOf(
    COLUMNS,
    rows.map((row) => ({ ...ROW, ...row })),
  );
  return readAs("table.csv", text, { mapping: mappingFile(mapping) });
}

describe("incidents", () => {
  test("a row becomes what the mapping says, and every column is taken or ignored by name", async () => {
    const { incidents, issues, records } = await read(INCIDENTS, {});
    expect(issues).toEqual([]);
    expect(incidents).toMatchObject([
      {
        id: "desk/incident-17",
        title: "Explosion in Hawija, Kirkuk",
        kind: "explosion",
        when: "2019-04-03",
        where: {
          place: "gazetteer/iq-kirkuk-hawija",
          precision: "settlement",
          point: { lat: 35.3259, lon: 43.7727 },
        },
        parties: [
          { role: "perpetrator", actor: "desk/actor-example-front", attribution: "suspected" },
          { role: "target", described: "a police patrol", who: "security-forces" },
        ],
        harm: [{ effect: "killed", who: "unknown", quantity: { form: "more-than", value: 2 } }],
        notes: "Remarks: Near the bridge.",
      },
    ]);
    expect(records.find(({ kind }) => kind === "document")?.record).toMatchObject({
      publisher: "desk/source-example-wire",
      url: "https://wire.example/17",
    });
    expect(records[0]).toMatchObject({ kind: "dataset", record: { id: "desk", edition: "1" } });
  });

  test("R1: sources without a document of their own speak in the table", async () => {
    const { incidents, records } = await read(INCIDENTS, {
      Source: "Example Wire; Example Daily",
      Link: "",
    });
    expect(incidents[0]?.reports).toMatchObject([
      { document: "desk/document", speakers: ["desk/source-example-wire"] },
      { document: "desk/document", speakers: ["desk/source-example-daily"] },
    ]);
    expect(records.filter(({ kind }) => kind === "document")).toMatchObject([
      { record: { publisher: "desk/publisher" } },
    ]);
  });

  test("K3: an empty cell of deaths is silence, and unknown is unknown", async () => {
    expect((await read(INCIDENTS, { Killed: "" })).incidents[0]?.harm).toEqual([]);
    expect((await read(INCIDENTS, { Killed: "unknown" })).incidents[0]?.harm).toMatchObject([
      { quantity: "unknown" },
    ]);
    expect((await read(INCIDENTS, { Killed: "0" })).incidents[0]?.harm).toMatchObject([
      { quantity: { form: "exactly", value: 0 } },
    ]);
  });

  test.each<[string, Record<string, string>, string, string]>([
    ["no source", { Source: "" }, "Source", "Source is empty"],
    [
      "a date of another format",
      { Date: "2019-04-03" },
      "Date",
      "Date is no date in the format DD/MM/YYYY",
    ],
    ["30 February", { Date: "30/02/2019" }, "Date", "Date is no date in the format DD/MM/YYYY"],
    [
      "a value that the mapping does not list",
      { Type: "Ambsh" },
      "Type",
      "Type has a value that the mapping does not list",
    ],
    ["an amount that may mean two things", { Killed: "1.234" }, "Killed", "may mean 1,234"],
    ["words that are no amount", { Killed: "some" }, "Killed", "Killed is no amount"],
    [
      "swapped degrees",
      { Lat: "43.7727", Lon: "35.3259" },
      "Lat",
      "latitude and longitude are swapped",
    ],
    ["degrees beyond the world", { Lat: "95" }, "Lat", "the point lies outside the world"],
    [
      "an address that is none",
      { Link: "javascript:alert(1)" },
      "url",
      "must be an address that begins with https:// or http://",
    ],
    ["no id", { No: "" }, "No", "No is empty, and the row's id is made of it"],
  ])("%s is refused, and says column and line", async (_, row, path, message) => {
    const { refused, counts } = await read(INCIDENTS, {}, { No: "18", ...row });
    expect(counts).toEqual({ read: 2, accepted: 1, refused: 1, ignored: {} });
    expect(refused[0]?.issues).toMatchObject([
      { path, line: 3, message: expect.stringContaining(message) },
    ]);
  });

  test("F4: a value that is not listed is answered with the one that was probably meant", async () => {
    const { refused } = await read(INCIDENTS, {}, { No: "18", Type: "Ambsh" });
    expect(refused[0]?.issues[0]?.hint).toContain("Did you mean Ambush?");
  });

  test("a value that is passed over is counted by its column", async () => {
    const { counts } = await read(INCIDENTS, {}, { No: "18", Type: "rally", Date: "whenever" });
    expect(counts).toEqual({
      read: 2,
      accepted: 1,
      refused: 0,
      ignored: { "Type: passed over by the mapping": 1 },
    });
  });

  test("a new column is flagged, and one that the mapping needs and the table lacks refuses the table", async () => {
    const { issues } = await readAs("new.csv", csvOf([...COLUMNS, "Weapon"], [ROW]), {
      mapping: mappingFile(INCIDENTS),
    });
    expect(issues).toMatchObject([
      { severity: "warn", message: expect.stringContaining('unknown column: "weapon"') },
    ]);
    const lacking = csvOf(
      COLUMNS.filter((name) => name !== "Date"),
      [ROW],
    );
    await expect(
      readAs("lacking.csv", lacking, { mapping: mappingFile(INCIDENTS) }),
    ).rejects.toThrow("the column date is missing");
  });

  test("L1: ids are those of the table, and no two texts share one", async () => {
    const numbers = ["17", "A-17/2019", "A 17 2019", "A.17", "a:17", "a+17", "x".repeat(200)];
    const { incidents } = await read(INCIDENTS, ...numbers.map((No) => ({ No })));
    expect(incidents).toHaveLength(numbers.length);
    expect(new Set(incidents.map(({ id }) => id)).size).toBe(numbers.length);
    const byContent = INCIDENTS.replace("id: [No]", "id: content").replace(
      "ignored:",
      "ignored:\n  No: changes from month to month, and so is no id",
    );
    const [one, same, other] = await Promise.all(
      [{}, { No: "99" }, { Town: "Dibis", Lat: "", Lon: "" }].map(
        async (row) =>
          (
            await readAs(`${Object.keys(row).join("")}.csv`, csvOf(COLUMNS, [{ ...ROW, ...row }]), {
              mapping: mappingFile(byContent),
            })
          ).incidents[0]?.id,
      ),
    );
    expect(one).toBe(same);
    expect(one).not.toBe(other);
  });

  test("some day of a range, and every day of it", async () => {
    const columns = [...COLUMNS, "Until"];
    for (const [key, when] of [
      ["someDayFrom", "[2019-04-03..2019-04-09]"],
      ["everyDayFrom", "2019-04-03/2019-04-09"],
    ] as const) {
      const mapping = INCIDENTS.replace(
        "when: { column: Date, format: DD/MM/YYYY }",
        `when: { ${key}: { column: Date, format: DD/MM/YYYY }, to: { column: Until, format: DD/MM/YYYY } }`,
      );
      const options = { mapping: mappingFile(mapping) };
      expect(
        (await readAs("range.csv", csvOf(columns, [{ ...ROW, Until: "9/4/2019" }]), options))
          .incidents[0]?.when,
      ).toBe(when);
      const { refused } = await readAs(
        "range.csv",
        csvOf(columns, [
          { ...ROW, Until: "9/4/2019" },
          { ...ROW, No: "18", Until: "1/4/2019" },
        ]),
        options,
      );
      expect(refused[0]?.issues).toMatchObject([{ path: "Until", code: "contradiction" }]);
    }
  });

  test("G6: whatever the cells hold, a row is accepted, refused or passed over, and the reader never throws", () => {
    const mapping = readMapping(mappingFile(INCIDENTS));
    if (!mapping.ok) throw new Error("the mapping is sound");
    const { start } = csvAdapter(mapping.value);
    const dataset = Dataset.parse({ ...mapping.value.dataset, edition: "1" });
    const reader = start(
      { dataset, findPlace: () => [] },
      Object.fromEntries(COLUMNS.map((name, at) => [name, at])),
    );
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(...Object.values(ROW), "", "0", "-1", "=1+1", "9/9/9999"),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...COLUMNS), cell), { maxLength: 6 }),
        (changes) => {
          const row = { ...ROW, ...Object.fromEntries(changes) };
          const reading = reader.read({
            line: 2,
            cells: COLUMNS.map((name) => row[name] ?? ""),
            issue: null,
          });
          const isRefused = reading.issues.some(({ severity }) => severity === "reject");
          expect(isRefused || reading.ignored !== undefined || reading.drafts.length > 0).toBe(
            true,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});

const BASE = INCIDENTS.slice(0, INCIDENTS.indexOf("each:"));

test("E1: rows become estimates", async () => {
  const mapping = `${BASE}each: estimate
id: [No]
estimate:
  metric: { always: fighters-present }
  nature: { always: estimate }
  population: { always: fighters of the Example Front }
  scope: { country: { always: Iraq }, governorate: { column: Province } }
  time: { column: Date, format: DD/MM/YYYY }
  quantity: { column: Killed, unit: person }
report:
  source: { column: Source }
ignored: { Type: not asked for, Town: not asked for, Lat: not asked for, Lon: not asked for, Group: not asked for, Target: not asked for, Remarks: not asked for, Link: not asked for, Entered by: not asked for }
`;
  const { records, issues } = await read(mapping, { Killed: "5,000 to 7,000" });
  expect(issues).toEqual([]);
  expect(records.filter(({ kind }) => kind === "estimate")).toMatchObject([
    {
      record: {
        id: "desk/estimate-17",
        metric: "fighters-present",
        asOf: "2019-04-03",
        scope: { includes: ["gazetteer/iq-kirkuk"] },
        quantity: { form: "between", low: 5000, high: 7000, unit: "person" },
      },
    },
  ]);
});

test("R1: rows become sources", async () => {
  const mapping = `${BASE}each: source
id: [Source]
source: { name: { column: Source }, kind: { always: agency }, role: { always: news agency } }
`;
  const { records } = await readAs("sources.csv", csvOf(["Source"], [{ Source: "Example Wire" }]), {
    mapping: mappingFile(mapping),
  });
  expect(records).toMatchObject([
    { kind: "dataset" },
    {
      kind: "source",
      record: {
        id: expect.stringMatching(/^desk\/source-example-wire-[0-9a-f]{16}$/),
        kind: "agency",
        identity: { is: "named", name: "Example Wire" },
        role: "news agency",
      },
    },
  ]);
});

describe("the mapping itself", () => {
  test("the one that the guide shows reads a table", async () => {
    const guide = readFileSync(new URL("../../../../docs/adapters.md", import.meta.url), "utf8");
    const shown = /^```yaml\n(mapping: 1[^]*?)^```$/m.exec(guide)?.[1] ?? "";
    const { incidents, issues } = await read(shown, {}, { No: "18", Type: "Rally" });
    expect(issues).toEqual([]);
    expect(incidents).toMatchObject([{ id: "my-desk/incident-17", kind: "explosion" }]);
  });

  test.each<[string, (text: string) => string, RegExp]>([
    [
      "an open question",
      (text) => text.replace("format: DD/MM/YYYY", 'format: "?"'),
      /is a question that is still open .*when\.format.*line 16/,
    ],
    [
      "an unknown kind",
      (text) => text.replace("IED: explosion", "IED: explosin"),
      /is not in the list, seen "explosin".*incident\.kind\.values\.IED.*line 15.*Did you mean "explosion"/,
    ],
    [
      "an unknown key",
      (text) => text.replace("notes: [Remarks]", "note: [Remarks]"),
      /unknown key: "note"/,
    ],
    ["a format that says no year", (text) => text.replace("DD/MM/YYYY", "DD/MM"), /made of YYYY/],
    [
      "a latitude alone",
      (text) => text.replace("    longitude: Lon\n", ""),
      /must come with latitude/,
    ],
    ["no source", (text) => text.replace(/report:[^]*ignored/, "ignored"), /is missing/],
    ["no YAML", () => "mapping: [", /is not as it should be/],
  ])("%s is said with its line", async (_, change, message) => {
    await expect(read(change(INCIDENTS), {})).rejects.toThrow(message);
  });

  test("a mapping that is not there", async () => {
    await expect(
      readAs("t.csv", "a\n1\n", { mapping: join(folder, "nowhere.yaml") }),
    ).rejects.toThrow("is not there");
  });

  test("a category with very many values is refused row by row, and none is kept", async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `${index},3/4/2019,type ${index}`);
    const text = `No,Date,Type,Province,Town,Lat,Lon,Group,Target,Killed,Remarks,Source,Link,Entered by\n${rows.map((row) => `${row},,,,,,,,,,,`).join("\n")}\n17,3/4/2019,IED,Kirkuk,Hawija,,,,,,,Example Wire,,\n`;
    const { counts } = await readAs("many.csv", text, { mapping: mappingFile(INCIDENTS) });
    expect(counts).toEqual({ read: 30_001, accepted: 1, refused: 30_000, ignored: {} });
  });
});
