/** Watch around: who watched the governorates of the countries that a series speaks of, over its months. */
import type { Caller } from "@sitrep/api/router";
import type { WatchQuery } from "@sitrep/domain/count-query";
import type { WatchAnswer } from "../coverage/watch-answer.ts";
import type { SeriesAnswer } from "./month-columns.ts";

/** Most countries whose governorates are shown beneath one series. */
const MOST_COUNTRIES = 3;

/** Most years of the grid; of a longer series the last are shown. */
const MOST_YEARS = 10;

/** The grid; null where the series has no place, or speaks of too many countries for one. */
export async function watchAround(
  caller: Caller,
  { cells, places }: SeriesAnswer,
  { kind, knownAt }: Pick<WatchQuery, "kind" | "knownAt">,
): Promise<WatchAnswer | null> {
  const first = cells[0]?.bucket.earliest;
  const to = cells.at(-1)?.bucket.latest;
  if (!first || !to) return null;
  const decade = `${String(Math.max(1, Number(to.slice(0, 4)) - MOST_YEARS + 1)).padStart(4, "0")}-01-01`;
  const from = first > decade ? first : decade;
  const countries = new Set<(typeof places)[number]>();
  for (const id of places.slice(0, MOST_COUNTRIES + 1)) {
    const { item } = await caller.places.byId({ id, knownAt });
    if (item.kind === "country") countries.add(item.id);
    else if (item.computed.country !== null) countries.add(item.computed.country.id);
  }
  if (countries.size === 0 || countries.size > MOST_COUNTRIES) return null;
  return caller.series.watch({ place: [...countries], from, to, kind, knownAt });
}
