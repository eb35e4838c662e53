/** Attribution rows: a series once for each degree in which its incidents are laid to somebody, as small columns in the degree's own fill. */
import { Attribution } from "@sitrep/domain/attribution";
import type { ReactNode } from "react";
import { AttributionMark } from "../marks/attribution.tsx";
import { recordWords } from "../record/record-words.ts";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import { codeWords } from "../words/names.ts";
import { AttributionTable } from "./attribution-table.tsx";
import { bucketWords } from "./cell-words.ts";
import styles from "./attribution-rows.module.css";
import type { MonthColumn, SeriesAnswer } from "./month-columns.ts";
import { columnsOf } from "./month-columns.ts";
import { seriesPageWords } from "./series-page-words.tsx";
import { describeInterval } from "../words/said.ts";

const TALL = 34;

type Cells = NonNullable<SeriesAnswer["attributed"]>;

/** The rows; nothing where no split was asked for. */
export function AttributionRows({
  answer,
  of,
  view,
}: {
  readonly answer: SeriesAnswer;
  /** The series' own address, by which each part is asked why. */
  readonly of: string;
  readonly view: View;
}): ReactNode {
  const { attributed, cells } = answer;
  if (attributed === null) return null;
  const { columns } = columnsOf(cells);
  const parts = new Map(attributed.map((one) => [one.key, one.parts]));
  const top = Math.max(1, ...attributed.flatMap((one) => highest(one.parts)));
  const used = Attribution.options.filter((degree) =>
    attributed.some((one) => (one.parts?.[degree].possible ?? 0) > 0),
  );
  return (
    <figure className="stack-tight">
      <p className="note">
        {seriesPageWords().attribution} <RuleNumber rule="V16" view={view} />
      </p>
      <ul className={styles.rows}>
        {used.map((degree) => (
          <li key={degree} className={styles.row}>
            <span>
              <AttributionMark attribution={degree} />
            </span>
            <svg
              className={styles.strip}
              width="100%"
              height={TALL}
              role="img"
              aria-label={rowWords(degree, attributed)}
            >
              <title>{rowWords(degree, attributed)}</title>
              {columns.map((column) => (
                <Part
                  key={column.key}
                  column={column}
                  part={parts.get(column.key)?.[degree]}
                  top={top}
                />
              ))}
              <line className={styles.base} x1="0" x2="100%" y1={TALL - 0.5} y2={TALL - 0.5} />
            </svg>
          </li>
        ))}
      </ul>
      <details>
        <summary>{recordWords().asTable}</summary>
        <AttributionTable attributed={attributed} used={used} of={of} view={view} />
      </details>
    </figure>
  );
}

function highest(parts: Cells[number]["parts"]): readonly number[] {
  return parts === null ? [] : Attribution.options.map((degree) => parts[degree].possible);
}

function rowWords(degree: Attribution, cells: Cells): string {
  const told = cells.flatMap(({ key, parts }) => {
    const part = parts?.[degree];
    return part === undefined || part.possible === 0
      ? []
      : `${bucketWords(key)} ${describeInterval(part.interval)}`;
  });
  return `${codeWords(degree)}: ${told.join(recordWords().comma)}`;
}

function Part({
  column: { left, width },
  part,
  top,
}: {
  readonly column: MonthColumn;
  readonly part: NonNullable<Cells[number]["parts"]>[Attribution] | undefined;
  readonly top: number;
}): ReactNode {
  if (part === undefined || part.possible === 0) return null;
  const box = { x: `${left + width * 0.12}%`, width: `${width * 0.76}%` };
  const [sure, possible] = [part.sure, part.possible].map((many) => (many / top) * (TALL - 4));
  return (
    <>
      <rect
        className={styles.possible}
        {...box}
        y={TALL - (possible ?? 0)}
        height={(possible ?? 0) - (sure ?? 0)}
      />
      <rect className={styles.sure} {...box} y={TALL - (sure ?? 0)} height={sure ?? 0} />
    </>
  );
}
