/** Why so many incidents: a number of records on file, or a cell that knows who was watching. SPEC V8–V9, J5, W1–W2. */
import type { Derivation, Ground } from "./derivation.ts";
import { exactly } from "./interval.ts";
import type { Interval } from "./interval.ts";
import type { SeriesCell } from "./series.ts";

/** The records behind a number: the first of those that may be listed, and how many there are in all. */
export interface RecordsBehind {
  /** `isSure` is null where nobody asked about days. */
  readonly listed: readonly { readonly id: string; readonly isSure: boolean | null }[];
  readonly total: number;
  /** What was asked, in words. */
  readonly asked: string;
}

/** Why so many records fit a question. */
export function whyRecords(behind: RecordsBehind): Derivation {
  return {
    rule: "W3",
    says: "The records on file that fit what was asked, one by one. It counts records, and says nothing of what nobody put on record.",
    gives: exactly(behind.total),
    ...grounds(behind),
  };
}

/** Why so many incidents, each counted once however many records tell of it. */
export function whyClusters(incidents: Interval, behind: RecordsBehind): Derivation {
  return {
    rule: "J5",
    says: "Records that were judged the same count once; what a judgement leaves open is counted from the fewest to the most that it allows.",
    gives: incidents,
    ...grounds(behind),
  };
}

const SAYS = {
  observed: "From the incidents that fell into these days and places for sure, to those that may have. Without somebody who watched all of it there is no upper end.",
  "none-reported": "Nothing is on record, and somebody watched all of it.",
  "not-covered": "Nothing is on record, and nobody was watching: that is no zero.",
  unknown: "Nothing is on record, and only some of it was watched.",
} as const satisfies Record<SeriesCell["count"]["is"], string>; // prettier-ignore

/** Why a cell holds what it holds. */
export function whyCell(
  { count, coverage, beyond }: SeriesCell,
  behind: RecordsBehind,
): Derivation {
  const { from, more } = grounds(behind);
  const watching = coverage.map((id): Ground => ({
    is: "record",
    id,
    field: null,
    gives: "was watching",
  }));
  const open =
    beyond === 0 ? "" : " Series and patterns on record leave open how many deeds they were.";
  return {
    rule: count.is === "observed" ? "V8" : "V9",
    says: SAYS[count.is] + open,
    gives: count,
    from: [...from, ...watching],
    more,
  };
}

function grounds({ listed, total, asked }: RecordsBehind): Pick<Derivation, "from" | "more"> {
  const incidents = listed.map(({ id, isSure }): Ground => ({
    is: "record",
    id,
    field: null,
    gives: isSure === null ? null : isSure ? "for sure" : "perhaps",
  }));
  return {
    from: [{ is: "asked", words: asked }, ...incidents],
    more: Math.max(0, total - listed.length),
  };
}
