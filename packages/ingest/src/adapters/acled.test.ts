import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ACLED_EVENT_TYPES } from "@sitrep/domain/code-list-acled";
import { ACLED_CROSSWALK } from "@sitrep/domain/crosswalk-acled";
import { Dataset } from "@sitrep/domain/dataset";
import { originsOf } from "@sitrep/domain/origin";
import { csvOf, readAs } from "../dataset-reading.fixture.ts";
import type { WholeReading } from "../dataset-reading.fixture.ts";
import { COLUMNS, ROW } from "./acled.fixture.ts";
import { acled } from "./acled.ts";
import { SUB_EVENT_TYPES, acledKind } from "./acled/kind.ts";

function read(...rows: readonly Readonly<Record<string, string>>[]): Promise<WholeReading> {
  const text = csvOf(
    COLUMNS,
    rows.map((row) => ({ ...ROW, ...row })),
  );
  return readAs("acled.csv", text, { edition: "test" });
}

/** The one incident of a row, with changes to it. */
async function incidentOf(row: Readonly<Record<string, string>>) {
  const { incidents, issues } = await read(row);
  const [incident] = incidents;
  if (incident === undefined) throw new Error(issues.map(({ message }) => message).join());
  return incident;
}

test("a row becomes an incident, and every column is taken or ignored by name", async () => {
  const { incidents, issues, counts, records } = await read({});
  expect(issues).toEqual([]);
  expect(counts).toEqual({ read: 1, accepted: 1, refused: 0, ignored: {} });
  expect(incidents).toMatchObject([
    {
      id: "acled/irq900001",
      title: "Armed clash in Hawija, Kirkuk: Example Front and Police Forces of Iraq (2014-)",
      kind: "armed-attack",
      when: "2019-02-24",
      where: {
        place: "gazetteer/iq-kirkuk-hawija",
        precision: "settlement",
        point: { lat: 35.3259, lon: 43.7727 },
        words: "Hawija, Kirkuk",
      },
      parties: [
        { role: "operator", actor: "acled/actor-example-front" },
        { role: "operator", actor: "acled/actor-police-forces-of-iraq-2014" },
      ],
      tags: ["acled-armed-clash"],
    },
  ]);
  expect(incidents[0]).not.toHaveProperty("notes");
  expect(records.filter(({ kind }) => kind === "dataset")).toMatchObject([
    { record: { redistributable: false } },
  ]);
});

describe("deaths", () => {
  test("Q7: they stay one number as coded, without a range and without words", async () => {
    const { harm } = await incidentOf({ fatalities: "12" });
    expect(harm).toMatchObject([
      {
        effect: "killed",
        who: "unknown",
        quantity: { form: "exactly", value: 12, unit: "person" },
      },
    ]);
    expect(harm[0]?.quantity).not.toHaveProperty("words");
  });

  test("K3: 0 is no death and no word of one alike, and so no number", async () => {
    const { harm, notes } = await incidentOf({ fatalities: "0" });
    expect(harm).toEqual([]);
    expect(notes).toBe("ACLED codes 0 deaths, as it does where nobody says whether anybody died.");
  });

  test.each(["", "-1", "3.5", "dozens", "=1+1"])("%j is refused", async (fatalities) => {
    const { refused, counts } = await read({}, { event_id_cnty: "IRQ2", fatalities });
    expect(counts).toMatchObject({ read: 2, accepted: 1, refused: 1 });
    expect(refused).toMatchObject([
      { record: "acled/irq2", issues: [{ path: "fatalities", line: 3 }] },
    ]);
  });
});

describe("when", () => {
  test.each([
    ["1", "2019-02-24"],
    ["2", "[2019-02-18..2019-03-02]"],
    ["3", "2019"],
  ])("T7: time_precision %s is %s, and 3 is never a month", async (time_precision, when) => {
    expect((await incidentOf({ time_precision })).when).toBe(when);
  });

  test("older exports write the month out", async () => {
    expect((await incidentOf({ event_date: "24 February 2019" })).when).toBe("2019-02-24");
  });

  test.each(["2019-02-30", "24/02/2019", "02/24/2019", "", "43520"])(
    "%j is no day",
    async (event_date) => {
      const { refused } = await read({}, { event_id_cnty: "IRQ2", event_date });
      expect(refused).toMatchObject([{ issues: [{ path: "event_date", severity: "reject" }] }]);
      const isRewritten = /^[\d./]+$/.test(event_date);
      expect(refused[0]?.issues[0]?.hint?.includes("spreadsheet") ?? false).toBe(isRewritten);
    },
  );

  test("a year that is not that of the date is flagged, and the row kept", async () => {
    const { issues, counts } = await read({ year: "2018" });
    expect(counts.accepted).toBe(1);
    expect(issues).toMatchObject([{ code: "contradiction", path: "year", severity: "warn" }]);
  });
});

