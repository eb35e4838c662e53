import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GTD_ATTACK_TYPE, GTD_TARGET_TYPE } from "@sitrep/domain/code-list-gtd";
import { GTD_CROSSWALK } from "@sitrep/domain/crosswalk-gtd";
import { Dataset } from "@sitrep/domain/dataset";
import { csvOf, readAs } from "../dataset-reading.fixture.ts";
import type { WholeReading } from "../dataset-reading.fixture.ts";
import { COLUMNS, ROW } from "./gtd.fixture.ts";
import { gtd } from "./gtd.ts";
import { kindOfAttack } from "./gtd/kind.ts";

function read(...rows: readonly Readonly<Record<string, string>>[]): Promise<WholeReading> {
  return readAs(
    "gtd.csv",
    csvOf(
      COLUMNS,
      rows.map((row) => ({ ...ROW, ...row })),
    ),
    { edition: "test" },
  );
}

async function incidentOf(row: Readonly<Record<string, string>>) {
  const { incidents, issues } = await read(row);
  const [incident] = incidents;
  if (incident === undefined) throw new Error(issues.map(({ message }) => message).join());
  return incident;
}

test("all 135 columns are taken or ignored by name", async () => {
  expect(COLUMNS).toHaveLength(135);
  expect(Object.keys(gtd.descriptor.columns).toSorted()).toEqual(COLUMNS.toSorted());
  expect((await read({})).issues).toEqual([]);
});

test("a row becomes an incident; words that may name private persons stay behind", async () => {
  const { incidents, records } = await read({});
  expect(incidents).toMatchObject([
    {
      id: "gtd/201902249001",
      title: "Bombing/explosion in Hawija, Kirkuk, Example Front",
      kind: "explosion",
      when: "2019-02-24",
      where: {
        place: "gazetteer/iq-kirkuk-hawija",
        precision: "settlement",
        point: { lat: 35.3259, lon: 43.7727 },
      },
      parties: [
        { role: "perpetrator", actor: "gtd/actor-example-front", attribution: "confirmed" },
        { role: "target", described: "target of the type Police", who: "security-forces" },
      ],
      harm: [
        {
          effect: "killed",
          quantity: { form: "exactly", value: 3 },
          described: "1 of them perpetrators",
        },
      ],
      reports: [{ speakers: [] }],
      tags: ["gtd-bombing-explosion"],
    },
  ]);
  expect(JSON.stringify(records)).not.toMatch(/not to be/);
  expect(records[0]).toMatchObject({ kind: "dataset", record: { redistributable: false } });
  expect(records.find(({ kind }) => kind === "document")).toMatchObject({
    record: { title: ROW["scite1"] },
  });
});

describe("when", () => {
  test.each([
    ["a day", {}, "2019-02-24"],
    ["an unknown day", { iday: "0" }, "2019-02"],
    ["an unknown month", { imonth: "0", iday: "0" }, "2019"],
    ["a missing month and day", { imonth: "-9", iday: "" }, "2019"],
    ["an approximate day", { approxdate: "late February" }, "2019-02-24~"],
    ["one of some days", { approxdate: "February 20-28, 2019" }, "[2019-02-20..2019-02-28]"],
    ["over a month's end", { approxdate: "February 24 - March 2, 2019" }, "[2019-02-24..2019-03-02]"], // prettier-ignore
    ["days that do not hold the coded one", { approxdate: "March 1-3, 2019" }, "2019-02-24~"],
    [
      "an attack of several days",
      { extended: "1", resolution: "2019-03-02" },
      "2019-02-24/2019-03-02",
    ],
    ["one whose end nobody can read", { extended: "1", resolution: "3/2/2019" }, "2019-02-24/"],
    ["one without an end", { extended: "1", resolution: "" }, "2019-02-24/"],
  ])("T7: %s", async (_, row, when) => {
    expect((await incidentOf(row)).when).toBe(when);
  });

  test.each([
    ["30 February", { iday: "30" }, "iday"],
    ["month 13", { imonth: "13" }, "imonth"],
    ["no year", { iyear: "" }, "iyear"],
    ["words", { iday: "last Sunday" }, "iday"],
  ])("%s is refused", async (_, row, path) => {
    const { refused } = await read({}, { eventid: "201902249002", ...row });
    expect(refused).toMatchObject([
      { record: "gtd/201902249002", issues: [{ code: "impossible-date", path }] },
    ]);
  });
});

