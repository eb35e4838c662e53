import { describe, expect, test } from "vitest";
import {
  ACLED_EVENT_TYPES, ACLED_GEO_PRECISION, ACLED_INTER, ACLED_TIME_PRECISION,
} from './code-list-acled.ts'; // prettier-ignore
import { GTD_ATTACK_TYPE, GTD_SPECIFICITY, GTD_TARGET_TYPE } from "./code-list-gtd.ts";
import { PLOVER_EVENT_TYPES } from "./code-list-plover.ts";
import {
  UCDP_DATE_PREC, UCDP_EVENT_CLARITY, UCDP_TYPE_OF_VIOLENCE, UCDP_WHERE_PREC,
} from './code-list-ucdp.ts'; // prettier-ignore
import type { CodeList } from "./code-list.ts";
import { nameOfCode } from "./code-list.ts";

const LISTS: readonly (readonly [string, CodeList, number])[] = [
  ["UCDP type_of_violence", UCDP_TYPE_OF_VIOLENCE, 3],
  ["UCDP event_clarity", UCDP_EVENT_CLARITY, 2],
  ["UCDP date_prec", UCDP_DATE_PREC, 5],
  ["UCDP where_prec", UCDP_WHERE_PREC, 7],
  ["ACLED inter", ACLED_INTER, 8],
  ["ACLED time_precision", ACLED_TIME_PRECISION, 3],
  ["ACLED geo_precision", ACLED_GEO_PRECISION, 3],
  ["GTD attacktype1", GTD_ATTACK_TYPE, 9],
  ["GTD targtype1", GTD_TARGET_TYPE, 22],
  ["GTD specificity", GTD_SPECIFICITY, 5],
];

describe("K7: code lists of others", () => {
  test.each(LISTS)(
    "K7: %s runs from 1 without a gap, and each code is explained",
    (_, list, size) => {
      expect(list.map(({ code }) => code)).toEqual(
        Array.from({ length: size }, (_each, index) => String(index + 1)),
      );
      for (const { label, definition } of list) {
        expect(label).not.toBe("");
        expect(definition).toMatch(/^[A-Z].{8,}\.$/);
      }
    },
  );

  test("K7: ACLED has six event types with twenty-five sub-event types, each explained", () => {
    expect(ACLED_EVENT_TYPES.map(({ label, subEvents }) => [label, subEvents.length])).toEqual([
      ["Battles", 3],
      ["Explosions/Remote violence", 6],
      ["Violence against civilians", 3],
      ["Protests", 3],
      ["Riots", 2],
      ["Strategic developments", 8],
    ]);
    const labels = ACLED_EVENT_TYPES.flatMap(({ subEvents }) =>
      subEvents.map(({ label }) => label),
    );
    expect(new Set(labels).size).toBe(25);
    for (const { definition, subEvents } of ACLED_EVENT_TYPES)
      for (const text of [definition, ...subEvents.map((one) => one.definition)])
        expect(text).toMatch(/^[A-Z].{8,}\.$/);
  });

  test("K7: PLOVER has sixteen event types, each explained", () => {
    expect(PLOVER_EVENT_TYPES).toHaveLength(16);
    expect(new Set(PLOVER_EVENT_TYPES.map(({ code }) => code)).size).toBe(16);
    for (const { definition } of PLOVER_EVENT_TYPES) expect(definition).toMatch(/^[A-Z].{4,}\.$/);
  });

  test("K7: a code is named by number and label, or by its label alone", () => {
    expect(UCDP_TYPE_OF_VIOLENCE.map(nameOfCode)).toEqual(["1 state-based", "2 non-state", "3 one-sided"]); // prettier-ignore
    expect(PLOVER_EVENT_TYPES.map(nameOfCode)).toContain("ASSAULT");
  });
});
