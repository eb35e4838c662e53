/** Watched ground: how many governorates are on file, and the countries that a reader can choose. */
import type { Caller } from "@sitrep/api/router";
import { PlaceQuery } from "@sitrep/domain/filter";

/** See the file; the countries by name. */
export interface WatchedGround {
  readonly governorates: number;
  readonly countries: readonly (readonly [id: string, name: string])[];
}

/** Most countries of the choice. */
const MOST = 200;

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
