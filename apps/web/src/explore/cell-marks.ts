/** Cell marks: what the explorer's map draws of an answer in a window: shaded areas, and clusters of what has earned a point. */
import type { Count } from "@sitrep/domain/count";
import type { Interval } from "@sitrep/domain/interval";
import { add } from "@sitrep/domain/interval";
import { NEAR_RADIUS_KM } from "@sitrep/domain/precision";
import { geoPath } from "d3-geo";
import type { Frame } from "../map/frame.ts";
import { circleAround } from "../map/circle.ts";
import type { Box } from "../map/label-placement.ts";
import type { AreaMark, CountryMark, Marks, ShadeFrom } from "../map/marks-of.ts";
import { shadeFromFor } from "../map/marks-of.ts";
import { mapWords } from "../map/map-words.ts";
import { outlinesIn } from "../map/outlines.ts";
import type { Scale } from "../map/picture-labels.ts";
import { narrowScale } from "../map/picture-labels.ts";
import { DRAWN_COUNTRIES } from "../map/shapes.ts";
import { describeInterval } from "../words/said.ts";
import type { Cells } from "./explorer-answer.ts";
import { cellCount, explorerWords, insideWords } from "./explorer-words.tsx";

type Cluster = Cells["clusters"][number];
type Area = Cells["areas"][number];

/** A cluster as it is drawn: a dot or a ring of 25 km for one point, a disc with a number for several incidents. */
export interface ClusterMark {
  readonly point: Cluster["point"];
  /** The only incident in it; null where there are several. */
  readonly isOne: string | null;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The circle of 25 km, where all of it is only near a single place. */
  readonly ring: string | null;
  readonly words: string;
  /** What it says to whoever points at it. */
  readonly title: string;
}

/** Radius of the dot of a single incident, of the smallest and of the fullest disc, in the picture's units. */
const DOT = 4.5;
const LEAST = 8;
const FULLEST = 26;

/** The clusters that lie in a frame, the fullest first. One whose mark would lie under another is counted with it. */
export function clusterMarks({ clusters }: Cells, frame: Frame): readonly ClusterMark[] {
  const most = Math.max(1, ...clusters.map(({ count }) => sizeOf(count)));
  // Letters and marks are largest where the picture is shown small, and no disc may hide the number of another there.
  const clear = growthOf(narrowScale(frame)) * CLEAR;
  const drawn: Placed[] = [];
  for (const placed of placedIn(frame, clusters)) {
    const size = radiusOf(placed, most);
    const under = drawn.findIndex(
      (other) =>
        Math.hypot(other.x - placed.x, other.y - placed.y) < (radiusOf(other, most) + size) * clear,
    );
    const other = drawn[under];
    if (other === undefined) drawn.push(placed);
    else drawn[under] = { ...other, ...both(other, placed) };
  }
  return drawn.map((placed) => markOf(placed, radiusOf(placed, most), frame));
}

type Counted = Pick<Cluster, "count" | "points" | "mark"> & {
  readonly isOne?: string | undefined;
};
type Placed = Counted & Pick<Cluster, "point"> & { readonly x: number; readonly y: number };

/** How much of the way from middle to middle two marks may fill before they are one. */
const CLEAR = 0.95;

function placedIn({ projection, width, height }: Frame, clusters: readonly Cluster[]): Placed[] {
  return clusters
    .flatMap((cluster): readonly Placed[] => {
      const [x = -1, y = -1] = projection([cluster.point.lon, cluster.point.lat]) ?? [];
      return x < 0 || y < 0 || x > width || y > height ? [] : [{ ...cluster, x, y }];
    })
    .toSorted((one, other) => sizeOf(other.count) - sizeOf(one.count));
}

/** Two clusters as one: no incident is in both, so that the counts add up. */
function both(one: Counted, other: Counted): Counted {
  return {
    count: add(one.count, other.count),
    points: one.points + other.points,
    mark: one.mark === other.mark ? one.mark : null,
    isOne: undefined,
  };
}

