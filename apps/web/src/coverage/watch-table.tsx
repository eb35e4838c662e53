/** Watch table: the chart in words, place by place; places of which the same is to be said share a row. */
import { countWords, numberWords } from "../words/number.ts";
import type { View } from "../view.ts";
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
  const groups = [...Map.groupBy(answer.rows, sameness).values()];
  return (
    <div className="table-frame">
      <table className={`table ${styles.table}`}>
        <caption className="hidden">Who watched which governorate, and when nobody did</caption>
        <thead>
          <tr>
            <th scope="col">Governorate</th>
            <th scope="col">Watched, as a whole or in part</th>
            <th scope="col">Not covered</th>
            <th scope="col">Incidents dated to a month</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((rows) => (
            <Row key={rows[0]?.place.id} rows={rows} answer={answer} view={view} />
          ))}
        </tbody>
      </table>
    </div>
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
  const watchers = watchersOf(first, answer);
  const total = first.dated.reduce((sum, { incidents }) => sum + incidents, 0);
  return (
    <tr>
      <th scope="row">
        {rows.map(({ place }, index) => (
          <span key={place.id}>
            {index > 0 && ", "}
            <a href={view.recordHref("place", place.id)}>{place.name}</a>
          </span>
        ))}
        {first.place.country !== null && (
          <span className="note">
            {" "}
            {rows.length > 1 && `${rows.length} governorates of `}
            {first.place.country.name}
          </span>
        )}
      </th>
      <td data-head="Watched, as a whole or in part">
        {watchers.length === 0 ? (
          "by nobody"
        ) : (
          <ul className="plain">
            {watchers.map(({ id, name, when }) => (
              <li key={id}>
                <a href={view.recordHref("coverage", id)}>{name}</a>, {when}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-head="Not covered">{unwatchedWords(first) ?? "no month"}</td>
      <td data-head="Incidents dated to a month">
        {total === 0 ? "none on record" : countWords(total, "incident")}
        {first.unwatched > 0 && `, ${numberWords(first.unwatched)} while nobody watched`}
      </td>
    </tr>
  );
}
