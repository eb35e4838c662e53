/** What a cell of incidents holds, in words: a range always, and never a zero that nobody vouches for. */
import { describeInterval } from "../words/said.ts";
import type { MapCell } from "./map-answer.ts";
import { mapWords } from "./map-words.ts";

/** The count in a few words: "5 or more", "possibly 2", "none reported", "not covered", "unknown". */
export function countWords({ count, possible, beyond }: MapCell): string {
  const say = mapWords();
  if (count.is !== "observed") return say.silence[count.is];
  const { low, high } = count.interval;
  // Nothing lies here for sure: what is on record may all lie in another of the places that it names.
  if (low === 0 && high === null) return beyond > 0 ? say.possiblySome : say.possibly(possible);
  return describeInterval(count.interval);
}

/** The count as part of a sentence: "5 or more incidents on record". */
export function cellSentence(cell: MapCell): string {
  const say = mapWords();
  if (cell.count.is !== "observed") return say.silenceSentence[cell.count.is];
  if (cell.possible === 0 && cell.beyond === 0) return say.noneKnown;
  const isOne = cell.count.interval.high === 1 || (cell.possible === 1 && cell.beyond === 0);
  return say.incidents(countWords(cell), isOne);
}
