/** People series: people harmed, cell by cell, as ranges in columns and in a table, where each number leads to why. */
import type { ReactNode } from "react";
import type { QueryValues } from "../address.ts";
import { Legend } from "../marks/legend.tsx";
import { recordWords } from "../record/record-words.ts";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import type { SeriesAnswer } from "./month-columns.ts";
import { silentRuns } from "./month-columns.ts";
import styles from "./month-series.module.css";
import { peopleColumns, PeopleDrawing } from "./people-drawing.tsx";
import type { PeopleCounted } from "./people-finding.ts";
import { PeopleTable } from "./people-table.tsx";
import { peopleSeriesWords } from "./people-words.ts";
import { seriesAddress } from "./series-address.ts";

/** The figure; `filter` is what the series was narrowed by, and `href` leads to the incidents of a month or year. */
export function PeopleSeries({
  answer,
  harm,
  filter,
  href,
  view,
}: {
  readonly answer: SeriesAnswer;
  readonly harm: PeopleCounted;
  readonly filter: QueryValues;
  readonly href: (first: string, last: string) => string;
  readonly view: View;
}): ReactNode {
  const columns = peopleColumns(answer, harm);
  const runs = silentRuns(columns);
  // A series of the days of one cell tells which incidents that cell adds up.
  const ofCell = (cell: SeriesAnswer["cells"][number]): string =>
    seriesAddress({ by: answer.by, cells: [cell] }, filter);
  return (
    <figure className={styles.figure}>
      <PeopleDrawing answer={answer} harm={harm} columns={columns} ofCell={ofCell} view={view} />
      <figcaption className={styles.caption}>
        <p className="note">
          {peopleSeriesWords().note} <RuleNumber rule="V19" view={view} />
        </p>
        {runs.length > 0 && <Legend of={[...new Set(runs.map(({ is }) => is))]} view={view} />}
        <details open={columns.length <= 24}>
          <summary>{recordWords().asTable}</summary>
          <PeopleTable answer={answer} harm={harm} ofCell={ofCell} href={href} view={view} />
        </details>
      </figcaption>
    </figure>
  );
}
