/**
 * Matchable: what of an incident is held against others to see whether two are one: days, places, kind, parties, harm.
 * Small, so that hundreds of thousands can be read one after the other.
 */
import type { Actor, ActorKind } from "./actor.ts";
import { numberOfDay } from "./day.ts";
import type { HarmEffect } from "./harm.ts";
import { countOfHarm } from "./harm.ts";
import { boundsOfCount } from "./count.ts";
import type { ActorId, DatasetId, DocumentId, IncidentId, PlaceId } from "./id.ts";
import { datasetOf } from "./id.ts";
import type { Extent, Incident } from "./incident.ts";
import type { IncidentKind } from "./incident-kind.ts";
import type { Interval } from "./interval.ts";
import { add } from "./interval.ts";
import type { Place, PlaceKind, Point } from "./place.ts";
import { lineage } from "./place.ts";
import { isWideEnough } from "./place-width.ts";
import type { PlacePrecision } from "./precision.ts";
import { NEAR_RADIUS_KM, earnsPoint } from "./precision.ts";
import { fold } from "./text.ts";
import { spanOf } from "./when.ts";

/** Days as whole numbers since 1970-01-01; an end that nobody knows is infinite. */
export interface MatchDays {
  readonly first: number;
  readonly last: number;
  /** Whether it filled those days, instead of falling on one of them. */
  readonly everyDay: boolean;
}

/** One place of an incident, as narrow as it is known. */
export interface MatchPlace {
  /** The place, or the one around it that the precision allows. */
  readonly place: PlaceId;
  readonly kind: PlaceKind;
  /** The place and all that it lies in. */
  readonly line: readonly PlaceId[];
  readonly governorate: PlaceId | null;
  readonly country: PlaceId | null;
  /** Only where the precision has earned one. */
  readonly point: Point | null;
  /** How far from the place it may have been, by the precision; of an area, zero. */
  readonly reachKm: number;
}

/** An actor that takes part, with whatever else it is called and belongs to. */
export interface MatchActor {
  readonly id: ActorId;
  readonly kind: ActorKind;
  /** Its name and aliases, folded. */
  readonly names: ReadonlySet<string>;
  /** The actor and the bodies that it belongs to. */
  readonly line: readonly ActorId[];
}

/** The amount of one effect on people of every kind together. */
export interface MatchHarm {
  readonly effect: HarmEffect;
  readonly interval: Interval;
}

/** See the file. */
export interface Matchable {
  readonly id: IncidentId;
  readonly dataset: DatasetId;
  readonly kind: IncidentKind;
  readonly extent: Extent;
  readonly days: MatchDays;
  readonly places: readonly MatchPlace[];
  /** Known actors; those whose part is denied are none. */
  readonly actors: readonly MatchActor[];
  /** By effect, in the order of their letters. */
  readonly harm: readonly MatchHarm[];
  readonly documents: readonly DocumentId[];
}

/** How far from its point something may have been, in km, by the precision of its place; one named and versioned rule. */
export const REACH_KM = {
  rule: "M3",
  version: 1,
  site: 1,
  settlement: 5,
  "near-settlement": NEAR_RADIUS_KM,
} as const;

/** What is asked of the gazetteer and the list of actors. */
export interface MatchLookup {
  readonly place: (id: PlaceId) => Pick<Place, "kind" | "parent" | "point"> | undefined;
  readonly actor: (
    id: ActorId,
  ) => (Pick<Actor, "kind" | "parent"> & { readonly names: readonly string[] }) | undefined;
}

