/**
 * Picture: many figures of one measure, held against one another: those that may be compared stand in one band, the others
 * apart with what parts them from the nearest, wholes beside their parts, and what adds up is added. SPEC C6–C9.
 */
import type { Band } from "./band.ts";
import { byTime, comparablesOf } from "./band.ts";
import type { Containment, Dimension } from "./comparison.ts";
import { compareFigures, countDifferences, differingDimensions, fitsInto } from "./comparison.ts";
import type { Derivation } from "./derivation.ts";
import { derived, recordGround } from "./derivation.ts";
import type { Figure, FigureTime, Measure } from "./figure.ts";
import { isAdditive, isOneTime, measureKey } from "./figure.ts";
import type { Gazetteer } from "./ground.ts";
import type { Interval } from "./interval.ts";
import { intersect } from "./interval.ts";
import { innerGrounds, scopeSumsOf } from "./scope-sum.ts";

/** What parts a figure that stands apart from one of those nearest to it. */
export interface Apart {
  readonly from: string;
  readonly differs: readonly Dimension[];
  readonly containment: Containment | null;
  /** Where they differ in time alone: what both would allow if they were of one time; null where that is nothing, or not the case. */
  readonly shared: Interval | null;
}

/** A figure of the picture; `apart` only where it may be compared with none. `why` only where it was derived. */
export interface PictureRow {
  readonly figure: Figure;
  readonly apart: readonly Apart[];
  readonly why: Derivation | null;
}

/** Rows that may be compared, directly or through others; one alone has no band. */
export interface PictureGroup {
  readonly rows: readonly PictureRow[];
  readonly bands: readonly Band[];
}

/** Two figures that differ in scope alone, one of which lies in the other. SPEC C9. */
export interface Inside {
  readonly part: string;
  readonly whole: string;
  readonly finding: Containment;
  readonly why: Derivation;
}

/** See the file. */
export interface Picture {
  readonly measure: Measure;
  readonly groups: readonly PictureGroup[];
  readonly inside: readonly Inside[];
  /** How many pairs of whole and part there are beside those listed. */
  readonly insideMore: number;
  /** Whether every sum of scopes was found. */
  readonly hasAllSums: boolean;
}

/** A figure that stands apart is told from so many of the nearest. SPEC C7. */
const NEAREST_TOLD = 3;

/** So many pairs of whole and part are listed, those that contradict first. */
const MOST_INSIDE = 100;

/** The pictures of figures, one for each measure, in the order of measures. The order of the figures makes no difference. */
export function picturesOf(figures: readonly Figure[], gazetteer: Gazetteer): readonly Picture[] {
  const measures = Map.groupBy(figures, ({ measure }) => measureKey(measure));
  return [...measures]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, members]) => {
      const [first] = members;
      return first === undefined ? [] : [pictureOf(first.measure, members, gazetteer)];
    });
}

function pictureOf(measure: Measure, stated: readonly Figure[], gazetteer: Gazetteer): Picture {
  const { sums, isWhole } = scopeSumsOf(stated, gazetteer);
  const whys = new Map(sums.map(({ key, why }) => [key, why]));
  const all = [...stated, ...sums].toSorted(byTime);
  const groups = comparablesOf(all).map(({ figures, bands }) => ({
    rows: figures.map((figure) => ({
      figure,
      apart: figures.length > 1 ? [] : nearestTo(figure, all, gazetteer),
      why: whys.get(figure.key) ?? null,
    })),
    bands,
  }));
  const pairs = pairsInside(stated, gazetteer);
  return {
    measure,
    groups: groups.toSorted((a, b) => compareFirst(a, b)),
    inside: pairs.slice(0, MOST_INSIDE).map(insideOf),
    insideMore: Math.max(0, pairs.length - MOST_INSIDE),
    hasAllSums: isWhole,
  };
}

function compareFirst(left: PictureGroup, right: PictureGroup): number {
  const [a, b] = [left.rows[0]?.figure, right.rows[0]?.figure];
  return a === undefined || b === undefined ? 0 : byTime(a, b);
}

