/** Month series: incidents by month, or by year over decades: what is sure apart from what is only possible, with who was watching. */
import type { ReactNode } from "react";
import { Legend } from "../marks/legend.tsx";
import type { QueryValues } from "../address.ts";
import { CopyScript } from "../cite/copy-button.tsx";
import { TableCopy } from "../cite/table-copy.tsx";
import { recordWords } from "../record/record-words.ts";
import type { View } from "../view.ts";
import { chartWords } from "./chart-words.tsx";
import type { DrawnSeries } from "./month-columns.ts";
import styles from "./month-series.module.css";
import type { Moment } from "./moment-mark.tsx";
import { MonthTable } from "./month-table.tsx";
import { seriesAddress } from "./series-address.ts";
import { BreakNotes } from "./series-breaks.tsx";
import { SeriesDrawing, partsOf } from "./series-drawing.tsx";
import { watchedWords } from "./watch-lane.tsx";

/** The chart; `href` leads to the incidents of a month or year. */
export function MonthSeries({
  answer,
  href,
  tableHref,
  moment,
  filter,
  foot,
  isShort = false,
  view,
}: {
  readonly answer: DrawnSeries;
  readonly href: (first: string, last: string) => string;
  /** Where the table stands instead, on a page that has no room for it. */
  readonly tableHref?: string;
  /** A moment that is marked among the columns. */
  readonly moment?: Moment | null;
  /** What the series was narrowed by: with it and the view, breaks and cells that are not whole lead to why. */
  readonly filter?: QueryValues;
  /** What stands between the picture and its caption. */
  readonly foot?: ReactNode;
  /** Draws fewer watchers, and folds what is said of breaks away. */
  readonly isShort?: boolean;
  /** With it, the rules of the marks are named. */
  readonly view?: View | undefined;
}): ReactNode {
  const { columns, runs, watched, lanes } = partsOf(answer, isShort);
  const more = watched.length - lanes.length;
  if (columns.length === 0) return null;
  const say = chartWords();
  const unit = answer.by === "governorate" ? "month" : answer.by;
  return (
    <figure className={styles.figure}>
      <SeriesDrawing answer={answer} href={href} moment={moment} isShort={isShort} />
      {foot}
      <figcaption className={styles.caption}>
        <ul className="legend" aria-label={say.columns}>
          {columns.some(({ sure }) => sure > 0) && <Swatch kind="sure" words={say.sure(unit)} />}
          {columns.some(({ sure, possible }) => possible > sure) && (
            <Swatch kind="possible" words={say.possible(unit)} />
          )}
          {columns.some(({ possible, beyond }) => beyond > possible) && (
            <Swatch kind="beyond" words={say.beyond} />
          )}
          {lanes.length > 0 && (
            <Swatch kind="lane" words={more > 0 ? say.watchingMore(more) : say.watching} />
          )}
        </ul>
        {runs.length > 0 && (
          <Legend of={[...new Set(runs.map(({ is }) => is))]} {...(view && { view })} />
        )}
        {answer.breaks.length + answer.partial.length > 0 && (
          <details className={isShort ? undefined : "folded"}>
            <summary>{say.changes}</summary>
            <BreakNotes
              answer={answer}
              of={filter === undefined ? null : seriesAddress(answer, filter)}
              view={view}
            />
          </details>
        )}
        {answer.undated > 0 && <p className="note">{say.undated(answer.undated)}</p>}
        {tableHref === undefined ? (
          <details>
            <summary>{recordWords().asTable}</summary>
            {watched.length > 0 && (
              <p className="note">
                {say.watched(watched.map((lane) => watchedWords(lane, answer)).join(say.semicolon))}
              </p>
            )}
            <div data-copied>
              <MonthTable columns={columns} answer={answer} href={href} />
              {view !== undefined && filter !== undefined && (
                <p className="note">
                  <CopyScript />
                  <TableCopy view={{ ...view, path: "/series", kept: textsOf(filter) }} />
                </p>
              )}
            </div>
          </details>
        ) : (
          <p className="note">
            <a href={tableHref}>{recordWords().asTable}</a>
          </p>
        )}
      </figcaption>
    </figure>
  );
}

/** What of a query is text, as an address has it. */
function textsOf(query: QueryValues): View["kept"] {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) =>
      typeof value === "string" || Array.isArray(value) ? [[name, value]] : [],
    ),
  );
}

function Swatch({
  kind,
  words,
}: {
  readonly kind: "sure" | "possible" | "beyond" | "lane";
  readonly words: string;
}): ReactNode {
  return (
    <li>
      <svg
        width="14"
        height="12"
        aria-hidden="true"
        className={kind === "lane" ? styles.lane : undefined}
      >
        {kind === "lane" ? (
          <line x1="0" x2="14" y1="6" y2="6" />
        ) : (
          <rect className={styles[kind]} x="1" y="1" width="12" height="10" />
        )}
      </svg>
      {words}
    </li>
  );
}