/** Makes matchables, and remembers places and actors, of which many incidents name the same. */
export function matchableMaker(lookup: MatchLookup): (incident: Incident) => Matchable {
  const places = new Map<string, MatchPlace | null>();
  const actors = new Map<ActorId, MatchActor | null>();
  const placeOf = (id: PlaceId, precision: PlacePrecision): MatchPlace | null => {
    const key = `${precision} ${id}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    const made = readPlace(id, precision, lookup);
    places.set(key, made);
    return made;
  };
  const actorOf = (id: ActorId): MatchActor | null => {
    const known = actors.get(id);
    if (known !== undefined) return known;
    const made = readActor(id, lookup);
    actors.set(id, made);
    return made;
  };
  return (incident) => {
    const { where, parties } = incident;
    const [first, ...others] = [where.place, ...where.alsoIn].flatMap(
      (id) => placeOf(id, where.precision) ?? [],
    );
    const own =
      first === undefined || where.point === undefined || !earnsPoint(where.precision)
        ? first
        : { ...first, point: where.point };
    const taking = parties.flatMap((party) =>
      party.actor === undefined || party.attribution === "denied" ? [] : party.actor,
    );
    return {
      id: incident.id,
      dataset: datasetOf(incident.id),
      kind: incident.kind,
      extent: incident.extent,
      days: daysOf(incident),
      places: own === undefined ? [] : [own, ...others],
      actors: [...new Set(taking)].flatMap((id) => actorOf(id) ?? []),
      harm: harmOf(incident),
      documents: incident.reports.map(({ document }) => document),
    };
  };
}

function daysOf({ when }: Incident): MatchDays {
  const { earliest, latest, everyDay } = spanOf(when);
  return {
    first: earliest === null ? Number.NEGATIVE_INFINITY : numberOfDay(earliest),
    last: latest === null ? Number.POSITIVE_INFINITY : numberOfDay(latest),
    everyDay,
  };
}

function reachOf(precision: PlacePrecision): number {
  return precision === "site" || precision === "settlement" || precision === "near-settlement"
    ? REACH_KM[precision]
    : 0;
}

/** The place as far as the precision lets it be known; null where it is not on file. */
function readPlace(
  id: PlaceId,
  precision: PlacePrecision,
  { place }: MatchLookup,
): MatchPlace | null {
  const whole = lineage(id, (at) => place(at)?.parent);
  const from = whole.findIndex((at) => isWideEnough(place(at)?.kind ?? "site", precision));
  const line = from < 0 ? whole.slice(-1) : whole.slice(from);
  const [at] = line;
  const found = at === undefined ? undefined : place(at);
  if (at === undefined || found === undefined) return null;
  const ofKind = (kind: PlaceKind): PlaceId | null =>
    line.find((one) => place(one)?.kind === kind) ?? null;
  const point = earnsPoint(precision) ? (found.point ?? null) : null;
  return {
    place: at,
    kind: found.kind,
    line,
    governorate: ofKind("governorate"),
    country: ofKind("country"),
    point,
    reachKm: reachOf(precision),
  };
}

function readActor(id: ActorId, { actor }: MatchLookup): MatchActor | null {
  const found = actor(id);
  if (found === undefined) return null;
  const names = new Set(found.names.map(fold).filter((name) => name !== ""));
  const line: ActorId[] = [];
  for (let at: ActorId | undefined = id; at !== undefined && !line.includes(at);) {
    line.push(at);
    at = actor(at)?.parent;
  }
  return { id, kind: found.kind, names, line };
}

/** The sum of each effect over all kinds of people; rates and groups are no number of people, and are left out. */
function harmOf({ harm }: Incident): readonly MatchHarm[] {
  const sums = new Map<HarmEffect, Interval>();
  for (const one of harm) {
    const { effect, quantity } = one;
    if (typeof quantity !== "string" && (quantity.unit !== "person" || quantity.per !== undefined))
      continue;
    const bounds = boundsOfCount(countOfHarm(one));
    const before = sums.get(effect);
    sums.set(effect, before === undefined ? bounds : add(before, bounds));
  }
  return [...sums]
    .map(([effect, interval]) => ({ effect, interval }))
    .toSorted((a, b) => (a.effect < b.effect ? -1 : 1));
}
