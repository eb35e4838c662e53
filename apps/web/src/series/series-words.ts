/** Series words: what a series shows at one look, as the title of its page. */
import { between, from, hull } from "@sitrep/domain/interval";
import { boundsOfCount } from "@sitrep/domain/count";
import type { SeriesAnswer } from "./month-columns.ts";
import { describeInterval } from "../words/said.ts";

const UNITS = { day: "day", month: "month", year: "year", governorate: "governorate" } as const;

/**
 * "1–4 incidents a month reported in Kirkuk; somebody watched all of it". Where nobody did, it is told how many are on
 * record, from those that fell into their month for sure to those that may have: that is not how many there were.
 */
export function seriesFinding({ by, cells, places, labels }: SeriesAnswer): string {
  if (cells.length === 0) return "Nothing to count: no day or no place is left";
  const unit = UNITS[by];
  const [place, ...others] = places.map((id) => labels[id]?.label ?? id);
  const where = place === undefined || others.length > 0 ? "" : ` in ${place}`;
  const told = cells.filter(({ count }) => count.is === "observed");
  if (told.length === 0) return `No incident on record${where}; ${watchWords(cells, unit)}`;
  const ranges = told.map(({ count }) => boundsOfCount(count));
  const isWhole = ranges.every(({ high }) => high !== null);
  const first = isWhole
    ? `${describeInterval(ranges.reduce(hull))} incidents a ${unit} reported${where}`
    : `${onRecord(told)} incidents a ${unit} on record${where}`;
  return `${first}; ${watchWords(cells, unit)}`;
}

/** From the fewest that are a cell's for sure to the most that may be; a series or pattern of unknown number leaves it open. */
function onRecord(cells: SeriesAnswer["cells"]): string {
  const least = Math.min(...cells.map(({ sure }) => sure));
  const most = Math.max(...cells.map(({ possible }) => possible));
  const isOpen = cells.some(({ beyond }) => beyond > 0);
  return describeInterval(isOpen ? from(least) : between(least, most));
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
