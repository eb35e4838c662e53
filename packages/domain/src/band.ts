/**
 * Band: figures of which every two may be compared, and no further one with all of them. Time does not pass on: what was
 * said for spring may be compared with what was said for the year, and that with what was said for autumn, yet spring
 * not with autumn. So a figure may stand in several bands, and those that are linked stand together. SPEC C6.
 */
import type { Derivation } from "./derivation.ts";
import { derived, groundsFrom, recordGround } from "./derivation.ts";
import type { Figure } from "./figure.ts";
import { measureKey } from "./figure.ts";
import type { Interval } from "./interval.ts";
import { compareHigh, compareLow, intersect } from "./interval.ts";

/**
 * See the file. `shared` is what all of them allow; where they share none, `clash` names two that share none, and
 * `isOneBreath` tells that these are halves of one statement.
 */
export interface Band {
  readonly keys: readonly string[];
  readonly shared: Interval | null;
  readonly clash: readonly [string, string] | null;
  readonly isOneBreath: boolean;
  readonly why: Derivation;
}

/** Figures that may be compared, directly or through others: in the order of their time, with the bands among them. */
export interface Comparables {
  readonly figures: readonly Figure[];
  readonly bands: readonly Band[];
}

/** The figures in groups, each with its bands; a figure that may be compared with none stands alone, without a band. */
export function comparablesOf(figures: readonly Figure[]): readonly Comparables[] {
  const things = Map.groupBy(figures.toSorted(byTime), thingOf);
  return [...things.values()].flatMap((members) => linked(members).map(comparables));
}

/** Figures by the time for which they hold: the last day that they may mean, then the first, then their keys. */
export function byTime(left: Figure, right: Figure): number {
  return (
    before(left.time.latest ?? END, right.time.latest ?? END) ||
    before(left.time.earliest ?? "", right.time.earliest ?? "") ||
    before(left.key, right.key)
  );
}

/** Sorts behind every day. */
const END = "~";

function before(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

/** What must be the same, whatever the day of a stock. */
function thingOf({ measure, people, ground, nature, time }: Figure): string {
  const period =
    time.is === "stock" ? "" : `${time.earliest} ${time.latest} ${String(time.isPartial)}`;
  return [measureKey(measure), people, ground.key, nature, time.is, period].join("\n");
}

/** Figures of one thing, parted where no figure before reaches the days of one behind. */
function linked(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const groups: Figure[][] = [];
  let reach = "";
  for (const figure of figures.toSorted(byStart)) {
    const group = groups.at(-1);
    if (group !== undefined && (figure.time.earliest ?? "") <= reach) group.push(figure);
    else groups.push([figure]);
    const latest = figure.time.latest ?? END;
    if (latest > reach || group === undefined) reach = latest;
  }
  return groups;
}

function byStart(left: Figure, right: Figure): number {
  return before(left.time.earliest ?? "", right.time.earliest ?? "") || before(left.key, right.key);
}

function comparables(members: readonly Figure[]): Comparables {
  const figures = members.toSorted(byTime);
  const bands = cliques(members).map((set) => bandOf(set.toSorted(byTime)));
  return { figures, bands };
}

/**
 * The largest sets of which every two share a day, in the order of their days. Days lie on a line: where every two meet,
 * all meet, and walking along it each such set is at hand when the first of its members ends.
 */
function cliques(members: readonly Figure[]): readonly (readonly Figure[])[] {
  if (members.length < 2) return [];
  const starts = members.toSorted(byStart);
  const ends = members.toSorted((a, b) => before(a.time.latest ?? END, b.time.latest ?? END));
  const found: (readonly Figure[])[] = [];
  const open = new Set<Figure>();
  let next = 0;
  let hasGrown = false;
  for (const ending of ends) {
    for (let figure = starts[next]; figure !== undefined; figure = starts[next]) {
      if ((figure.time.earliest ?? "") > (ending.time.latest ?? END)) break;
      open.add(figure);
      hasGrown = true;
      next += 1;
    }
    if (hasGrown && open.size > 1) found.push([...open]);
    hasGrown = false;
    open.delete(ending);
  }
  return found;
}

function bandOf(figures: readonly Figure[]): Band {
  const keys = figures.map(({ key }) => key);
  let shared: Interval | null = figures[0]?.bounds ?? null;
  for (const { bounds } of figures) shared = shared && intersect(shared, bounds);
  // Where no value fits all, the one that starts highest and the one that ends lowest share none.
  const [highest] = figures.toSorted((a, b) => compareLow(b.bounds, a.bounds) || byTime(a, b));
  const [lowest] = figures.toSorted((a, b) => compareHigh(a.bounds, b.bounds) || byTime(a, b));
  const why = whyBand(figures, shared);
  if (shared !== null || highest === undefined || lowest === undefined)
    return { keys, shared, clash: null, isOneBreath: false, why };
  const isOneBreath =
    highest.saidWith.includes(lowest.key) || lowest.saidWith.includes(highest.key);
  return { keys, shared, clash: [lowest.key, highest.key], isOneBreath, why };
}

function whyBand(figures: readonly Figure[], shared: Interval | null): Derivation {
  const grounds = figures.flatMap(({ key, parts, bounds }) =>
    parts.length === 0
      ? [recordGround(key, "quantity", bounds)]
      : parts.map((id) => recordGround(id, "quantity", null)),
  );
  return derived(
    "C6",
    { did: "share-range" },
    { gives: shared ?? { means: "no-shared-number" }, ...groundsFrom(grounds) },
  );
}
