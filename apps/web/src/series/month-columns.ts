/** Month columns: where the cells of a series stand in a picture, and the stretches in which nothing is on record. */
import type { Caller } from "@sitrep/api/router";

/** The counter's answer about a series. */
export type SeriesAnswer = Awaited<ReturnType<Caller["series"]["incidents"]>>;

/** As much of it as a chart draws. */
export type DrawnSeries = Pick<
  SeriesAnswer,
  "by" | "cells" | "places" | "breaks" | "partial" | "stretches" | "coverage" | "labels" | "undated"
>;

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

/** A part of a picture's width, in percent, with the keys of the first and last column in it. */
export interface Reach {
  readonly first: string;
  readonly last: string;
  readonly left: number;
  readonly width: number;
}

/** A watcher with the stretches of months that it watched at least in part; they do not touch. */
export interface WatchedLane {
  readonly coverage: string;
  readonly reaches: readonly Reach[];
}

/** A break in who watches: where it stands, and its number in the list below. */
export interface BreakMark {
  readonly at: string;
  readonly left: number;
  readonly number: number;
}

/** The columns of the cells, and the number that the tallest stands for. */
export function columnsOf(
  cells: readonly SeriesCell[],
  /** What the scale reaches to, where it is shared with others. */
  reach: number = reachOfCells(cells),
): {
  readonly columns: readonly MonthColumn[];
  readonly top: number;
} {
  const top = niceTop(reach);
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

/** How high the tallest of some cells reaches: what is in it, what may be, and what touches it. */
export function reachOfCells(cells: readonly SeriesCell[]): number {
  return Math.max(0, ...cells.map(touching));
}

function touching({ possible, beyond }: SeriesCell): number {
  return possible + beyond;
}

/** Most of a picture's width that one column takes, in percent: a lone one is no wall. */
const WIDEST = 14;

/** What is left free on either side of a column in its share of the width, both in percent. */
export function insetIn(width: number): number {
  return Math.max(width * 0.12, (width - WIDEST) / 2);
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

/** Who watched, each in the months in which it did: a line never runs through months that it did not watch. */
export function watchedLanes(columns: readonly MonthColumn[]): readonly WatchedLane[] {
  const lanes = new Map<string, Reach[]>();
  for (const [index, column] of columns.entries()) {
    for (const coverage of column.cell.coverage) {
      const reaches = lanes.get(coverage) ?? [];
      lanes.set(coverage, reaches);
      const before = reaches.at(-1);
      if (before !== undefined && before.last === columns[index - 1]?.key)
        reaches[reaches.length - 1] = {
          ...before,
          last: column.key,
          width: column.left + column.width - before.left,
        };
      else {
        const { key, left, width } = column;
        reaches.push({ first: key, last: key, left, width });
      }
    }
  }
  return [...lanes].map(([coverage, reaches]) => ({ coverage, reaches }));
}

/** Where the columns from one key to another stand; null where either is not drawn. */
export function reachOf(
  first: string,
  last: string,
  columns: readonly MonthColumn[],
): Reach | null {
  const [from, to] = [first, last].map((key) => columns.find((column) => column.key === key));
  if (from === undefined || to === undefined) return null;
  return { first, last, left: from.left, width: to.left + to.width - from.left };
}

/** Where a series breaks. */
export function breakMarks(
  columns: readonly MonthColumn[],
  { breaks }: Pick<SeriesAnswer, "breaks">,
): readonly BreakMark[] {
  return breaks.flatMap(({ at }, index) => {
    const column = columns.find(({ key }) => key === at);
    return column === undefined ? [] : { at, left: column.left, number: index + 1 };
  });
}
