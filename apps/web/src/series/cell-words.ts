/** Cell words: what a cell of a series holds, in a sentence. */
import { between } from "@sitrep/domain/interval";
import { describeInterval, describeWhen } from "../words/said.ts";
import { chartWords } from "./chart-words.tsx";
import type { SeriesCell } from "./month-columns.ts";

/** What a key stands for, by its length. */
export function unitOfKey(key: string): "day" | "month" | "year" {
  return key.length === 4 ? "year" : key.length === 10 ? "day" : "month";
}

/** "2019-02" as "February 2019", a day as "1 Feb 2019"; a year as it is. */
export function bucketWords(key: string): string {
  const unit = unitOfKey(key);
  return unit === "year" ? key : unit === "day" ? describeWhen(key) : chartWords().month(key);
}

/** How many on record a cell surely and possibly holds: "4–7"; a plus where a series or pattern of unknown number touches it. */
export function onRecordWords({ sure, possible, beyond }: SeriesCell): string {
  return `${describeInterval(between(sure, possible))}${beyond > 0 ? "+" : ""}`;
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
