/**
 * Origins, not outlets: on how many independent origins a set of reports rests, as an interval.
 *
 * Each speaker of each report is a chain; chains are tied for sure or possibly. The upper end of the interval is the
 * largest set of chains of which no two are tied for sure; the lower end the largest of which no two may be tied. A
 * reprint changes neither. SPEC I1–I7.
 */
import type { Chain, OriginLookup } from "./chain.ts";
import { chainsOf } from "./chain.ts";
import type { DocumentId, SourceId } from "./id.ts";
import { independentSetBounds } from "./independent-set.ts";
import type { Report } from "./report.ts";
import type { Resting } from "./resting.ts";
import { restingOf } from "./resting.ts";
import type { Tie, TieReason } from "./tie.ts";
import { tiesOf } from "./tie.ts";

export { originalOf } from "./chain.ts";
export type { Chain, OriginLookup } from "./chain.ts";

/** Why two chains are, or may be, one origin. */
export interface Dependence {
  readonly left: number;
  readonly right: number;
  readonly certain: boolean;
  readonly reason: TieReason;
}

/** The number of independent origins, with the chains counted, what ties them, and the reports that add nothing. */
export interface Origins {
  readonly low: number;
  readonly high: number;
  readonly chains: readonly Chain[];
  /** Pairs, by position in `chains`. Where more than `LISTED_CHAINS` hang together, each is listed with the first alone. */
  readonly dependences: readonly Dependence[];
  /** Positions of reports that only print another again. */
  readonly reprints: readonly number[];
}

/** Up to so many chains of one tie, every pair of them is listed; the numbers never depend on it. SPEC I7. */
export const LISTED_CHAINS = 24;

/** The independent origins of the reports that assert or qualify; denials are no origin of what they deny. SPEC I1. */
export function originsOf(reports: readonly Report[], lookup: OriginLookup): Origins {
  const { chains, reprints } = chainsOf(reports, lookup);
  // Most records rest on one chain, which is tied to nothing.
  if (chains.length < 2)
    return { low: chains.length, high: chains.length, chains, dependences: [], reprints };
  const resting = restingOf(chains, lookup);
  const ties = tiesOf(chains, lookup, resting);
  return { ...boundsOfOrigins(chains, ties, resting), chains, dependences: dependencesOf(ties), reprints }; // prettier-ignore
}

/** How many of the chains are independent, at least and at most. SPEC I6. */
export function boundsOfOrigins(
  chains: readonly Chain[],
  ties: readonly Tie[],
  resting: Resting,
): Pick<Origins, "low" | "high"> {
  const certain = ties.filter((tie) => tie.certain);
  return {
    low: lowestCount(chains, ties, resting),
    high: independentSetBounds(chains.length, certain).high,
  };
}

/** The number of origins that there are for sure: the lower end of `originsOf`. SPEC I1. */
export function fewestOrigins(reports: readonly Report[], lookup: OriginLookup): number {
  const { chains } = chainsOf(reports, lookup);
  if (chains.length < 2) return chains.length;
  const resting = restingOf(chains, lookup);
  return lowestCount(chains, tiesOf(chains, lookup, resting), resting);
}

/** A voice that nobody can name may be anyone's, so it never adds to what is sure. */
function lowestCount(chains: readonly Chain[], ties: readonly Tie[], resting: Resting): number {
  const unknown = chains.keys().filter((index) => chains[index]?.speaker === null);
  const anyone = { hub: [...unknown], spokes: [...chains.keys()] };
  const samples = samplesOf(chains, resting);
  return independentSetBounds(chains.length, [...ties, anyone], samples).low;
}

/** Chains among which a large set of independent ones is likely: of who rests on nobody, one of each, one of each document. */
function samplesOf(chains: readonly Chain[], resting: Resting): readonly Set<number>[] {
  const own = new Set<number>();
  const speakers = new Map<SourceId, number>();
  const documents = new Map<DocumentId, number>();
  chains.forEach(({ speaker, document }, index) => {
    if (speaker === null || resting.has(speaker)) return;
    own.add(index);
    if (!speakers.has(speaker)) speakers.set(speaker, index);
    if (!documents.has(document)) documents.set(document, index);
  });
  return [own, new Set(speakers.values()), new Set(documents.values())];
}

/** The pairs that are tied, each with its strongest reason. SPEC I7. */
export function dependencesOf(ties: readonly Tie[]): readonly Dependence[] {
  const found = new Map<string, Dependence>();
  // Certain ties come first, so that a pair is listed with the strongest reason.
  for (const { hub, spokes, certain, reason } of ties.toSorted(
    (a, b) => Number(b.certain) - Number(a.certain),
  )) {
    const isLong = hub.length + spokes.length > LISTED_CHAINS;
    const members = [...hub, ...spokes];
    for (const [at, one] of (isLong ? hub.slice(0, 1) : hub).entries()) {
      for (const other of members.slice(at + 1)) {
        if (one === other) continue;
        const [left, right] = one < other ? [one, other] : [other, one];
        const pair = `${left} ${right}`;
        if (!found.has(pair)) found.set(pair, { left, right, certain, reason });
      }
    }
  }
  return [...found.values()].toSorted((a, b) => a.left - b.left || a.right - b.right);
}
