import { IncidentFilter } from "@sitrep/domain/filter";
import { askOnce } from "../../../answers.ts";
import { monitorHref } from "../../../monitor/monitor-href.ts";
import { monitorWords } from "../../../monitor/monitor-words.ts";
import { PeriodLanes } from "../../../coverage/period-lanes.tsx";
import { DatasetFacts } from "../../../dataset/dataset-facts.tsx";
import { EditionList } from "../../../dataset/edition-list.tsx";
import { Holdings } from "../../../dataset/holdings.tsx";
import { daysWords, servedWords } from "../../../dataset/dataset-sentences.ts";
import { datasetWords } from "../../../dataset/dataset-words.tsx";
import { decodePart } from "../../../missing.ts";
import { Fact } from "../../../record/facts.tsx";
import { MonthSeries } from "../../../series/month-series.tsx";
import { seriesOver } from "@sitrep/api/series-over";
import { showPage } from "../../../show-page.tsx";
import { RecordPage } from "../../../record/record-page.tsx";
import type { PageProps } from "../../../view.ts";
import { NoFilter } from "../../../view.ts";

/** One dataset: licence and citation, what it holds, what it claims to watch, and what each edition changed. */
export default function DatasetPage(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const id = decodePart((await props.params).dataset ?? "");
    const answer = await askOnce(`dataset ${id}`, view, (knownAt) =>
      view.caller.datasets.byId({ id, knownAt }),
    );
    const { item, batches, coverage, labels } = answer;
    const { dataset } = IncidentFilter.parse({ dataset: id });
    const months = await askOnce(`months of ${id}`, view, (knownAt) =>
      seriesOver(view.caller, { dataset, knownAt }, item.computed.days),
    );
    const say = datasetWords();
    const days = daysWords(item.computed.days);
    const list = (from: string, to: string) => view.href("/incidents", { dataset: id, from, to });
    return (
      <RecordPage
        of={{ ...answer, kind: "dataset", id, title: item.title }}
        named={{}}
        past={say.history}
        view={view}
        kicker={<a href={view.href("/datasets")}>{say.name}</a>}
      >
        <DatasetFacts dataset={item}>
          <Fact name={say.fact.rows}>{servedWords(item)}</Fact>
          <Fact name={say.fact.holds}>
            <Holdings dataset={item} view={view} />
            {days !== null && <p className="note">{days}</p>}
          </Fact>
        </DatasetFacts>
        {months !== null && (
          <section className="section">
            <h2>{say.when}</h2>
            <MonthSeries answer={months} href={list} filter={{ dataset: id }} view={view} />
          </section>
        )}
        <section className="section stack">
          <h2>{say.watches}</h2>
          {coverage.length === 0 && <p className="prose">{say.watchesNothing}</p>}
          {coverage.length > 0 && (
            <>
              <PeriodLanes coverage={coverage} labels={labels} view={view} />
              <p>
                <a href={monitorHref([id], view)}>{monitorWords().lead}</a>
              </p>
            </>
          )}
        </section>
        <section className="section stack">
          <h2>{say.editions}</h2>
          <EditionList editions={batches} view={view} />
          {batches.length < item.computed.batches && (
            <p className="note">
              {say.others((words) => (
                <a href={view.href("/ledger")}>{words}</a>
              ))}
            </p>
          )}
        </section>
      </RecordPage>
    );
  });
}
