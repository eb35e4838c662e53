/** What a cell of incidents holds, in words: a range always, and never a zero that nobody vouches for. */
import type { MapCell } from "./map-answer.ts";
import { describeInterval } from "../words/said.ts";

/** The count in a few words: "5 or more", "possibly 2", "none reported", "not covered", "unknown". */
export function countWords({ count, possible, beyond }: MapCell): string {
  switch (count.is) {
    case "observed": {
      const { low, high } = count.interval;
      // Nothing lies here for sure: what is on record may all lie in another of the places that it names.
      if (low === 0 && high === null) return beyond > 0 ? "possibly some" : `possibly ${possible}`;
      return describeInterval(count.interval);
    }
    case "none-reported":
      return "none reported";
    case "not-covered":
      return "not covered";
    case "unknown":
      return "unknown";
  }
}

/** The count as part of a sentence: "5 or more incidents on record". */
export function cellSentence(cell: MapCell): string {
  switch (cell.count.is) {
    case "observed": {
      if (cell.possible === 0 && cell.beyond === 0)
        return "none known to lie here, though some that are known only to a wider area may";
      const isOne = cell.count.interval.high === 1 || (cell.possible === 1 && cell.beyond === 0);
      return `${countWords(cell)} ${isOne ? "incident" : "incidents"} on record`;
    }
    case "none-reported":
      return "none reported, and somebody was watching";
    case "not-covered":
      return "not covered: nobody was watching";
    case "unknown":
      return "unknown: watched in part or by samples only";
  }
}
