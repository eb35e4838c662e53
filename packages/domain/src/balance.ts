/** Balance: a whole and its parts; what is left over is interval arithmetic, and a contradiction is said. SPEC B1–B4. */
import { z } from "zod";
import type { EstimateId as EstimateIdValue } from "./id.ts";
import { BalanceId, EstimateId } from "./id.ts";
import type { Interval } from "./interval.ts";
import { atLeastZero, intersect, subtract, sum } from "./interval.ts";
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
    message: "hold the whole",
  })
  .refine((balance) => new Set(balance.parts).size === balance.parts.length, {
    path: ["parts"],
    message: "name one estimate twice",
  });
export type Balance = Readonly<z.output<typeof Balance>>;

/** The outcome of a balance: its intervals, and whether the figures can hold together. */
export interface BalanceResult {
  readonly whole: Interval;
  readonly parts: Interval;
  /** What the parts leave of the whole, never below zero; `null` when the parts exceed the whole. */
  readonly remainder: Interval | null;
  readonly verdict: "holds" | "contradiction";
}

/** Settles a balance from the bounds of its estimates. SPEC B1–B3. */
export function settle(
  balance: Balance,
  boundsOf: (id: EstimateIdValue) => Interval,
): BalanceResult {
  const whole = boundsOf(balance.whole);
  const parts = sum(balance.parts.map(boundsOf));
  const remainder = atLeastZero(subtract(whole, parts));
  const canHold = balance.exhaustive ? intersect(whole, parts) !== null : remainder !== null;
  return { whole, parts, remainder, verdict: canHold ? "holds" : "contradiction" };
}
