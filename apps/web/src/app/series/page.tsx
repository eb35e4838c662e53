import { narrowingOf } from "@sitrep/domain/filter";
import { HarmEffect } from "@sitrep/domain/harm";
import { People } from "@sitrep/domain/party";
import { IncidentKind } from "@sitrep/domain/incident-kind";
import { Beside, SeriesQuery } from "@sitrep/domain/count-query";
import { askOnce } from "../../answers.ts";
import { CreditLine } from "../../dataset/credit-line.tsx";
import { WatchChart, WatchLegend } from "../../coverage/watch-chart.tsx";
import { findingOf } from "../../coverage/watch-words.ts";
import { askHeld } from "../../estimate/held-note.tsx";
import { filterChoices } from "../../list/filter-choices.ts";
import { peopleWords } from "../../incident/harm-words.ts";
import { incidentWords } from "../../incident/incident-words.tsx";
import { ActiveFilters } from "../../list/active-filters.tsx";
import { FilterForm } from "../../list/filter-form.tsx";
import { Nothing } from "../../list/nothing.tsx";
import { withoutField } from "../../list/without-field.ts";
import { recordWords } from "../../record/record-words.ts";
import { PictureLinks } from "../../picture/picture-links.tsx";
import { SourceLine } from "../../record/source-line.tsx";
import { AttributionRows } from "../../series/attribution-rows.tsx";
import { BesideSeries } from "../../series/beside-series.tsx";
import { besideWords } from "../../series/beside-words.ts";
import { LikeForLikeNote } from "../../series/like-for-like-note.tsx";
import type { SeriesAnswer } from "../../series/month-columns.ts";
import { MonthSeries } from "../../series/month-series.tsx";
import { peopleFinding } from "../../series/people-finding.ts";
import { PeopleSeries } from "../../series/people-series.tsx";
import { peopleSeriesWords } from "../../series/people-words.ts";
import { seriesAddress } from "../../series/series-address.ts";
import { seriesOver } from "@sitrep/api/series-over";
import { seriesPageWords } from "../../series/series-page-words.tsx";
import { seriesFinding } from "../../series/series-words.ts";
import { StatedTallies } from "../../series/stated-tallies.tsx";
import { watchAround } from "../../series/watch-around.ts";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";

/** What a series is asked and a list of incidents is not. */
const NOT_OF_INCIDENTS = {
  likeForLike: null,
  split: null,
  beside: null,
  by: null,
  count: null,
  harm: null,
  who: null,
} as const;

function findingWords(answer: SeriesAnswer): string {
  return answer.harm === null ? seriesFinding(answer) : peopleFinding(answer, answer.harm);
}

