import { UCDP_CROSSWALK } from "@sitrep/domain/crosswalk-ucdp";
import { UCDP_TYPE_OF_VIOLENCE } from "@sitrep/domain/code-list-ucdp";
import { nameOfCode } from "@sitrep/domain/code-list";
import { describe, expect, test } from "vitest";
import { csvOf, readAs } from "../dataset-reading.fixture.ts";
import type { WholeReading } from "../dataset-reading.fixture.ts";
import type { Cells } from "./ucdp-ged.fixture.ts";
import {
  ROW,
  YEARLY,
  hdx,
  incidentOf,
  readYearly as read,
  recordsOf,
  refusalOf,
  yearly,
} from "./ucdp-ged.fixture.ts";
import { UCDP_KIND } from "./ucdp-ged/violence.ts";

test("a row becomes an incident, and every column is taken or ignored by name", async () => {
  const { incidents, issues, counts, records } = await read({});
  expect(issues).toEqual([]);
  expect(counts).toEqual({ read: 1, accepted: 1, refused: 0, ignored: {} });
  expect(incidents).toMatchObject([
    {
      id: "ucdp-ged/900001",
      title: "Violence between Government of Iraq and IS in Hawija, Kirkuk",
      kind: "armed-attack",
      when: "2019-02-24",
      parties: [
        { role: "operator", actor: "ucdp-ged/actor-116" },
        { role: "operator", actor: "ucdp-ged/actor-234" },
      ],
      extent: "single",
      tags: ["state-based", "ucdp-conflict-259", "ucdp-dyad-524"],
    },
  ]);
  expect(recordsOf(records, "dataset")).toMatchObject([
    {
      id: "ucdp-ged",
      edition: "19.1",
      licence: "CC BY 4.0",
      redistributable: true,
      rowsKeptApart: true,
    },
  ]);
  expect(recordsOf(records, "actor")).toMatchObject([
    { id: "ucdp-ged/actor-116", name: "Government of Iraq", kind: "state" },
    { id: "ucdp-ged/actor-234", name: "IS", kind: "armed-group" },
  ]);
});

test("U2: the yearly and the HDX export of an event give the same records, in whatever order their columns stand", async () => {
  const rows = [{}, { source_original: "SOHR; VDC", low: "5" }, { where_prec: "4" }];
  const sorted = async (reading: Promise<WholeReading>) =>
    (await reading).records
      .filter(({ kind }) => kind !== "dataset" && kind !== "coverage")
      .map((any) => JSON.stringify(any))
      .toSorted();
  const one = await sorted(readAs("a.csv", yearly(...rows)));
  expect(await sorted(readAs("b.csv", hdx(...rows)))).toEqual(one);
  const shuffled = csvOf(YEARLY.toReversed(), rows.map((row, index) => ({ ...ROW, id: String(900_001 + index), ...row }))); // prettier-ignore
  expect(await sorted(readAs("c.csv", shuffled))).toEqual(one);
});

test("the row of HXL tags is no row, and candidate editions have their own name", async () => {
  const { counts } = await readAs("iraq.csv", hdx({}, {}));
  expect(counts).toMatchObject({ read: 2, accepted: 2 });
  const { records } = await readAs("GEDEvent_v24_0_3.csv", yearly({}));
  expect(recordsOf(records, "dataset")).toMatchObject([{ edition: "24.0.3" }]);
  const named = await readAs("ucdp-ged-23.1-sample.csv", yearly({}));
  expect(recordsOf(named.records, "dataset")).toMatchObject([{ edition: "23.1" }]);
});

test("L1: the id is UCDP's own number, which stays from edition to edition, and no row enters without it", async () => {
  const first = await incidentOf({ relid: "IRQ-2019-1-524-1" });
  expect((await incidentOf({ relid: "IRQ-2019-1-524-77", best: "5", high: "5" })).id).toBe(
    first.id,
  );
  expect(await refusalOf({ id: "" })).toMatchObject({
    record: undefined,
    issues: [{ path: "id" }],
  });
  const lacking = csvOf(YEARLY.slice(1), [ROW]);
  await expect(readAs("d.csv", lacking, { adapter: "ucdp-ged" })).rejects.toThrow(
    "the column id is missing",
  );
});

test("rows that share day, point and sides stay different events", async () => {
  const { incidents } = await read({}, {}, {});
  expect(new Set(incidents.map(({ id }) => id)).size).toBe(3);
});

