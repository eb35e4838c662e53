/** People finding: what a series of people harmed shows at one look, as the title of its page. */
import { between, hull } from "@sitrep/domain/interval";
import type { Interval } from "@sitrep/domain/interval";
import { setApart } from "../language/record-text.tsx";
import { describeInterval } from "../words/said.ts";
import { chartWords } from "./chart-words.tsx";
import type { SeriesAnswer } from "./month-columns.ts";
import { peopleSeriesWords } from "./people-words.ts";

/** People harmed, with the series that they were counted in. */
export type PeopleCounted = NonNullable<SeriesAnswer["harm"]>;

/** "3–12 or more people killed a month, as incidents on record tell, in Anbar; 3 of 8 incidents do not tell". */
export function peopleFinding(
  { by, places, labels }: Pick<SeriesAnswer, "by" | "places" | "labels">,
  { effect, who, cells }: PeopleCounted,
): string {
  const say = peopleSeriesWords();
  const [only, ...others] = places.map((id) => setApart(labels[id]?.label ?? id));
  const place = only === undefined || others.length > 0 ? null : only;
  const people = say.people(effect, who);
  const ranges = cells.flatMap(({ count }) => (count.is === "observed" ? [count.interval] : []));
  if (ranges.length === 0) return say.none(people, place);
  return say.finding(rangeWords(ranges), people, by, place);
}

/** From the fewest that any cell allows to the most that one is known to, with the word for an end that nobody knows. */
function rangeWords(ranges: readonly Interval[]): string {
  if (ranges.every(({ high }) => high !== null)) return describeInterval(ranges.reduce(hull));
  const least = Math.min(...ranges.map(({ low }) => low ?? 0));
  const most = Math.max(...ranges.map(({ low, high }) => high ?? low ?? 0));
  return chartWords().orMore(describeInterval(between(least, most)));
}
