import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson } from "@sitrep/domain/canonical";
import { expect, test } from "vitest";
import { ADAPTERS } from "./adapters.ts";
import * as acled from "./adapters/acled.fixture.ts";
import { csvAdapter } from "./adapters/csv.ts";
import * as gtd from "./adapters/gtd.fixture.ts";
import * as ucdp from "./adapters/ucdp-ged.fixture.ts";
import { csvOf, folder, readAs } from "./dataset-reading.fixture.ts";
import * as mapped from "./mapping/mapping.fixture.ts";
import { readMapping } from "./mapping/read-mapping.ts";

/** A sample: a row, and what stands in its cells instead, one row for each. */
interface Sample {
  readonly columns: readonly string[];
  readonly row: Readonly<Record<string, string>>;
  /** The column that tells rows apart. */
  readonly id: string;
  readonly idOf: (number: number) => string;
  readonly cells: Readonly<Record<string, readonly string[]>>;
  readonly rules: string;
  readonly digest: string;
}

/**
 * What each adapter gives for its sample, with the version of its rules. Where a digest alone differs, rows give other
 * records than before: raise `rules` of the adapter, and write both anew. Where the sample or the words of an issue were changed, the
 * digest.
 */
const SAMPLES: Readonly<Record<string, Sample>> = {
  "ucdp-ged": {
    columns: ucdp.YEARLY,
    row: ucdp.ROW,
    id: "id",
    idOf: (number) => String(900_000 + number),
    cells: {
      type_of_violence: ["2", "3", "4"],
      event_clarity: ["2", "0"],
      where_prec: ["2", "3", "4", "5", "6", "7", "8"],
      where_coordinates: ["", "Example village", "Mosul city", "=1+1"],
      where_description: ["near the  bridge&amp;market", "x".repeat(5000)],
      adm_1: ["", "Example province"],
      adm_2: ["", "Example district"],
      latitude: ["", "135.2"],
      country: ["Example Land", "Yemen (North Yemen)", ""],
      date_start: ["2019-02-01 00:00:00.000", "2019-01-01", "2019-02-30"],
      date_prec: ["2", "9"],
      date_end: ["2019-02-28", "2019-12-31"],
      deaths_civilians: ["2", ""],
      low: ["0", "9", "many"],
      best: ["3", "5"],
      high: ["40", "2"],
      side_a: ["Example Front", "Government of Iraq, Government of Syria", ""],
      side_b: ["Civilians", "Example Band"],
      side_b_new_id: ["1", "9999", ""],
      gwnob: ["652"],
      number_of_sources: ["-1", "7"],
      source_article: [
        "r 21/3",
        "",
        '"Example Wire,2019-02-30,A ""day"""',
        '"Example Wire,2019-02-25,One"',
        "VDC, 2019-02-25 Yusuf Example",
      ],
      source_original: [
        "",
        "Police",
        "three officials;Example Wire",
        "Police and medics",
        "SOHR",
        "Doctor Yusuf Example",
      ],
      conflict_new_id: ["", "7"],
      dyad_new_id: ["", "8"],
      code_status: ["Check dyad"],
      region: ["Africa"],
    },
    rules: "3",
    digest: "30d921d8dad800078609422a42511ff2f86cddd6654ed3a433fd23b65c866aa4",
  },
  acled: {
    columns: acled.COLUMNS,
    row: acled.ROW,
    id: "event_id_cnty",
    idOf: (number) => `IRQ${900_000 + number}`,
    cells: {
      event_date: ["24 February 2019", "2019-02-30"],
      time_precision: ["2", "3", "4"],
      sub_event_type: [
        "Peaceful protest",
        "Air/drone strike",
        "Abduction/forced disappearance",
        "Suicide Bomb",
        "x",
      ],
      civilian_targeting: ["Civilian targeting"],
      actor1: ["", "Unidentified Armed Group (Iraq)", "Civilians (Iraq)"],
      inter1: ["1", "7", "x"],
      actor2: ["", "Example Front"],
      assoc_actor_1: ["Example Band"],
      admin1: ["", "Example"],
      admin2: [""],
      admin3: ["Example"],
      location: ["Mosul", ""],
      latitude: ["", "95"],
      geo_precision: ["2", "3", "9"],
      source: ["", "Undisclosed Source", "Example Wire"],
      fatalities: ["0", "1.5", ""],
    },
    rules: "3",
    digest: "ba02664fe6736039f07098ccc03cd670535e5d517535e7992e5917ef687f6069",
  },
  gtd: {
    columns: gtd.COLUMNS,
    row: gtd.ROW,
    id: "eventid",
    idOf: (number) => `20190224${String(9000 + number)}`,
    cells: {
      imonth: ["0"],
      iday: ["0", "31"],
      approxdate: ["February 20-24, 2019", "late February"],
      individual: ["1"],
      multiple: ["1"],
      gsubname: ["Example Brigade"],
      extended: ["1"],
      specificity: ["2", "3", "4", "5", "", "9"],
      vicinity: ["1", "-9"],
      city: ["Unknown", "Mosul"],
      provstate: ["Unknown", "Example"],
      latitude: ["", "95"],
      success: ["0"],
      suicide: ["1"],
      doubtterr: ["1", "-9"],
      attacktype1: ["1", "2", "6", "8", "9", "x"],
      targtype1: ["14", "4", "x"],
      gname: ["Unknown", "Example Band", "Gunmen"],
      guncertain1: ["1"],
      claimed: ["1"],
      nkill: ["", "0", "2.0", "-1"],
      nkillter: ["9"],
      nwound: ["5"],
      nhostkid: ["3"],
      scite1: ["", "Example"],
      scite2: ["Another headline, Example Daily, March 1, 2019."],
    },
    rules: "3",
    digest: "be33b519defff867d11ec7a6e71ade03acad03c615a17e393c1b0fae4eef1828",
  },
  csv: {
    columns: mapped.COLUMNS,
    row: mapped.ROW,
    id: "No",
    idOf: String,
    cells: {
      Date: ["30/2/2019", "4/2019", ""],
      Type: ["Ambush", "Rally", "x"],
      Province: ["", "Example"],
      Town: ["", "Example"],
      Lat: ["", "95"],
      Group: ["", "Example Band"],
      Target: [""],
      Killed: ["", "0", "some 5", "3-5", "dozens"],
      Remarks: [""],
      Source: ["", "Example Wire;Example Daily"],
      Link: ["", "no link"],
    },
    rules: "1",
    digest: "18d1e42716dd66542c9043c7689b2845381eab3f92fd812d46fc28d9189128f0",
  },
};