describe("type_of_violence", () => {
  test("K6: our kind leads to each of the three types, and loses nothing but events without a death", () => {
    const rows = UCDP_CROSSWALK[UCDP_KIND];
    expect(rows.map(({ theirs }) => theirs)).toEqual(UCDP_TYPE_OF_VIOLENCE.map(nameOfCode));
    expect(new Set(rows.map(({ lost }) => lost))).toEqual(
      new Set(["everything in which nobody died"]),
    );
  });

  test("one-sided violence has a perpetrator, and civilians as its target", async () => {
    const cells = { type_of_violence: "3", side_b_new_id: "9999", side_b: "Civilians" };
    const { parties, title } = await incidentOf(cells);
    expect(parties).toMatchObject([
      { role: "perpetrator", actor: "ucdp-ged/actor-116" },
      { role: "target", described: "civilians", who: "civilians" },
    ]);
    expect(title).toBe("Violence by Government of Iraq against civilians in Hawija, Kirkuk");
  });

  test.each(["4", "", "1.5", "=1"])("%j is refused", async (type_of_violence) => {
    expect(await refusalOf({ type_of_violence })).toMatchObject({
      record: "ucdp-ged/900002",
      issues: [{ path: "type_of_violence", line: 3, expected: "1, 2 or 3" }],
    });
  });

  test("event_clarity 2 is a pattern, of which nobody says how many events it sums up", async () => {
    expect((await incidentOf({ event_clarity: "2" })).extent).toBe("pattern");
    expect(await refusalOf({ event_clarity: "3" })).toMatchObject({
      issues: [{ path: "event_clarity" }],
    });
  });
});

describe("T7: when", () => {
  test.each([
    ["1", "2019-02-24", "2019-02-24", "2019-02-24"],
    ["1", "2019-02-24 00:00:00.000", "2019-02-24 00:00:00.000", "2019-02-24"],
    ["2", "2019-02-24", "2019-02-26", "[2019-02-24..2019-02-26]"],
    ["3", "2019-02-18", "2019-02-24", "[2019-02-18..2019-02-24]"],
    ["4", "2019-02-01", "2019-02-28", "2019-02"],
    ["4", "2019-02-03", "2019-02-20", "[2019-02-03..2019-02-20]"],
    ["5", "2019-01-01", "2019-12-31", "2019"],
    ["5", "2019-01-01", "2020-12-31", "[2019-01-01..2020-12-31]"],
  ])("T7: date_prec %s from %s to %s is %s", async (date_prec, date_start, date_end, when) => {
    const { incidents, issues } = await read({ date_prec, date_start, date_end });
    expect(issues).toEqual([]);
    expect(incidents[0]?.when).toBe(when);
  });

  test.each([
    ["date_start", { date_start: "2019-02-30" }, "is not a day of the calendar"],
    ["date_end", { date_end: "24/02/2019" }, "is not a day of the calendar"],
    ["date_end", { date_end: "" }, "date_end is missing"],
    ["date_end", { date_end: "2019-02-23" }, "date_end lies before date_start"],
    ["date_prec", { date_prec: "6" }, "unknown date_prec"],
  ])("a wrong %s is refused", async (path, cells, message) => {
    expect(await refusalOf(cells)).toMatchObject({
      issues: [{ path, severity: "reject", line: 3, message: expect.stringContaining(message) }],
    });
  });

  test("a precision or a year that does not fit the days is flagged, and the days are kept", async () => {
    const { incidents, issues } = await read({ date_end: "2019-02-25", year: "2018" });
    expect(incidents[0]?.when).toBe("[2019-02-24..2019-02-25]");
    expect(issues).toMatchObject([
      { path: "date_prec", severity: "warn" },
      { path: "year", severity: "warn" },
    ]);
  });
});

test.each(["type_of_violence", "where_prec", "event_clarity", "date_prec"])(
  "regression: a word that every object knows is no code of %s",
  async (column) => {
    for (const word of ["constructor", "toString", "__proto__"])
      expect(await refusalOf({ [column]: word })).toMatchObject({ issues: [{ path: column }] });
  },
);

