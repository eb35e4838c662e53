/** Incident place: where it happened, as a sentence with its mark and links to the places. */
import type { IncidentView } from "@sitrep/api/views/incident-view";
import { RecordText } from "../language/record-text.tsx";
import { OtherName } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { incidentWords } from "./incident-words.tsx";
import { placePhrase } from "./place-words.ts";
import { PrecisionMark } from "./precision-mark.tsx";

/** "○ near Hawija, Kirkuk, Iraq; also in …". */
export function IncidentPlace({
  incident,
  view,
  arabic = false,
}: {
  readonly incident: Pick<IncidentView, "where" | "computed">;
  readonly view: View;
  readonly arabic?: boolean;
}) {
  const say = incidentWords();
  const { place, alsoIn, mark } = incident.computed;
  const { before, after } = placePhrase(place, incident.where.precision);
  return (
    <>
      <PrecisionMark mark={mark} /> {before}
      <a href={view.recordHref("place", place.id)}>
        <RecordText text={place.name} />
      </a>
      {after}
      {arabic && place.nameAr !== place.name && (
        <>
          {" "}
          <OtherName text={place.nameAr} />
        </>
      )}
      {alsoIn.map((other, index) => (
        <span key={other.id}>
          {index === 0 ? say.alsoIn : say.comma}
          <a href={view.recordHref("place", other.id)}>
            <RecordText text={other.name} />
          </a>
        </span>
      ))}
    </>
  );
}
