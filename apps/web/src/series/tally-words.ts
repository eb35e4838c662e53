/** Tally words: what the stated tallies of a series come to, as the title over them. */
import type { EstimateView } from "@sitrep/api/views/estimate-view";
import { unitWords } from "../words/number.ts";
import { describeQuantity, describeWhen } from "../words/said.ts";
import { seriesPageWords } from "./series-page-words.tsx";

/** What a title is made of. */
export type Tally = Pick<EstimateView, "period" | "partial" | "quantity">;

/** A month, whole or not over when the tally was given. */
const MONTH = /^\d{4}-\d{2}$/;

/** More months than this make no title that can be read at one look. */
const MOST_NAMED = 4;

/** Whether a tally is one month's. */
export function isOfMonth({ period = "" }: Pick<Tally, "period">): boolean {
  return MONTH.test(period);
}

/** "Stated: more than 80 incidents in Sep 2018 and nearly 90 in Oct 2018, which was not over". */
export function talliesFinding(tallies: readonly Tally[]): string {
  const monthly = tallies.filter(isOfMonth);
  const [first] = monthly;
  const say = seriesPageWords();
  if (first === undefined || monthly.length > MOST_NAMED)
    return tallies.length === 1 ? say.oneCounted : say.othersCounted;
  const unit = unitWords(first.quantity.unit);
  const isOneUnit = monthly.every(({ quantity }) => quantity.unit === first.quantity.unit);
  if (!isOneUnit) return say.othersCounted;
  const parts = monthly.map(({ quantity, period = "", partial }, index) =>
    say.tally(
      describeQuantity(quantity),
      index === 0 ? unit : null,
      describeWhen(period),
      partial === true,
    ),
  );
  return say.stated(parts);
}
