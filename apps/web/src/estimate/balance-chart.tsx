/** Balance chart: a whole, its parts, and what they leave, on one axis. The remainder is ours and says its rule. */
import type { BalanceView } from "@sitrep/api/routers/estimates";
import type { EstimateView } from "@sitrep/api/views/estimate-view";
import { describeInterval } from "@sitrep/domain/quantity";
import { axisFor } from "../marks/axis.ts";
import type { RangeRow } from "../marks/range-chart.tsx";
import { RangeChart } from "../marks/range-chart.tsx";
import { SourceLine } from "../record/source-line.tsx";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import { anchorOf } from "../address.ts";
import styles from "./balance-chart.module.css";
import { estimateRow, rangeOf, unitOf } from "./estimate-rows.tsx";

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
  const { estimates, remainder, verdict } = balance.computed;
  const whole = estimates[balance.whole];
  const parts = balance.parts.flatMap((id) => estimates[id] ?? []);
  if (whole === undefined) return null;
  const left = remainder === null ? null : { interval: remainder, point: null };
  const axis = axisFor([whole, ...parts].map(rangeOf).concat(left ?? []));
  const row = (estimate: EstimateView, sign: string): RangeRow => ({
    ...estimateRow(estimate, view),
    label: (
      <span className={styles.part}>
        <span className={styles.sign}>{sign}</span>
        <span>{estimate.title}</span>
      </span>
    ),
    tone: estimate.id === chosen ? "chosen" : "plain",
  });
  const remainderRow: readonly RangeRow[] =
    left === null
      ? []
      : [
          {
            key: "remainder",
            range: left,
            label: (
              <span className={styles.part}>
                <span className={styles.sign}>=</span>
                <i className="derived">{balance.remainder}</i>
              </span>
            ),
            detail: (
              <>
                derived by Sitrep, <RuleNumber rule="B1" view={view} />
              </>
            ),
            words: <i className="derived">{describeInterval(left.interval)}</i>,
          },
        ];
  return (
    <figure className="stack-tight" id={anchorOf(balance.id)}>
      <figcaption>
        <h2 className={styles.title}>{balance.title}</h2>
      </figcaption>
      {verdict === "contradiction" && (
        <p>
          <strong>These figures contradict one another:</strong>{" "}
          {remainder === null
            ? "the parts are larger than the whole."
            : "the parts should make up the whole and cannot."}{" "}
          <RuleNumber rule="B2" view={view} />
        </p>
      )}
      <RangeChart
        unit={unitOf(whole)}
        axis={axis}
        groups={[
          {
            key: "all",
            rows: [row(whole, ""), ...parts.map((part) => row(part, "−")), ...remainderRow],
          },
        ]}
      />
      {balance.notes !== undefined && <p className="note">{balance.notes}</p>}
      <SourceLine view={view}>
        Source: the figures’ own speakers; what remains is worked out here.
      </SourceLine>
    </figure>
  );
}
