/** Best pairs: the first so many of a stream of pairs in their order, in bounded room, and how many there were. */
import { MatchStrength } from "@sitrep/domain/match-strength";
import type { Pair } from "@sitrep/domain/sweep";

/** How many pairs of each strength. */
export type PairTally = Readonly<Record<MatchStrength, number>>;

/** A pair with how many others, of either of its two, have as much in their favour. */
export interface RankedPair extends Pair {
  readonly rivals: { readonly left: number; readonly right: number };
}

/** See the file. */
export class BestPairs {
  readonly #most: number;
  #pairs: Pair[] = [];
  readonly #tally = { strong: 0, fair: 0, weak: 0 };

  constructor(most: number) {
    this.#most = most;
  }

  put(pair: Pair): void {
    this.#tally[pair.strength] += 1;
    this.#pairs.push(pair);
    if (this.#pairs.length >= 2 * this.#most) this.#pairs = this.#first();
  }

  /** How many were put, whether they were kept or not. */
  get tally(): PairTally {
    return { ...this.#tally };
  }

  /** The pairs that were kept, in order. Rivals are looked for among them. */
  ranked(): readonly RankedPair[] {
    const pairs = this.#first();
    const standing = standingsOf(pairs);
    return pairs.map((pair) => ({
      ...pair,
      rivals: {
        left: rivalsOf(pair, standing.get(pair.left.id)),
        right: rivalsOf(pair, standing.get(pair.right.id)),
      },
    }));
  }

  #first(): Pair[] {
    return this.#pairs.toSorted(inOrder).slice(0, this.#most);
  }
}

const STRENGTHS = MatchStrength.options;

/** Strength before points, points before ids. */
function inOrder(one: Pair, other: Pair): number {
  const strength = STRENGTHS.indexOf(one.strength) - STRENGTHS.indexOf(other.strength);
  if (strength !== 0) return strength;
  if (one.points !== other.points) return other.points - one.points;
  if (one.left.id !== other.left.id) return one.left.id < other.left.id ? -1 : 1;
  return one.right.id < other.right.id ? -1 : 1;
}

/** The pairs in which each incident stands, on whichever side. */
function standingsOf(pairs: readonly Pair[]): ReadonlyMap<string, readonly Pair[]> {
  const standing = new Map<string, Pair[]>();
  for (const pair of pairs) {
    for (const { id } of [pair.left, pair.right]) {
      const known = standing.get(id);
      if (known === undefined) standing.set(id, [pair]);
      else known.push(pair);
    }
  }
  return standing;
}

function rivalsOf(pair: Pair, others: readonly Pair[] = []): number {
  return others.filter((other) => other !== pair && !isBehind(other, pair)).length;
}

/** Whether less speaks for one pair than for another. */
function isBehind(one: Pair, other: Pair): boolean {
  const strength = STRENGTHS.indexOf(one.strength) - STRENGTHS.indexOf(other.strength);
  return strength === 0 ? one.points < other.points : strength > 0;
}