describe("where", () => {
  test("P6: coarse events carry no point, which would be that of a capital", async () => {
    const second = await incidentOf({ geo_precision: "2" });
    expect(second.where).toMatchObject({
      place: "gazetteer/iq-kirkuk-hawija-district",
      precision: "district",
      words: "Hawija, Kirkuk",
    });
    expect(second.where.point).toBeUndefined();
    const third = await incidentOf({ geo_precision: "3", location: "Kirkuk" });
    expect(third.where).toMatchObject({ place: "gazetteer/iq-kirkuk", precision: "governorate" });
    expect(third.where.point).toBeUndefined();
  });

  test.each([
    ["outside the world", { latitude: "135.3", longitude: "43.7" }, "outside the world"],
    ["no number", { latitude: "thirty", longitude: "43.7" }, "not a number of degrees"],
    ["swapped", { latitude: "43.7727", longitude: "35.3259" }, "swapped"],
    ["an unknown precision", { geo_precision: "4" }, "unknown geo_precision"],
  ])("%s is refused", async (_, row, message) => {
    const { refused } = await read({}, { event_id_cnty: "IRQ2", ...row });
    expect(refused).toMatchObject([{ issues: [{ message: expect.stringContaining(message) }] }]);
  });
});

describe("who", () => {
  test("crowds, civilians and whoever is external are described, and nobody becomes an actor by guess", async () => {
    const attack = { event_type: "Violence against civilians", sub_event_type: "Attack" };
    const { parties } = await incidentOf({ ...attack, actor2: "Civilians (Iraq)", inter2: "7" });
    expect(parties).toMatchObject([
      { role: "perpetrator", actor: "acled/actor-example-front", attribution: "confirmed" },
      { role: "target", described: "Civilians (Iraq)", who: "civilians" },
    ]);
    const external = await incidentOf({ actor1: "Military Forces of Elsewhere", inter1: "8" });
    expect(external.parties[0]).toMatchObject({ described: "Military Forces of Elsewhere" });
    const nobody = await incidentOf({
      ...attack,
      actor1: "Unidentified Armed Group (Iraq)",
      inter1: "3",
    });
    expect(nobody.parties[0]).toMatchObject({
      described: "Unidentified Armed Group (Iraq)",
      attribution: "unattributed",
    });
  });

  test("newer exports have labels for inter, and an unknown code is flagged", async () => {
    const { records } = await read({ inter1: "Rebel group", inter2: "State forces" });
    expect(
      records.flatMap((any) => (any.kind === "actor" ? [any.record.kind] : [])).toSorted(),
    ).toEqual(["armed-group", "state-force"]);
    const { issues, counts } = await read({ inter1: "9" });
    expect(issues).toMatchObject([{ path: "inter1", severity: "warn" }]);
    expect(counts.accepted).toBe(1);
  });
});

