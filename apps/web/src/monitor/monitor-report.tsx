/** Monitor report: what chosen monitors watch and what they do not, what they counted themselves, and where all of that is said. */
import type { WatchQuery } from "@sitrep/domain/count-query";
import { EstimateQuery } from "@sitrep/domain/filter";
import type { MonitorId } from "@sitrep/domain/monitor";
import { sortMonitors } from "@sitrep/domain/monitor";
import { askHeld } from "../estimate/held-note.tsx";
import { recordWords } from "../record/record-words.ts";
import { RuleNumber } from "../record/rule-number.tsx";
import { PictureLinks } from "../picture/picture-links.tsx";
import { StatedTallies } from "../series/stated-tallies.tsx";
import type { View } from "../view.ts";
import { coverageWords } from "../coverage/coverage-words.ts";
import { withCounts } from "./gap-counts.ts";
import { monitorFinding } from "./gap-words.ts";
import { gapGroups, watchGroups } from "./gaps.ts";
import { GapList, WatchedList } from "./monitor-lists.tsx";
import { MonitorKinds } from "./monitor-kinds.tsx";
import { MonitorTable } from "./monitor-table.tsx";
import { monitorWords } from "./monitor-words.ts";
import type { WatchAnswer } from "../coverage/watch-answer.ts";
import { WatchChart, WatchLegend } from "../coverage/watch-chart.tsx";
import { WatchFiles } from "../coverage/watch-files.tsx";
import { runWords } from "../coverage/watch-words.ts";

/** The sections; `answer` is the grid of these monitors alone. */
export async function MonitorReport({
  answer,
  asked,
  view,
}: {
  readonly answer: WatchAnswer;
  /** What the grid was asked for, with the places that the page chose itself. */
  readonly asked: WatchQuery;
  readonly view: View<WatchQuery>;
}) {
  const say = monitorWords();
  const { span, rows, kinds } = answer;
  if (span === null || rows.length === 0) return null;
  const groups = await withCounts(gapGroups(answer), view.query, view.caller, position(view));
  const run = runWords({ first: span.from.slice(0, 7), last: span.to.slice(0, 7) });
  return (
    <>
      <section className="section stack">
        <h2>{monitorFinding(answer)}</h2>
        <GapList groups={groups} view={view} />
        <h3>{say.watched}</h3>
        <WatchedList groups={watchGroups(answer)} />
      </section>
      <section className="section stack">
        <div className="stack-tight">
          <h2>{say.byMonth}</h2>
          <p className="note">
            {coverageWords().byMonth(run)} <RuleNumber rule="V5" view={view} />
            {recordWords().and}
            <RuleNumber rule="V20" view={view} />.
          </p>
        </div>
        <WatchLegend answer={answer} />
        <WatchChart answer={answer} view={view} />
        <p className="note">
          {coverageWords().source} <PictureLinks name="coverage" query={asked} view={view} />{" "}
          <WatchFiles asked={asked} view={view} />
        </p>
        <details>
          <summary>{recordWords().asTable}</summary>
          <MonitorTable answer={answer} view={view} />
        </details>
      </section>
      {kinds !== null && <MonitorKinds kinds={kinds} view={view} />}
      <OwnTallies monitors={view.query.watcher ?? []} view={view} />
    </>
  );
}

function position({ head }: Pick<View, "head">): string {
  return String(head.ledger.position);
}

/** What monitors say that they counted, beside what is on record of it. */
async function OwnTallies({
  monitors,
  view,
}: {
  readonly monitors: readonly MonitorId[];
  readonly view: View<WatchQuery>;
}) {
  const source = [...sortMonitors(monitors).sources];
  if (source.length === 0) return null;
  const { place } = view.query;
  const query = EstimateQuery.parse({ source, metric: "incident-count", place });
  const { items } = await view.caller.estimates.list({ ...query, knownAt: view.knownAt });
  return <StatedTallies estimates={items} held={await askHeld(items, view)} view={view} />;
}
