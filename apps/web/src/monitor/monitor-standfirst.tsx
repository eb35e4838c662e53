/** Monitor standfirst: how much is on record of who watches, how closely, and where a reader goes on from there. */
import type { WatchQuery } from "@sitrep/domain/count-query";
import { Sentence } from "../language/record-text.tsx";
import { RecordLink } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { listWords } from "../words/names.ts";
import { coverageWords } from "../coverage/coverage-words.ts";
import { monitorNames, silenceWords } from "./gap-words.ts";
import { monitorHref } from "./monitor-href.ts";
import { Own } from "./monitor-table.tsx";
import { monitorWords } from "./monitor-words.ts";
import type { ListedMonitor } from "./monitors.ts";
import type { WatchAnswer } from "../coverage/watch-answer.ts";

/** The sentences, of everybody or of chosen monitors. */
export function MonitorStandfirst({
  answer,
  view,
}: {
  readonly answer: WatchAnswer;
  readonly view: View<WatchQuery>;
}) {
  const say = coverageWords();
  const { coverage } = answer;
  const { watcher } = view.query;
  const closely = coverage.filter(({ systematic }) => systematic).length;
  if (watcher === undefined)
    return (
      <p>
        {say.onRecord(coverage.length)} {closely === 0 ? say.allSamples : say.closely(closely)}{" "}
        {say.silence}
      </p>
    );
  const own = monitorWords();
  return coverage.length === 0 ? (
    <p>
      <Sentence text={own.nobodySays(listWords(monitorNames(watcher, answer)))} />{" "}
      {own.nobodySaysMore}
    </p>
  ) : (
    <p>
      {say.onRecord(coverage.length)} {silenceWords(answer)} {say.silence}{" "}
      <OwnCount answer={answer} view={view} />
    </p>
  );
}

/** Where chosen monitors have pages of their own, and who else can be held together with them. */
export function MonitorLinks({
  answer,
  monitors,
  view,
}: {
  readonly answer: WatchAnswer;
  readonly monitors: readonly ListedMonitor[];
  readonly view: View<WatchQuery>;
}) {
  const { watcher } = view.query;
  if (watcher === undefined) return null;
  const own = monitorWords();
  return (
    <p className="note">
      {own.recordPages}
      {watcher.map((id, at) => (
        <span key={id}>
          {at > 0 && own.comma}
          <RecordLink id={id} labels={answer.labels} view={view} />
        </span>
      ))}
      {". "}
      <Beside monitors={monitors.filter(({ id }) => !watcher.includes(id))} view={view} />
    </p>
  );
}

/** How many incidents of their own are on record in what was asked, wherever and whenever. */
function OwnCount({
  answer: { kinds },
  view,
}: {
  readonly answer: WatchAnswer;
  readonly view: View<WatchQuery>;
}) {
  if (kinds === null) return null;
  const { place, from, to, kind } = view.query;
  const sure = from !== undefined || to !== undefined;
  return (
    <>
      {monitorWords().ownBefore}
      <Own
        incidents={kinds.reduce((sum, { own }) => sum + own, 0)}
        asked={{ place, from, to, kind, sure }}
        view={view}
      />
      .
    </>
  );
}

/** The others, each to be held beside those that were chosen. */
function Beside({
  monitors,
  view,
}: {
  readonly monitors: readonly ListedMonitor[];
  readonly view: View<WatchQuery>;
}) {
  if (monitors.length === 0) return null;
  const say = monitorWords();
  const { watcher = [] } = view.query;
  return (
    <>
      {say.beside}
      {monitors.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && say.comma}
          <a href={monitorHref([...watcher, id], view, view.kept)}>
            <Sentence text={`\u2068${name}\u2069`} />
          </a>
        </span>
      ))}
      .
    </>
  );
}
