/** Rate: what a figure that is a rate comes to over its whole period. Derived by us, and never the source's own number. SPEC Q11. */
import type { Derivation } from "./derivation.ts";
import { daysInclusive } from "./day.ts";
import type { Estimate } from "./estimate.ts";
import type { Interval } from "./interval.ts";
import { hull } from "./interval.ts";
import { PERIOD_DAYS, amountOver } from "./quantity.ts";
import { coreOf, spanOf } from "./when.ts";
import { whyBounds } from "./why-quantity.ts";

/** What a rate comes to. `days` are the fewest and the most that its period may have. */
export interface RateAmount {
  readonly interval: Interval;
  readonly days: { readonly fewest: number; readonly most: number };
  readonly why: Derivation;
}

/**
 * The amount of a rate over its period; `null` of what is no rate, and where the period has no first or last day or may
 * have had no day for sure. Where the period may be longer or shorter, the amount allows for both.
 */
export function rateAmount({
  id,
  quantity,
  period,
}: Pick<Estimate, "id" | "quantity" | "period">): RateAmount | null {
  if (quantity.per === undefined || period === undefined) return null;
  const core = coreOf(period);
  const span = spanOf(period);
  if (!core?.earliest || !core.latest || !span.earliest || !span.latest) return null;
  const fewest = daysInclusive(core.earliest, core.latest);
  const most = daysInclusive(span.earliest, span.latest);
  const [low, high] = [amountOver(quantity, fewest), amountOver(quantity, most)];
  if (low === null || high === null) return null;
  const interval = hull(low, high);
  const days = fewest === most ? `${most} days` : `${fewest} to ${most} days`;
  return {
    interval,
    days: { fewest, most },
    why: {
      rule: PERIOD_DAYS.rule,
      says: `Taken as an average over the ${days} of its period, by version ${PERIOD_DAYS.version} of the rule; the source gave the rate, not this number.`,
      gives: interval,
      from: [
        { is: "record", id, field: "period", gives: period },
        { is: "derived", derivation: whyBounds(quantity, { id, field: "quantity" }) },
      ],
      more: 0,
    },
  };
}
