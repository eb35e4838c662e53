import { IncidentQuery } from "@sitrep/domain/filter";
import { askOnce } from "../../answers.ts";
import { BROAD, MapFigure } from "../../map/map-figure.tsx";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";

/** The map: where incidents on record happened, no more precisely than anybody said. */
export default function MapPage(props: PageProps) {
  return showPage(props, IncidentQuery, async (view) => {
    const { sort: _, limit: __, after: ___, ...filter } = view.query;
    const answer = await askOnce(`map ${JSON.stringify(filter)}`, view, (knownAt) =>
      view.caller.series.map({ ...filter, knownAt }),
    );
    return (
      <Page view={view} name="Map" heading="Where it happened, as far as anybody says">
        <MapFigure
          answer={answer}
          label="Map of incidents on record in Iraq and Syria"
          table="open"
          frame={BROAD}
          isLive
          href={(place, isNear) =>
            view.href("/incidents", { ...view.kept, place, precision: isNear && "near-settlement" })
          }
        />
      </Page>
    );
  });
}
