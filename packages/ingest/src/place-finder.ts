/**
 * Finding places by name. Every candidate comes back, and those that nothing tells apart share a rank: whether
 * Kirkuk is the city, its district or its governorate is for the caller to say, or to leave open. SPEC P2.
 */
import { hash } from "node:crypto";
import { canonicalJson } from "@sitrep/domain/canonical";
import { lineage } from "@sitrep/domain/place";
import type { Place, PlaceKind } from "@sitrep/domain/place";
import { foldPlaceName } from "./place-name.ts";

type PlaceId = Place["id"];

/** What a caller knows besides the name. */
export interface Within {
  /** Only places that lie in this one, at any depth. */
  readonly within?: PlaceId | undefined;
  /** Only places of these kinds. */
  readonly kinds?: readonly PlaceKind[] | undefined;
}

/** A place that bears the name; 1 is the best rank, and candidates that are equally good share one. */
export interface Candidate {
  readonly place: Place;
  readonly rank: number;
}

/** Finds places by any spelling of any of their names. */
export interface FindPlace {
  (name: string, known?: Within): readonly Candidate[];
  /** What is the same for the same places; rows that another finder read are not remembered. */
  readonly digest?: string | undefined;
}

interface Holder {
  readonly place: Place;
  readonly isPreferred: boolean;
}

/** A finder over these places; folding all their names takes some milliseconds, so make it once. */
export function placeFinder(places: readonly Place[]): FindPlace {
  const parents = new Map(places.map(({ id, parent }) => [id, parent]));
  const index = new Map<string, Map<PlaceId, Holder>>();
  for (const place of places)
    for (const { text, preferred } of place.names) {
      const { key } = foldPlaceName(text);
      const holders = index.get(key) ?? new Map<PlaceId, Holder>();
      const isPreferred = preferred === true || (holders.get(place.id)?.isPreferred ?? false);
      index.set(key, holders.set(place.id, { place, isPreferred }));
    }

  const findPlace: FindPlace = (name, { within, kinds } = {}) => {
    const { key, kind } = foldPlaceName(name);
    // A name that says district means one. A city is said of districts too (Sadr City), so that word only ranks.
    const isMeant = (place: Place) => kind === null || kind === "settlement" || place.kind === kind;
    const holders = [...(index.get(key)?.values() ?? [])].filter(
      ({ place }) =>
        isMeant(place) &&
        (kinds === undefined || kinds.includes(place.kind)) &&
        (within === undefined || lineage(place.id, (id) => parents.get(id)).includes(within)),
    );
    const lag = ({ place, isPreferred }: Holder) =>
      (kind === null || place.kind === kind ? 0 : 2) + (isPreferred ? 0 : 1);
    const lags = [...new Set(holders.map(lag))].toSorted((one, other) => one - other);
    return holders
      .map((holder) => ({ place: holder.place, rank: lags.indexOf(lag(holder)) + 1 }))
      .toSorted((one, other) => one.rank - other.rank || (one.place.id < other.place.id ? -1 : 1));
  };
  // Most finders are never asked for it, and it takes as long as all the rest.
  let digest: string | undefined;
  return Object.defineProperty(findPlace, "digest", {
    get: () => (digest ??= hash("sha256", canonicalJson(places))),
  });
}

/** The one best candidate; null where there is none, or where several are equally good. */
export function soleBest(candidates: readonly Candidate[]): Place | null {
  const [first, second] = candidates;
  return first === undefined || second?.rank === first.rank ? null : first.place;
}
