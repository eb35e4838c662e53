/** People table: people harmed month by month or year by year in words, who of the incidents tells of them, and the way to why. */
import type { ReactNode } from "react";
import { CountMark, UnknownBox } from "../marks/count.tsx";
import { Table } from "../record/table.tsx";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { capitalised } from "../words/names.ts";
import { bucketWords, unitOfKey } from "./cell-words.ts";
import { chartWords } from "./chart-words.tsx";
import type { SeriesAnswer } from "./month-columns.ts";
import styles from "./month-series.module.css";
import type { PeopleCounted } from "./people-finding.ts";
import { peopleSeriesWords } from "./people-words.ts";

/** The table; a cell without an incident on record says who was watching instead. */
export function PeopleTable({
  answer,
  harm,
  ofCell,
  href,
  view,
}: {
  readonly answer: SeriesAnswer;
  readonly harm: PeopleCounted;
  readonly ofCell: (cell: SeriesAnswer["cells"][number]) => string;
  readonly href: (first: string, last: string) => string;
  readonly view: View;
}): ReactNode {
  const say = peopleSeriesWords();
  const { head } = chartWords();
  const broken = new Set(answer.breaks.map(({ at }) => at));
  const partial = new Set(answer.partial.map(({ key }) => key));
  return (
    <Table
      heads={[
        head[unitOfKey(answer.cells[0]?.bucket.key ?? "")],
        capitalised(say.people(harm.effect, harm.who)),
        say.told,
      ]}
      look={styles.table}
    >
      {harm.cells.map(({ key, count, telling, silent }, at) => {
        const cell = answer.cells[at];
        const all = telling + silent;
        const bucket = bucketWords(key);
        if (cell === undefined) return null;
        return (
          <tr key={key} className={broken.has(key) ? styles.broken : undefined}>
            <th scope="row">
              {bucket}
              {partial.has(key) && <span title={chartWords().notWhole}> …</span>}
            </th>
            <td data-worked-out="">
              <WhyNumber of={ofCell(cell)} name={`${harm.effect} ${key}`} view={view}>
                {count.is === "unknown" && all > 0 ? (
                  <span className="count count-unknown">
                    <UnknownBox />
                    {say.unknown}
                  </span>
                ) : (
                  <CountMark count={count} />
                )}
              </WhyNumber>
            </td>
            <td>
              {all > 0 && (
                <a
                  href={href(cell.bucket.earliest ?? "", cell.bucket.latest ?? "")}
                  aria-label={`${say.toldBy(telling, all)}: ${say.incidentsOf(bucket)}`}
                >
                  {say.toldBy(telling, all)}
                </a>
              )}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}
