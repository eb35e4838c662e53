/** Month columns: where the cells of a series stand in a picture, and the stretches in which nothing is on record. */
import type { Caller } from "@sitrep/api/router";

/** The counter's answer about a series. */
export type SeriesAnswer = Awaited<ReturnType<Caller["series"]["incidents"]>>;

/** One cell. */
export type SeriesCell = SeriesAnswer["cells"][number];

/** One month as a column; `left` and `width` in percent, heights as shares of the tallest. */
export interface MonthColumn {
  readonly key: string;
  readonly cell: SeriesCell;
  readonly left: number;
  readonly width: number;
  /** Upper ends of what surely lies in the month, of what may, and of the series and patterns that touch it. */
  readonly sure: number;
  readonly possible: number;
  readonly beyond: number;
}

/** Neighbouring months of which nothing is on record, for one reason; `first` and `last` are months. */
export interface SilentRun {
  readonly first: string;
  readonly last: string;
  readonly is: "none-reported" | "not-covered" | "unknown";
  readonly left: number;
  readonly width: number;
}

/** A watcher with the stretch of months that it watched at least in part. */
export interface WatchedRun {
  readonly coverage: string;
  readonly first: string;
  readonly last: string;
  readonly left: number;
  readonly width: number;
}

/** The columns of the cells, and the number that the tallest stands for. */
export function columnsOf(cells: readonly SeriesCell[]): {
  readonly columns: readonly MonthColumn[];
  readonly top: number;
} {
  const touching = (cell: SeriesCell): number => cell.possible + cell.beyond;
  const top = niceTop(Math.max(0, ...cells.map(touching)));
  const width = 100 / Math.max(1, cells.length);
  return {
    top,
    columns: cells.map((cell, index) => ({
      key: cell.bucket.key,
      cell,
      left: index * width,
      width,
      sure: cell.sure / top,
      possible: cell.possible / top,
      beyond: touching(cell) / top,
    })),
  };
}

/** The next number that a scale can end at. */
function niceTop(most: number): number {
  const steps = [4, 6, 8, 10, 16, 20, 30, 40, 50, 80, 100];
  return steps.find((step) => step >= most) ?? Math.ceil(most / 100) * 100;
}

/** The stretches in which no incident is on record. */
export function silentRuns(columns: readonly MonthColumn[]): readonly SilentRun[] {
  const runs: SilentRun[] = [];
  let isOpen = false;
  for (const { key, cell, left, width } of columns) {
    const { is } = cell.count;
    const last = runs.at(-1);
    if (is === "observed") isOpen = false;
    else if (isOpen && last?.is === is)
      runs[runs.length - 1] = { ...last, last: key, width: left + width - last.left };
    else {
      runs.push({ first: key, last: key, is, left, width });
      isOpen = true;
    }
  }
  return runs;
}

/** Who watched, each from its first month to its last. */
export function watchedRuns(columns: readonly MonthColumn[]): readonly WatchedRun[] {
  const runs = new Map<string, WatchedRun>();
  for (const { key, cell, left, width } of columns) {
    for (const coverage of cell.coverage) {
      const start = runs.get(coverage) ?? { first: key, left };
      const stretch = { left: start.left, width: left + width - start.left };
      runs.set(coverage, { coverage, first: start.first, last: key, ...stretch });
    }
  }
  return [...runs.values()];
}