describe("where", () => {
  test.each([
    ["1", "0", "settlement", true],
    ["1", "1", "near-settlement", true],
    ["1", "-9", "near-settlement", true],
    ["2", "0", "district", false],
    ["3", "0", "district", false],
    ["4", "0", "governorate", false],
    ["5", "0", "country", false],
    ["-9", "0", "country", false],
  ])(
    "P6: specificity %s with vicinity %s is %s",
    async (specificity, vicinity, precision, hasPoint) => {
      const { where } = await incidentOf({ specificity, vicinity });
      expect(where.precision).toBe(precision);
      expect(where.point !== undefined).toBe(hasPoint);
    },
  );

  test("a missing point is no fault, and a wrong one is", async () => {
    expect((await incidentOf({ latitude: "", longitude: "" })).where.point).toBeUndefined();
    const { refused } = await read({}, { eventid: "201902249002", longitude: "-86185896" });
    expect(refused).toMatchObject([{ issues: [{ path: "longitude" }] }]);
    const swapped = await read(
      {},
      { eventid: "201902249002", latitude: "43.7727", longitude: "35.3259" },
    );
    expect(swapped.refused).toMatchObject([
      { issues: [{ message: "latitude and longitude are swapped" }] },
    ]);
  });
});

describe("who", () => {
  test.each([
    [{ guncertain1: "1" }, "suspected"],
    [{ claimed: "1" }, "claimed"],
    [{ claimed: "1", guncertain1: "1" }, "claimed"],
    [{ claimed: "-9" }, "confirmed"],
  ])("K2: %j is %s", async (row, attribution) => {
    expect((await incidentOf(row)).parties[0]).toMatchObject({ attribution });
  });

  test.each(["Unknown", "", "-9"])("nobody becomes an actor from %j", async (gname) => {
    const { parties } = await incidentOf({ gname });
    expect(parties[0]).toMatchObject({ attribution: "unattributed" });
    expect(parties[0]?.actor).toBeUndefined();
  });

  test("further groups have a degree of their own", async () => {
    const { parties } = await incidentOf({ gname2: "Other Front", guncertain2: "1" });
    expect(parties.map(({ actor, attribution }) => [actor, attribution]).slice(0, 2)).toEqual([
      ["gtd/actor-example-front", "confirmed"],
      ["gtd/actor-other-front", "suspected"],
    ]);
  });
});

describe("harm", () => {
  test("K3: missing is no harm, zero says that there was none, a fraction is unknown", async () => {
    const silent = await incidentOf({ nkill: "-99", nwound: "", nhostkid: "-9" });
    expect(silent.harm).toEqual([]);
    expect(silent).not.toHaveProperty("notes");
    const zero = await incidentOf({ nkill: "0", nwound: "0" });
    expect(zero.harm).toEqual([
      { effect: "killed", who: "unknown", quantity: "none" },
      { effect: "injured", who: "unknown", quantity: "none" },
    ]);
    const clear = await incidentOf({ nkill: "2", nkillter: "0" });
    expect(clear.harm[0]?.described).toBe("none of them perpetrators");
    const divided = await incidentOf({ nkill: "6.67", nwound: "2.0", nhostkid: "4" });
    expect(divided.harm).toMatchObject([
      {
        effect: "killed",
        quantity: "unknown",
        described: "GTD divides a total over several attacks, 6.67 to each",
      },
      { effect: "injured", quantity: { form: "exactly", value: 2 } },
      { effect: "abducted", quantity: { form: "exactly", value: 4 } },
    ]);
  });

  test.each(["-1", "many", "=2+2"])("%j is refused", async (nkill) => {
    const { refused } = await read({}, { eventid: "201902249002", nkill });
    expect(refused).toMatchObject([{ issues: [{ path: "nkill" }] }]);
  });
});

test("what failed is an attempt, and what is doubted carries a tag", async () => {
  const incident = await incidentOf({
    success: "0",
    doubtterr: "1",
    alternative_txt: "Insurgency/Guerilla Action",
    suicide: "1",
  });
  expect(incident).toMatchObject({
    attempted: true,
    tags: ["gtd-bombing-explosion", "gtd-doubted-to-be-terrorism", "gtd-suicide"],
    notes: "What else it may have been, by GTD: Insurgency/Guerilla Action.",
  });
  expect(await incidentOf({ doubtterr: "-9" })).not.toHaveProperty("attempted");
});

