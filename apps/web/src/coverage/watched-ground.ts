/** Watched ground: how many governorates are on file, and the countries that a reader can choose. */
import type { Caller } from "@sitrep/api/router";
import type { Coverage } from "@sitrep/domain/coverage";
import { PlaceQuery } from "@sitrep/domain/filter";
import type { PlaceId } from "@sitrep/domain/id";

/** See the file; the countries by name. */
export interface WatchedGround {
  readonly governorates: number;
  readonly countries: readonly (readonly [id: string, name: string])[];
}

/** Most countries of the choice. */
const MOST = 200;

/** Most countries that a monitor's own ground is shown of; of more, those of the map are. */
const MOST_OWN = 6;

/** Asks at one ledger position. Countries that no record names are not offered. */
export async function watchedGround(caller: Caller, knownAt: string): Promise<WatchedGround> {
  const { kind } = PlaceQuery.parse({ kind: "governorate" });
  const { total } = await caller.places.list({ kind, limit: 1, knownAt });
  const country = PlaceQuery.parse({ kind: "country" }).kind;
  const { items } = await caller.places.list({ kind: country, used: true, limit: MOST, knownAt });
  return {
    governorates: total,
    countries: items
      .map(({ id, computed }) => [id, computed.name] as const)
      .toSorted(([, one], [, other]) => one.localeCompare(other, "en")),
  };
}

/** The countries that some notes on coverage take something of; null where that is nobody's few. */
export async function countriesIn(
  notes: readonly Pick<Coverage, "includes">[],
  caller: Caller,
  knownAt: string,
): Promise<readonly PlaceId[] | null> {
  const found = new Set<PlaceId>();
  for (const id of new Set(notes.flatMap(({ includes }) => includes))) {
    const { item } = await caller.places.byId({ id, knownAt });
    const country = item.kind === "country" ? item.id : item.computed.country?.id;
    if (country === undefined) return null;
    found.add(country);
    if (found.size > MOST_OWN) return null;
  }
  return found.size === 0 ? null : [...found].toSorted();
}
