/**
 * Balance: a whole and its parts; what is left over is interval arithmetic, and a contradiction is said and named by the
 * smallest set of figures that cannot all hold. SPEC B1–B7.
 */
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import { z } from "zod";
import { smallestConflict } from "./conflict.ts";
import type { Derivation } from "./derivation.ts";
import { derived, groundsFrom, recordGround } from "./derivation.ts";
import type { EstimateId as EstimateIdValue } from "./id.ts";
import { BalanceId, EstimateId } from "./id.ts";
import type { Interval } from "./interval.ts";
import { atLeastZero, from, intersect, subtract, sum } from "./interval.ts";
import type { Overlap } from "./overlap.ts";
import { Note, Title } from "./prose.ts";
import { Reports } from "./report.ts";
import { strict } from "./strict.ts";

/** A whole, the parts that somebody gave of it, and our words for what remains. `exhaustive`: nothing should remain. */
export const Balance = strict({
  id: BalanceId,
  title: Title,
  whole: EstimateId,
  parts: z.array(EstimateId).min(1).max(60),
  remainder: Title,
  exhaustive: z.boolean().default(false),
  reports: Reports,
  notes: Note.optional(),
})
  .refine((balance) => !balance.parts.includes(balance.whole), {
    path: ["parts"],
    message: COMPLAINT_SENTENCE.wholeInParts,
  })
  .refine((balance) => new Set(balance.parts).size === balance.parts.length, {
    path: ["parts"],
    message: COMPLAINT_SENTENCE.partTwice,
  });
export type Balance = Readonly<z.output<typeof Balance>>;

/** One part taken from what the parts before it left. SPEC B7. */
export interface BalanceStep {
  readonly part: EstimateIdValue;
  /** What there is before it is taken, and what it leaves; `null` where nothing can be left. */
  readonly before: Interval | null;
  readonly after: Interval | null;
}

/** The outcome of a balance: its intervals, and whether the figures can hold together. */
export interface BalanceResult {
  readonly whole: Interval;
  /** The parts together, without those that are in another. */
  readonly parts: Interval;
  /** What the parts leave of the whole, never below zero; `null` when the parts exceed the whole. */
  readonly remainder: Interval | null;
  readonly verdict: "holds" | "contradiction";
  /** The smallest set of figures that cannot all hold, the whole first; `null` where all can. */
  readonly conflict: readonly string[] | null;
  /** Parts that are in another, and are left out of the sum. */
  readonly overlaps: readonly Overlap[];
  readonly steps: readonly BalanceStep[];
  readonly why: Derivation;
}

/** Settles a balance from the bounds of its estimates; `overlaps` names parts that are in another. SPEC B1–B7. */
export function settle(
  balance: Balance,
  boundsOf: (id: EstimateIdValue) => Interval,
  overlaps: readonly Overlap[] = [],
): BalanceResult {
  const whole = boundsOf(balance.whole);
  const taken = balance.parts.filter((id) => !overlaps.some(({ part }) => part === id));
  const parts = sum(taken.map(boundsOf));
  const remainder = atLeastZero(subtract(whole, parts));
  const canHold = balance.exhaustive ? intersect(whole, parts) !== null : remainder !== null;
  const weighed = (id: EstimateIdValue) => ({ key: id, bounds: boundsOf(id) });
  return {
    whole,
    parts,
    remainder,
    verdict: canHold ? "holds" : "contradiction",
    conflict: canHold
      ? null
      : smallestConflict(weighed(balance.whole), taken.map(weighed), balance.exhaustive),
    overlaps,
    steps: stepsOf(whole, taken.map(weighed), remainder !== null),
    why: whyRemainder(balance, { parts: taken, together: parts, remainder }, boundsOf),
  };
}

/**
 * The parts taken from the whole one after the other, in the order in which the balance names them. Where all of them fit,
 * what a step leaves has room for those behind it.
 */
function stepsOf(whole: Interval, parts: readonly Part[], doFit: boolean): readonly BalanceStep[] {
  let left: Interval | null = whole;
  return parts.map(({ key: part }, at) => {
    const before: Interval | null = left;
    const ahead = sum(parts.slice(at + 1).map(({ bounds }) => bounds));
    const room = doFit && ahead.low !== null ? from(ahead.low, ahead.lowOpen) : from(0);
    const taken = sum(parts.slice(0, at + 1).map(({ bounds }) => bounds));
    left = intersect(subtract(whole, taken), room);
    return { part, before, after: left };
  });
}

/** A part with its bounds. */
interface Part {
  readonly key: EstimateIdValue;
  readonly bounds: Interval;
}

function whyRemainder(
  { whole }: Balance,
  left: {
    readonly parts: readonly EstimateIdValue[];
    readonly together: Interval;
    readonly remainder: Interval | null;
  },
  boundsOf: (id: EstimateIdValue) => Interval,
): Derivation {
  const record = (id: EstimateIdValue) => recordGround(id, "quantity", boundsOf(id));
  const added = derived(
    "B1",
    { did: "add-parts" },
    { gives: left.together, ...groundsFrom(left.parts.map(record)) },
  );
  return derived(
    left.remainder === null ? "B2" : "B1",
    { did: "take-parts" },
    {
      gives: left.remainder ?? { means: "no-remainder" },
      from: [record(whole), { is: "derived", derivation: added }],
    },
  );
}
