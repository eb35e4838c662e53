/** Watch table: the chart in words, place by place; places of which the same is to be said share a row. */
import { monitorOf } from "@sitrep/domain/monitor";
import { Table } from "../record/table.tsx";
import type { View } from "../view.ts";
import { coverageWords } from "./coverage-words.ts";
import { monitorHref } from "../monitor/monitor-href.ts";
import type { WatchAnswer, WatchAnswerRow } from "./watch-answer.ts";
import styles from "./watch-table.module.css";
import { unwatchedWords, watchersOf } from "./watch-words.ts";

/** The table. */
export function WatchTable({
  answer,
  view,
}: {
  readonly answer: WatchAnswer;
  readonly view: View;
}) {
  const { head, caption } = coverageWords();
  const groups = [...Map.groupBy(answer.rows, sameness).values()];
  return (
    <Table
      heads={[head.governorate, head.watched, head.notCovered, head.dated]}
      caption={caption}
      look={styles.table}
    >
      {groups.map((rows) => (
        <Row key={rows[0]?.place.id} rows={rows} answer={answer} view={view} />
      ))}
    </Table>
  );
}

/** Rows with an incident stand alone. */
function sameness({ place, runs, dated }: WatchAnswerRow): string {
  const said = runs.map(({ first, watch, coverage }) => [first, watch, ...coverage].join(" "));
  return JSON.stringify([place.country?.id, said, dated.length === 0 ? "" : place.id]);
}

function Row({
  rows,
  answer,
  view,
}: {
  readonly rows: readonly WatchAnswerRow[];
  readonly answer: WatchAnswer;
  readonly view: View;
}) {
  const [first] = rows;
  if (first === undefined) return null;
  const say = coverageWords();
  const watchers = watchersOf(first, answer);
  const total = first.dated.reduce((sum, { incidents }) => sum + incidents, 0);
  return (
    <tr>
      <th scope="row">
        {rows.map(({ place }, index) => (
          <span key={place.id}>
            {index > 0 && say.comma}
            <a href={view.recordHref("place", place.id)}>{place.name}</a>
          </span>
        ))}
        {first.place.country !== null && (
          <span className="note"> {say.governoratesOf(rows.length, first.place.country.name)}</span>
        )}
      </th>
      <td data-head={say.head.watched}>
        {watchers.length === 0 ? (
          say.nobody
        ) : (
          <ul className="plain">
            {watchers.map(({ id, name, when }) => (
              <li key={id}>
                <a href={hrefOf(id, answer, view)}>{name}</a>
                {say.comma}
                {when}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-head={say.head.notCovered}>{unwatchedWords(first) ?? say.noMonth}</td>
      <td data-head={say.head.dated}>
        {say.incidents(total)}
        {first.unwatched > 0 && say.unwatched(first.unwatched)}
      </td>
    </tr>
  );
}

/** What the watcher alone watches and does not; of one that is not shown, its note. */
function hrefOf(id: string, { coverage, labels }: WatchAnswer, view: View): string {
  const note = coverage.find((one) => one.id === id);
  const monitor = note === undefined ? "" : monitorOf(note);
  return labels[monitor] === undefined
    ? view.recordHref("coverage", id)
    : monitorHref([monitor], view, view.kept);
}
