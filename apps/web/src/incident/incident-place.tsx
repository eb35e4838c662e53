/** Incident place: where it happened, as a sentence with its mark and links to the places. */
import type { IncidentView } from "@sitrep/api/views/incident-view";
import { ArabicName } from "../record/record-link.tsx";
import type { View } from "../view.ts";
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
  const { place, alsoIn, mark } = incident.computed;
  const { before, after } = placePhrase(place, incident.where.precision);
  return (
    <>
      <PrecisionMark mark={mark} /> {before}
      <a href={view.recordHref("place", place.id)}>{place.name}</a>
      {after}
      {arabic && place.nameAr !== place.name && (
        <>
          {" "}
          <ArabicName text={place.nameAr} />
        </>
      )}
      {alsoIn.map((other, index) => (
        <span key={other.id}>
          {index === 0 ? "; also in " : ", "}
          <a href={view.recordHref("place", other.id)}>{other.name}</a>
        </span>
      ))}
    </>
  );
}
