/** Explore cells: what a map draws at a zoom: points in clusters, areas with what is known only to them, and what lies in neither. SPEC P4, P7. */
import { Box, edgesOf } from "@sitrep/domain/box";
import type { Count } from "@sitrep/domain/count";
import { IncidentFilter } from "@sitrep/domain/filter";
import { KnownAt } from "@sitrep/domain/known-at";
import type { PlaceId } from "@sitrep/domain/id";
import type { Interval } from "@sitrep/domain/interval";
import { between } from "@sitrep/domain/interval";
import type { PlaceKind, Point } from "@sitrep/domain/place";
import { strict } from "@sitrep/domain/strict";
import { incidentPoints } from "@sitrep/store/queries/incident-points";
import { z } from "zod";
import type { AskedAt } from "./asked-at.ts";
import { dayOf } from "./asked-at.ts";
import type { Context } from "./context.ts";
import { coverageAt, treeAt } from "./ground-at.ts";
import { drawnOnMap } from "./incident-count.ts";
import { gathering, tallyForMap } from "./map-tally.ts";
import { inOrder } from "./question.ts";

/**
 * What a map is asked: a filter, how near it is seen, and the window that it shows; without a window the box of the filter. What lies
 * outside the window is counted, and not drawn.
 */
export const CellsQuery = inOrder(
  strict({
    ...IncidentFilter.shape,
    window: Box.optional(),
    zoom: z.coerce.number().min(0).max(22).default(0),
    knownAt: KnownAt.optional(),
  }),
);

/** Points that are drawn as one. */
export interface CellCluster {
  /** The most frequent of its points. */
  readonly point: Point;
  /** From those that lie here for sure. */
  readonly count: Interval;
  /** How many points there are. */
  readonly points: number;
  /** How its points are drawn, where all are drawn alike. */
  readonly mark: "dot" | "ring" | null;
  /** The incident, where there is but one. */
  readonly isOne?: string;
}

/** A place with its names. */
export interface CellPlace {
  readonly id: PlaceId;
  readonly name: string;
  readonly nameAr: string;
  readonly kind: PlaceKind | null;
}

/** An area that is shaded: what is known to it and no nearer, and all that lies in it. Each says who was watching. */
export interface CellArea {
  readonly place: CellPlace;
  /** Null where nothing is known to the area alone. */
  readonly count: Count | null;
  readonly inside: Count;
}

/** The question without the position that it is asked at. */
type Query = Omit<z.output<typeof CellsQuery>, "knownAt">;

/** Works out what is drawn. */
export async function exploreCells(ctx: Context, query: Query, at: AskedAt) {
  const { window, zoom, ...filter } = query;
  const { ledger, view } = at;
  const shown = window ?? filter.box;
  const edges = shown === undefined ? null : edgesOf(shown);
  const tree = await treeAt(ctx, at);
  const coverage = await coverageAt(ctx, at);
  const found = await incidentPoints(ctx.engine, filter, view, { edges, zoom });
  const drawn = await drawnOnMap(ctx, { filter, view, tree }, gathering(tree, found.hasPoint));
  const { areas, elsewhere, whole } = tallyForMap(
    drawn,
    { ...filter, asOf: dayOf(ledger) },
    coverage.all,
    { tree, hasPoint: (id, row) => row.isPinned === true || found.hasPoint(id) },
  );
  const placeOf = (id: PlaceId): CellPlace => {
    const node = tree.get(id);
    const name = node?.label ?? id;
    return { id, name, nameAr: node?.labelAr ?? name, kind: node?.kind ?? null };
  };
  return {
    clusters: found.clusters.map(({ point, at: own, sure, most, points, mark }): CellCluster => {
      const id = found.alone.get(own);
      return {
        point,
        count: between(sure, most),
        points,
        mark: mark === null ? null : mark === 1 ? "ring" : "dot",
        ...(id !== undefined && { isOne: id }),
      };
    }),
    areas: areas.map(({ place, inside, only }): CellArea => ({
      place: placeOf(place),
      count: only?.count ?? null,
      inside: inside.count,
    })),
    elsewhere: elsewhere.map(({ place, cell }) => ({ place: placeOf(place), count: cell.count })),
    /** Drawn at points that the window does not show. */
    outside: found.outside,
    whole: whole?.count ?? null,
    /** Spread over several places: drawn at no point, and counted in each of their areas. */
    spread: found.spread,
  };
}
