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
import { describeInterval } from "../words/said.ts";

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
  const { stated, held, missing, onRecord, coverage, isWatchedWhole, words } = completeness;
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
      ? derived("stated", "What the rate amounts to", stated)
      : {
          key: "stated",
          label: "Said to have happened",
          range: rangeOf(estimate),
          words: estimate.computed.words,
        },
    ...(held === null ? [] : [derived("held", "Of those, on record here", held)]),
    ...(missing === null ? [] : [derived("missing", "Of those, not on record here", missing)]),
    derived("record", "On record in its places and days, whoever tells of it", onRecord),
  ];
  return (
    <section className="section stack">
      <h2>{words}</h2>
      <RangeChart
        unit={isRate ? "incidents" : unitOf(estimate)}
        axis={axisFor(rows.map(({ range }) => range))}
        groups={[{ key: "all", rows }]}
      />
      <p className="note">
        {coverage.length === 0 ? (
          "Nobody is on record as watching these places and days"
        ) : (
          <>
            Watched by <LinkList ids={coverage} labels={labels} view={view} />
            {isWatchedWhole ? ", systematically" : ", and by nobody whole and systematically"}
          </>
        )}
        {!isWatchedWhole && ": what is not on record may still have happened"}.
      </p>
      <SourceLine view={view}>
        At the least what the tally’s own sources tell of, at the most all that may lie there, each
        incident once: <RuleNumber rule="B8" view={view} />.
      </SourceLine>
    </section>
  );
}
