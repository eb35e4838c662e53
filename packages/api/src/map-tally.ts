/**
 * Map tally: incidents on record by the mark that each has earned: a dot or a ring at a place, or the area that it is
 * known to lie in. Every incident stands in one mark; one that was spread over places only may lie in each. SPEC P4, V8.
 */
import type { Coverage } from "@sitrep/domain/coverage";
import { PlaceId } from "@sitrep/domain/id";
import { lineage } from "@sitrep/domain/place";
import type { PlaceKind } from "@sitrep/domain/place";
import { isWideEnough } from "@sitrep/domain/place-width";
import { markOf } from "@sitrep/domain/precision";
import type { MapMark, PlacePrecision } from "@sitrep/domain/precision";
import type { SeriesCell, Tallied } from "@sitrep/domain/series";
import { fillCell } from "@sitrep/domain/series";
import type { PlaceNode } from "@sitrep/store/place-tree";
import type { PlaceRow } from "@sitrep/store/queries/incidents-by-place";
import type { AreaQuestion } from "./tally.ts";
import { parentIn } from "./tally.ts";

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

/** Kinds of place that have an outline to shade. */
const HOSTS: ReadonlySet<string> = new Set(["governorate", "country"]);

/**
 * Tallies rows by mark. Every governorate on file that was asked about gets a cell, so that one without incidents
 * still says who watched it; places outside of those asked for get none, whatever else an incident was spread over.
 */
