/**
 * Ground: what a scope covers, in one form however it is written: the places at which it begins and those at which it
 * ends. Of the places around a place that a scope names, the nearest decides. SPEC C5.
 */
import type { Scope } from "./estimate.ts";
import type { PlaceId } from "./id.ts";
import type { PlaceKind } from "./place.ts";
import { lineage } from "./place.ts";

/** A place and those it lies in, innermost first. */
export type LineOf = (id: PlaceId) => readonly PlaceId[];

type Lists = Pick<Scope, "includes" | "excludes">;

/** See the file. Two scopes cover the same when their keys are the same. */
export interface Ground {
  readonly key: string;
  /** True where the ground begins, false where it ends: marks that change nothing are left out. */
  readonly marks: ReadonlyMap<PlaceId, boolean>;
}

/** Looks up lines, each once. */
export function linesOf(parentOf: (id: PlaceId) => PlaceId | undefined): LineOf {
  const known = new Map<PlaceId, readonly PlaceId[]>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const line = lineage(id, parentOf);
    known.set(id, line);
    return line;
  };
}

/** The ground of a scope. */
export function groundOf({ includes, excludes }: Lists, lineOf: LineOf): Ground {
  const named = new Map<PlaceId, boolean>();
  for (const id of includes) named.set(id, true);
  for (const id of excludes) named.set(id, false);
  return reduced(named, (at) => nearestMark(named, lineOf(at).slice(1)));
}

/** The ground that several together cover. */
export function unionOf(grounds: readonly Ground[], lineOf: LineOf): Ground {
  const covered = (line: readonly PlaceId[]): boolean =>
    grounds.some(({ marks }) => nearestMark(marks, line));
  const named = new Map(
    grounds.flatMap(({ marks }) => [...marks.keys()]).map((at) => [at, covered(lineOf(at))]),
  );
  return reduced(named, (at) => covered(lineOf(at).slice(1)));
}

/** Keeps the marks that differ from what is true just outside of them. */
function reduced(named: ReadonlyMap<PlaceId, boolean>, outside: (at: PlaceId) => boolean): Ground {
  const kept = [...named]
    .filter(([at, isIn]) => isIn !== outside(at))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    key: kept.map(([at, isIn]) => `${isIn ? "+" : "-"}${at}`).join(" "),
    marks: new Map(kept),
  };
}

function nearestMark(marks: ReadonlyMap<PlaceId, boolean>, line: readonly PlaceId[]): boolean {
  for (const at of line) {
    const mark = marks.get(at);
    if (mark !== undefined) return mark;
  }
  return false;
}

/** Whether a place belongs to a ground, as far as what lies in it is not cut out again. */
export function coversPlace({ marks }: Ground, place: PlaceId, lineOf: LineOf): boolean {
  return nearestMark(marks, lineOf(place));
}

/** Whether all that `inner` covers is covered by `outer`. SPEC C5. */
export function groundHolds(outer: Ground, inner: Ground, lineOf: LineOf): boolean {
  for (const [at, isIn] of inner.marks) if (isIn && !coversPlace(outer, at, lineOf)) return false;
  for (const [at, isIn] of outer.marks) if (!isIn && coversPlace(inner, at, lineOf)) return false;
  return true;
}

/** Whether all that one scope covers is covered by another. SPEC C5. */
export function scopeContains(
  outer: Lists,
  inner: Lists,
  parentOf: (id: PlaceId) => PlaceId | undefined,
): boolean {
  const lineOf = linesOf(parentOf);
  return groundHolds(groundOf(outer, lineOf), groundOf(inner, lineOf), lineOf);
}

/** Kinds of which two that stand beside each other share no ground: a region, a town or a camp may lie in its neighbour. */
const DIVIDING: ReadonlySet<PlaceKind | undefined> = new Set([
  "country",
  "governorate",
  "district",
]);

/** What is asked of the gazetteer. */
export interface Gazetteer {
  readonly lineOf: LineOf;
  readonly kindOf: (id: PlaceId) => PlaceKind | undefined;
}

/**
 * Whether two grounds share none for sure: neither covers where the other begins, and where no cut of one of them parts
 * them, their places lie in different countries, governorates or districts. SPEC C8.
 */
export function areApart(left: Ground, right: Ground, gazetteer: Gazetteer): boolean {
  const begins = ({ marks }: Ground): readonly PlaceId[] =>
    [...marks].flatMap(([at, isIn]) => (isIn ? at : []));
  const [mine, theirs] = [begins(left), begins(right)];
  const { lineOf } = gazetteer;
  if (mine.some((at) => coversPlace(right, at, lineOf))) return false;
  if (theirs.some((at) => coversPlace(left, at, lineOf))) return false;
  return mine.every((one) => theirs.every((other) => arePartedFor(one, other, gazetteer)));
}

/** Whether nobody can be in both places; of two of which one lies in the other, a cut has parted them already. */
function arePartedFor(left: PlaceId, right: PlaceId, { lineOf, kindOf }: Gazetteer): boolean {
  const [mine, theirs] = [lineOf(left), lineOf(right)];
  if (mine.includes(right) || theirs.includes(left)) return true;
  const shared = mine.findIndex((at) => theirs.includes(at));
  const meeting = shared === -1 ? undefined : mine[shared];
  const one = mine[(shared === -1 ? mine.length : shared) - 1];
  const other = theirs[(meeting === undefined ? theirs.length : theirs.indexOf(meeting)) - 1];
  if (one === undefined || other === undefined) return false;
  const kind = kindOf(one);
  return kind === kindOf(other) && DIVIDING.has(kind);
}
