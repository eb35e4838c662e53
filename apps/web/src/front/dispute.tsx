/** Dispute: the metric of which most figures stand apart, on one axis, with the widest gap as its headline. */
import type { EstimateView } from "@sitrep/api/views/estimate-view";
import { pairWords } from "../estimate/picture-words.tsx";
import { groupEstimates, rangeOf, scopeWords, unitOf } from "../estimate/estimate-rows.tsx";
import { RecordText } from "../language/record-text.tsx";
import { axisFor } from "../marks/axis.ts";
import { Legend } from "../marks/legend.tsx";
import { RangeChart } from "../marks/range-chart.tsx";
import { SourceLine } from "../record/source-line.tsx";
import type { View } from "../view.ts";
import { describeQuantity } from "../words/said.ts";
import type { FrontAnswer } from "./front-answer.ts";
import { frontWords } from "./front-words.tsx";

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
  const say = frontWords();
  return (
    <section className="section stack">
      <h2>
        {say.dispute(
          <RecordText text={left.population} />,
          scopeWords(left),
          describeQuantity(left.quantity),
          describeQuantity(right.quantity),
        )}
      </h2>
      <p className="note">
        {say.disputeNote(dispute.pairs.length, pairWords(left, right, pair.comparison))}
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
        {say.disputeSource} <a href={view.href("/estimates")}>{say.allFigures}</a>.
      </SourceLine>
    </section>
  );
}
