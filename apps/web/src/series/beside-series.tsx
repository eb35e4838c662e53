/** Beside series: a series for each of several places, actors, sources, datasets or kinds, on one scale, each with its own watchers. SPEC V21. */
import type { ReactNode } from "react";
import type { QueryValues } from "../address.ts";
import { RecordText, setApart } from "../language/record-text.tsx";
import { CountMark } from "../marks/count.tsx";
import { Table } from "../record/table.tsx";
import type { View } from "../view.ts";
import { codeHeading } from "../words/names.ts";
import { WhyCount } from "../why/why-number.tsx";
import { besideWords } from "./beside-words.ts";
import styles from "./beside-series.module.css";
import { bucketWords, unitOfKey } from "./cell-words.ts";
import { chartWords } from "./chart-words.tsx";
import type { DrawnSeries, SeriesAnswer } from "./month-columns.ts";
import { reachOfCells } from "./month-columns.ts";
import { SeriesDrawing } from "./series-drawing.tsx";

/** One of them, as a chart draws it. */
export interface BesidePanel extends DrawnSeries {
  readonly value: string;
  readonly label: string;
  readonly total: number;
}

/** The panels of an answer, with what they share. */
export function panelsOf(answer: SeriesAnswer): readonly BesidePanel[] {
  const { by, coverage, labels, beside } = answer;
  return (beside?.panels ?? []).map((panel) => ({
    ...panel,
    by,
    coverage,
    labels,
    label: beside?.field === "kind" ? codeHeading(panel.value) : (labels[panel.value]?.label ?? panel.value), // prettier-ignore
  }));
}

/** The section; nothing where none were asked for. `filter` is what the whole was narrowed by. */
export function BesideSeries({
  answer,
  filter,
  view,
}: {
  readonly answer: SeriesAnswer;
  readonly filter: QueryValues;
  readonly view: View;
}): ReactNode {
  const { beside } = answer;
  const panels = panelsOf(answer);
  if (beside === null || panels.length === 0) return null;
  const say = besideWords();
  const { field } = beside;
  const listOf = (value: string, days: QueryValues): string =>
    view.href("/incidents", { ...filter, [field]: value, ...days });
  const reach = reachOfCells(panels.flatMap(({ cells }) => cells));
  return (
    <section className="section stack" id="beside">
      <h2>{say.heading[field]}</h2>
      <p className="note">{say.note}</p>
      <div className={styles.panels}>
        {panels.map((panel) => (
          <figure key={panel.value} className={styles.panel}>
            <figcaption>
              <h3>
                <RecordText text={panel.label} />
              </h3>
              <p className="note">
                <WhyCount address={listOf(panel.value, {})} name="records">
                  {say.onRecord(panel.total)}
                </WhyCount>{" "}
                ·{" "}
                <a href={view.href("/explore", { ...filter, [field]: panel.value })}>
                  {say.explore}
                </a>
              </p>
            </figcaption>
            <div>
              <SeriesDrawing
                answer={panel}
                href={(from, to) => listOf(panel.value, { from, to })}
                reach={reach}
                isShort
              />
            </div>
          </figure>
        ))}
      </div>
      <p className="note">
        {watchWords(panels, answer)} {beside.more > 0 && say.more(beside.more)}
      </p>
      <details>
        <summary>{say.table}</summary>
        <BesideTable panels={panels} href={listOf} />
      </details>
    </section>
  );
}

/** Whose watching not all of them share: what is alike may be compared, what is not is named. */
function watchWords(panels: readonly BesidePanel[], { coverage }: SeriesAnswer): string {
  const say = besideWords();
  const watched = panels.map(({ cells }) => new Set(cells.flatMap((cell) => cell.coverage)));
  const unlike = coverage.filter(({ id }) => {
    const held = watched.filter((ids) => ids.has(id)).length;
    return held > 0 && held < panels.length;
  });
  return unlike.length === 0 ? say.alike : say.unlike(unlike.map(({ title }) => setApart(title)));
}

function BesideTable({
  panels,
  href,
}: {
  readonly panels: readonly BesidePanel[];
  readonly href: (value: string, days: QueryValues) => string;
}): ReactNode {
  const keys = panels[0]?.cells.map(({ bucket }) => bucket.key) ?? [];
  return (
    <Table
      heads={[
        chartWords().head[unitOfKey(keys[0] ?? "")],
        ...panels.map(({ value, label }) => <RecordText key={value} text={label} />),
      ]}
    >
      {keys.map((key, at) => (
        <tr key={key}>
          <th scope="row">{bucketWords(key)}</th>
          {panels.map(({ value, cells }) => {
            const cell = cells[at];
            const { earliest, latest } = cell?.bucket ?? {};
            return (
              <td key={value}>
                {cell === undefined ? null : cell.count.is === "observed" ? (
                  <WhyCount address={href(value, { from: earliest, to: latest })} name="cell">
                    <CountMark count={cell.count} />
                  </WhyCount>
                ) : (
                  <CountMark count={cell.count} />
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </Table>
  );
}
