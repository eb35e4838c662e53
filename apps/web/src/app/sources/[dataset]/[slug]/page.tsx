import type { PictureView } from "@sitrep/api/compared-figures";
import { IncidentFilter } from "@sitrep/domain/filter";
import { askOnce } from "../../../../answers.ts";
import { monitorHref } from "../../../../monitor/monitor-href.ts";
import { monitorWords } from "../../../../monitor/monitor-words.ts";
import { PeriodLanes } from "../../../../coverage/period-lanes.tsx";
import { askPicturesOf } from "../../../../estimate/beside-section.tsx";
import { FiguresBeside } from "../../../../estimate/figures-beside.tsx";
import { Heads } from "../../../../marks/speakers.tsx";
import { recordWords } from "../../../../record/record-words.ts";
import { Referrers } from "../../../../record/referrers.tsx";
import { SaidList } from "../../../../record/said-list.tsx";
import { MonthSeries } from "../../../../series/month-series.tsx";
import { seriesOver } from "@sitrep/api/series-over";
import { showPage } from "../../../../show-page.tsx";
import { SaidLine } from "../../../../source/said-line.tsx";
import { SourceAccount } from "../../../../source/source-account.tsx";
import type { SourceSaid } from "../../../../source/source-account.tsx";
import { sourceWords } from "../../../../source/source-words.tsx";
import { SourceFacts } from "../../../../source/source-facts.tsx";
import { RecordPage } from "../../../../record/record-page.tsx";
import type { PageProps, View } from "../../../../view.ts";
import { NoFilter, idOf } from "../../../../view.ts";
import { codeWords } from "../../../../words/names.ts";
import { When } from "../../../../words/time.tsx";

/** How many documents are asked for, and of how many metrics figures are held beside those of others. */
const MOST_DOCUMENTS = 60;
const MOST_METRICS = 6;

/** One source: who it is, what it said when, how that stands beside what others say, and what it watches. */
export default function Source(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const id = await idOf(props);
    const { caller, knownAt } = view;
    const answer = await caller.sources.byId({ id, knownAt });
    const { item, labels } = answer;
    const said = await askOnce(`said by ${id}`, view, (at) =>
      caller.sources.said({ id, knownAt: at }),
    );
    const pictures = await picturesOf(said, view);
    const published = await caller.documents.list({
      publisher: id,
      limit: MOST_DOCUMENTS,
      knownAt,
    });
    const coverage = await caller.series.coverage({ knownAt });
    const watched = coverage.items.filter((one) => one.watcher === item.id);
    const { source } = IncidentFilter.parse({ source: id });
    const months =
      said.totals.incident === 0
        ? null
        : await askOnce(`months of source ${id}`, view, async (at) => {
            const { days } = await caller.series.map({ source, knownAt: at });
            return seriesOver(caller, { source, knownAt: at }, days);
          });
    const say = sourceWords();
    const figures = said.items.flatMap(({ figure }) => figure?.id ?? []);
    return (
      <RecordPage
        of={{ ...answer, kind: "source", id: item.id, title: item.computed.label }}
        view={view}
        kicker={
          <>
            <a href={view.href("/sources")}>{say.name}</a>
            {recordWords().comma}
            <a href={view.href("/sources", { kind: item.kind })}>{codeWords(item.kind)}</a>{" "}
            <Heads identity={item.identity.is} headcount={item.computed.headcount} />
          </>
        }
        standfirst={<SourceAccount source={item} said={said} view={view} />}
      >
        <SourceFacts source={item} labels={labels} view={view} />
        <SaidLine said={said} view={view} />
        <FiguresBeside ids={new Set<string>(figures)} pictures={pictures} view={view} />
        {months !== null && (
          <section className="section">
            <h2>{say.incidents}</h2>
            <MonthSeries
              answer={months}
              href={(from, to) => view.href("/incidents", { source: id, from, to })}
              filter={{ source: id }}
              view={view}
            />
          </section>
        )}
        <section className="section stack">
          <h2>{say.watches}</h2>
          {watched.length === 0 ? (
            <p className="prose">{say.watchesNothing}</p>
          ) : (
            <>
              <PeriodLanes coverage={watched} labels={coverage.labels} view={view} />
              <p>
                <a href={monitorHref([id], view)}>{monitorWords().lead}</a>
              </p>
            </>
          )}
        </section>
        <SaidList
          heading={say.published}
          entries={published.items.map((one) => ({
            id: one.id,
            href: view.recordHref("document", one.id),
            title: one.title,
            what: codeWords(one.kind),
            when: one.publishedOn === undefined ? null : <When when={one.publishedOn} />,
          }))}
          more={
            published.next !== null && (
              <p>
                <a href={view.href("/documents", { publisher: id })}>
                  {say.allDocuments(published.total)}
                </a>
              </p>
            )
          }
        />
        <Referrers
          referrers={answer.referrers}
          view={view}
          leaveOut={["incident", "estimate", "claim", "document", "coverage"]}
        />
      </RecordPage>
    );
  });
}

/** The pictures of what its figures measure, each with the figures of others. */
async function picturesOf({ items }: SourceSaid, view: View): Promise<readonly PictureView[]> {
  const ids = items.flatMap(({ figure }) => figure?.id ?? []);
  if (ids.length === 0) return [];
  const own = await view.caller.estimates.compare({ id: ids.slice(0, 50), knownAt: view.knownAt });
  const metrics = [...new Set(own.items.map(({ measure }) => measure.metric))];
  const asked = metrics.slice(0, MOST_METRICS).map((metric) => askPicturesOf(metric, view));
  return (await Promise.all(asked)).flat();
}