/** The figures that differ in the least, those of the nearest time first. A sum is not held against its own parts. SPEC C7. */
function nearestTo(
  figure: Figure,
  all: readonly Figure[],
  { lineOf }: Gazetteer,
): readonly Apart[] {
  let least = Number.POSITIVE_INFINITY;
  let nearest: Figure[] = [];
  for (const other of all) {
    if (other === figure) continue;
    const count = countDifferences(figure, other);
    if (count > least || isMadeOf(other, figure) || isMadeOf(figure, other)) continue;
    if (count < least) nearest = [];
    least = count;
    nearest.push(other);
  }
  const told = nearest
    .map((other) => ({
      other,
      gap: gapBetween(figure.time, other.time),
      isOther: Number(other.people !== figure.people),
    }))
    .toSorted((a, b) => a.isOther - b.isOther || a.gap - b.gap || byTime(a.other, b.other));
  // Of figures that count something else, one says as much as many.
  return told.slice(0, told[0]?.isOther === 0 ? NEAREST_TOLD : 1).map(({ other }) => {
    const differs = differingDimensions(figure, other);
    const found = compareFigures(figure, other, lineOf);
    const isOnlyTime = differs.length === 1 && differs[0] === "time";
    return {
      from: other.key,
      differs,
      containment: found.verdict === "not-comparable" ? found.containment : null,
      // Periods of other days are other events; a number that fits both says nothing.
      shared:
        isOnlyTime && figure.time.is === "stock" ? intersect(figure.bounds, other.bounds) : null,
    };
  });
}

function isMadeOf(sum: Figure, part: Figure): boolean {
  return (
    sum.parts.includes(part.key) ||
    (sum.parts.length > 0 && part.parts.some((one) => sum.parts.includes(one)))
  );
}

/** What lies between two times, in milliseconds; nothing where they meet or an end is open. */
function gapBetween(left: FigureTime, right: FigureTime): number {
  const gap = (end: string | null, start: string | null): number =>
    // Dates are read by the engine's own parser: hundreds of figures may be equally near.
    end === null || start === null || end >= start ? 0 : Date.parse(start) - Date.parse(end);
  return gap(left.latest, right.earliest) + gap(right.latest, left.earliest);
}

/** A part and a whole that its places lie in. */
interface Pair {
  readonly part: Figure;
  readonly whole: Figure;
  readonly fits: boolean;
}

/** Every whole with its parts: figures of one time and nature of which one's places lie in the other's. SPEC C9. */
function pairsInside(stated: readonly Figure[], gazetteer: Gazetteer): readonly Pair[] {
  const buckets = Map.groupBy(
    stated.filter(({ measure }) => isAdditive(measure)),
    ({ people, nature }) => `${people}\n${nature}`,
  );
  const found: Pair[] = [];
  for (const members of buckets.values()) {
    const byGround = Map.groupBy(members, ({ ground }) => ground.key);
    const grounds = [...byGround.values()].flatMap(([first]) => first?.ground ?? []);
    for (const [outer, inner] of innerGrounds(grounds, gazetteer))
      for (const whole of byGround.get(outer) ?? [])
        for (const key of inner)
          for (const part of byGround.get(key) ?? [])
            if (isOneTime(part.time, whole.time))
              found.push({ part, whole, fits: fitsInto(part.bounds, whole.bounds) });
  }
  return found.toSorted(
    (a, b) =>
      Number(a.fits) - Number(b.fits) ||
      (a.part.key < b.part.key ? -1 : Number(a.part.key > b.part.key)) ||
      (a.whole.key < b.whole.key ? -1 : Number(a.whole.key > b.whole.key)),
  );
}

function insideOf({ part, whole, fits }: Pair): Inside {
  const record = ({ key, bounds }: Figure) => recordGround(key, "quantity", bounds);
  return {
    part: part.key,
    whole: whole.key,
    finding: fits ? "possible" : "violated",
    why: derived(
      "C4",
      { did: "hold-part-against-whole" },
      { gives: { means: "fit", doesFit: fits }, from: [record(part), record(whole)] },
    ),
  };
}
