import type { PlaceView } from "@sitrep/api/views/place-view";
import { PlaceId } from "@sitrep/domain/id";
import { PlacePrecision, markOf } from "@sitrep/domain/precision";
import { expect, test } from "vitest";
import { setApart } from "../language/record-text.tsx";
import { incidentMarks } from "./incident-marks.ts";

const named = (id: string, name: string) => ({
  id: PlaceId.parse(`gazetteer/${id}`),
  name,
  nameAr: name,
});
const country = named("iq", "Iraq");
const governorate = named("iq-nineveh", "Nineveh");
const iraq: PlaceView = { ...country, kind: "country", governorate: null, country, point: null };
const nineveh: PlaceView = {
  ...governorate,
  kind: "governorate",
  governorate,
  country,
  point: null,
};
const mosul: PlaceView = {
  ...named("iq-nineveh-mosul", "Mosul"),
  kind: "settlement",
  governorate,
  country,
  point: { lat: 36.335, lon: 43.11889 },
};
const border: PlaceView = {
  ...named("iq-sy-border", "Iraqi-Syrian border"),
  kind: "region",
  governorate: null,
  country: null,
  point: null,
};

function marksAt(place: PlaceView, precision: PlacePrecision, alsoIn: readonly PlaceView[] = []) {
  const where = { place: place.id, precision, alsoIn: alsoIn.map(({ id }) => id) };
  // Of an incident's computed fields, only its places and its mark are drawn.
  const computed = { place, alsoIn, mark: markOf(precision) } as never;
  return incidentMarks({ where, computed })?.marks;
}

test("P4: only a site or settlement is a dot, only near one is a ring, whatever the place", () => {
  for (const precision of PlacePrecision.options) {
    for (const place of [mosul, nineveh, iraq]) {
      const points = marksAt(place, precision)?.points ?? [];
      const hasPoint = place === mosul && markOf(precision) !== "area";
      expect(points.length, `${precision} of ${place.name}`).toBe(hasPoint ? 1 : 0);
      if (hasPoint) expect(points[0]?.ring !== null).toBe(precision === "near-settlement");
    }
  }
});

test("P4: an area is shaded whole and says that it happened somewhere in it", () => {
  const shaded = marksAt(nineveh, "governorate")?.areas.filter(({ state }) => state === "shaded");
  expect(shaded?.map(({ outline, words }) => [outline.place, words])).toEqual([
    ["gazetteer/iq-nineveh", "somewhere in it"],
  ]);
  expect(marksAt(iraq, "country")?.countries.find(({ words }) => words.length > 0)).toMatchObject({
    outline: { place: "gazetteer/iq" },
    words: ["somewhere in it"],
  });
});

test("a site without a point lies in the area that is shaded, which is not all that is known", () => {
  const camp = { ...mosul, ...named("iq-nineveh-camp", "a camp"), point: null };
  const words = (precision: PlacePrecision) =>
    marksAt(camp, precision)?.areas.find(({ state }) => state === "shaded")?.words;
  expect(words("site")).toBe(`${setApart("a camp")} lies in it`);
  expect(words("district")).toBe(`somewhere in ${setApart("a camp")}`);
});

test("an incident that is spread over places is marked in each", () => {
  const marks = marksAt(nineveh, "governorate", [iraq]);
  expect(marks?.areas.filter(({ state }) => state === "shaded")).toHaveLength(1);
  expect(marks?.countries.filter(({ words }) => words.length > 0)).toHaveLength(1);
});

test("a place without an outline is not drawn as anything else", () => {
  expect(marksAt(border, "region")).toBeUndefined();
});
