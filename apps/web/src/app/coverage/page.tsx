import { WatchQuery } from "@sitrep/domain/count-query";
import { IncidentKind } from "@sitrep/domain/incident-kind";
import { coverageBy } from "@sitrep/domain/monitor";
import { askOnce } from "../../answers.ts";
import { CoverageReport } from "../../coverage/coverage-report.tsx";
import { coverageWords } from "../../coverage/coverage-words.ts";
import { CoverageNotes } from "../../coverage/coverage-notes.tsx";
import { monitorNames } from "../../monitor/gap-words.ts";
import { MonitorReport } from "../../monitor/monitor-report.tsx";
import { MonitorChoice } from "../../monitor/monitor-choice.tsx";
import { monitorWords } from "../../monitor/monitor-words.ts";
import { monitorsOf } from "../../monitor/monitors.ts";
import { MonitorLinks, MonitorStandfirst } from "../../monitor/monitor-standfirst.tsx";
import { countriesIn, watchedGround } from "../../coverage/watched-ground.ts";
import { CreditLine } from "../../dataset/credit-line.tsx";
import { Sentence } from "../../language/record-text.tsx";
import { DRAWN_COUNTRIES } from "../../map/shapes.ts";
import { ActiveFilters } from "../../list/active-filters.tsx";
import { FilterForm } from "../../list/filter-form.tsx";
import { listPageWords } from "../../list/list-page-words.ts";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";

/** Of more governorates than this, the countries of the map are shown until another is chosen, or those of the monitors. */
const MOST_ROWS = 60;

/** Who watches what, and where nobody does; or what chosen monitors watch, and what they do not. */
export default function CoveragePage(props: PageProps) {
  return showPage(props, WatchQuery, async (view) => {
    const say = coverageWords();
    const { caller } = view;
    const { knownAt: _, ...asked } = view.query;
    const { watcher } = asked;
    const ground = await askOnce("watched ground", view, (knownAt) =>
      watchedGround(caller, knownAt),
    );
    const all = await askOnce("coverage", view, (knownAt) => caller.series.coverage({ knownAt }));
    const isPart = asked.place === undefined && ground.governorates > MOST_ROWS;
    const chosen = watcher === undefined ? null : coverageBy(watcher, all.items);
    const own = isPart && chosen !== null && (await askOnce(`ground of ${watcher?.join()}`, view, (knownAt) => countriesIn(chosen, caller, knownAt))); // prettier-ignore
    const query = isPart ? { ...asked, ...WatchQuery.parse({ place: own || [...DRAWN_COUNTRIES] }) } : asked; // prettier-ignore
    const answer = await askOnce(`watch ${JSON.stringify(query)}`, view, (knownAt) =>
      caller.series.watch({ ...query, knownAt }),
    );
    const monitors = monitorsOf(all.items, all.labels);
    const names = monitorNames(watcher ?? [], answer);
    const heading = watcher === undefined ? say.heading : monitorWords().heading(names);
    return (
      <Page
        view={view}
        name={watcher === undefined ? say.name : heading}
        kicker={watcher && <a href={view.href("/coverage")}>{say.name}</a>}
        heading={<Sentence text={heading} />}
        standfirst={<MonitorStandfirst answer={answer} view={view} />}
      >
        <div className="stack">
          <MonitorLinks answer={answer} monitors={monitors} view={view} />
          <FilterForm
            view={view}
            fields={[
              {
                is: "choice",
                name: "watcher",
                label: monitorWords().monitor,
                choices: monitors.map(({ id, name }) => [id, name] as const),
                any: monitorWords().everyone,
              },
              {
                is: "choice",
                name: "place",
                label: say.country,
                choices: ground.countries,
                any: isPart ? say.onMap : listPageWords().all,
              },
              { is: "choice", name: "kind", label: say.kind, choices: IncidentKind.options },
              { is: "day", name: "from", label: say.from },
              { is: "day", name: "to", label: say.to },
            ]}
          />
          <ActiveFilters view={view} labels={answer.labels} />
          {watcher === undefined && <MonitorChoice monitors={monitors} view={view} />}
        </div>
        {isPart && answer.rows.length > 0 && (
          <p className="note">{say.ofMap(ground.governorates)}</p>
        )}
        {watcher === undefined ? (
          <CoverageReport answer={answer} asked={query} view={view} />
        ) : (
          <MonitorReport answer={answer} asked={query} view={view} />
        )}
        {answer.rows.length === 0 && answer.coverage.length > 0 && (
          <p className="prose">{say.nothing}</p>
        )}
        <CoverageNotes coverage={answer.coverage} labels={answer.labels} view={view} />
        <CreditLine of={answer.coverage.map(({ id }) => id)} view={view} />
      </Page>
    );
  });
}
