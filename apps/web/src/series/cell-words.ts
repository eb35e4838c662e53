/** Cell words: what a cell of a series holds, in a sentence. */
import { describeInterval } from "../words/said.ts";
import { chartWords } from "./chart-words.tsx";
import type { SeriesCell } from "./month-columns.ts";

/** "2019-02" as "February 2019"; a year as it is. */
export function bucketWords(key: string): string {
  return key.length === 4 ? key : chartWords().month(key);
}

/** "January 2016 to May 2016", "1989 to 1991", or one month or year alone. */
export function stretchWords(first: string, last: string): string {
  return first === last
    ? bucketWords(first)
    : chartWords().stretch(bucketWords(first), bucketWords(last));
}

/** "2 or more: 2 surely, 5 possibly; 3 series or patterns touch it", or why nothing is on record. */
export function cellWords({ count, sure, possible, beyond }: SeriesCell): string {
  return count.is === "observed"
    ? chartWords().cell(describeInterval(count.interval), sure, possible, beyond)
    : chartWords().silent[count.is];
}