describe("kinds", () => {
  const labels = ACLED_EVENT_TYPES.flatMap(({ label, subEvents }) =>
    subEvents.map((sub) => [label, sub.label] as const),
  );

  test("K6: every sub-event type of the code list is here, with its event type, and no other", () => {
    const found = labels.map(([, sub]) => acledKind(sub));
    expect(found.map((one) => [one?.eventType, one?.label])).toEqual(labels);
    expect(SUB_EVENT_TYPES).toBe(labels.length);
  });

  test.each(labels)(
    "K6: %s: %s leads to a kind that the crosswalk leads back from, or is passed over by name",
    async (event_type, sub_event_type) => {
      const { incidents, counts } = await read(
        {},
        { event_id_cnty: "IRQ2", event_type, sub_event_type },
      );
      const kind = incidents.find(({ id }) => id === "acled/irq2")?.kind;
      if (kind === undefined)
        expect(counts.ignored).toEqual({ [`no kind of ours: ${sub_event_type}`]: 1 });
      else
        expect(ACLED_CROSSWALK[kind].map(({ theirs }) => theirs)).toContain(
          `${event_type}: ${sub_event_type}`,
        );
    },
  );

  test("capitals, and the spelling of older exports, make no other type", async () => {
    const { incidents, issues, counts } = await read(
      { event_type: "explosions/remote violence", sub_event_type: "Suicide Bomb" },
      {
        event_id_cnty: "IRQ2",
        event_type: "Protests",
        sub_event_type: "Excessive force against protestors",
      },
    );
    expect(issues).toEqual([]);
    expect(incidents).toMatchObject([{ kind: "explosion", tags: ["acled-suicide-bomb"] }]);
    expect(counts.ignored).toEqual({ "no kind of ours: Excessive force against protesters": 1 });
  });

  test("what ACLED marks as aimed at civilians is told by a tag, for the actors alone do not tell it", async () => {
    const { tags } = await incidentOf({ civilian_targeting: "Civilian targeting" });
    expect(tags).toEqual(["acled-armed-clash", "acled-civilian-targeting"]);
  });

  test("civilians who are named first are hit, and do not act", async () => {
    const { parties } = await incidentOf({
      event_type: "Violence against civilians",
      sub_event_type: "Attack",
      actor1: "Civilians (Iraq)",
      inter1: "7",
      actor2: "Example Front",
      inter2: "2",
    });
    expect(parties).toMatchObject([
      { role: "perpetrator", actor: "acled/actor-example-front" },
      { role: "target", described: "Civilians (Iraq)", who: "civilians" },
    ]);
  });

  test("an unknown type is refused, and one that does not fit its event type flagged", async () => {
    const { refused } = await read({}, { event_id_cnty: "IRQ2", sub_event_type: "Cyber attack" });
    expect(refused).toMatchObject([
      { issues: [{ message: "unknown sub_event_type", seen: '"Cyber attack"' }] },
    ]);
    const { issues } = await read({ event_type: "Riots" });
    expect(issues).toMatchObject([{ path: "event_type", severity: "warn", expected: "Battles" }]);
  });
});

test("I5: outlets that ACLED names may be one origin, for it does not say which printed which", async () => {
  const { incidents, records } = await read({});
  const reports = incidents[0]?.reports ?? [];
  expect(reports.map(({ speakers }) => speakers)).toEqual([
    ["acled/outlet-example-wire"],
    ["acled/outlet-example-daily"],
  ]);
  const origins = originsOf(reports, {
    source: (id) =>
      records.flatMap((any) =>
        any.kind === "source" && any.record.id === id ? [any.record] : [],
      )[0],
    document: (id) =>
      records.flatMap((any) =>
        any.kind === "document" && any.record.id === id ? [any.record] : [],
      )[0],
  });
  expect(origins).toMatchObject({ low: 1, high: 2 });
});

test("V5: coverage spans the rows, and only a whole file watches systematically", async () => {
  const rows = [{}, { event_id_cnty: "IRQ2", event_date: "2019-05-01" }];
  const text = csvOf(
    COLUMNS,
    rows.map((row) => ({ ...ROW, ...row })),
  );
  for (const isWhole of [true, false, undefined]) {
    const { records } = await readAs("acled.csv", text, { edition: "test", isWhole });
    expect(records.filter(({ kind }) => kind === "coverage")).toMatchObject([
      {
        record: {
          id: "acled/coverage",
          includes: ["gazetteer/iq"],
          period: "2019-02-24/2019-05-01",
          systematic: isWhole === true,
        },
      },
    ]);
  }
});

test("the order of rows means nothing", async () => {
  const rows = [
    {},
    { event_id_cnty: "IRQ2", actor1: "EXAMPLE FRONT" },
    { event_id_cnty: "SYR3", country: "Syria", admin1: "Raqqa", admin2: "", location: "Nowhere" },
  ];
  const sorted = async (list: readonly Readonly<Record<string, string>>[]) =>
    (await read(...list)).records.map((any) => JSON.stringify(any)).toSorted();
  expect(await sorted(rows.toReversed())).toEqual(await sorted(rows));
});

test("G6: whatever the cells hold, a row is accepted, refused or ignored, and the reader never throws", async () => {
  const { start, descriptor } = acled;
  const index = Object.fromEntries(
    Object.keys(descriptor.columns).map((name) => [name, COLUMNS.indexOf(name)]),
  );
  const { dataset: id, title, publisher, licence, citation, redistributable } = descriptor;
  const own = { id, title, publisher, licence, citation, redistributable, edition: "test" };
  const dataset = Dataset.parse(own);
  const reader = start({ dataset, findPlace: () => [] }, index);
  const cell = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(...Object.values(ROW), "0", "1", "-99", "9999-12-31", "0001-01-01", "\u0000"),
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
        expect(isRefused || reading.ignored !== undefined || reading.drafts.length > 0).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});
