import { IncidentQuery, narrowingOf } from "@sitrep/domain/filter";
import { askOnce } from "../../answers.ts";
import { filterChoices } from "../../list/filter-choices.ts";
import { CreditLine } from "../../dataset/credit-line.tsx";
import { IncidentFilter } from "../../incident/incident-filter.tsx";
import { NothingMatched } from "../../incident/nothing-matched.tsx";
import { countWords } from "../../map/cell-words.ts";
import type { MapAnswer } from "../../map/map-answer.ts";
import { BROAD, MapFigure } from "../../map/map-figure.tsx";
import { mapWords } from "../../map/map-words.ts";
import { DRAWN_COUNTRIES } from "../../map/shapes.ts";
import { ActiveFilters } from "../../list/active-filters.tsx";
import { PictureLinks } from "../../picture/picture-links.tsx";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { listWords } from "../../words/names.ts";

/** The map: where incidents on record happened, no more precisely than anybody said. */
export default function MapPage(props: PageProps) {
  return showPage(props, IncidentQuery, async (view) => {
    const say = mapWords();
    const filter = narrowingOf(view.query);
    const answer = await askOnce(`map ${JSON.stringify(filter)}`, view, (knownAt) =>
      view.caller.series.map({ ...filter, knownAt }),
    );
    const choices = await askOnce("incident choices", view, (knownAt) =>
      filterChoices(view.caller, knownAt),
    );
    const labels = { ...choices.labels, ...answer.labels };
    return (
      <Page
        view={view}
        name={say.name}
        heading={say.heading}
        standfirst={<p>{standfirstOf(answer)}</p>}
      >
        <div className="stack">
          <details
            className="stack-tight"
            open={Object.keys(filter).some((name) => name !== "knownAt")}
          >
            <summary>{say.narrow}</summary>
            <IncidentFilter view={view} choices={choices} labels={labels} />
          </details>
          <ActiveFilters view={view} labels={labels} />
          {answer.total === 0 && (
            <NothingMatched whole={answer.whole} coverage={answer.coverage} view={view} />
          )}
          <MapFigure
            answer={answer}
            label={say.picture}
            table="open"
            frame={BROAD}
            isLive
            href={(place, isNear) =>
              view.href("/incidents", {
                ...view.kept,
                place,
                precision: isNear ? "near-settlement" : view.kept.precision,
              })
            }
          />
          <p className="note">
            <PictureLinks name="map" query={view.kept} view={view} />
          </p>
          <CreditLine
            of={[...Object.keys(answer.attributions), ...answer.areas.map(({ place }) => place.id)]}
            view={view}
          />
        </div>
      </Page>
    );
  });
}

/** Of more countries than this, those that the map does not show are told as a number. */
const MOST_TOLD = 5;

/** What a reader should know before looking: how much is known no closer than a country, and has no dot. */
function standfirstOf({ total, areas }: MapAnswer): string {
  const say = mapWords();
  if (total === 0) return say.nothingFits;
  const known = areas
    .flatMap(({ kind, place, only }) =>
      kind === "country" && only !== null ? [{ place, only }] : [],
    )
    .toSorted((a, b) => b.only.possible + b.only.beyond - (a.only.possible + a.only.beyond));
  const all = say.onRecord(total);
  if (known.length === 0) return all;
  const told =
    known.length > MOST_TOLD ? known.filter(({ place }) => DRAWN_COUNTRIES.has(place.id)) : known;
  const others = known.length - told.length;
  const countries = [
    ...told.map(({ place, only }) => say.onlyCountry(countWords(only), place.name)),
    ...(others > 0 ? [say.otherCountries(others)] : []),
  ];
  return `${all} ${say.notCloser(listWords(countries))}`;
}
