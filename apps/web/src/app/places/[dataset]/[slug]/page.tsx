import { IncidentQuery } from "@sitrep/domain/filter";
import type { Place as PlaceRecord } from "@sitrep/domain/place";
import { PlaceKind } from "@sitrep/domain/place";
import { askOnce } from "../../../../answers.ts";
import { withQuery } from "../../../../address.ts";
import { askLeaning } from "../../../../incident/ask-leaning.ts";
import { CountLeaning } from "../../../../incident/count-leaning.tsx";
import { UnlistedNote } from "../../../../incident/unlisted-note.tsx";
import { IncidentRow } from "../../../../incident/incident-row.tsx";
import { cellSentence } from "../../../../map/cell-words.ts";
import { MapLegend } from "../../../../map/map-legend.tsx";
import { MapPicture } from "../../../../map/map-picture.tsx";
import type { Marks } from "../../../../map/marks-of.ts";
import { marksOf } from "../../../../map/marks-of.ts";
import { PlaceFacts } from "../../../../place/place-facts.tsx";
import { frameOfPlace } from "../../../../place/place-frame.ts";
import { PlaceList } from "../../../../place/place-list.tsx";
import { WatchList } from "../../../../place/watch-list.tsx";
import { RecordText, setApart } from "../../../../language/record-text.tsx";
import { placePageWords } from "../../../../place/place-words.tsx";
import { OtherName } from "../../../../record/record-link.tsx";
import { Referrers } from "../../../../record/referrers.tsx";
import { SaidList, estimateEntry } from "../../../../record/said-list.tsx";
import { MonthSeries } from "../../../../series/month-series.tsx";
import { seriesOver } from "@sitrep/api/series-over";
import { showPage } from "../../../../show-page.tsx";
import { RecordPage } from "../../../../record/record-page.tsx";
import type { PageProps } from "../../../../view.ts";
import { NoFilter, idOf } from "../../../../view.ts";
import { capitalised, codeHeading } from "../../../../words/names.ts";

/** How many incidents and figures of a place stand on its page; the rest is one link away. */
const MOST_SHOWN = 12;

/** One place: everything on record there, who watches it, and what it is called. */
export default function Place(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const id = await idOf(props);
    const { caller, knownAt } = view;
    const answer = await caller.places.byId({ id, knownAt });
    const { item } = answer;
    const filter = IncidentQuery.pick({ place: true }).parse({ place: id });
    const incidents = await caller.incidents.list({ ...filter, limit: MOST_SHOWN, knownAt });
    const figures = await caller.estimates.list({ ...filter, limit: MOST_SHOWN, knownAt });
    const inside = await caller.places.list({ parent: filter.place, limit: 200, knownAt });
    const map = await askOnce(`map of ${id}`, view, (at) =>
      caller.series.map({ ...filter, knownAt: at }),
    );
    const months = await askOnce(`months of place ${id}`, view, (at) =>
      seriesOver(caller, { ...filter, knownAt: at }, map.days),
    );
    const leaning = await askLeaning(view, filter, map.total);
    const say = placePageWords();
    const frame = frameOfPlace(item.computed);
    const marks = frame === null ? null : marksOf(map, frame);
    const href = (place: string, isNear: boolean) =>
      view.href("/incidents", { place, precision: isNear ? "near-settlement" : undefined });
    return (
      <RecordPage
        of={{ ...answer, kind: "place", id: item.id, title: item.computed.name }}
        named={{ ...answer.labels, ...incidents.labels, ...figures.labels }}
        view={view}
        kicker={<a href={view.href("/places")}>{say.name}</a>}
        heading={
          <>
            <RecordText text={item.computed.name} />{" "}
            {item.computed.nameAr !== item.computed.name && (
              <OtherName text={item.computed.nameAr} />
            )}
          </>
        }
        standfirst={map.whole !== null && <p>{capitalised(cellSentence(map.whole))}.</p>}
      >
        <div className={frame === null ? undefined : "split"}>
          <PlaceFacts answer={answer} view={view} />
          {frame !== null && marks !== null && (
            <aside>
              <figure className="stack-tight">
                <MapPicture
                  marks={marks}
                  frame={frame}
                  label={say.map(setApart(item.computed.name))}
                  href={href}
                />
                <figcaption>
                  <MapLegend marks={marks} />
                  {!isDrawn(item, marks) && <p className="note">{say.noOutline}</p>}
                </figcaption>
              </figure>
            </aside>
          )}
        </div>
        <section className="section">
          <h2>{map.total === 0 ? say.noIncident : say.happened}</h2>
          {months !== null && (
            <>
              <MonthSeries
                answer={months}
                href={(from, to) => view.href("/incidents", { place: id, from, to })}
                filter={{ place: id }}
                view={view}
              />
              <p className="note">
                {say.ways(
                  (words) => (
                    <a href={view.href("/series", { place: id })}>{words}</a>
                  ),
                  (words) => (
                    <a href={view.href("/explore", { place: id })}>{words}</a>
                  ),
                )}
              </p>
            </>
          )}
          <UnlistedNote count={map.total - incidents.total} view={view} />
          {incidents.items.map((incident) => (
            <IncidentRow
              key={incident.id}
              incident={incident}
              labels={incidents.labels}
              view={view}
              isCredited={Object.keys(incidents.attributions).length > 1}
            />
          ))}
          {leaning !== null && (
            <CountLeaning
              answer={leaning}
              of={withQuery("/incidents", { place: id })}
              href={(without) => view.href("/incidents", { place: id, without })}
              view={view}
            />
          )}
          {incidents.next !== null && (
            <p>
              <a href={view.href("/incidents", { place: id })}>
                {say.allIncidents(incidents.total)}
              </a>
            </p>
          )}
        </section>
        <SaidList
          heading={say.figures}
          entries={figures.items.map((one) => estimateEntry(one, view))}
          more={
            figures.next !== null && (
              <p>
                <a href={view.href("/estimates", { place: id })}>{say.allFigures(figures.total)}</a>
              </p>
            )
          }
        />
        <SaidList
          heading={say.wider}
          entries={answer.wider.slice(0, MOST_SHOWN).map((one) => estimateEntry(one, view))}
        />
        <section className="section">
          <h2>{say.watchers}</h2>
          <WatchList answer={answer} view={view} />
        </section>
        {inside.total > 0 && (
          <section className="section stack">
            <h2>{say.inside}</h2>
            {PlaceKind.options.map((kind) => {
              const places = inside.items.filter((one) => one.kind === kind);
              if (places.length === 0) return null;
              return (
                <details key={kind} open={places.length < 40}>
                  <summary>{say.ofKind(codeHeading(kind), places.length)}</summary>
                  <PlaceList places={places} view={view} />
                </details>
              );
            })}
          </section>
        )}
        <Referrers
          referrers={answer.referrers}
          view={view}
          leaveOut={["incident", "estimate", "coverage", "place"]}
        />
      </RecordPage>
    );
  });
}

/** Whether a map has a mark for the place itself: its point, or its outline. */
function isDrawn(
  { id, point }: Pick<PlaceRecord, "id" | "point">,
  { areas, countries }: Marks,
): boolean {
  return (
    point !== undefined || [...areas, ...countries].some(({ outline }) => outline.place === id)
  );
}
