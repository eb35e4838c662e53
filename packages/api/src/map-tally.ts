/**
 * Map tally: incidents on record by the mark that each has earned: a dot or a ring at a place, or the area that it is
 * known to lie in. Every incident stands in one mark, and one that was spread over places in a mark of each; in an area lies
 * whatever names a place in it. SPEC P4, V8.
 */
import type { Coverage } from "@sitrep/domain/coverage";
import { PlaceId } from "@sitrep/domain/id";
import type { PlaceKind } from "@sitrep/domain/place";
import { isWideEnough } from "@sitrep/domain/place-width";
import { markOf } from "@sitrep/domain/precision";
import type { MapMark, PlacePrecision } from "@sitrep/domain/precision";
import type { SeriesCell, Tallied } from "@sitrep/domain/series";
import { fillCell, fillWatched, partOf } from "@sitrep/domain/series";
import type { Watcher, Watching } from "@sitrep/domain/watching";
import { watchingIn } from "@sitrep/domain/watching";
import type { PlaceNode } from "@sitrep/store/place-tree";
import type { DrawnGroup, Gathering } from "@sitrep/store/queries/incidents-by-place";
import { mapGround, watchersByPlace } from "./map-ground.ts";
import type { Drawn, Placing } from "./map-piles.ts";
import { MapPiles, Pile } from "./map-piles.ts";
import type { AreaQuestion } from "./tally.ts";

/** Incidents known to a settlement or site (dot), or to lie within 25 km of one (ring). */
export interface PointTally {
  readonly place: PlaceId;
  readonly mark: "dot" | "ring";
  readonly cell: SeriesCell;
}

/** A governorate or country: all incidents inside it, and apart those of which no more is known than that. */
export interface AreaTally {
  readonly place: PlaceId;
  readonly kind: "governorate" | "country";
  readonly inside: SeriesCell;
  /** Known only to this area, or to a part of it that has no outline; null where there is none. */
  readonly only: SeriesCell | null;
  /** What of `only` is known to a district or region in it, or to a settlement or site without a point on file. */
  readonly parts: readonly PlacedCell[];
}

/** A place with its cell. */
export interface PlacedCell {
  readonly place: PlaceId;
  readonly cell: SeriesCell;
}

/** What a map draws. `elsewhere` are areas in no governorate or country: a border, a continent. */
export interface MapTally {
  readonly points: readonly PointTally[];
  readonly areas: readonly AreaTally[];
  readonly elsewhere: readonly PlacedCell[];
  /**
   * All that was asked for in one cell, over the places asked for or else every country with governorates on file:
   * where nothing matched, it says whether anybody watched. Null where no place is on file.
   */
  readonly whole: SeriesCell | null;
}

type Tree = ReadonlyMap<string, PlaceNode>;

/**
 * Tallies incidents by mark. Every governorate on file that was asked about gets a cell, so that one without incidents
 * still says who watched it; places outside of those asked for get none, whatever else an incident was spread over.
 * What is gathered has its points where it always had them at one position.
 */
