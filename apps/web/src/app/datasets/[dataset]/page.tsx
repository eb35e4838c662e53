import { IncidentFilter } from "@sitrep/domain/filter";
import { askOnce } from "../../../answers.ts";
import { PeriodLanes } from "../../../coverage/period-lanes.tsx";
import { DatasetFacts } from "../../../dataset/dataset-facts.tsx";
import { EditionList } from "../../../dataset/edition-list.tsx";
import { Holdings } from "../../../dataset/holdings.tsx";
import { daysWords, servedWords } from "../../../dataset/dataset-sentences.ts";
import { datasetWords } from "../../../dataset/dataset-words.tsx";
import { RecordText } from "../../../language/record-text.tsx";
import { decodePart } from "../../../missing.ts";
import { Citation } from "../../../record/citation.tsx";
import { Fact } from "../../../record/facts.tsx";
import { History } from "../../../record/history.tsx";
import { RecordFoot } from "../../../record/record-foot.tsx";
import { Retracted } from "../../../record/retracted.tsx";
import { MonthSeries } from "../../../series/month-series.tsx";
import { seriesOver } from "@sitrep/api/series-over";
import { Page } from "../../../shell/page.tsx";
import { showPage } from "../../../show-page.tsx";
import type { PageProps } from "../../../view.ts";
import { NoFilter } from "../../../view.ts";

/** One dataset: licence and citation, what it holds, what it claims to watch, and what each edition changed. */
export default function DatasetPage(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const id = decodePart((await props.params).dataset ?? "");
    const answer = await askOnce(`dataset ${id}`, view, (knownAt) =>
      view.caller.datasets.byId({ id, knownAt }),
    );
    const { item, batches, coverage, labels, retracted, history } = answer;
    const { dataset } = IncidentFilter.parse({ dataset: id });
    const months = await askOnce(`months of ${id}`, view, (knownAt) =>
      seriesOver(view.caller, { dataset, knownAt }, item.computed.days),
    );
    const say = datasetWords();
    const days = daysWords(item.computed.days);
    const list = (from: string, to: string) => view.href("/incidents", { dataset: id, from, to });
    return (
      <Page
        view={view}
        name={item.title}
        size="record"
        kicker={<a href={view.href("/datasets")}>{say.name}</a>}
        heading={<RecordText text={item.title} />}
      >
        {retracted && <Retracted history={history} />}
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
          {coverage.length > 0 && <PeriodLanes coverage={coverage} labels={labels} view={view} />}
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
        <section className="section">
          <h2>{say.history}</h2>
          <History history={history} labels={labels} view={view} />
          <Citation title={item.title} id={id} kind="dataset" view={view} />
          <RecordFoot id={id} view={view} />
        </section>
      </Page>
    );
  });
}
