import { Place } from "@sitrep/domain/place";
import type { PlaceKind } from "@sitrep/domain/place";
import { expect, test } from "vitest";
import { placeFinder, soleBest } from "./place-finder.ts";
import type { Candidate } from "./place-finder.ts";

function place(slug: string, kind: PlaceKind, parent: string | null, ...names: string[]): Place {
  return Place.parse({
    id: `g/${slug}`,
    kind,
    ...(parent === null ? {} : { parent: `g/${parent}` }),
    names: names.map((text, index) => ({
      text,
      lang: "en",
      ...(index === 0 ? { preferred: true } : {}),
    })),
  });
}

const iraq = place("iq", "country", null, "Iraq");
const kirkuk = place("kirkuk", "governorate", "iq", "Kirkuk", "At-Ta'mim");
const district = place("kirkuk-district", "district", "kirkuk", "Kirkuk District");
const city = place("kirkuk-city", "settlement", "kirkuk-district", "Kirkuk");
const syria = place("sy", "country", null, "Syria");
const idlib = place("idlib", "governorate", "sy", "Idlib");
const sinjarIdlib = place("sinjar-idlib", "settlement", "idlib", "Sinjar");
const sinjar = place("sinjar", "settlement", "kirkuk", "Sinjar");
const shingal = place("shingal", "settlement", "idlib", "Shingal", "Sinjar");

const find = placeFinder([
  iraq,
  kirkuk,
  district,
  city,
  syria,
  idlib,
  sinjarIdlib,
  sinjar,
  shingal,
]);

const ranks = (candidates: readonly Candidate[]) =>
  Object.fromEntries(candidates.map((each) => [each.place.id, each.rank]));

test("every place that bears the name comes back, and equals share a rank", () => {
  expect(ranks(find("Kirkuk"))).toEqual({
    "g/kirkuk": 1,
    "g/kirkuk-district": 1,
    "g/kirkuk-city": 1,
  });
  expect(soleBest(find("Kirkuk"))).toBeNull();
});

test("a name that says what it is means no other kind", () => {
  expect(soleBest(find("Kirkūk province"))).toBe(kirkuk);
  expect(soleBest(find("Qaḑā’ Kirkūk"))).toBe(district);
  expect(find("Idlib district")).toEqual([]);
});

test("the word city ranks, for districts are called that too", () => {
  expect(ranks(find("Kirkuk city"))).toEqual({
    "g/kirkuk-city": 1,
    "g/kirkuk": 2,
    "g/kirkuk-district": 2,
  });
});

test("the usual name comes before an alias", () => {
  expect(ranks(find("Sinjar"))).toEqual({ "g/sinjar": 1, "g/sinjar-idlib": 1, "g/shingal": 2 });
});

test("P2: a place that contains it, at any depth, narrows the search", () => {
  expect(soleBest(find("Sinjar", { within: iraq.id }))).toBe(sinjar);
  expect(soleBest(find("Sinjar", { within: idlib.id }))).toBe(sinjarIdlib);
  expect(soleBest(find("Kirkuk", { within: district.id, kinds: ["settlement"] }))).toBe(city);
});

test("an alias finds its place, and an unknown name nothing", () => {
  expect(soleBest(find("At Ta’mim"))).toBe(kirkuk);
  expect(find("Atlantis")).toEqual([]);
  expect(find("")).toEqual([]);
  expect(soleBest([])).toBeNull();
});
