/** Completeness note: how many of the incidents that a tally counts are on record here, beside the tally, as ranges. */
import type { CompletenessView } from "@sitrep/api/completeness-at";
import type { Labels } from "@sitrep/api/labels";
import type { EstimateView } from "@sitrep/api/views/estimate-view";
import type { Interval } from "@sitrep/domain/interval";
import { axisFor } from "../marks/axis.ts";
import { RangeChart } from "../marks/range-chart.tsx";
import { LinkList } from "../record/link-list.tsx";
import { RuleNumber } from "../record/rule-number.tsx";
import { SourceLine } from "../record/source-line.tsx";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { rangeOf, unitOf } from "./estimate-rows.tsx";
import { describeInterval, describeQuantity } from "../words/said.ts";
import { figurePageWords } from "./figure-page-words.tsx";

/** The section. */
export function CompletenessNote({
  completeness,
  estimate,
  labels,
  view,
}: {
  readonly completeness: CompletenessView;
  readonly estimate: EstimateView;
  readonly labels: Labels;
  readonly view: View;
}) {
  const { stated, held, missing, onRecord, coverage, isWatchedWhole } = completeness;
  const say = figurePageWords();
  const derived = (key: string, label: string, interval: Interval) => ({
    key,
    label: <i className="derived">{label}</i>,
    range: { interval, point: null },
    words: (
      <WhyNumber of={estimate.id} name="held" view={view}>
        {describeInterval(interval)}
      </WhyNumber>
    ),
  });
  const isRate = estimate.quantity.per !== undefined;
  const rows = [
    isRate
      ? derived("stated", say.rateAmounts, stated)
      : {
          key: "stated",
          label: say.saidToHappen,
          range: rangeOf(estimate),
          words: describeQuantity(estimate.quantity),
        },
    ...(held === null ? [] : [derived("held", say.held, held)]),
    ...(missing === null ? [] : [derived("missing", say.missing, missing)]),
    derived("record", say.onRecord, onRecord),
  ];
  return (
    <section className="section stack">
      <h2>{say.completeness(completeness)}</h2>
      <RangeChart
        unit={isRate ? say.incidents : unitOf(estimate)}
        axis={axisFor(rows.map(({ range }) => range))}
        groups={[{ key: "all", rows }]}
      />
      <p className="note">
        {say.watched(
          coverage.length === 0 ? null : <LinkList ids={coverage} labels={labels} view={view} />,
          isWatchedWhole,
        )}
      </p>
      <SourceLine view={view}>{say.leastAndMost(<RuleNumber rule="B8" view={view} />)}</SourceLine>
    </section>
  );
}