describe("where", () => {
  test("the governorate is found under any of its names, and the publisher's words stay beside it", async () => {
    const cells = { where_prec: "4", where_coordinates: "At-Ta'mim  province", adm_2: "" };
    expect((await incidentOf(cells)).where).toEqual({
      place: "gazetteer/iq-kirkuk",
      precision: "governorate",
      words: "At-Ta'mim province",
      alsoIn: [],
    });
  });

  test.each([
    ["1", "gazetteer/iq-kirkuk-hawija", "settlement", true],
    ["2", "gazetteer/iq-kirkuk-hawija", "near-settlement", true],
    ["3", "gazetteer/iq-kirkuk-hawija-district", "district", false],
    ["4", "gazetteer/iq-kirkuk", "governorate", false],
    ["5", "gazetteer/iq-kirkuk", "region", false],
    ["6", "gazetteer/iq", "country", false],
    ["7", "gazetteer/iq-kirkuk", "water", false],
  ])(
    "P5, P6: where_prec %s is %s, %s, with a point: %s",
    async (where_prec, place, precision, hasPoint) => {
      const { where } = await incidentOf({ where_prec });
      expect(where).toMatchObject({ place, precision });
      expect(where.point !== undefined).toBe(hasPoint);
      expect(where.words).toBe("Hawija town, Qaḑā’ al Ḩawījah, At-Ta'mim province");
    },
  );

  test("a settlement of the name that lies elsewhere is another one", async () => {
    const cells = { latitude: "36.9", longitude: "43.7", geom_wkt: "POINT (43.7 36.9)" };
    expect((await incidentOf(cells)).where).toMatchObject({
      place: "gazetteer/iq-kirkuk-hawija-district",
      precision: "settlement",
      point: { lat: 36.9, lon: 43.7 },
    });
  });

  test("P2: what the gazetteer lacks becomes a place of the dataset's own, under the parent that is known", async () => {
    const cells = { country: "Freedonia (Sylvania)", country_id: "9990", adm_1: "North  Glory province", adm_2: "Duck county", where_coordinates: "Firefly town", gwnoa: "" }; // prettier-ignore
    const { incidents, records } = await read(cells);
    expect(incidents[0]?.where.place).toBe("ucdp-ged/place-9990-northglory-duckcounty");
    expect(recordsOf(records, "place")).toMatchObject([
      { id: "ucdp-ged/place-9990", kind: "country", names: [{ text: "Freedonia (Sylvania)" }] },
      { id: "ucdp-ged/place-9990-northglory", kind: "governorate", parent: "ucdp-ged/place-9990" },
      {
        id: "ucdp-ged/place-9990-northglory-duckcounty",
        kind: "district",
        parent: "ucdp-ged/place-9990-northglory",
      },
    ]);
  });

  test("spellings of one place are joined, whatever the order of the rows", async () => {
    const place = (adm_1: string) => ({ country: "Freedonia", country_id: "9990", adm_1, adm_2: "", where_prec: "4" }); // prettier-ignore
    const rows = [place("Glory province"), place("Glory Province"), place("Glory province")];
    const names = async (some: readonly Cells[]) =>
      recordsOf((await read(...some)).records, "place").map((one) => one.names.map(({ text }) => text)); // prettier-ignore
    expect(await names(rows)).toEqual([["Freedonia"], ["Glory province", "Glory Province"]]);
    expect(await names(rows.toReversed())).toEqual(await names(rows));
  });

  test.each([
    ["outside the world", { latitude: "95.3" }, "the point lies outside the world", "Are the two cells swapped?"],
    ["swapped and outside", { latitude: "135.3", longitude: "43.7" }, "the point lies outside the world", "Are the two cells swapped?"],
    ["swapped", { latitude: "43.77267", longitude: "35.32592" }, "latitude and longitude are swapped", "Swap the two cells."],
    ["swapped in both tellings", { latitude: "43.77267", longitude: "35.32592", geom_wkt: "POINT (35.32592 43.77267)" }, "latitude and longitude are swapped", "Swap the two cells."],
    ["no number", { longitude: "=A1" }, "longitude is not a number of degrees", undefined],
    ["of an unknown precision", { where_prec: "8" }, "unknown where_prec", undefined],
  ])("a point %s is refused", async (_, cells, message, hint) => {
    const { issues } = (await refusalOf(cells)) ?? {};
    expect(issues).toMatchObject([{ message, severity: "reject" }]);
    expect(issues?.[0]?.hint).toBe(hint);
  }); // prettier-ignore

  test("a point that is not drawn anyway is flagged alone", async () => {
    const { counts, issues } = await read({ where_prec: "4", latitude: "95.3" });
    expect(counts.accepted).toBe(1);
    expect(issues).toMatchObject([{ severity: "warn", path: "latitude" }]);
  });

  test("what the place is described as is kept", async () => {
    const { notes } = await incidentOf({ where_description: "by &quot;the mill&quot;\u200B" });
    expect(notes).toBe('Place as UCDP describes it: by "the mill".');
  });
});

describe("V9: coverage", () => {
  test("an HDX export is all that there is of its country, and a part of a yearly file is a sample", async () => {
    const { records } = await readAs("iraq.csv", hdx({}, { where_prec: "4" }));
    expect(recordsOf(records, "coverage")).toMatchObject([
      {
        id: "ucdp-ged/coverage-middle-east",
        dataset: "ucdp-ged",
        includes: ["gazetteer/iq"],
        period: "1989-01-01/2019-12-31",
        kinds: ["armed-attack"],
        systematic: true,
      },
    ]);
    const part = await readAs("part.csv", yearly({}, { country: "Freedonia", region: "Africa" }));
    expect(recordsOf(part.records, "coverage")).toMatchObject([
      { id: "ucdp-ged/coverage-africa", systematic: false, period: "2019-02-24/2019-02-24" },
      { id: "ucdp-ged/coverage-middle-east", systematic: false },
    ]);
    const whole = await readAs("GEDEvent_v19_0_3.csv", yearly({}), { isWhole: true });
    expect(recordsOf(whole.records, "coverage")).toMatchObject([
      { systematic: true, period: "2019-02-01/2019-02-24" },
    ]);
  });
});
