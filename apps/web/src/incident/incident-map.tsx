/** Incident map: where one incident happened, drawn no finer than it is known; in words where the map does not reach. */
import type { IncidentView } from "@sitrep/api/views/incident-view";
import type { MapMark } from "@sitrep/domain/precision";
import { NEAR_RADIUS_KM } from "@sitrep/domain/precision";
import { setApart } from "../language/record-text.tsx";
import { MapPicture } from "../map/map-picture.tsx";
import type { View } from "../view.ts";
import { capitalised } from "../words/names.ts";
import type { IncidentMarks } from "./incident-marks.ts";
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
  return (
    <figure className="stack-tight">
      <MapPicture
        marks={drawn.marks}
        frame={drawn.frame}
        label={say.map(words, knownWords(incident.where.precision))}
        href={(id) => view.recordHref("place", id)}
      />
      <figcaption className="note">
        {markNote(drawn, incident.computed.mark)} {say.outlines}
      </figcaption>
    </figure>
  );
}

/** What the mark means that was drawn; nothing of a dot, which is the place. */
function markNote({ marks, unplaced }: IncidentMarks, mark: MapMark): string | null {
  const say = storyWords();
  if (unplaced !== null) return say.unplaced(setApart(unplaced.name));
  const isShaded = marks.areas.some(({ state }) => state === "shaded");
  if (isShaded || marks.points.length === 0) return say.shaded;
  return mark === "ring" ? say.ring(NEAR_RADIUS_KM) : null;
}
