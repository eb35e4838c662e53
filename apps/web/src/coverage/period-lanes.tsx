/** Period lanes: what somebody watches, as a line for each note on coverage over the years; broken where it takes samples. */
import type { Labels } from "@sitrep/api/labels";
import type { Coverage } from "@sitrep/domain/coverage";
import { numberOfDay } from "@sitrep/domain/day";
import { spanOf } from "@sitrep/domain/when";
import { RecordText, setApart } from "../language/record-text.tsx";
import { Folded } from "../record/folded.tsx";
import type { View } from "../view.ts";
import { When } from "../words/time.tsx";
import { CoverageFacts } from "./coverage-facts.tsx";
import { coverageWords } from "./coverage-words.ts";
import styles from "./period-lanes.module.css";

/** The lines over one axis, each with its facts folded beneath. */
export function PeriodLanes({
  coverage,
  labels,
  view,
}: {
  readonly coverage: readonly Coverage[];
  readonly labels: Labels;
  readonly view: View;
}) {
  const { lane } = coverageWords();
  const spans = coverage.map((one) => ({ one, ...daysOf(one) }));
  const known = spans.flatMap(({ first, last }) => [first ?? [], last ?? []].flat());
  const from = yearOf(Math.min(...known));
  const to = yearOf(Math.max(...known)) + 1;
  const [start, end] = [dayOfYear(from), dayOfYear(to)];
  const at = (day: number): number => ((day - start) / Math.max(1, end - start)) * 100;
  const hasAxis = known.length > 0;
  return (
    <div className="stack">
      <ul className={styles.lanes}>
        {spans.map(({ one, first, last }) => (
          <li key={one.id} className={styles.lane} id={one.id.replaceAll("/", "--")}>
            <p>
              <RecordText text={one.title} />{" "}
              <span className="note">{one.systematic ? lane.whole : lane.samples}</span>
            </p>
            {hasAxis && (
              <svg className={styles.bar} width="100%" height="12" aria-hidden="true">
                <line
                  className={one.systematic ? styles.whole : styles.samples}
                  x1={`${first === null ? 0 : at(first)}%`}
                  x2={`${last === null ? 100 : Math.max(at(last), (first === null ? 0 : at(first)) + 0.8)}%`}
                  y1="6"
                  y2="6"
                />
              </svg>
            )}
            <p className={styles.when}>
              <When when={one.period} />
            </p>
          </li>
        ))}
      </ul>
      {hasAxis && (
        <p className={styles.axis} aria-hidden="true">
          <span>{from}</span>
          <span>{to}</span>
        </p>
      )}
      {coverage.map((one) => (
        <Folded key={one.id} of={[one]} words={lane.more(setApart(one.title))}>
          <CoverageFacts coverage={one} labels={labels} view={view} />
        </Folded>
      ))}
    </div>
  );
}

function daysOf({ period }: Coverage): {
  readonly first: number | null;
  readonly last: number | null;
} {
  const { earliest, latest } = spanOf(period);
  return {
    first: earliest === null ? null : numberOfDay(earliest),
    last: latest === null ? null : numberOfDay(latest),
  };
}

function yearOf(day: number): number {
  return Number.isFinite(day) ? new Date(day * 86_400_000).getUTCFullYear() : 0;
}

function dayOfYear(year: number): number {
  return Date.UTC(year, 0, 1) / 86_400_000;
}
