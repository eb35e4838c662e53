import { describe, expect, test } from "vitest";
import { ACLED_EVENT_TYPES } from "./code-list-acled.ts";
import { GTD_ATTACK_TYPE } from "./code-list-gtd.ts";
import { PLOVER_EVENT_TYPES } from "./code-list-plover.ts";
import { UCDP_DATE_PREC, UCDP_TYPE_OF_VIOLENCE, UCDP_WHERE_PREC } from "./code-list-ucdp.ts";
import { nameOfCode } from "./code-list.ts";
import { ACLED_CROSSWALK } from "./crosswalk-acled.ts";
import { GTD_CROSSWALK } from "./crosswalk-gtd.ts";
import { CROSSWALK_LOSSES } from "./crosswalk-loss.ts";
import { PLOVER_CROSSWALK } from "./crosswalk-plover.ts";
import { DATE_PRECISION_CODES, PLACE_PRECISION_CODES } from "./crosswalk-precision.ts";
import { UCDP_CROSSWALK } from "./crosswalk-ucdp.ts";
import type { Crosswalk } from "./crosswalk.ts";
import { IncidentKind } from "./incident-kind.ts";
import { PlacePrecision, wherePrec } from "./precision.ts";
import { datePrecision } from "./when.ts";

const CROSSWALKS: readonly (readonly [string, Crosswalk, readonly string[]])[] = [
  ["UCDP", UCDP_CROSSWALK, UCDP_TYPE_OF_VIOLENCE.map(nameOfCode)],
  [
    "ACLED",
    ACLED_CROSSWALK,
    ACLED_EVENT_TYPES.flatMap(({ label, subEvents }) =>
      subEvents.map((event) => `${label}: ${event.label}`),
    ),
  ],
  ["GTD", GTD_CROSSWALK, GTD_ATTACK_TYPE.map(nameOfCode)],
  ["PLOVER", PLOVER_CROSSWALK, PLOVER_EVENT_TYPES.map(nameOfCode)],
];

describe("K6: crosswalks", () => {
  test.each(CROSSWALKS)(
    "K6: %s has a row for each of our kinds and for no other",
    (_, crosswalk) => {
      expect(Object.keys(crosswalk).toSorted()).toEqual(IncidentKind.options.toSorted());
      for (const rows of Object.values(crosswalk)) expect(rows.length).toBeGreaterThan(0);
    },
  );

  test.each(CROSSWALKS)("K6: %s leads only to categories of that list", (_, crosswalk, theirs) => {
    const named = Object.values(crosswalk).flatMap((rows) =>
      rows.flatMap((row) => row.theirs ?? []),
    );
    expect(named.filter((name) => !theirs.includes(name))).toEqual([]);
  });

  test.each(CROSSWALKS)("K6: %s says what is lost wherever anything is", (_, crosswalk) => {
    for (const [first, ...more] of Object.values(crosswalk)) {
      for (const row of [first, ...more]) {
        expect(row.theirs === null).toBe(row.match === "none");
        expect(row.lost === null).toBe(row.match === "exact");
        expect(row.lost).not.toBe("");
      }
      // Where they have no category there is nothing beside it.
      expect(more.length === 0 || [first, ...more].every((row) => row.match !== "none")).toBe(true);
    }
  });
});

test("K6: every loss that is on the list is one of a step", () => {
  const lost = CROSSWALKS.flatMap(([, crosswalk]) =>
    Object.values(crosswalk).flatMap((rows) => rows.flatMap((row) => row.lost ?? [])),
  );
  expect(CROSSWALK_LOSSES.filter((one) => !lost.includes(one))).toEqual([]);
});

describe("P6: place precision elsewhere", () => {
  test("P6: every precision of ours has its codes, as the field lists them", () => {
    expect(PLACE_PRECISION_CODES).toEqual({
      site: { ucdp: "inside 1", acled: "inside 1", gtd: "inside 1" },
      settlement: { ucdp: "1", acled: "1", gtd: "1" },
      "near-settlement": { ucdp: "2", acled: "inside 2", gtd: "1 with vicinity" },
      district: { ucdp: "3", acled: "inside 2–3", gtd: "2 or 3" },
      governorate: { ucdp: "4", acled: "3", gtd: "4" },
      region: { ucdp: "5", acled: null, gtd: null },
      country: { ucdp: "6", acled: null, gtd: "5" },
      water: { ucdp: "7", acled: null, gtd: null },
    });
  });

  test("P6: where_prec is the code in the table, and one of UCDP's", () => {
    for (const precision of PlacePrecision.options) {
      const code = String(wherePrec(precision));
      expect(PLACE_PRECISION_CODES[precision].ucdp.replace("inside ", "")).toBe(code);
      expect(UCDP_WHERE_PREC.map((one) => one.code)).toContain(code);
    }
  });
});

describe("T7: date precision elsewhere", () => {
  test("T7: each form of ours has its codes, as the field lists them", () => {
    expect(DATE_PRECISION_CODES.map(({ ours, ucdp, acled, gtd }) => [ours, ucdp, acled, gtd])).toEqual([
      ["the day", "1", "1", "day > 0"],
      ["some day in 2–6", "2", "inside 2", "approximate"],
      ["some day in a week", "3", "2", "approximate"],
      ["some day in a month", "4", null, "day = 0"],
      ["some day in a year", "5", null, "month = 0"],
      ["every day of a range", "start and end", null, "extended"],
      ["some day before publication", null, null, null],
    ]); // prettier-ignore
  });

  test("T7: the codes of the table are what the dates of its rows compute to", () => {
    const examples = ["2019-02-24", "[2019-02-01..2019-02-04]", "[2019-02-18..2019-02-24]", "2019-02", "2019"]; // prettier-ignore
    expect(examples.map((when) => String(datePrecision(when)))).toEqual(
      DATE_PRECISION_CODES.slice(0, 5).map((row) => row.ucdp),
    );
    expect(UCDP_DATE_PREC).toHaveLength(5);
    expect(datePrecision("[..2019-02-20]")).toBeNull();
  });
});
