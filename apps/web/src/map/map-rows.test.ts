import { describe, expect, test } from "vitest";
import { mapAnswerOver } from "./answer.fixture.ts";
import type { MapAnswer } from "./map-answer.ts";
import { rowsOf } from "./map-rows.ts";

/** The names of the rows of an answer, country before governorates. */
function namesIn(answer: MapAnswer): readonly (readonly string[])[] {
  return rowsOf(answer).groups.map(({ country, rows }) => [
    country?.place.name ?? "",
    ...rows.map(({ place }) => place.name),
  ]);
}

const INCIDENTS = [
  { place: "iq-anbar", precision: "governorate" },
  { place: "iq-nineveh-mosul", precision: "settlement" },
  { place: "iq-nineveh-mosul", precision: "near-settlement" },
];

describe("a table says no less than the map beside it", () => {
  test("of countries with their governorates, and of governorates in a country that has nothing", async () => {
    expect(namesIn(await mapAnswerOver(INCIDENTS))).toEqual([["Iraq", "Anbar", "Nineveh"], [""]]);
  });

  test("of a governorate or a town alone", async () => {
    const whole = await mapAnswerOver(INCIDENTS);
    const areas = whole.areas.filter(({ place }) => place.id === "gazetteer/iq-anbar");
    expect(namesIn({ ...whole, areas, points: [] })).toEqual([["", "Anbar"]]);
    const town = { ...whole, areas: [] };
    expect(namesIn(town)).toEqual([["", "Mosul"]]);
    expect(rowsOf(town).groups[0]?.rows[0]?.points.map(({ isNear }) => isNear)).toEqual([true]);
  });
});
