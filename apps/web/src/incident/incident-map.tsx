/** Incident map: where one incident happened, drawn no finer than it is known; in words where the map does not reach. */
import type { IncidentView } from "@sitrep/api/views/incident-view";
import { NEAR_RADIUS_KM } from "@sitrep/domain/precision";
import { MapPicture } from "../map/map-picture.tsx";
import type { View } from "../view.ts";
import { capitalised } from "../words/names.ts";
import { incidentMarks } from "./incident-marks.ts";
import { knownWords, placeText } from "./place-words.ts";

/** The figure. */
export function IncidentMap({
  incident,
  view,
}: {
  readonly incident: Pick<IncidentView, "where" | "computed">;
  readonly view: View;
}) {
  const { place, alsoIn } = incident.computed;
  const words = placeText(place, incident.where.precision, alsoIn);
  const drawn = incidentMarks(incident);
  if (drawn === null)
    return (
      <p className="note">
        {capitalised(words)}. No outline of it is on file, so there is nothing to draw.
      </p>
    );
  const isShaded = drawn.marks.areas.some(({ state }) => state === "shaded");
  return (
    <figure className="stack-tight">
      <MapPicture
        marks={drawn.marks}
        frame={drawn.frame}
        label={`Map: ${words}. ${knownWords(incident.where.precision)}`}
        href={(id) => view.recordHref("place", id)}
      />
      <figcaption className="note">
        {isShaded || drawn.marks.points.length === 0
          ? "The whole area is shaded, for no more is known than that."
          : incident.computed.mark === "ring" &&
            `The ring holds all that lies within ${NEAR_RADIUS_KM} km.`}{" "}
        Outlines: Natural Earth.
      </figcaption>
    </figure>
  );
}
