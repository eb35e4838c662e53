/** Metric section: all figures of one metric, a chart for each unit, and a word on what may be compared. */
import type { EstimateView } from "@sitrep/api/views/estimate-view";
import { axisFor } from "../marks/axis.ts";
import { RangeChart } from "../marks/range-chart.tsx";
import { SourceLine } from "../record/source-line.tsx";
import type { View } from "../view.ts";
import { groupEstimates, rangeOf, unitOf } from "./estimate-rows.tsx";

/** The section. Its anchor is the metric's code. */
export function MetricSection({
  estimates,
  view,
}: {
  readonly estimates: readonly EstimateView[];
  readonly view: View;
}) {
  const [first] = estimates;
  if (first === undefined) return null;
  const { label, definition } = first.computed.metric;
  const byUnit = [...Map.groupBy(estimates, unitOf)];
  const headings = new Set(
    estimates.map((one) => `${one.population} ${one.scope.includes.join()}`),
  );
  return (
    <section className="section stack" id={first.metric}>
      <h2>{label}</h2>
      <p className="note">
        {definition}
        {headings.size > 1 &&
          " Figures under one heading count the same in the same places; those under different headings do not, and share an axis only so that their size can be seen."}
      </p>
      {byUnit.map(([unit, members]) => (
        <RangeChart
          key={unit}
          unit={unit}
          axis={axisFor(members.map(rangeOf))}
          groups={groupEstimates(members, view)}
        />
      ))}
      <SourceLine view={view}>
        Source: who says each figure stands in its row, in which document on its page.
      </SourceLine>
    </section>
  );
}
