/** Monitor table: governorate by governorate what monitors watch, when they do not, and what was reported there by them and by others. */
import type { WatchQuery } from "@sitrep/domain/count-query";
import type { QueryValues } from "../address.ts";
import { Table } from "../record/table.tsx";
import type { View } from "../view.ts";
import { numberWords } from "../words/number.ts";
import { coverageWords } from "../coverage/coverage-words.ts";
import { closelyWords, gapWords } from "./gap-words.ts";
import type { GapGroup } from "./gaps.ts";
import { gapGroups, watchedRuns } from "./gaps.ts";
import { ownQuery } from "./monitor-href.ts";
import { OthersLink } from "./monitor-lists.tsx";
import { monitorWords } from "./monitor-words.ts";
import type { WatchAnswer, WatchAnswerRow } from "../coverage/watch-answer.ts";
import styles from "../coverage/watch-table.module.css";

/** The table. */
export function MonitorTable({
  answer,
  view,
}: {
  readonly answer: WatchAnswer;
  readonly view: View<WatchQuery>;
}) {
  const say = monitorWords();
  const { head, caption } = coverageWords();
  return (
    <Table
      heads={[head.governorate, say.head.watched, say.head.gaps, say.head.own]}
      caption={caption}
      look={styles.table}
    >
      {answer.rows.map((row) => (
        <Row key={row.place.id} row={row} answer={answer} view={view} />
      ))}
    </Table>
  );
}

function Row({
  row,
  answer,
  view,
}: {
  readonly row: WatchAnswerRow;
  readonly answer: WatchAnswer;
  readonly view: View<WatchQuery>;
}) {
  const say = monitorWords();
  const { place, runs, told } = row;
  const [group] = gapGroups({ ...answer, rows: [row] });
  const watched = watchedRuns(runs);
  return (
    <tr>
      <th scope="row">
        <a href={view.recordHref("place", place.id)}>{place.name}</a>
        {place.country !== null && <span className="note"> {place.country.name}</span>}
      </th>
      <td data-head={say.head.watched}>
        {watched.length === 0 ? say.atNoTime : say.strip(watched.map(closelyWords))}
      </td>
      <td data-head={say.head.gaps}>
        {group === undefined ? say.noGap : <Gaps group={group} view={view} />}
      </td>
      <td data-head={say.head.own}>
        <Own incidents={told?.incidents ?? 0} asked={daysOf(answer, place.id)} view={view} />
      </td>
    </tr>
  );
}

function daysOf({ span }: WatchAnswer, place: string): QueryValues {
  return { place, from: span?.from, to: span?.to, sure: true };
}

function Gaps({ group, view }: { readonly group: GapGroup; readonly view: View<WatchQuery> }) {
  const say = monitorWords();
  return (
    <ul className="plain">
      {group.gaps.map((gap) => (
        <li key={gap.first}>
          {group.isNever ? say.everyMonth : gapWords(gap)}
          {say.colon}
          {gap.others === 0 ? (
            say.ofOthers(0)
          ) : (
            <OthersLink gap={gap} places={group.places} view={view} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** How many incidents of their own, as the way to them where a list holds them. */
export function Own({
  incidents,
  asked,
  view,
}: {
  readonly incidents: number;
  readonly asked: QueryValues;
  readonly view: View<WatchQuery>;
}) {
  const own = ownQuery(view.query.watcher ?? []);
  if (incidents === 0) return coverageWords().incidents(0);
  if (own === null) return numberWords(incidents);
  const href = view.href("/incidents", { kind: view.query.kind, ...asked, ...own });
  return <a href={href}>{monitorWords().others(incidents)}</a>;
}
