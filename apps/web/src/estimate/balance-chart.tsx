/** Balance chart: a waterfall with ranges: the whole, each part with what it leaves, and what remains for nobody. */
import type { BalanceView } from "@sitrep/api/balances-at";
import type { EstimateView } from "@sitrep/api/views/estimate-view";
import { exactly } from "@sitrep/domain/interval";
import { anchorOf } from "../address.ts";
import { RecordText } from "../language/record-text.tsx";
import { evenAxis } from "../marks/axis.ts";
import { FallBar } from "../marks/fall-bar.tsx";
import type { RangeRow } from "../marks/range-chart.tsx";
import { RangeChart } from "../marks/range-chart.tsx";
import { PictureLinks } from "../picture/picture-links.tsx";
import { RuleNumber } from "../record/rule-number.tsx";
import { SourceLine } from "../record/source-line.tsx";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";
import styles from "./balance-chart.module.css";
import { BalanceFault } from "./balance-fault.tsx";
import { estimateRow, rangeOf, unitOf } from "./estimate-rows.tsx";
import { figurePageWords } from "./figure-page-words.tsx";
import { describeInterval } from "../words/said.ts";
import { WholeRanges } from "../words/whole-ranges.tsx";

const NOTHING = exactly(0);

/** The chart; `chosen` is the estimate whose page it stands on. */
export function BalanceChart({
  balance,
  view,
  chosen,
}: {
  readonly balance: BalanceView;
  readonly view: View;
  readonly chosen?: string;
}) {
  const { estimates, remainder, steps, daysApart } = balance.computed;
  const say = figurePageWords();
  const whole = estimates[balance.whole];
  if (whole === undefined) return null;
  const parts = steps.flatMap((step) => {
    const estimate = estimates[step.part];
    return estimate === undefined ? [] : [{ step, estimate }];
  });
  const axis = evenAxis([whole, ...parts.map(({ estimate }) => estimate)].map(rangeOf));
  const row = (estimate: EstimateView, sign: string): RangeRow => ({
    ...estimateRow(estimate, view),
    label: (
      <span className={styles.part}>
        <span className={styles.sign}>{sign}</span>
        <span>
          <RecordText text={estimate.title} />
        </span>
      </span>
    ),
    tone: estimate.id === chosen ? "chosen" : "plain",
  });
  const rows: readonly RangeRow[] = [
    {
      ...row(whole, ""),
      mark: <FallBar fall={{ from: NOTHING, to: balance.computed.whole }} axis={axis} />,
    },
    ...parts.map(({ step, estimate }) => ({
      ...row(estimate, "−"),
      mark: <FallBar fall={{ from: step.after, to: step.before }} axis={axis} />,
      remark: (
        <WhyNumber of={balance.id} name="remainder" view={view}>
          {say.step(step)}
        </WhyNumber>
      ),
    })),
    ...(remainder === null
      ? []
      : [
          {
            key: "remainder",
            range: { interval: remainder, point: null },
            mark: <FallBar fall={{ from: NOTHING, to: remainder }} axis={axis} isLeft />,
            label: (
              <span className={styles.part}>
                <span className={styles.sign}>=</span>
                <i className="derived">
                  <RecordText text={balance.remainder} />
                </i>
              </span>
            ),
            detail: (
              <>
                {say.derived}
                <RuleNumber rule="B1" view={view} />
              </>
            ),
            words: (
              <WhyNumber of={balance.id} name="remainder" view={view}>
                {describeInterval(remainder)}
              </WhyNumber>
            ),
          },
        ]),
  ];
  const unit = whole.quantity.unit;
  return (
    <figure className="stack-tight" id={anchorOf(balance.id)}>
      <figcaption>
        <h2 className={styles.title}>
          <WholeRanges text={say.finding(balance, balance.computed, unit)} />
        </h2>
        <p className="note">
          <RecordText text={balance.title} />
        </p>
      </figcaption>
      <BalanceFault balance={balance} view={view} />
      <RangeChart unit={unitOf(whole)} axis={axis} groups={[{ key: "all", rows }]} />
      {daysApart > 0 && <p className="note">{say.times(daysApart)}</p>}
      {balance.notes !== undefined && (
        <p className="note">
          <RecordText text={balance.notes} />
        </p>
      )}
      <SourceLine view={view}>
        {say.balanceSource(<RuleNumber rule="B7" view={view} />)}{" "}
        <PictureLinks name="balances" query={{ id: balance.id }} view={view} />
      </SourceLine>
    </figure>
  );
}
