/** Timeline: the months that are looked at, each a link that narrows to it, and under them all the months there are. */
import type { IncidentQuery } from "@sitrep/domain/filter";
import { filtersOf } from "@sitrep/domain/narrowing";
import type { ReactNode } from "react";
import type { DrawnSeries } from "../series/month-columns.ts";
import { MonthSeries } from "../series/month-series.tsx";
import { seriesFinding } from "../series/series-words.ts";
import type { View } from "../view.ts";
import { explorerWords } from "./explorer-words.tsx";
import { narrowed } from "../list/narrowing.ts";
import { TimeStrip } from "./time-strip.tsx";
import styles from "./timeline.module.css";

/** The section; `months` is null where nothing that fits has a day. */
export function Timeline({
  months,
  whole,
  view,
}: {
  readonly months: DrawnSeries | null;
  readonly whole: DrawnSeries | null;
  readonly view: View<IncidentQuery>;
}): ReactNode {
  const say = explorerWords().timeline;
  const [first, last] = [months?.cells.at(0), months?.cells.at(-1)];
  return (
    <section id="timeline" className={styles.timeline} aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">{months === null ? say.dayless : seriesFinding(months)}</h2>
      {months !== null && first !== undefined && last !== undefined && (
        <div
          className={styles.chart}
          data-brush
          data-buckets={`${first.bucket.key} ${last.bucket.key}`}
        >
          <span className={styles.band} data-band="" hidden />
          <MonthSeries
            answer={months}
            href={(from, to) => view.href(view.path, narrowed(view.kept, { from, to }))}
            view={view}
            filter={filtersOf(view.kept)}
            isShort
            foot={
              whole !== null && (
                <TimeStrip whole={whole} from={view.query.from} to={view.query.to} />
              )
            }
          />
        </div>
      )}
      <p className="note">
        {say.note(months?.by ?? "month")}{" "}
        <a href={view.href("/series", filtersOf(view.kept))}>{say.series}</a>
      </p>
    </section>
  );
}