test("every adapter has a sample that its rules are held against", () => {
  expect(Object.keys(SAMPLES).toSorted()).toEqual(
    [...ADAPTERS.map(({ name }) => name), "csv"].toSorted(),
  );
});

test.each(Object.entries(SAMPLES))(
  "U7: %s raises the version of its rules whenever one row gives another record",
  async (name, { columns, row, id, idOf, cells, rules, digest }) => {
    const changes = Object.entries(cells).flatMap(([column, values]) =>
      values.map((value) => ({ [column]: value })),
    );
    const rows = [{}, ...changes].map((change, at) => ({ ...row, [id]: idOf(at), ...change }));
    const adapter = name === "csv" ? mappedAdapter() : ADAPTERS.find((one) => one.name === name);
    const { records, issues, counts } = await readAs("sample.csv", csvOf(columns, rows), {
      adapter,
      edition: "1",
    });
    expect(counts.accepted).toBeGreaterThan(rows.length / 3);
    const text = canonicalJson({
      records: records.toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1)),
      // Its parts say what its sentences say.
      issues: issues.map((issue) => ({ ...issue, file: undefined, defect: undefined })),
      counts,
    });
    expect({
      rules: adapter?.reads === "table" && adapter.rules.split(" ")[0],
      digest: createHash("sha256").update(text).digest("hex"),
    }).toEqual({ rules, digest });
  },
);

test("U7: a mapping that reads a column otherwise is another rule", () => {
  expect(mappedAdapter().rules).not.toBe(mappedAdapter("notes: [Type]").rules);
});

function mappedAdapter(notes = "notes: [Remarks]") {
  const path = join(folder, "mapping.yaml");
  writeFileSync(path, mapped.INCIDENTS.replace("notes: [Remarks]", notes));
  const mapping = readMapping(path);
  if (!mapping.ok) throw new Error(JSON.stringify(mapping.issues));
  return csvAdapter(mapping.value);
}
