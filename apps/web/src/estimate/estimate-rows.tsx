/** Estimate rows: figures of one metric, put under the headings that say what may be set against what. */
import type { EstimateView } from "@sitrep/api/views/estimate-view";
import type { ReactNode } from "react";
import { RecordText, setApart } from "../language/record-text.tsx";
import type { RangeGroup, RangeRow } from "../marks/range-chart.tsx";
import type { Range } from "../marks/range-shape.ts";
import { Speakers } from "../record/speakers.tsx";
import type { View } from "../view.ts";
import { listWords } from "../words/names.ts";
import { unitWords } from "../words/number.ts";
import { describeQuantity } from "../words/said.ts";
import { When } from "../words/time.tsx";
import { estimateWords } from "./estimate-words.ts";

/** What a bar of an estimate is drawn from. */
export function rangeOf(estimate: EstimateView): Range {
  return {
    interval: estimate.computed.bounds,
    point: estimate.computed.point,
    form: estimate.quantity.form,
  };
}

/** The places that a figure covers: "Iraq and Syria", "Kirkuk, without Hawija". */
export function scopeWords(estimate: EstimateView): string {
  const { includes, excludes } = estimate.computed;
  const names = listWords(includes.map((place) => setApart(place.name)));
  const without = listWords(excludes.map((place) => setApart(place.name)));
  return estimateWords().scope(names, without);
}

/** Whether every speaker of a figure stays unnamed. */
export function isAnonymous(estimate: EstimateView): boolean {
  const { speakers } = estimate.computed;
  return speakers.length > 0 && speakers.every(({ identity }) => identity === "anonymous");
}

/** The unit of a figure, with its rate: figures with different ones never share an axis. */
export function unitOf(estimate: EstimateView): string {
  const { unit, per } = estimate.quantity;
  return estimateWords().unit(unitWords(unit), per);
}

/** A row of a chart: who says it and for when, the bar, and the figure as a link to its page. */
export function estimateRow(
  estimate: EstimateView,
  view: View,
  more: Partial<RangeRow> = {},
): RangeRow {
  return {
    key: estimate.id,
    range: rangeOf(estimate),
    label: <Speakers speakers={estimate.computed.speakers} view={view} />,
    detail: <EstimateTime estimate={estimate} />,
    words: (
      <a href={view.recordHref("estimate", estimate.id)}>{describeQuantity(estimate.quantity)}</a>
    ),
    ...more,
  };
}

/** The time that a figure speaks of. */
export function EstimateTime({ estimate }: { readonly estimate: EstimateView }): ReactNode {
  const { asOf, period, partial } = estimate;
  if (asOf !== undefined) return <When when={asOf} />;
  if (period === undefined) return null;
  return (
    <>
      <When when={period} />
      {partial === true && estimateWords().notOver}
    </>
  );
}

/**
 * Groups of figures that count the same people or things in the same places, the largest groups first, and in each
 * the named speakers before those who are not.
 */
export function groupEstimates(
  estimates: readonly EstimateView[],
  view: View,
): readonly RangeGroup[] {
  const groups = Map.groupBy(estimates, (one) => `${one.population} · ${scopeWords(one)}`);
  return [...groups]
    .toSorted(([, left], [, right]) => right.length - left.length)
    .map(([key, members]) => {
      const [first] = members;
      const rows = members
        .toSorted((left, right) => Number(isAnonymous(left)) - Number(isAnonymous(right)))
        .map((one) => estimateRow(one, view));
      return {
        key,
        heading: first && (
          <>
            <strong>
              <RecordText text={first.population} />
            </strong>
            {estimateWords().comma} {scopeWords(first)}
          </>
        ),
        rows,
      };
    });
}
