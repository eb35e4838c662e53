import type { IncidentFilter as Filter } from "@sitrep/domain/filter";
import { IncidentQuery, narrowingOf } from "@sitrep/domain/filter";
import { filtersOf, valuesOf } from "@sitrep/domain/narrowing";
import { CreditLine } from "../../dataset/credit-line.tsx";
import { DownloadList } from "../../export/download-list.tsx";
import { askOnce } from "../../answers.ts";
import { askLeaning } from "../../incident/ask-leaning.ts";
import { ClusterNote } from "../../incident/cluster-note.tsx";
import { CountLeaning } from "../../incident/count-leaning.tsx";
import { filterChoices } from "../../list/filter-choices.ts";
import { IncidentFilter } from "../../incident/incident-filter.tsx";
import { IncidentRow } from "../../incident/incident-row.tsx";
import { NothingMatched } from "../../incident/nothing-matched.tsx";
import { UnlistedNote } from "../../incident/unlisted-note.tsx";
import { SortLinks } from "../../incident/sort-links.tsx";
import { MapFigure, PLAIN } from "../../map/map-figure.tsx";
import { frameOfAnswer } from "../../place/place-frame.ts";
import { ActiveFilters } from "../../list/active-filters.tsx";
import { PictureLinks } from "../../picture/picture-links.tsx";
import { narrowed } from "../../list/narrowing.ts";
import { Pager } from "../../list/pager.tsx";
import { MonthSeries } from "../../series/month-series.tsx";
import { seriesOver } from "@sitrep/api/series-over";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import type { QueryValues } from "../../address.ts";
import { withQuery } from "../../address.ts";
import { WhyNumber } from "../../why/why-number.tsx";
import { incidentWords } from "../../incident/incident-words.tsx";

/** Incidents: all that is said to have happened, narrowed as the reader likes, with where and when at one look. */
export default function Incidents(props: PageProps) {
  return showPage(props, IncidentQuery, async (view) => {
    const say = incidentWords();
    const filter = narrowingOf(view.query);
    const onlyFilters = filtersOf(view.kept);
    const answer = await view.caller.incidents.list(view.query);
    const asked = JSON.stringify(filter);
    const map = await askOnce(`map ${asked}`, view, (knownAt) =>
      view.caller.series.map({ ...filter, knownAt }),
    );
    const series = await askOnce(`months ${asked}`, view, (knownAt) =>
      seriesOver(view.caller, { ...filter, knownAt }, map.days),
    );
    const clusters = await askOnce(`clusters ${asked}`, view, (knownAt) =>
      view.caller.incidents.count({ ...filter, count: "cluster", knownAt }),
    );
    const leaning = await askLeaning(view, filter, map.total);
    const choices = await askOnce("incident choices", view, (knownAt) =>
      filterChoices(view.caller, knownAt),
    );
    // A later page of a list holds at the position of its first one, which may lie before that of the map.
    const isAlike = answer.ledger.position === view.head.ledger.position;
    const unlisted = isAlike ? map.total - answer.total : 0;
    const isMixed = Object.keys(answer.attributions).length > 1;
    const labels = { ...choices.labels, ...map.labels, ...leaning?.labels, ...answer.labels };
    const href = (more: QueryValues): string => view.href("/incidents", narrowed(view.kept, more));
    return (
      <Page
        view={view}
        name={say.name}
        heading={
          answer.total === 0 ? (
            unlisted > 0 ? (
              say.unlistedHeading(unlisted)
            ) : (
              say.nothingFits
            )
          ) : (
            <>
              <WhyNumber of={withQuery("/incidents", onlyFilters)} name="records" view={view}>
                {say.incidents(answer.total)}
              </WhyNumber>{" "}
              {say.fits(answer.total, daysOf(filter))}
            </>
          )
        }
        standfirst={<p>{say.standfirst}</p>}
      >
        <div className="stack">
          <IncidentFilter view={view} choices={choices} labels={labels} />
          <ActiveFilters view={view} labels={labels} />
          <ClusterNote answer={clusters} view={view} />
          <p>
            <a href={view.href("/explore", onlyFilters)}>{say.explorer}</a>
          </p>
        </div>
        {answer.total + unlisted === 0 ? (
          <NothingMatched whole={map.whole} coverage={map.coverage} view={view} />
        ) : (
          <div className="split">
            <div>
              {series !== null && (
                <section className="section">
                  <h2>{say.when}</h2>
                  <MonthSeries
                    answer={series}
                    href={(from, to) => href({ from, to })}
                    filter={onlyFilters}
                    view={view}
                  />
                  <p className="note">
                    <a href={view.href("/series", onlyFilters)}>{say.ownPage}</a>.{" "}
                    <PictureLinks name="series" query={onlyFilters} view={view} />
                  </p>
                </section>
              )}
              <section className="section">
                <h2 className="hidden">{say.list}</h2>
                <UnlistedNote count={unlisted} view={view} />
                {answer.total > 0 && <SortLinks view={view} />}
                {answer.items.map((incident) => (
                  <IncidentRow
                    key={incident.id}
                    incident={incident}
                    labels={labels}
                    view={view}
                    isCredited={isMixed}
                  />
                ))}
                <DownloadList noun="incidents" page={answer} view={view} />
                {leaning !== null && (
                  <CountLeaning
                    answer={leaning}
                    of={withQuery("/incidents", onlyFilters)}
                    href={(without) =>
                      href({ without: [...valuesOf(view.kept, "without"), without].join(",") })
                    }
                    view={view}
                  />
                )}
                <CreditLine of={Object.keys(answer.labels)} view={view} />
                <Pager
                  shown={answer.items.length}
                  total={answer.total}
                  next={answer.next}
                  view={view}
                />
              </section>
            </div>
            <aside className="section">
              <h2>{say.where}</h2>
              <MapFigure
                answer={map}
                label={say.map}
                frame={frameOfAnswer(map, view.query.place) ?? PLAIN}
                table="folded"
                tableHref={view.href("/map", onlyFilters)}
                href={(place, isNear) =>
                  href({ place, ...(isNear && { precision: "near-settlement" }) })
                }
              />
            </aside>
          </div>
        )}
      </Page>
    );
  });
}

/** Whether days were asked for, and only those that are sure. */
function daysOf({ from, to, sure }: Filter): "none" | "sure" | "possible" {
  if (from === undefined && to === undefined) return "none";
  return sure === true ? "sure" : "possible";
}
