import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IncidentKind } from "@sitrep/domain/incident-kind";
import { parse } from "yaml";
import { COLUMNS as ACLED, ROW as ACLED_ROW } from "../adapters/acled.fixture.ts";
import { csvOf, folder, readAs } from "../dataset-reading.fixture.ts";
import { Mapping } from "../mapping/mapping.ts";
import { COLUMNS, ROW } from "../mapping/mapping.fixture.ts";
import { KIND_WORDS } from "./column-words.ts";
import { formatsFor } from "./date-guess.ts";
import type { Each } from "./draft-mapping.ts";
import { draftMapping } from "./draft-mapping.ts";
import { kindSuggestedBy } from "./guess.ts";

async function draftOf(name: string, text: string, each: Each = "incident") {
  const file = join(folder, name);
  writeFileSync(file, text);
  const draft = await draftMapping(file, each);
  if (!draft.ok) throw new Error(draft.issues[0]?.message);
  return draft.value;
}

const ROWS = [
  ROW,
  { ...ROW, No: "18", Date: "25/4/2019", Type: "Rally", Killed: "0" },
  { ...ROW, No: "19", Date: "26/4/2019", Type: "Ambush", Killed: "" },
];

test("a table is drafted by the names and values of its columns, and each guess says what it rests on", async () => {
  const { text, rows } = await draftOf("desk.csv", csvOf(COLUMNS, ROWS));
  expect(rows).toBe(3);
  expect(parse(text)).toMatchObject({
    mapping: 1,
    dataset: {
      id: "desk",
      title: "?",
      publisher: "?",
      licence: "?",
      citation: "?",
      redistributable: "?",
      edition: "?",
    },
    each: "incident",
    id: ["No"],
    incident: {
      kind: { column: "Type", values: { IED: "explosion", Ambush: "armed-attack", Rally: "?" } },
      when: { column: "Date", format: "DD/MM/YYYY" },
      where: {
        country: { always: "?" },
        governorate: { column: "Province" },
        settlement: { column: "Town" },
        precision: { always: "?" },
        latitude: "Lat",
        longitude: "Lon",
      },
      parties: [
        { role: "perpetrator", column: "Group", attribution: { always: "?" } },
        { role: "target", column: "Target" },
      ],
      harm: [{ effect: "killed", who: { always: "unknown" }, column: "Killed" }],
      notes: ["Remarks"],
    },
    report: { source: { column: "Source" }, url: { column: "Link" } },
    ignored: { "Entered by": "?" },
  });
  for (const line of text
    .split("\n")
    .filter(
      (one) =>
        !one.startsWith("#") &&
        /column:|format:|"\?"/.test(one) &&
        !/licence|title|publisher:/.test(one),
    ))
    expect(line).toMatch(/ # ./);
});

test("a draft is refused as long as a question is open, and read once all are answered", async () => {
  const { text, open } = await draftOf("desk.csv", csvOf(COLUMNS, ROWS));
  const mapping = join(folder, "drafted.yaml");
  writeFileSync(mapping, text);
  const told = readAs("again.csv", csvOf(COLUMNS, ROWS), { mapping });
  await expect(told).rejects.toThrow("is a question that is still open");
  await told.catch((error: unknown) => {
    expect(String(error).match(/still open/g)).toHaveLength(open);
  });
  const answers: readonly (readonly [RegExp, string])[] = [
    [/redistributable: "\?"/, "redistributable: true"],
    [/edition: "\?"/, 'edition: "1"'],
    [/"Rally": "\?"/, '"Rally": pass-over'],
    [/country: \{ always: "\?" \}/, "country: { always: Iraq }"],
    [/precision: \{ always: "\?" \}/, "precision: { always: settlement }"],
    [/attribution: \{ always: "\?" \}/, "attribution: { always: suspected }"],
    [/: "\?"/g, ": what nobody can know but a person"],
  ];
  writeFileSync(
    mapping,
    answers.reduce((now, [question, answer]) => now.replace(question, answer), text),
  );
  const { counts, incidents, issues } = await readAs("again.csv", csvOf(COLUMNS, ROWS), {
    mapping,
  });
  expect(issues).toEqual([]);
  expect(counts).toMatchObject({ read: 3, accepted: 2, refused: 0 });
  expect(incidents.map(({ when }) => when)).toEqual(["2019-04-03", "2019-04-26"]);
});

describe("what is not sure is asked", () => {
  test("dates that may be read in two ways", async () => {
    const { text } = await draftOf("dates.csv", csvOf(COLUMNS, [ROW]));
    expect(text).toMatch(
      /when: \{ column: Date, format: "\?" \} # the values fit DD\/MM\/YYYY and MM\/DD\/YYYY: which is it\?/,
    );
  });

  test("two columns of one name for a thing, and a name that its values belie", async () => {
    const { text } = await draftOf(
      "two.csv",
      "Killed civilians,Killed soldiers,Date,Lat\n1,2,yesterday,north\n",
    );
    expect(text).toContain("harm: [] # also Killed civilians, Killed soldiers?");
    expect(text).toMatch(/when: \{ column: "\?", format: "\?" \} # perhaps Date/);
    expect(text).not.toContain("latitude");
    expect(text).toMatch(/Lat: "\?" # "north"/);
  });

  test("values alone suggest a column and never decide it", async () => {
    const { text } = await draftOf(
      "named.csv",
      "A,B\n2019-02-17,https://wire.example/1\n2019-02-18,https://wire.example/2\n",
    );
    expect(text).toMatch(/when: \{ column: "\?", format: "\?" \} # perhaps A/);
    expect(text).toMatch(/^id: "\?" # .*perhaps A or B/m);
  });

  test("two divisions that may be the governorate, in a remark", async () => {
    const { text } = await draftOf(
      "divisions.csv",
      "Province,Governorate,Country\nKirkuk,Kirkuk,Iraq\n",
    );
    expect(text).toContain("    # governorate: perhaps Province or Governorate?");
  });

  test("several sources in one cell", async () => {
    const { text } = await draftOf("several.csv", "Source\nWire; Daily\n");
    expect(text).toMatch(/separator: "\?" # some cells hold several sources/);
  });
});

test("names in Arabic are known", async () => {
  const { text } = await draftOf(
    "arabic.csv",
    "التاريخ,المحافظة,قتلى,المصدر\n2019-02-17,كركوك,3,وكالة\n",
  );
  expect(parse(text)).toMatchObject({
    incident: {
      when: { column: "التاريخ", format: "YYYY-MM-DD" },
      where: { governorate: { column: "المحافظة" } },
      harm: [{ column: "قتلى" }],
    },
    report: { source: { column: "المصدر" } },
  });
});

test("features of GeoJSON have their point as two columns", async () => {
  const feature = {
    type: "Feature",
    properties: { id: 1, date: "2019-02-17" },
    geometry: { type: "Point", coordinates: [43.7, 35.3] },
  };
  const { text } = await draftOf(
    "t.geojson",
    JSON.stringify({ type: "FeatureCollection", features: [feature] }),
  );
  expect(parse(text)).toMatchObject({
    id: ["id"],
    incident: { where: { latitude: "geometry.latitude", longitude: "geometry.longitude" } },
  });
});

test.each(["estimate", "source"] as const)(
  "a draft of %s asks for what makes one",
  async (each) => {
    const { text } = await draftOf(
      "figures.csv",
      "id,source,date,country,estimate\n1,Wire,2019-02-17,Iraq,more than 100\n",
      each,
    );
    const value = parse(text.replaceAll('"?"', '"x"'));
    expect(value).toMatchObject({ each, [each]: expect.any(Object) });
    const faults = Mapping.safeParse(value).error?.issues.map(({ path }) => path.join("."));
    // Only answers are missing: everything that is there is known to the form.
    expect(faults?.every((path) => !path.includes("unrecognized"))).toBe(true);
    expect(
      Mapping.safeParse(value).error?.issues.filter(({ code }) => code === "unrecognized_keys"),
    ).toEqual([]);
  },
);

test("of a table that an adapter knows it says so", async () => {
  const { text } = await draftOf("acled.csv", csvOf(ACLED, [ACLED_ROW]));
  expect(text).toContain("# You may need none: the adapter acled reads this table as it is.");
  expect((await draftOf("desk.csv", csvOf(COLUMNS, ROWS))).text).not.toContain("You may need none");
});

test("a file that is no table says why", async () => {
  const file = join(folder, "page.csv");
  writeFileSync(file, "<html></html>");
  expect(await draftMapping(file, "incident")).toMatchObject({
    ok: false,
    issues: [{ message: "is a web page" }],
  });
});

test("kinds that words suggest are kinds of ours; two that disagree suggest none", () => {
  for (const [kind] of KIND_WORDS) expect(IncidentKind.options).toContain(kind);
  expect(kindSuggestedBy("VBIED attack")).toBe("explosion");
  expect(kindSuggestedBy("Kidnapping")).toBe("abduction");
  expect(kindSuggestedBy("Kidnapping and arson")).toBeNull();
  expect(kindSuggestedBy("Peaceful protest")).toBeNull();
});

test("of the formats of dates those are given that every value fits", () => {
  expect(formatsFor({ values: ["17/02/2019", "3/4/2019"] })).toEqual(["DD/MM/YYYY"]);
  expect(formatsFor({ values: ["02/17/2019", "3/4/2019"] })).toEqual(["MM/DD/YYYY"]);
  expect(formatsFor({ values: ["2019-02-17T10:00:00Z"] })).toEqual(["YYYY-MM-DDThh:mm:ssZ"]);
  expect(formatsFor({ values: ["43513", "43514"] })).toEqual(["excel"]);
  expect(formatsFor({ values: ["[2019-02..2019-03]"] })).toEqual(["edtf"]);
  expect(formatsFor({ values: ["2019-02-17", "last week"] })).toEqual([]);
});

test("G6: whatever a header and its cells hold, the draft is YAML, and no cell becomes a key or a value of its own", async () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("a: b", "# x", '"', "- y", "{", "\u2028", "key: [1", "?"),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(cell, {
        minLength: 2,
        maxLength: 5,
        selector: (text) => text.trim().toLowerCase(),
      }),
      fc.array(cell, { minLength: 5, maxLength: 5 }),
      async (header, cells) => {
        const named = header.map((name, index) =>
          name.trim() === "" || name.includes("\0") ? `c${index}` : name,
        );
        const file = join(folder, "any.csv");
        writeFileSync(
          file,
          csvOf(
            ["type", ...named],
            [
              {
                type: cells[0] ?? "",
                ...Object.fromEntries(named.map((name, index) => [name, cells[index] ?? ""])),
              },
            ],
          ),
        );
        const draft = await draftMapping(file, "incident");
        if (!draft.ok) return;
        const value: unknown = parse(draft.value.text);
        expect(value).toMatchObject({ mapping: 1, each: "incident" });
        expect(
          Object.keys(Object(value))
            .toSorted()
            .filter(
              (key) =>
                !["dataset", "each", "id", "ignored", "incident", "mapping", "report"].includes(
                  key,
                ),
            ),
        ).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});
