import { Heads } from "../../../../marks/speakers.tsx";
import { Citation } from "../../../../record/citation.tsx";
import { History } from "../../../../record/history.tsx";
import { RecordFoot } from "../../../../record/record-foot.tsx";
import { Referrers } from "../../../../record/referrers.tsx";
import { Retracted } from "../../../../record/retracted.tsx";
import {
  SaidList,
  claimEntry,
  estimateEntry,
  incidentEntry,
} from "../../../../record/said-list.tsx";
import { Page } from "../../../../shell/page.tsx";
import { showPage } from "../../../../show-page.tsx";
import { SourceFacts } from "../../../../source/source-facts.tsx";
import type { PageProps } from "../../../../view.ts";
import { NoFilter, idOf } from "../../../../view.ts";
import { codeWords } from "../../../../words/names.ts";
import { When } from "../../../../words/time.tsx";

/** One source: who it is, what it said, what it published, what it watches. */
export default function Source(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const id = await idOf(props);
    const { caller, knownAt } = view;
    const answer = await caller.sources.byId({ id, knownAt });
    const said = { source: id, limit: 200, knownAt };
    const [incidents, estimates, claims, published, coverage] = await Promise.all([
      caller.incidents.list(said),
      caller.estimates.list(said),
      caller.claims.list(said),
      caller.documents.list({ publisher: id, limit: 200, knownAt }),
      caller.series.coverage({ knownAt }),
    ]);
    const { item, labels } = answer;
    const watched = coverage.items.filter((one) => one.watcher === item.id);
    return (
      <Page
        view={view}
        name={item.computed.label}
        size="record"
        kicker={
          <>
            <a href={view.href("/sources")}>Sources</a>,{" "}
            <a href={view.href("/sources", { kind: item.kind })}>{codeWords(item.kind)}</a>{" "}
            <Heads identity={item.identity.is} headcount={item.computed.headcount} />
          </>
        }
        heading={item.computed.label}
      >
        {answer.retracted && <Retracted history={answer.history} />}
        <SourceFacts source={item} labels={labels} view={view} />
        <SaidList
          heading="Figures it gives"
          entries={estimates.items.map((one) => estimateEntry(one, view))}
        />
        <SaidList
          heading="Claims it makes"
          entries={claims.items.map((one) => claimEntry(one, view))}
        />
        <SaidList
          heading="Incidents it tells of"
          entries={incidents.items.map((one) => incidentEntry(one, view))}
        />
        <SaidList
          heading="What it published"
          entries={published.items.map((one) => ({
            id: one.id,
            href: view.recordHref("document", one.id),
            title: one.title,
            what: codeWords(one.kind),
            when: one.publishedOn === undefined ? null : <When when={one.publishedOn} />,
          }))}
        />
        <SaidList
          heading="What it watches"
          entries={watched.map((one) => ({
            id: one.id,
            href: view.recordHref("coverage", one.id),
            title: one.title,
            what: one.systematic ? "as a whole" : "samples",
            when: <When when={one.period} />,
          }))}
        />
        <Referrers
          referrers={answer.referrers}
          view={view}
          leaveOut={["incident", "estimate", "claim", "document", "coverage"]}
        />
        <section className="section">
          <h2>History</h2>
          <History history={answer.history} labels={answer.labels} view={view} />
          <Citation title={item.computed.label} id={item.id} kind="source" view={view} />
          <RecordFoot id={item.id} labels={answer.labels} view={view} />
        </section>
      </Page>
    );
  });
}