export function tallyForMap(
  { gathered, rows }: Drawn,
  filter: AreaQuestion,
  coverage: readonly Coverage[],
  gazetteer: {
    readonly tree: Tree;
    readonly hasPoint: (id: PlaceId, row: DrawnGroup) => boolean;
  },
): MapTally {
  const { tree, hasPoint } = gazetteer;
  const { areas: hosts, governed, lineOf, hostOf, kindOf, parentOf } = mapGround(tree);
  const markAt = (id: PlaceId, row: DrawnGroup): { place: PlaceId; mark: MapMark } => {
    const mark = markOf(row.precision);
    if (mark !== "area" && hasPoint(id, row)) return { place: id, mark };
    return { place: areaAround(lineOf(id), row.precision, kindOf), mark: "area" };
  };
  const placing: Placing = (group, pile) => {
    // A group names places of the ledger, and parsing each again takes longer than the tally.
    const own = group.place as PlaceId;
    const { place, mark } = markAt(own, group);
    pile(mark, place);
    for (const id of lineOf(own)) pile("inside", id);
    if (mark !== "area") return false;
    const [host, ownHost] = [hostOf(place), hostOf(own)];
    if (host !== undefined) pile(host === ownHost ? "only" : "drawnOnly", host);
    return host === undefined;
  };
  const piles = new MapPiles(gathered, placing);
  const { all, roaming } = piles;
  const beyond = new Pile();
  const spread: Spread[] = [];
  const isAsked = (id: PlaceId): boolean =>
    filter.place === undefined || lineOf(id).some((at) => filter.place?.includes(at));
  for (const row of rows) {
    const { extent, isInTime, incidents: times } = row;
    const certain = { extent, isSure: isInTime, times };
    // Nearly every row lies at one place.
    if (!row.isAstray && row.alsoIn.length === 0) {
      all.put(certain);
      const isRoaming = placing(row, (kind, place) => piles.put(kind, place, certain));
      if (isRoaming) roaming.put(certain);
      continue;
    }
    const places = [row.place, ...row.alsoIn].map((id) => id as PlaceId);
    const tallied = { extent, isSure: false, times };
    if (row.isAstray) {
      beyond.put(tallied);
      if (places.some((id) => hostOf(id) === undefined)) roaming.put(tallied);
      else for (const id of new Set(places)) piles.put("wider", id, tallied);
      continue;
    }
    // It happened in each of its places; of a series nobody says how much of it in which.
    const part = { ...certain, extent: partOf(extent) };
    const marks = places.map((named) => ({ named, ...markAt(named, row) }));
    const isWholeIn = (isThere: (one: (typeof marks)[number]) => boolean): Tallied =>
      marks.every(isThere) ? certain : part;
    for (const mark of ["dot", "ring", "area"] as const) {
      const marked = marks.flatMap((one) => (one.mark === mark ? one.place : []));
      for (const id of new Set(marked))
        piles.put(
          mark,
          id,
          isWholeIn((one) => one.mark === mark && one.place === id),
        );
    }
    all.put(places.every((id) => isAsked(id)) ? certain : part);
    const around = new Set(places.flatMap(lineOf));
    for (const id of around)
      piles.put(
        "inside",
        id,
        isWholeIn(({ named }) => lineOf(named).includes(id)),
      );
    const areas = marks.filter(({ mark }) => mark === "area");
    for (const host of new Set(areas.flatMap(({ place }) => hostOf(place) ?? [])))
      piles.put(
        "drawnOnly",
        host,
        isWholeIn(({ mark, place }) => mark === "area" && hostOf(place) === host),
      );
    spread.push({
      tallied,
      around,
      hosts: new Set(areas.map(({ named }) => hostOf(named))),
    });
  }
  const days = { earliest: filter.from ?? null, latest: filter.to ?? null };
  const question = { kinds: filter.kind ?? null, parentOf, asOf: filter.asOf ?? null };
  const watchersAt = watchersByPlace(tree, coverage, question);
  /** Nearly all areas have the same watchers, and the days are those of the question. */
  const watched = new Map<readonly Watcher[], readonly Watching[]>();
  const watchingAt = (place: PlaceId): readonly Watching[] => {
    const watchers = watchersAt(place);
    const known = watched.get(watchers) ?? watchingIn(days, watchers, question.asOf);
    watched.set(watchers, known);
    return known;
  };
  /** What is known only to something wider may lie in all that shares a parent. */
  const strays = new Map<PlaceId | undefined, readonly Tallied[]>();
  const astrayIn = (place: PlaceId): readonly Tallied[] => {
    const [, ...around] = lineOf(place);
    const [parent] = around;
    const known = strays.get(parent) ?? [
      ...around.flatMap((id) => [...piles.at("only", id), ...piles.at("wider", id)]),
      ...roaming.told,
    ];
    strays.set(parent, known);
    const also = spread.filter((one) => mayAlsoLieIn(place, around, one));
    return also.length === 0 ? known : [...known, ...also.map(({ tallied }) => tallied)];
  };
  const fill = (place: PlaceId, incidents: readonly Tallied[]): SeriesCell =>
    fillWatched({ key: place, ...days, place }, incidents, watchingAt(place), astrayIn(place));
  const cells = (places: readonly PlaceId[], mark: MapMark): readonly PlacedCell[] =>
    places.filter(isAsked).map((place) => ({ place, cell: fill(place, piles.at(mark, place)) }));
  const hosted = Map.groupBy(piles.places("area"), hostOf);
  const partsIn = new Map(
    [...hosted].map(([host, ids]) => [host, ids.filter((id) => id !== host)] as const),
  );
  const areaOf = (place: PlaceId, kind: "governorate" | "country"): AreaTally => {
    let told: readonly PlacedCell[] | null = null;
    const known = [...piles.at("only", place), ...piles.at("drawnOnly", place)];
    return {
      place,
      kind,
      inside: fill(place, piles.at("inside", place)),
      only: known.length === 0 ? null : fill(place, known),
      // There may be thousands of these too.
      get parts() {
        told ??= cells(partsIn.get(place) ?? [], "area");
        return told;
      },
    };
  };
  const asked = filter.place ?? governed;
  const [first] = asked;
  return {
    // There may be thousands, and not everybody draws them one by one.
    get points() {
      return [
        ...cells(piles.places("dot"), "dot").map((one) => ({ ...one, mark: "dot" as const })),
        ...cells(piles.places("ring"), "ring").map((one) => ({ ...one, mark: "ring" as const })),
      ];
    },
    areas: hosts
      .filter(
        ({ id, kind }) =>
          isAsked(id) && (kind === "governorate" || piles.at("inside", id).length > 0),
      )
      .map(({ id, kind }) => areaOf(id, kind)),
    elsewhere: cells(hosted.get(undefined) ?? [], "area"),
    whole:
      first === undefined
        ? null
        : fillCell({ key: "whole", ...days, place: first, places: asked }, all.told, coverage, {
            ...question,
            astray: beyond.told,
          }),
  };
}

