import { IncidentKind } from "@sitrep/domain/incident-kind";
import { SeriesQuery } from "@sitrep/domain/filter";
import { askOnce } from "../../answers.ts";
import { WatchChart, WatchLegend } from "../../coverage/watch-chart.tsx";
import { findingOf } from "../../coverage/watch-words.ts";
import { askHeld } from "../../estimate/held-note.tsx";
import { filterChoices } from "../../incident/filter-choices.ts";
import { ActiveFilters } from "../../record/active-filters.tsx";
import { CheckField, ChoiceField, FilterForm, TextField } from "../../record/filter-form.tsx";
import { Nothing } from "../../record/nothing.tsx";
import { WithoutField } from "../../record/without-field.tsx";
import { SourceLine } from "../../record/source-line.tsx";
import { AttributionRows } from "../../series/attribution-rows.tsx";
import { LikeForLikeNote } from "../../series/like-for-like-note.tsx";
import type { SeriesAnswer } from "../../series/month-columns.ts";
import { MonthSeries } from "../../series/month-series.tsx";
import { seriesAddress } from "../../series/series-address.ts";
import { seriesOver } from "@sitrep/api/series-over";
import { seriesFinding } from "../../series/series-words.ts";
import { StatedTallies } from "../../series/stated-tallies.tsx";
import { watchAround } from "../../series/watch-around.ts";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";

const FIELDS = ["kind", "place", "from", "to", "without", "likeForLike", "split"] as const;

/** One series: how many incidents a month, where it may not be read on, who did them, and who was watching around. */
export default function SeriesPage(props: PageProps) {
  return showPage(props, SeriesQuery, async (view) => {
    const { knownAt: _, by: __, ...filter } = view.query;
    const asked = JSON.stringify(filter);
    const { likeForLike: ___, split: ____, count: _____, ...narrowing } = filter;
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
    const of = (drawn: SeriesAnswer): string => seriesAddress(drawn, view.kept);
    const held = await askOnce(`held ${JSON.stringify(within)}`, view, (knownAt) =>
      askHeld(stated.items, { ...view, knownAt }),
    );
    const labels = { ...choices.labels, ...map.labels, ...answer?.labels };
    const where = (answer?.places ?? []).map((id) => labels[id]?.label ?? id).join(", ");
    return (
      <Page
        view={view}
        name="Series"
        heading={answer === null ? "Nothing on record fits" : seriesFinding(answer)}
        standfirst={
          <p>
            Incidents on record by month, or by year over decades{where !== "" && `: ${where}`}. A
            month without a column is not a quiet one.
          </p>
        }
      >
        <div className="stack">
          <FilterForm view={view} fields={FIELDS}>
            <ChoiceField view={view} name="kind" label="Kind" choices={IncidentKind.options} />
            <ChoiceField
              view={view}
              name="place"
              label="Place"
              choices={choices.places}
              any="everywhere"
            />
            <TextField view={view} name="from" label="From" type="date" />
            <TextField view={view} name="to" label="To" type="date" />
            <ChoiceField
              view={view}
              name="split"
              label="Split"
              choices={[["attribution", "by how surely it is laid to anybody"]]}
              any="not"
            />
            <WithoutField view={view} />
            <CheckField
              view={view}
              name="likeForLike"
              label="Like for like only"
              term="like-for-like"
            />
          </FilterForm>
          <ActiveFilters view={view} labels={labels} />
        </div>
        {answer === null ? (
          <Nothing what="incident" view={view} />
        ) : (
          <section className="section stack">
            <LikeForLikeNote answer={answer} of={of(answer)} view={view} />
            <MonthSeries
              answer={answer}
              filter={view.kept}
              view={view}
              href={(from, to) =>
                view.href("/incidents", {
                  ...view.kept,
                  likeForLike: null,
                  split: null,
                  by: null,
                  count: null,
                  from,
                  to,
                })
              }
            />
            <AttributionRows answer={answer} of={of(answer)} view={view} />
            <SourceLine view={view}>
              Source: every incident on record that the filter leaves; each column leads to its
              incidents. Coverage: the lines under the columns.
            </SourceLine>
          </section>
        )}
        <StatedTallies estimates={stated.items} held={held} view={view} />
        {around !== null && around.rows.length > 0 && (
          <section className="section stack">
            <h2>{findingOf(around)}</h2>
            <p className="note">
              The governorates around, over the same months, of a long series its last ten years:
              where nobody was counting, and what is on record all the same.
            </p>
            <WatchLegend />
            <WatchChart answer={around} view={view} />
          </section>
        )}
      </Page>
    );
  });
}
