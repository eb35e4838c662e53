/** Series breaks: where a series may not be read on: a dashed line at each break, a rail along what may be compared, and the same in words. */
import type { ReactNode } from "react";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { bucketWords } from "./cell-words.ts";
import { chartWords } from "./chart-words.tsx";
import type { DrawnSeries, MonthColumn } from "./month-columns.ts";
import { breakMarks, reachOf } from "./month-columns.ts";
import styles from "./series-breaks.module.css";
import { breakWords, partialWords } from "./break-words.ts";

/** The marks in the picture, between its top and its base line. */
export function BreakMarks({
  columns,
  answer,
  base,
}: {
  readonly columns: readonly MonthColumn[];
  readonly answer: DrawnSeries;
  /** Where the base line stands, in pixels from the top. */
  readonly base: number;
}): ReactNode {
  const { partial, stretches } = answer;
  const isWhole = answer.breaks.length + partial.length === 0;
  return (
    <>
      {!isWhole &&
        stretches.map(({ first, last }) => {
          const reach = reachOf(first, last, columns);
          if (reach === null || first === last) return null;
          const [x1, x2] = [reach.left + 0.4, reach.left + reach.width - 0.4];
          return (
            <line
              key={first}
              className={styles.rail}
              x1={`${x1}%`}
              x2={`${x2}%`}
              y1={base + 3}
              y2={base + 3}
            />
          );
        })}
      {breakMarks(columns, answer).map(({ at, left, number }) => (
        <g key={at} className={styles.break}>
          <line x1={`${left}%`} x2={`${left}%`} y1="0" y2={base} />
          <text x={`${left}%`} dx="3" y="8">
            {number}
          </text>
        </g>
      ))}
      {partial.map(({ key }) => {
        const reach = reachOf(key, key, columns);
        return (
          reach !== null && (
            <text
              key={key}
              className={styles.partial}
              x={`${reach.left + reach.width / 2}%`}
              y={base - 3}
            >
              …
            </text>
          )
        );
      })}
    </>
  );
}

/** Each break and each partial cell in a sentence; nothing where there is none. */
export function BreakNotes({
  answer,
  of,
  view,
}: {
  readonly answer: DrawnSeries;
  /** The series' own address, by which each is asked why; null where it has none. */
  readonly of: string | null;
  /** Without, the rules are not named. */
  readonly view?: View | undefined;
}): ReactNode {
  const { breaks, partial, stretches } = answer;
  if (breaks.length + partial.length === 0) return null;
  const say = chartWords();
  const runs = stretches.filter(({ first, last }) => first !== last);
  return (
    <div className="stack-tight">
      {breaks.length > 0 && (
        <>
          <p className="note">
            {say.breaks} {view !== undefined && <RuleNumber rule="V12" view={view} />}
          </p>
          <ol className={styles.list}>
            {breaks.map((one) => (
              <li key={one.at} data-worked-out={of === null ? undefined : ""}>
                {say.breakAt(
                  <Why of={of} name={`break ${one.at}`} view={view}>
                    {bucketWords(one.at)}
                  </Why>,
                  breakWords(one, answer),
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {partial.map((one) => (
        <p key={one.key} className="note" data-worked-out={of === null ? undefined : ""}>
          {say.partial(
            <Why of={of} name={`partial ${one.key}`} view={view}>
              {say.isNotWhole(bucketWords(one.key))}
            </Why>,
            partialWords(one, answer),
          )}
        </p>
      ))}
      {runs.length > 0 && (
        <p className="note">
          <svg className={styles.sample} width="18" height="8" aria-hidden="true">
            <line className={styles.rail} x1="0" x2="18" y1="4" y2="4" />
          </svg>{" "}
          {say.comparable}
        </p>
      )}
    </div>
  );
}

/** What was worked out, as a link to why where it can be asked. */
function Why({
  of,
  name,
  view,
  children,
}: {
  readonly of: string | null;
  readonly name: string;
  readonly view: View | undefined;
  readonly children: ReactNode;
}): ReactNode {
  if (of === null || view === undefined) return children;
  return (
    <WhyNumber of={of} name={name} view={view}>
      {children}
    </WhyNumber>
  );
}
