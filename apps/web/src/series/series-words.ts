/** Series words: what a series shows at one look, as the title of its page. */
import { between, hull } from "@sitrep/domain/interval";
import { boundsOfCount } from "@sitrep/domain/count";
import { setApart } from "../language/record-text.tsx";
import { chartWords } from "./chart-words.tsx";
import type { SeriesAnswer } from "./month-columns.ts";
import { describeInterval } from "../words/said.ts";

/**
 * "1–4 incidents a month reported in Kirkuk; somebody watched all of it". Where nobody did, it is told how many are on
 * record, from those that fell into their month for sure to those that may have: that is not how many there were.
 */
export function seriesFinding({
  by,
  cells,
  places,
  labels,
}: Pick<SeriesAnswer, "by" | "cells" | "places" | "labels">): string {
  const say = chartWords();
  if (cells.length === 0) return say.nothingToCount;
  const [only, ...others] = places.map((id) => setApart(labels[id]?.label ?? id));
  const place = only === undefined || others.length > 0 ? null : only;
  const told = cells.filter(({ count }) => count.is === "observed");
  const watch = watchWords(cells, by);
  if (told.length === 0) return [say.none(place), watch].join(say.semicolon);
  const ranges = told.map(({ count }) => boundsOfCount(count));
  const isWhole = ranges.every(({ high }) => high !== null);
  const range = isWhole ? describeInterval(ranges.reduce(hull)) : onRecord(told);
  return [say.finding(range, by, place, isWhole), watch].join(say.semicolon);
}

/** From the fewest that are a cell's for sure to the most that may be; a series or pattern of unknown number leaves it open. */
function onRecord(cells: SeriesAnswer["cells"]): string {
  const least = Math.min(...cells.map(({ sure }) => sure));
  const most = Math.max(...cells.map(({ possible }) => possible));
  const range = describeInterval(between(least, most));
  // What nobody counted one by one has no upper end; the ends that are known say more than the lower one alone.
  return cells.some(({ beyond }) => beyond > 0) ? chartWords().orMore(range) : range;
}

function watchWords(cells: SeriesAnswer["cells"], unit: SeriesAnswer["by"]): string {
  const say = chartWords();
  const silent = cells.filter(({ coverage }) => coverage.length === 0).length;
  if (silent === cells.length) return say.nobodyCounting;
  if (silent > 0) return say.partlyCounting(silent, cells.length, unit);
  const isPart = cells.some(
    ({ count }) =>
      count.is === "unknown" || (count.is === "observed" && count.interval.high === null),
  );
  return isPart ? say.inPart : say.allWatched;
}
