/** Dispute: the metric of which most figures stand apart, on one axis, with the widest gap as its headline. */
import type { EstimateView } from "@sitrep/api/views/estimate-view";
import { comparisonWords } from "../estimate/comparison-words.ts";
import { groupEstimates, rangeOf, scopeWords, unitOf } from "../estimate/estimate-rows.tsx";
import { axisFor } from "../marks/axis.ts";
import { Legend } from "../marks/legend.tsx";
import { RangeChart } from "../marks/range-chart.tsx";
import { SourceLine } from "../record/source-line.tsx";
import type { View } from "../view.ts";
import { countWords } from "../words/number.ts";
import type { FrontAnswer } from "./front-answer.ts";

/** The section. */
export function Dispute({
  dispute,
  view,
}: {
  readonly dispute: NonNullable<FrontAnswer["dispute"]>;
  readonly view: View;
}) {
  const [pair] = dispute.pairs;
  const figure = (id: string | undefined): EstimateView | undefined =>
    dispute.figures.items.find((one) => one.id === id);
  const left = figure(pair?.left);
  const right = figure(pair?.right);
  if (pair === undefined || left === undefined || right === undefined) return null;
  const shown = dispute.figures.items.filter((one) => unitOf(one) === unitOf(left));
  return (
    <section className="section stack">
      <h2>
        {left.population}, {scopeWords(left)}: {left.computed.words}, or {right.computed.words}
      </h2>
      <p className="note">
        {countWords(dispute.pairs.length, "pair")} of figures for the same people in the same places
        share no number. The first: {comparisonWords(pair.comparison)} Figures under different
        headings count different things and share an axis only so that their size can be seen.
      </p>
      <RangeChart
        unit={unitOf(left)}
        axis={axisFor(shown.map(rangeOf))}
        groups={groupEstimates(shown, view)}
      />
      <Legend
        of={["range", "point", "open-above", "open-below", "about", "named", "anonymous"]}
        view={view}
      />
      <SourceLine view={view}>
        Source: who says each figure stands in its row. Nobody counted everywhere; what a figure
        leaves out is told on its page. <a href={view.href("/estimates")}>All figures on record</a>.
      </SourceLine>
    </section>
  );
}