/** One series: how many incidents a month, where it may not be read on, who did them, and who was watching around. */
export default function SeriesPage(props: PageProps) {
  return showPage(props, SeriesQuery, async (view) => {
    const say = seriesPageWords();
    const people = peopleSeriesWords();
    const { field } = incidentWords();
    const { knownAt: _, by: __, ...query } = view.query;
    // Whose harm is counted says nothing where no harm is: an address with `who` alone is that of incidents.
    const filter = query.harm === undefined ? { ...query, who: undefined } : query;
    const kept = query.harm === undefined ? { ...view.kept, who: null } : view.kept;
    const asked = JSON.stringify(filter);
    const narrowing = narrowingOf(filter);
    const map = await askOnce(`map ${JSON.stringify(narrowing)}`, view, (knownAt) =>
      view.caller.series.map({ ...narrowing, knownAt }),
    );
    const answer = await askOnce(`series ${asked}`, view, (knownAt) =>
      seriesOver(view.caller, { ...filter, knownAt }, map.days),
    );
    const choices = await askOnce("incident choices", view, (knownAt) =>
      filterChoices(view.caller, knownAt),
    );
    const around =
      answer === null
        ? null
        : await askOnce(`watch around ${asked}`, view, (knownAt) =>
            watchAround(view.caller, answer, { kind: filter.kind, knownAt }),
          );
    const within = { place: filter.place, from: filter.from, to: filter.to };
    const stated = await askOnce(`stated ${JSON.stringify(within)}`, view, (knownAt) =>
      view.caller.estimates.list({
        ...within,
        metric: ["incident-count"],
        sort: "when",
        limit: 200,
        knownAt,
      }),
    );
    const of = (drawn: SeriesAnswer): string => seriesAddress(drawn, kept);
    const held = await askOnce(`held ${JSON.stringify(within)}`, view, (knownAt) =>
      askHeld(stated.items, { ...view, knownAt }),
    );
    const incidentsOf = (from: string, to: string): string =>
      view.href("/incidents", { ...view.kept, ...NOT_OF_INCIDENTS, from, to });
    const labels = { ...choices.labels, ...map.labels, ...answer?.labels };
    const where = (answer?.places ?? [])
      .map((id) => labels[id]?.label ?? id)
      .join(recordWords().comma);
    const unit = answer === null || answer.by === "governorate" ? "month" : answer.by;
    const counted =
      query.harm === undefined ? null : people.people(query.harm, query.who ?? "anybody");
    return (
      <Page
        view={view}
        name={say.name}
        heading={answer === null ? incidentWords().nothingFits : findingWords(answer)}
        standfirst={<p>{say.standfirst(counted, where, unit)}</p>}
      >
        <div className="stack">
          <FilterForm
            view={view}
            fields={[
              { is: "choice", name: "kind", label: field.kind, choices: IncidentKind.options },
              {
                is: "choice",
                name: "place",
                label: field.place,
                choices: choices.places,
                any: incidentWords().everywhere,
              },
              { is: "day", name: "from", label: field.from },
              { is: "day", name: "to", label: field.to },
              {
                is: "choice",
                name: "split",
                label: say.split,
                choices: [["attribution", say.byAttribution]],
                any: say.notSplit,
              },
              {
                is: "choice",
                name: "beside",
                label: besideWords().label,
                choices: Beside.options.map((one) => [one, besideWords().by[one]]),
                any: besideWords().none,
              },
              {
                is: "choice",
                name: "harm",
                label: people.counted,
                choices: HarmEffect.options.map((one) => [one, people.people(one, "anybody")]),
                any: people.incidents,
              },
              {
                is: "choice",
                name: "who",
                label: people.whose,
                choices: People.options.map((who) => [who, peopleWords(who)]),
                any: people.anybody,
              },
              withoutField(view),
              { is: "check", name: "likeForLike", label: say.likeForLike, term: "like-for-like" },
            ]}
          />
          <ActiveFilters view={view} labels={labels} />
        </div>
        {answer === null ? (
          <Nothing kind="incident" view={view} />
        ) : (
          <section className="section stack">
            <LikeForLikeNote answer={answer} of={of(answer)} view={view} />
            {answer.harm !== null && (
              <>
                <PeopleSeries
                  answer={answer}
                  harm={answer.harm}
                  filter={kept}
                  href={incidentsOf}
                  view={view}
                />
                <h2>{people.behind}</h2>
              </>
            )}
            <MonthSeries answer={answer} filter={kept} view={view} href={incidentsOf} />
            <AttributionRows answer={answer} of={of(answer)} view={view} />
            <SourceLine view={view}>
              {say.source}{" "}
              <PictureLinks name="series" query={{ ...view.kept, by: null }} view={view} />
            </SourceLine>
            <CreditLine
              of={Object.keys({ ...answer.labels, ...answer.attributions })}
              view={view}
            />
          </section>
        )}
        {answer !== null && (
          <BesideSeries
            answer={answer}
            filter={{ ...kept, ...NOT_OF_INCIDENTS, knownAt: null }}
            view={view}
          />
        )}
        <StatedTallies estimates={stated.items} held={held} view={view} />
        {around !== null && around.rows.length > 0 && (
          <section className="section stack">
            <h2>{findingOf(around)}</h2>
            <p className="note">{say.around}</p>
            <WatchLegend answer={around} />
            <WatchChart answer={around} view={view} />
          </section>
        )}
      </Page>
    );
  });
}