/** A disc is as large as its number asks for, and its share of the fullest. */
function radiusOf({ count, isOne }: Counted, most: number): number {
  if (isOne !== undefined) return DOT;
  const share = Math.min(1, sizeOf(count) / most);
  return Math.max(LEAST + (FULLEST - LEAST) * Math.sqrt(share), 4 + 3 * shortWords(count).length);
}

/** What fits into a disc: a long range by its upper end. */
function shortWords(count: Interval): string {
  const words = describeInterval(count);
  return words.length <= LONGEST || count.high === null
    ? words
    : `≤${describeInterval({ ...count, low: count.high })}`;
}

/** Most letters of a range in a disc. */
const LONGEST = 4;

function markOf(placed: Placed, radius: number, frame: Frame): ClusterMark {
  const { point, count, isOne = null, points, mark, x, y } = placed;
  const isRing = points === 1 && mark === "ring";
  const circle = isRing ? circleAround(point, NEAR_RADIUS_KM) : null;
  return {
    point,
    isOne,
    x: tenth(x),
    y: tenth(y),
    radius: tenth(radius),
    ring: circle && geoPath(frame.projection).digits(1)(circle),
    words: count.low === count.high ? describeInterval(count) : shortWords(count),
    title: explorerWords().map.cluster(count, mark),
  };
}

/** How much larger marks are drawn where the picture is shown small: not so much larger as letters, or they would touch. */
export function growthOf({ type }: Scale): number {
  return Math.sqrt(type);
}

/** What the clusters cover of the picture, for labels to keep clear of. */
export function coveredBy(marks: readonly ClusterMark[], scale: Scale): readonly Box[] {
  return marks.map(({ x, y, radius }) => {
    const reach = radius * growthOf(scale);
    return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
  });
}

/** The areas of an answer in a frame: shaded by what is known to them and no nearer, or by who watched. */
export function areaMarks({ areas }: Cells, frame: Frame): Marks {
  const outlines = outlinesIn(frame);
  const found = new Map<string, Area>(areas.map((area) => [area.place.id, area]));
  const leasts = outlines.governorates.map(({ place }) => leastOf(found.get(place)?.count ?? null));
  const shadeFrom = shadeFromFor(Math.max(0, ...leasts));
  return {
    shadeFrom,
    areas: outlines.governorates.map((outline) => ({
      outline,
      ...areaMark(outline.name, found.get(outline.place), shadeFrom),
    })),
    countries: outlines.countries
      .filter(({ place }) => DRAWN_COUNTRIES.has(place))
      .map((outline) => ({ outline, ...countryMark(outline.name, found.get(outline.place)) })),
    points: [],
  };
}

function areaMark(
  name: string,
  area: Area | undefined,
  shadeFrom: ShadeFrom,
): Omit<AreaMark, "outline"> {
  if (area === undefined) return { state: "plain", shade: null, words: null, title: name };
  const { count, inside } = area;
  const title = mapWords().titled(name, insideWords(inside, count));
  if (count !== null) {
    const low = leastOf(count);
    const shade = low >= shadeFrom[3] ? 3 : low >= shadeFrom[2] ? 2 : 1;
    return { state: "shaded", shade, words: cellCount(count), title };
  }
  const state = inside.is === "observed" ? "plain" : inside.is;
  return { state, shade: null, words: state === "plain" ? null : cellCount(inside), title };
}

function countryMark(name: string, area: Area | undefined): Omit<CountryMark, "outline"> {
  if (area === undefined) return { words: [], title: mapWords().nothingHere(name) };
  const { count, inside } = area;
  return {
    words: count === null ? [] : [cellCount(count), mapWords().somewhereInIt],
    title: mapWords().titled(name, insideWords(inside, count)),
  };
}

function leastOf(count: Count | null): number {
  return count?.is === "observed" ? (count.interval.low ?? 0) : 0;
}

function sizeOf({ low, high }: Interval): number {
  return high ?? low ?? 0;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
