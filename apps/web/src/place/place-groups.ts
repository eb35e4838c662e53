/** Place groups: places that records name, under the country and governorate that they lie in. */
import type { NamedPlace } from "@sitrep/api/views/place-view";
import type { ListedPlace } from "./place-list.tsx";

/** The places of one country, those known no closer first, then governorate by governorate. */
export interface PlaceGroup {
  /** Null for places in no country, such as a border. */
  readonly country: NamedPlace | null;
  readonly own: readonly ListedPlace[];
  readonly governorates: readonly {
    readonly governorate: NamedPlace;
    readonly places: readonly ListedPlace[];
  }[];
}

/** Whether a group names nothing but the country itself. */
export function isBare({ own, governorates }: PlaceGroup): boolean {
  return own.length === 0 && governorates.length === 0;
}

/** Groups places, the country with the most first and the countryless last. */
export function groupPlaces(places: readonly ListedPlace[]): readonly PlaceGroup[] {
  const byCountry = Map.groupBy(places, ({ computed }) => computed.country?.id ?? null);
  return [...byCountry.values()]
    .map((members): PlaceGroup => {
      const isOwn = ({ id, computed }: ListedPlace): boolean =>
        computed.governorate === null || computed.governorate.id === id;
      const inner = Map.groupBy(
        members.filter((place) => !isOwn(place)),
        ({ computed }) => computed.governorate?.id,
      );
      return {
        country: members[0]?.computed.country ?? null,
        own: members.filter((place) => isOwn(place) && place.id !== place.computed.country?.id),
        governorates: [...inner.values()].flatMap((own) => {
          const governorate = own[0]?.computed.governorate;
          return governorate ? [{ governorate, places: own }] : [];
        }),
      };
    })
    .toSorted(
      (a, b) =>
        Number(a.country === null) - Number(b.country === null) ||
        sizeOf(b) - sizeOf(a) ||
        (a.country?.name ?? "").localeCompare(b.country?.name ?? "", "en"),
    );
}

function sizeOf({ own, governorates }: PlaceGroup): number {
  return governorates.reduce((total, { places }) => total + places.length, own.length);
}
