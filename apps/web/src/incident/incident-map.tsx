/** Incident map: where one incident happened, drawn no finer than it is known; in words where the map does not reach. */
import type { IncidentView } from "@sitrep/api/views/incident-view";
import { NEAR_RADIUS_KM } from "@sitrep/domain/precision";
import { MapPicture } from "../map/map-picture.tsx";
import type { View } from "../view.ts";
import { capitalised } from "../words/names.ts";
import { incidentMarks } from "./incident-marks.ts";
import { knownWords, placeText } from "./place-words.ts";
import { storyWords } from "./story-words.tsx";

/** The figure. */
export function IncidentMap({
  incident,
  view,
}: {
  readonly incident: Pick<IncidentView, "where" | "computed">;
  readonly view: View;
}) {
  const say = storyWords();
  const { place, alsoIn } = incident.computed;
  const words = placeText(place, incident.where.precision, alsoIn);
  const drawn = incidentMarks(incident);
  if (drawn === null)
    return (
      <p className="note">
        {capitalised(words)}. {say.noOutline}
      </p>
    );
  const isShaded = drawn.marks.areas.some(({ state }) => state === "shaded");
  return (
    <figure className="stack-tight">
      <MapPicture
        marks={drawn.marks}
        frame={drawn.frame}
        label={say.map(words, knownWords(incident.where.precision))}
        href={(id) => view.recordHref("place", id)}
      />
      <figcaption className="note">
        {isShaded || drawn.marks.points.length === 0
          ? say.shaded
          : incident.computed.mark === "ring" && say.ring(NEAR_RADIUS_KM)}{" "}
        {say.outlines}
      </figcaption>
    </figure>
  );
}
