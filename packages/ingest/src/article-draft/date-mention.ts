/**
 * Date mention: words of a sentence that say when, resolved to an EDTF expression. Dates that are written out are read as
 * they stand. What is counted from the day of the document is counted from its dateline, and stays open where there is
 * none. SPEC T1, T10.
 */
import type { TimeDoubt } from "@sitrep/domain/defect/date";
import type { ParsedComponents, ParsedResult } from "chrono-node";
import * as chrono from "chrono-node/en";
import type { Day } from "@sitrep/domain/day";
import { addDays } from "@sitrep/domain/day";
import type { Sentence } from "./sentence.ts";
import type { Stretch } from "./stretch.ts";
import { overlaps } from "./stretch.ts";
import { datePatterns } from "./date-pattern.ts";
import type { Resolved } from "./date-pattern.ts";
import { dayOf, latestMonth, latestMonthDay, monthOf, partsOf } from "./calendar.ts";

/** Words that say when. */
export interface DateMention extends Stretch {
  readonly words: string;
  /** Null where nothing says from which day they count, or how far. */
  readonly resolved: Resolved | null;
  /** Whether the day of the document was needed. */
  readonly isCounted: boolean;
  /** What a person should look at; null where nothing is in doubt. */
  readonly doubt: TimeDoubt | null;
}

/** The dates of a sentence, in order, none inside another. `dateline` is the day of the document, if it is known. */
export function dateMentionsIn(sentence: Sentence, dateline: Day | null): readonly DateMention[] {
  const own = datePatterns(sentence.text, dateline);
  const others = chronoMentions(sentence.text, dateline).filter(
    (one) => !own.some((pattern) => overlaps(one, pattern)),
  );
  const found = [...own, ...others].toSorted((one, other) => one.start - other.start);
  return joinPairs(found, sentence.text).map((one) => ({
    ...one,
    start: one.start + sentence.start,
    end: one.end + sentence.start,
  }));
}

/** "Between 8 August and 11 August" is a period; "on 8 August and 11 August" are two days, of which neither is meant alone. */
function joinPairs(dates: readonly DateMention[], text: string): readonly DateMention[] {
  const joined: DateMention[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const link =
      last === undefined
        ? null
        : (/^ ?(and|to|until|through|-) ?$/.exec(text.slice(last.end, date.start))?.[1] ?? null);
    if (last === undefined || link === null) joined.push(date);
    else joined[joined.length - 1] = pairOf(last, date, link, text);
  }
  return joined;
}

function pairOf(first: DateMention, second: DateMention, link: string, text: string): DateMention {
  const lead = /\b(?:between|from) $/i.exec(text.slice(0, first.start));
  const isPeriod = lead !== null || link !== "and";
  const start = lead?.index ?? first.start;
  const [from, to] = [first.resolved?.when, second.resolved?.when];
  const isWhole =
    isPeriod && from !== undefined && to !== undefined && !/[/~[]/.test(from + to) && from <= to;
  return {
    start,
    end: second.end,
    words: text.slice(start, second.end),
    resolved: isWhole ? { when: `${from}/${to}`, is: "period" } : null,
    isCounted: first.isCounted || second.isCounted,
    doubt: isWhole ? null : (first.doubt ?? second.doubt ?? "two-times"),
  };
}

/** A day that is far from every calendar's edge, for what is read without a dateline and then not used. */
const ANY_DAY: Day = "2000-06-15";

function chronoMentions(text: string, dateline: Day | null): readonly DateMention[] {
  // Noon in UTC is the same day wherever the program runs.
  const reference = { instant: new Date(`${dateline ?? ANY_DAY}T12:00:00Z`), timezone: 0 };
  return chrono.casual.parse(text, reference).flatMap((found): DateMention[] => {
    const words = found.text.replace(/[\s,]*(?:and they)?[\s,]*$/, "");
    const stretch = { start: found.index, end: found.index + words.length };
    const read = NAMES_A_DATE.test(words) ? readParts(found, dateline) : null;
    return read === null ? [] : [{ ...stretch, words, doubt: null, ...read }];
  });
}

/** Words such as "the years before" count from something that only the sentence knows. */
const NAMES_A_DATE =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:to|yester)day\b|\bto(?:night|morrow)\b|\bago\b/i;

type Read = Pick<DateMention, "resolved" | "isCounted"> & Partial<Pick<DateMention, "doubt">>;

function readParts(found: ParsedResult, dateline: Day | null): Read | null {
  const first = endOf(found.start, dateline);
  if (first === null) return null;
  if (found.end === null || found.end === undefined) return first;
  const last = endOf(found.end, dateline);
  if (last === null || first.resolved === null || last.resolved === null)
    return { resolved: null, isCounted: true, doubt: "unresolved" };
  return {
    resolved: { when: `${first.resolved.when}/${last.resolved.when}`, is: "period" },
    isCounted: first.isCounted || last.isCounted,
  };
}

function endOf(parts: ParsedComponents, dateline: Day | null): Read | null {
  const [hasYear, hasMonth, hasDay, hasWeekday] = (
    ["year", "month", "day", "weekday"] as const
  ).map((one) => parts.isCertain(one));
  // A time of day alone ("at night", "now") is no date.
  if (parts.isCertain("hour") || !(hasYear || hasMonth || hasDay || hasWeekday)) return null;
  const [year, month, day] = [
    parts.get("year") ?? 0,
    parts.get("month") ?? 0,
    parts.get("day") ?? 0,
  ];
  const isRelative = [...parts.tags()].some((tag) => /relative|casual/i.test(tag));
  if (hasYear && !isRelative) {
    const when = hasDay ? dayOf(year, month, day) : hasMonth ? monthOf(year, month) : `${year}`;
    return { resolved: { when, is: "day" }, isCounted: false };
  }
  if (dateline === null) return { resolved: null, isCounted: true, doubt: "no-dateline" };
  const when =
    hasWeekday && !hasDay
      ? latestWeekday(dateline, parts.get("weekday") ?? 0)
      : isRelative
        ? dayOf(year, month, day)
        : hasDay
          ? latestMonthDay(dateline, month, day)
          : latestMonth(dateline, month);
  return { resolved: { when, is: "day" }, isCounted: true };
}

/** News tells of the weekday that was last: on a Sunday, "on Sunday" is that day. */
function latestWeekday(dateline: Day, weekday: number): Day {
  const { weekday: own } = partsOf(dateline);
  return addDays(dateline, -((own - weekday + 7) % 7));
}
