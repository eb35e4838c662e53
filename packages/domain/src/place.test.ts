import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlaceId } from "./id.ts";
import { Location } from "./location.ts";
import { Place, PlaceKind, lineage, nameOf } from "./place.ts";
import { NEAR_RADIUS_KM, PlacePrecision, earnsPoint, markOf } from "./precision.ts";
import { parentOf, place } from "./tree.fixture.ts";

const BASE = {
  id: "g/town",
  kind: "settlement",
  names: [{ text: "Town", lang: "en", preferred: true }],
};

function refusal(changes: object): unknown {
  return Place.safeParse({ ...BASE, ...changes }).error?.issues[0];
}

describe("P1: the gazetteer", () => {
  test("P1: has exactly one preferred English name for a place", () => {
    const english = { text: "City", lang: "en", preferred: true };
    expect(refusal({ names: [{ text: "Town", lang: "en" }] })).toMatchObject({ path: ["names"] });
    expect(refusal({ names: [...BASE.names, english] })).toMatchObject({ path: ["names"] });
    expect(refusal({ names: [{ text: "بلدة", lang: "ar", preferred: true }] })).toMatchObject({ path: ["names"] }); // prettier-ignore
    expect(refusal({ names: [] })).toMatchObject({ path: ["names"] });
    expect(refusal({ parent: BASE.id })).toMatchObject({ path: ["parent"] });
  });

  test("P1: names a place in the language asked for, else in English", () => {
    const named = Place.parse({
      ...BASE,
      names: [{ text: "Towne", lang: "en" }, ...BASE.names, { text: "بلدة", lang: "ar" }, { text: "البلدة", lang: "ar", preferred: true }],
    }); // prettier-ignore
    expect([nameOf(named), nameOf(named, "en"), nameOf(named, "ar")]).toEqual(["Town", "Town", "البلدة"]); // prettier-ignore
    expect(nameOf(Place.parse(BASE), "ar")).toBe("Town");
  });

  test("P1: takes names and codes without marks that nobody sees, but with the non-joiner that spelling needs", () => {
    const withName = (text: string): unknown => refusal({ names: [...BASE.names, { text, lang: "fa" }] }); // prettier-ignore
    expect(withName("شهرک‌ها")).toBeUndefined();
    expect(withName("Town\u202E")).toMatchObject({ path: ["names", 1, "text"] });
    expect(refusal({ codes: { geonames: "1\u001b[2J" } })).toMatchObject({ path: ["codes", "geonames"] }); // prettier-ignore
    expect(refusal({ codes: { __proto__: null, "geo names": "1" } })).toMatchObject({ code: "invalid_key" }); // prettier-ignore
  });
});

describe("P2: lineage", () => {
  test("P2: leads from the place to the widest that holds it", () => {
    expect(lineage(place("old-city"), parentOf)).toEqual(["old-city", "mosul", "ninewa", "iraq", "levant"].map(place)); // prettier-ignore
    expect(lineage(place("nowhere"), parentOf)).toEqual([place("nowhere")]);
  });

  test("P2: ends wherever parents run in a circle", () => {
    const places = fc.constantFrom("a", "b", "c", "d").map(place);
    const tree = fc.dictionary(fc.constantFrom("g/a", "g/b", "g/c", "g/d"), places);
    fc.assert(
      fc.property(tree, places, (parents, start) => {
        const line = lineage(start, (id) => (Object.hasOwn(parents, id) ? parents[id] : undefined));
        expect(line[0]).toBe(start);
        expect(new Set(line).size).toBe(line.length);
      }),
    );
  });
});

describe("P3: points of places", () => {
  test.each(PlaceKind.options)("P3: %s has one only where one means something", (kind) => {
    const isPinned = kind === "settlement" || kind === "site";
    const parsed = Place.safeParse({ ...BASE, kind, point: { lat: 35.4, lon: 44.4 } });
    expect(parsed.success).toBe(isPinned);
  });

  test("P3: a point lies on the globe", () => {
    for (const point of [{ lat: 91, lon: 0 }, { lat: 0, lon: 181 }, { lat: NaN, lon: 0 }, { lat: 0 }])
      expect(refusal({ point })).toBeDefined(); // prettier-ignore
  });
});

describe("P4: marks on a map", () => {
  test("P4: a dot for a site or settlement, a ring for what is near one, an area for all that is wider", () => {
    expect(Object.fromEntries(PlacePrecision.options.map((one) => [one, markOf(one)]))).toEqual({
      site: "dot", settlement: "dot", "near-settlement": "ring", district: "area", governorate: "area", region: "area",
      country: "area", water: "area",
    }); // prettier-ignore
    expect(NEAR_RADIUS_KM).toBe(25);
  });
});

describe("P5: locations", () => {
  const at = { place: "g/town" as PlaceId, point: { lat: 35.4, lon: 44.4 } };

  test.each(PlacePrecision.options)(
    "P5: %s carries a point only where it has earned one",
    (precision) => {
      expect(Location.safeParse({ ...at, precision }).success).toBe(earnsPoint(precision));
      expect(earnsPoint(precision)).toBe(markOf(precision) !== "area");
      expect(Location.safeParse({ place: at.place, precision }).success).toBe(true);
    },
  );
});
