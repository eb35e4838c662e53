/** Around links: what else is on record near an incident, in time and in place; the explorer tells it, and says how surely. */
import type { IncidentView } from "@sitrep/api/views/incident-view";
import { addDaysWithin } from "@sitrep/domain/day";
import type { View } from "../view.ts";
import { RecordText } from "../language/record-text.tsx";
import { storyWords } from "./story-words.tsx";

/** How many days before and after count as around. */
const AROUND_DAYS = 7;

/** The links; nothing where the incident has neither a day at both ends nor a governorate or country around it. */
export function AroundLinks({
  incident: { computed },
  view,
}: {
  readonly incident: Pick<IncidentView, "computed">;
  readonly view: View;
}) {
  const { span, place } = computed;
  const { earliest, latest } = span;
  const area = place.governorate ?? place.country;
  if (earliest === null || latest === null) return null;
  const from = addDaysWithin(earliest, -AROUND_DAYS);
  const to = addDaysWithin(latest, AROUND_DAYS);
  const say = storyWords();
  return (
    <nav aria-label={say.around} className="note">
      <ul className="plain stack-tight">
        <li>
          <a href={view.href("/explore", { place: place.id, from, to })}>
            {say.aroundIn(<RecordText text={place.name} />, AROUND_DAYS)}
          </a>
        </li>
        {area !== null && area.id !== place.id && (
          <li>
            <a href={view.href("/explore", { place: area.id, from, to })}>
              {say.aroundIn(<RecordText text={area.name} />, AROUND_DAYS)}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