export function tallyForMap(
  rows: readonly PlaceRow[],
  filter: AreaQuestion,
  coverage: readonly Coverage[],
  gazetteer: {
    readonly tree: ReadonlyMap<string, PlaceNode>;
    readonly hasPoint: (id: PlaceId, row: PlaceRow) => boolean;
  },
): MapTally {
  const { tree, hasPoint } = gazetteer;
  const parentOf = parentIn(tree);
  const lines = new Map<PlaceId, readonly PlaceId[]>();
  /** The same places come again and again, and climbing from them is most of the work. */
  const lineOf = (id: PlaceId): readonly PlaceId[] => {
    const known = lines.get(id) ?? lineage(id, parentOf);
    lines.set(id, known);
    return known;
  };
  const kindOf = (id: PlaceId): PlaceKind | undefined => tree.get(id)?.kind;
  const hostOf = (id: PlaceId): PlaceId | undefined =>
    lineOf(id).find((at) => HOSTS.has(kindOf(at) ?? ""));
  const [all, roaming, beyond]: [Tallied[], Tallied[], Tallied[]] = [[], [], []];
  const [dots, rings, parts, only, inside, wider] = [
    new Piles(),
    new Piles(),
    new Piles(),
    new Piles(),
    new Piles(),
    new Piles(),
  ];
  for (const row of rows) {
    // A row names places of the ledger, and parsing each again takes longer than the tally.
    const places = [row.place, ...row.alsoIn].map((id) => id as PlaceId);
    if (row.isAstray) {
      const tallied = { extent: row.extent, isSure: false, times: row.incidents };
      beyond.push(tallied);
      if (places.some((id) => hostOf(id) === undefined)) roaming.push(tallied);
      else wider.put(places, tallied);
      continue;
    }
    const marks = places.map((id) =>
      hasPoint(id, row) && markOf(row.precision) !== "area"
        ? { place: id, mark: markOf(row.precision) }
        : { place: areaAround(lineOf(id), row.precision, kindOf), mark: "area" as const },
    );
    const at = (mark: MapMark): readonly PlaceId[] =>
      marks.flatMap((one) => (one.mark === mark ? one.place : []));
    const isSpread = new Set(marks.map(({ mark, place }) => `${mark} ${place}`)).size > 1;
    const { extent, isInTime, incidents: times } = row;
    const tallied = { extent, isSure: isInTime && !isSpread, times };
    dots.put(at("dot"), tallied);
    rings.put(at("ring"), tallied);
    parts.put(at("area"), tallied);
    const hosts = new Set(at("area").flatMap((id) => hostOf(id) ?? []));
    if (at("area").some((id) => hostOf(id) === undefined)) roaming.push(tallied);
    all.push({ ...tallied, isSure: isInTime });
    only.put([...hosts], {
      ...tallied,
      isSure: isInTime && hosts.size === 1 && at("area").length === marks.length,
    });
    const around = marks.map(({ place }) => lineOf(place));
    for (const id of new Set(around.flat()))
      inside.put([id], {
        ...tallied,
        isSure: isInTime && around.every((line) => line.includes(id)),
      });
  }
  const days = { earliest: filter.from ?? null, latest: filter.to ?? null };
  const question = { kinds: filter.kind ?? null, parentOf, asOf: filter.asOf ?? null };
  const fill = (place: PlaceId, incidents: readonly Tallied[]): SeriesCell => {
    const around = lineOf(place).slice(1);
    const astray = [...around.flatMap((id) => [...only.at(id), ...wider.at(id)]), ...roaming];
    return fillCell({ key: place, ...days, place }, incidents, coverage, { ...question, astray });
  };
  const isAsked = (id: PlaceId): boolean =>
    filter.place === undefined || lineOf(id).some((at) => filter.place?.includes(at));
  const cells = (places: readonly PlaceId[], piles: Piles): readonly PlacedCell[] =>
    places.filter(isAsked).map((place) => ({ place, cell: fill(place, piles.at(place)) }));
  const cellsOf = (piles: Piles): readonly PlacedCell[] => cells(piles.places(), piles);
  const hosted = Map.groupBy(parts.places(), hostOf);
  const partsIn = new Map(
    [...hosted].map(([host, ids]) => [host, ids.filter((id) => id !== host)] as const),
  );
  const areaOf = (place: PlaceId, kind: "governorate" | "country"): AreaTally => ({
    place,
    kind,
    inside: fill(place, inside.at(place)),
    only: only.at(place).length === 0 ? null : fill(place, only.at(place)),
    parts: cells(partsIn.get(place) ?? [], parts),
  });
  const nodes = [...tree.values()];
  const governed = nodes.flatMap(({ kind, parent }) =>
    kind === "governorate" && parent !== null ? parent : [],
  );
  const asked = filter.place ?? [...new Set(governed)].map((id) => PlaceId.parse(id));
  const [first] = asked;
  return {
    // There may be thousands, and not everybody draws them one by one.
    get points() {
      return [
        ...cellsOf(dots).map((one) => ({ ...one, mark: "dot" as const })),
        ...cellsOf(rings).map((one) => ({ ...one, mark: "ring" as const })),
      ];
    },
    areas: nodes
      .map(({ id, kind }) => ({ id: PlaceId.parse(id), kind }))
      .flatMap(({ id, kind }) =>
        (kind === "governorate" || kind === "country") && isAsked(id) ? [areaOf(id, kind)] : [],
      )
      .filter(({ place, kind }) => kind === "governorate" || inside.at(place).length > 0)
      .toSorted((a, b) => (a.place < b.place ? -1 : 1)),
    elsewhere: cells(hosted.get(undefined) ?? [], parts),
    whole:
      first === undefined
        ? null
        : fillCell({ key: "whole", ...days, place: first, places: asked }, all, coverage, {
            ...question,
            astray: beyond,
          }),
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

/** Incidents by place; an incident lies on a pile once. */
class Piles {
  readonly #piles = new Map<PlaceId, Tallied[]>();

  put(places: readonly PlaceId[], incident: Tallied): void {
    for (const place of new Set(places)) {
      const pile = this.#piles.get(place);
      if (pile === undefined) this.#piles.set(place, [incident]);
      else pile.push(incident);
    }
  }

  at(place: PlaceId): readonly Tallied[] {
    return this.#piles.get(place) ?? [];
  }

  places(): readonly PlaceId[] {
    return [...this.#piles.keys()].toSorted();
  }
}
