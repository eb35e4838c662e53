/** Series over: the months that a chart shows of a list, or its years where the months would be too many to read. */
import type { SeriesQuery } from "@sitrep/domain/count-query";
import type { NounCaller } from "./nouns.ts";

/** Most months that one chart shows; what spans more is shown by year. */
const MOST_MONTHS = 120;

/** Most years that one chart shows; the latest are kept. */
const MOST_YEARS = 1000;

/** The series of a filter, of the days asked for or of all that the list spans; null where nothing in the list has a day. */
export async function seriesOver(
  caller: Pick<NounCaller, "series">,
  filter: Omit<SeriesQuery, "by">,
  days: { readonly first: string | null; readonly last: string | null },
): Promise<Awaited<ReturnType<NounCaller["series"]["incidents"]>> | null> {
  const asked = filter.from ?? days.first;
  const to = filter.to ?? days.last;
  if (asked === null || to === null || asked > to) return null;
  if (monthOf(to) - monthOf(asked) < MOST_MONTHS)
    return caller.series.incidents({ ...filter, by: "month", from: asked, to });
  const first = yearOf(to) - MOST_YEARS + 1;
  const from = yearOf(asked) < first ? `${String(first).padStart(4, "0")}-01-01` : asked;
  return caller.series.incidents({ ...filter, by: "year", from, to });
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function monthOf(day: string): number {
  return yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;
}
