/** Around links: what else is on record near an incident, in time and in place; the explorer tells it, and says how surely. */
import type { IncidentView } from "@sitrep/api/views/incident-view";
import { addDaysWithin } from "@sitrep/domain/day";
import type { View } from "../view.ts";
import { countWords } from "../words/number.ts";

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
  const around = `within ${countWords(AROUND_DAYS, "day")} of it`;
  return (
    <nav aria-label="What else is on record around it" className="note">
      <ul className="plain stack-tight">
        <li>
          <a href={view.href("/explore", { place: place.id, from, to })}>
            Incidents in {place.name}, {around}
          </a>
        </li>
        {area !== null && area.id !== place.id && (
          <li>
            <a href={view.href("/explore", { place: area.id, from, to })}>
              Incidents in {area.name}, {around}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