/**
 * Something that was spread over several places, with all that lies around them; `hosts` are the areas of those of them of which no
 * more is known, with `undefined` among them where one lies in no area.
 */
interface Spread {
  readonly tallied: Tallied;
  readonly around: ReadonlySet<PlaceId>;
  readonly hosts: ReadonlySet<PlaceId | undefined>;
}

/** Whether it may have happened in a place, too, in which it does not stand: one of its places may be this one. */
function mayAlsoLieIn(
  place: PlaceId,
  outer: readonly PlaceId[],
  { around, hosts }: Spread,
): boolean {
  return !around.has(place) && [undefined, ...outer].some((id) => hosts.has(id));
}

/**
 * Where rows that are drawn alike are gathered, so that there are few of them to tally: points, which are drawn by themselves, and what
 * is known only to an area, both in the governorate or country that they lie in; what lies in none of these where it is.
 */
export function gathering(tree: Tree, hasPoint: (place: string) => boolean): Gathering {
  const { hostOf, lineOf, kindOf } = mapGround(tree);
  return ({ place, precision, isPinned }) => {
    // Later incidents lie at places that were not on file yet.
    if (!tree.has(place)) return { place, precision, isPinned };
    // A row names places of the ledger.
    const own = place as PlaceId;
    if (markOf(precision) !== "area" && (isPinned || hasPoint(place)))
      return { place: hostOf(own) ?? place, precision: "settlement", isPinned: true };
    const area = areaAround(lineOf(own), precision, kindOf);
    const [host, ownHost] = [hostOf(area), hostOf(own)];
    // What is drawn wider than its place lies in that place all the same.
    if (host !== ownHost) return { place: ownHost ?? place, precision, isPinned: false };
    // A governorate or country stands for all that is known to it and no nearer.
    return host === undefined
      ? { place: area, precision, isPinned: false }
      : { place: host, precision: "governorate", isPinned: false };
  };
}

/**
 * The first area around a place that is as wide as the precision. A settlement or site without a point on file stands
 * for itself, as a part of the area that is drawn.
 */
function areaAround(
  line: readonly PlaceId[],
  precision: PlacePrecision,
  kindOf: (id: PlaceId) => PlaceKind | undefined,
): PlaceId {
  const [place = ""] = line;
  return line.find((at) => isWideEnough(kindOf(at) ?? "site", precision)) ?? PlaceId.parse(place);
}
