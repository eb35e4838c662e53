/** Rate: what a figure that is a rate comes to over its whole period. Derived by us, and never the source's own number. SPEC Q11. */
import type { Derivation } from "./derivation.ts";
import { derived, recordGround } from "./derivation.ts";
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
  const { rule, version } = PERIOD_DAYS;
  return {
    interval,
    days: { fewest, most },
    why: derived(
      rule,
      { did: "spread-rate", fewestDays: fewest, mostDays: most, version },
      {
        gives: interval,
        from: [
          recordGround(id, "period", { means: "period", when: period }),
          { is: "derived", derivation: whyBounds(quantity, { id, field: "quantity" }) },
        ],
      },
    ),
  };
}
