/** Cell words: what a cell of a series holds, in a sentence. */
import type { SeriesCell } from "./month-columns.ts";
import { describeInterval } from "../words/said.ts";

const MONTHS = new Intl.DateTimeFormat("en-GB", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "2019-02" as "February 2019"; a year as it is. */
export function bucketWords(key: string): string {
  if (key.length === 4) return key;
  return MONTHS.format(new Date(`${key}-01T00:00:00Z`));
}

/** "January 2016 to May 2016", "1989 to 1991", or one month or year alone. */
export function stretchWords(first: string, last: string): string {
  return first === last ? bucketWords(first) : `${bucketWords(first)} to ${bucketWords(last)}`;
}

/** "2 or more: 2 surely, 5 possibly; 3 series or patterns touch it", or why nothing is on record. */
export function cellWords({ count, sure, possible, beyond }: SeriesCell): string {
  switch (count.is) {
    case "observed": {
      const touched =
        beyond === 1 ? "1 series or pattern touches it" : `${beyond} series or patterns touch it`;
      const parts = [
        `${describeInterval(count.interval)}: ${sure} surely in it, ${possible} possibly`,
        ...(beyond > 0 ? [touched] : []),
      ];
      return parts.join("; ");
    }
    case "none-reported":
      return "none reported, and somebody was watching";
    case "not-covered":
      return "not covered: nobody was watching";
    case "unknown":
      return "unknown: watched in part or by samples only";
  }
}
