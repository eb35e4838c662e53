import { IncidentKind } from "@sitrep/domain/incident-kind";
import { WatchQuery } from "@sitrep/domain/filter";
import { anchorOf } from "../../address.ts";
import { askOnce } from "../../answers.ts";
import styles from "../../coverage/coverage-note.module.css";
import { CoverageFacts } from "../../coverage/coverage-facts.tsx";
import { watchedGround } from "../../coverage/watched-ground.ts";
import { DRAWN_COUNTRIES } from "../../map/shapes.ts";
import { WatchChart, WatchLegend } from "../../coverage/watch-chart.tsx";
import { WatchTable } from "../../coverage/watch-table.tsx";
import { findingOf, runWords } from "../../coverage/watch-words.ts";
import { ActiveFilters } from "../../record/active-filters.tsx";
import { ChoiceField, FilterForm, TextField } from "../../record/filter-form.tsx";
import { RuleNumber } from "../../record/rule-number.tsx";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { countKind } from "../../words/kind.ts";
import { countWords } from "../../words/number.ts";

/** Of more governorates than this, the countries of the map are shown until another is chosen. */
const MOST_ROWS = 60;

const FIELDS = ["place", "kind", "from", "to"] as const;

/** Who watches what, and where nobody does. */
export default function CoveragePage(props: PageProps) {
  return showPage(props, WatchQuery, async (view) => {
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
        name="Coverage"
        heading="Who watches what, and where nobody does"
        standfirst={
          <p>
            {countKind("coverage", coverage.length)} on record.{" "}
            {closely === 0
              ? "All of them are of samples, so that nothing may be read from a place and month without an incident."
              : `${countWords(closely, "watcher")} looked at a place as a whole, so that silence there means that none was reported.`}{" "}
            Silence is not zero.
          </p>
        }
      >
        <div className="stack">
          <FilterForm view={view} fields={FIELDS}>
            <ChoiceField
              view={view}
              name="place"
              label="Country"
              choices={ground.countries}
              any={isPart ? "on the map" : "all"}
            />
            <ChoiceField
              view={view}
              name="kind"
              label="Kind of incident"
              choices={IncidentKind.options}
            />
            <TextField view={view} name="from" label="From" type="date" />
            <TextField view={view} name="to" label="To" type="date" />
          </FilterForm>
          <ActiveFilters view={view} labels={labels} />
        </div>
        {span !== null && rows.length > 0 && (
          <section className="section stack">
            <div className="stack-tight">
              <h2>{findingOf(answer)}</h2>
              <p className="note">
                Governorates by month,{" "}
                {runWords({ first: span.from.slice(0, 7), last: span.to.slice(0, 7) })}. What is
                known only to a wider area, or to no month, stands in no cell. Rules{" "}
                <RuleNumber rule="V5" view={view} /> and <RuleNumber rule="V6" view={view} />.
              </p>
            </div>
            {isPart && (
              <p className="note">
                {countWords(ground.governorates, "governorate")} are on file, and these are those of
                the map. Choose a country to see its own.
              </p>
            )}
            <WatchLegend />
            <WatchChart answer={answer} view={view} />
            <p className="note">Source: the notes on coverage below, each with its accounts.</p>
            <details>
              <summary>The same as a table</summary>
              <WatchTable answer={answer} view={view} />
            </details>
          </section>
        )}
        {rows.length === 0 && (
          <p className="prose">No governorate on file lies in what you ask for.</p>
        )}
        <section className="section stack">
          <h2>Who watches</h2>
          {coverage.map((one) => (
            <article key={one.id} id={anchorOf(one.id)} className={`stack-tight ${styles.note}`}>
              <h3>{one.title}</h3>
              <CoverageFacts coverage={one} labels={labels} view={view} />
              <p>
                <a href={view.href("/record", { id: one.id })}>Accounts and history</a>
              </p>
            </article>
          ))}
        </section>
      </Page>
    );
  });
}
