/** Areas of the map as a front page speaks of them: where most is on record, and where nobody watched. */
import type { MapArea } from "../map/map-answer.ts";

/** How many incidents on record lie in an area, or may. */
export function incidentsIn(area: MapArea): number {
  return area.inside.possible + area.inside.beyond;
}

/** The fewest incidents that lie in an area for sure. */
function leastIn({ inside: { count } }: MapArea): number {
  return count.is === "observed" ? (count.interval.low ?? 0) : 0;
}

/** The areas of a kind in which anything is on record, the fullest first. */
export function fullest(areas: readonly MapArea[], kind: MapArea["kind"]): readonly MapArea[] {
  return areas
    .filter((area) => area.kind === kind && incidentsIn(area) > 0)
    .toSorted(
      (left, right) =>
        leastIn(right) - leastIn(left) ||
        incidentsIn(right) - incidentsIn(left) ||
        (left.place.name < right.place.name ? -1 : 1),
    );
}

/** The governorates that no coverage on record touches. */
export function unwatched(areas: readonly MapArea[]): readonly MapArea[] {
  return areas.filter((area) => area.kind === "governorate" && area.inside.coverage.length === 0);
}
