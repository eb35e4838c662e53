import { IncidentKind } from "@sitrep/domain/incident-kind";
import { WatchQuery } from "@sitrep/domain/filter";
import { anchorOf } from "../../address.ts";
import { askOnce } from "../../answers.ts";
import styles from "../../coverage/coverage-note.module.css";
import { coverageWords } from "../../coverage/coverage-words.ts";
import { CoverageFacts } from "../../coverage/coverage-facts.tsx";
import { watchedGround } from "../../coverage/watched-ground.ts";
import { DRAWN_COUNTRIES } from "../../map/shapes.ts";
import { WatchChart, WatchLegend } from "../../coverage/watch-chart.tsx";
import { WatchTable } from "../../coverage/watch-table.tsx";
import { findingOf, runWords } from "../../coverage/watch-words.ts";
import { RecordText } from "../../language/record-text.tsx";
import { ActiveFilters } from "../../record/active-filters.tsx";
import { FilterForm } from "../../record/filter-form.tsx";
import { recordWords } from "../../record/record-words.ts";
import { RuleNumber } from "../../record/rule-number.tsx";
import { PictureLinks } from "../../picture/picture-links.tsx";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";

/** Of more governorates than this, the countries of the map are shown until another is chosen. */
const MOST_ROWS = 60;

/** Who watches what, and where nobody does. */
export default function CoveragePage(props: PageProps) {
  return showPage(props, WatchQuery, async (view) => {
    const say = coverageWords();
    const { knownAt: _, ...asked } = view.query;
    const ground = await askOnce("watched ground", view, (knownAt) =>
      watchedGround(view.caller, knownAt),
    );
    const isPart = asked.place === undefined && ground.governorates > MOST_ROWS;
    const query = isPart
      ? { ...asked, ...WatchQuery.parse({ place: [...DRAWN_COUNTRIES] }) }
      : asked;
    const answer = await askOnce(`watch ${JSON.stringify(query)}`, view, (knownAt) =>
      view.caller.series.watch({ ...query, knownAt }),
    );
    const { span, rows, coverage, labels } = answer;
    const closely = coverage.filter(({ systematic }) => systematic).length;
    return (
      <Page
        view={view}
        name={say.name}
        heading={say.heading}
        standfirst={
          <p>
            {say.onRecord(coverage.length)} {closely === 0 ? say.allSamples : say.closely(closely)}{" "}
            {say.silence}
          </p>
        }
      >
        <div className="stack">
          <FilterForm
            view={view}
            fields={[
              {
                is: "choice",
                name: "place",
                label: say.country,
                choices: ground.countries,
                any: isPart ? say.onMap : recordWords().all,
              },
              { is: "choice", name: "kind", label: say.kind, choices: IncidentKind.options },
              { is: "day", name: "from", label: say.from },
              { is: "day", name: "to", label: say.to },
            ]}
          />
          <ActiveFilters view={view} labels={labels} />
        </div>
        {span !== null && rows.length > 0 && (
          <section className="section stack">
            <div className="stack-tight">
              <h2>{findingOf(answer)}</h2>
              <p className="note">
                {say.byMonth(runWords({ first: span.from.slice(0, 7), last: span.to.slice(0, 7) }))}{" "}
                <RuleNumber rule="V5" view={view} />
                {recordWords().and}
                <RuleNumber rule="V6" view={view} />.
              </p>
            </div>
            {isPart && <p className="note">{say.ofMap(ground.governorates)}</p>}
            <WatchLegend answer={answer} />
            <WatchChart answer={answer} view={view} />
            <p className="note">
              {say.source} <PictureLinks name="coverage" query={view.kept} view={view} />
            </p>
            <details>
              <summary>{recordWords().asTable}</summary>
              <WatchTable answer={answer} view={view} />
            </details>
          </section>
        )}
        {rows.length === 0 && <p className="prose">{say.nothing}</p>}
        <section className="section stack">
          <h2>{say.whoWatches}</h2>
          {coverage.map((one) => (
            <article key={one.id} id={anchorOf(one.id)} className={`stack-tight ${styles.note}`}>
              <h3>
                <RecordText text={one.title} />
              </h3>
              <CoverageFacts coverage={one} labels={labels} view={view} />
              <p>
                <a href={view.href("/record", { id: one.id })}>{say.accounts}</a>
              </p>
            </article>
          ))}
        </section>
      </Page>
    );
  });
}
