/** Series words: what a series shows at one look, as the title of its page. */
import { describeInterval } from "@sitrep/domain/quantity";
import { hull } from "@sitrep/domain/interval";
import { boundsOfCount } from "@sitrep/domain/count";
import type { SeriesAnswer } from "./month-columns.ts";

const UNITS = { day: "day", month: "month", year: "year", governorate: "governorate" } as const;

/** "0 or more incidents a month reported in Kirkuk; in 2 of 18 months nobody was counting". */
export function seriesFinding({ by, cells, places, labels }: SeriesAnswer): string {
  if (cells.length === 0) return "Nothing to count: no day or no place is left";
  const unit = UNITS[by];
  const [place, ...others] = places.map((id) => labels[id]?.label ?? id);
  const where = place === undefined || others.length > 0 ? "" : ` in ${place}`;
  const told = cells.filter(({ count }) => count.is === "observed");
  const range = told.map(({ count }) => boundsOfCount(count));
  const first =
    range.length === 0
      ? `No incident on record${where}`
      : `${describeInterval(range.reduce(hull))} incidents a ${unit} reported${where}${told.length < cells.length ? ` in ${told.length} of ${cells.length} ${unit}s` : ""}`;
  return `${first}; ${watchWords(cells, unit)}`;
}

function watchWords(cells: SeriesAnswer["cells"], unit: string): string {
  const silent = cells.filter(({ coverage }) => coverage.length === 0).length;
  if (silent === cells.length) return "nobody was counting";
  if (silent > 0) return `in ${silent} of ${cells.length} ${unit}s nobody was counting`;
  const isPart = cells.some(
    ({ count }) =>
      count.is === "unknown" || (count.is === "observed" && count.interval.high === null),
  );
  return isPart ? "watched in part, or by samples" : "somebody watched all of it";
}
