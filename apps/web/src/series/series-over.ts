/** Series over: the months that a chart shows of a list: those asked for, or all that the list spans. */
import type { Caller } from "@sitrep/api/router";
import type { SeriesQuery } from "@sitrep/domain/filter";
import type { SeriesAnswer } from "./month-columns.ts";

/** Most months that one chart shows; the latest are kept. */
const MOST_MONTHS = 120;

/** The series of a filter by month; null where nothing in the list has a day. */
export async function seriesOver(
  caller: Caller,
  filter: Omit<SeriesQuery, "by">,
  days: { readonly first: string | null; readonly last: string | null },
): Promise<SeriesAnswer | null> {
  const from = filter.from ?? days.first;
  const to = filter.to ?? days.last;
  if (from === null || to === null || from > to) return null;
  const first = monthOf(from);
  const last = monthOf(to);
  const start = Math.max(first, last - MOST_MONTHS + 1);
  return caller.series.incidents({
    ...filter,
    by: "month",
    from: start === first ? from : `${yearAndMonth(start)}-01`,
    to,
  });
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function yearAndMonth(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}