describe("kinds", () => {
  const pairs = GTD_ATTACK_TYPE.flatMap(({ code, label }) =>
    GTD_TARGET_TYPE.map((target) => [code, target.code, label] as const),
  );

  test("K6: every attack type leads to a kind that the crosswalk leads back from, or to none", () => {
    for (const [attack, target, label] of pairs) {
      const found = kindOfAttack(attack, target);
      expect(found?.label).toBe(label);
      const kind = found?.kind ?? null;
      if (kind !== null)
        expect(GTD_CROSSWALK[kind].map(({ theirs }) => theirs)).toContain(`${attack} ${label}`);
    }
    expect(kindOfAttack("10", "1")).toBeUndefined();
  });

  test("a type that our list lacks is passed over by name, and an unknown one refused", async () => {
    const { counts, refused } = await read(
      {},
      { eventid: "201902249002", attacktype1: "4" },
      { eventid: "201902249003", attacktype1: "12" },
      { eventid: "201902249004", targtype1: "-9" },
    );
    expect(counts).toEqual({
      read: 4,
      accepted: 1,
      refused: 2,
      ignored: { "no kind of ours: Hijacking": 1 },
    });
    expect(refused.map(({ issues }) => issues[0]?.path)).toEqual(["attacktype1", "targtype1"]);
  });

  test("an attack on a service to the public is one on infrastructure", async () => {
    expect((await incidentOf({ attacktype1: "7", targtype1: "21" })).kind).toBe(
      "infrastructure-attack",
    );
    expect((await incidentOf({ attacktype1: "7", targtype1: "14" })).kind).toBe(
      "property-destruction",
    );
  });
});

test("a number that a spreadsheet rounded is refused, for it names no attack", async () => {
  const { refused } = await read({}, { eventid: "2.01902E+11" });
  expect(refused).toMatchObject([
    { issues: [{ path: "eventid", hint: expect.stringContaining("rounded") }] },
  ]);
});

test("G6: whatever the cells hold, a row is accepted, refused or ignored, and the reader never throws", () => {
  const { start, descriptor } = gtd;
  const index = Object.fromEntries(COLUMNS.map((name, at) => [name, at]));
  const { dataset: id, title, publisher, licence, citation, redistributable } = descriptor;
  const dataset = Dataset.parse({
    id,
    title,
    publisher,
    licence,
    citation,
    redistributable,
    edition: "test",
  });
  const reader = start({ dataset, findPlace: () => [] }, index);
  const cell = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(...Object.values(ROW), "0", "1", "-99", "9999", "6.5", "\u0000"),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(ROW)), cell), { maxLength: 6 }),
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

describe("who it was", () => {
  test.each([
    ["Muslim extremists", "Muslim extremists"],
    ["Unaffiliated Individual(s)", "Unaffiliated Individual(s)"],
    ["Gunmen", "Gunmen"],
  ])("K2: %s is a sort of people, and no actor", async (gname, described) => {
    const { parties } = await incidentOf({ gname });
    expect(parties[0]).toMatchObject({ role: "perpetrator", described });
    expect(parties[0]).not.toHaveProperty("actor");
  });

  test("K2: a group with such a word beside its own name is one", async () => {
    const { parties } = await incidentOf({ gname: "Houthi extremists (Ansar Allah)" });
    expect(parties[0]).toMatchObject({ actor: "gtd/actor-houthi-extremists-ansar-allah" });
  });

  test("people of no group, factions, and attacks that belong together are told", async () => {
    const { parties, notes } = await incidentOf({
      gname: "Unknown",
      gsubname: "Example Brigade",
      individual: "1",
      multiple: "1",
      related: "201902249002, 201902249003",
    });
    expect(parties[0]).toMatchObject({ described: "people of no group, whom GTD does not name" });
    expect(notes).toContain("Part of the group, by GTD: Example Brigade.");
    expect(notes).toContain("one of several attacks that belong together");
    expect(notes).toContain("Related attacks in GTD: 201902249002, 201902249003.");
  });
});

test("U4: more perpetrators killed than people is kept as given, and flagged", async () => {
  const { issues, counts } = await read({ nkill: "1", nkillter: "3" });
  expect(counts.accepted).toBe(1);
  expect(issues).toMatchObject([{ code: "contradiction", severity: "warn", path: "nkillter" }]);
});
