import { PlaceId } from "@sitrep/domain/id";
import type { PlaceKind } from "@sitrep/domain/place";
import { expect, test } from "vitest";
import { groupPlaces, isBare } from "./place-groups.ts";
import type { ListedPlace } from "./place-list.tsx";

const named = (id: string) => ({ id: PlaceId.parse(`g/${id}`), name: id, nameAr: id });

function place(
  id: string,
  kind: PlaceKind,
  governorate: string | null,
  country: string | null,
): ListedPlace {
  const own = named(id);
  return {
    id: own.id,
    kind,
    names: [],
    computed: {
      ...own,
      kind,
      governorate: governorate === null ? null : named(governorate),
      country: country === null ? null : named(country),
      point: null,
    },
  };
}

const groups = groupPlaces([
  place("border", "region", null, null),
  place("france", "country", null, "france"),
  place("iraq", "country", null, "iraq"),
  place("kirkuk", "governorate", "kirkuk", "iraq"),
  place("hawija", "settlement", "kirkuk", "iraq"),
  place("mosul", "settlement", "nineveh", "iraq"),
  place("north", "region", null, "iraq"),
]);

test("places stand under their country and governorate, and none is lost", () => {
  const [iraq] = groups;
  expect(iraq?.country?.name).toBe("iraq");
  expect(iraq?.own.map(({ computed }) => computed.name)).toEqual(["kirkuk", "north"]);
  expect(
    iraq?.governorates.map(({ governorate, places }) => [
      governorate.name,
      places.map(({ computed }) => computed.name),
    ]),
  ).toEqual([
    ["kirkuk", ["hawija"]],
    ["nineveh", ["mosul"]],
  ]);
});

test("a country of which nothing closer is named is bare, and what lies in no country comes last", () => {
  expect(groups.filter(isBare).map(({ country }) => country?.name)).toEqual(["france"]);
  expect(groups.at(-1)?.country).toBeNull();
});
