/** Time ticks: what stands under the columns of a series: years, of few months each month, of days every seventh. */
import { bucketWords } from "./cell-words.ts";
import { chartWords } from "./chart-words.tsx";
import type { MonthColumn } from "./month-columns.ts";

/** Words at a place, in percent of the width. */
interface TimeTick {
  readonly key: string;
  readonly left: number;
}

/** So few columns have their names under them, and their numbers over them. */
export const FEW_COLUMNS = 14;

/** As few have room for them in a chart as narrow as a telephone. */
export const FEWER_COLUMNS = 7;

/** The ticks. */
export function ticksUnder(
  columns: readonly MonthColumn[],
  unit: "day" | "month" | "year",
): readonly TimeTick[] {
  if (unit === "day")
    return columns
      .filter((_, index) => index % 7 === 0 && index < columns.length - 3)
      .map(({ key, left }) => ({ key: bucketWords(key), left }));
  if (unit === "year" || columns.length > FEW_COLUMNS) return yearsOf(columns);
  return columns.map(({ key, left }, index) => ({ key: monthName(key, index === 0), left }));
}

/** January is named by its year; a first month that is none has its own name before it. */
function monthName(key: string, isFirst: boolean): string {
  const [year = ""] = key.split("-");
  if (key.endsWith("-01")) return year;
  const name = chartWords().shortMonth(key);
  return isFirst ? `${name} ${year}` : name;
}

/** The first column of each year, and the first of all; of many years every second, fifth or tenth and so on. */
function yearsOf(columns: readonly MonthColumn[]): readonly TimeTick[] {
  const all = columns
    .filter(({ key }, index) => index === 0 || key.length === 4 || key.endsWith("-01"))
    .map(({ key, left }) => ({ key: key.slice(0, 4), left }));
  const room = 100 / Math.max(1, all.length - 1);
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => one * room >= LEAST_ROOM) ?? 200;
  return all
    .filter(({ key }, index) => (step === 1 && index === 0) || Number(key) % step === 0)
    .filter(({ left }, index, kept) => (kept[index + 1]?.left ?? 200) - left > 4);
}

/** Least share of the chart's width from one year's name to the next, in percent. */
const LEAST_ROOM = 8;
