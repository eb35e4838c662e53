/** Date patterns: words for times in news that stand for longer than a day, each with how it is counted. SPEC T10. */
import type { TimeDoubt } from "@sitrep/domain/defect/date";
import type { Day } from "@sitrep/domain/day";
import { addDays, isDay } from "@sitrep/domain/day";
import {
  dayOf,
  lastDayOf,
  latestMonth,
  latestMonthDay,
  monthOf,
  monthsBefore,
  partsOf,
} from "./calendar.ts";
import { overlaps } from "./stretch.ts";
import type { Stretch } from "./stretch.ts";

/**
 * A time in EDTF. `is: "day"` names one time; `"period"` is an interval that was filled throughout, or, where something
 * happened once, some day in it.
 */
export interface Resolved {
  readonly when: string;
  readonly is: "day" | "period";
}

/** Words that one of the patterns read, counted in the sentence. */
export interface PatternMention extends Stretch {
  readonly words: string;
  readonly resolved: Resolved | null;
  readonly isCounted: boolean;
  readonly doubt: TimeDoubt | null;
}

/** The groups of a match, and the day that words are counted from. */
type Groups = Readonly<Record<string, string | undefined>>;

interface Pattern {
  readonly words: RegExp;
  /** Null where the words do not say how far back. */
  readonly resolve: (groups: Groups, dateline: Day) => Resolved | null;
  /** Whether the words name a year, so that nothing is counted. */
  readonly isWhole?: (groups: Groups) => boolean;
}

const SMALL = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const NUMBER = `\\d{1,2}|${SMALL.join("|")}`;
const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const MONTH = MONTHS.join("|");
const UNIT = "day|week|month|year";

function numberOf(text: string | undefined): number {
  if (text === undefined) return 1;
  const index = SMALL.indexOf(text.toLowerCase());
  return index === -1 ? Number(text) : index + 1;
}

function monthNumber(text: string | undefined): number {
  return MONTHS.indexOf((text ?? "").toLowerCase()) + 1;
}

const period = (start: string, end: string): Resolved => ({
  when: `${start}/${end}`,
  is: "period",
});
const day = (when: string): Resolved => ({ when, is: "day" });

/** So many units up to a day; months and years in whole months. */
function unitsUpTo(dateline: Day, count: number, unit: string): Resolved {
  if (unit === "day" || unit === "week")
    return period(addDays(dateline, -count * (unit === "week" ? 7 : 1)), dateline);
  const months = unit === "year" ? count * 12 : count;
  return period(monthsBefore(dateline, months), monthsBefore(dateline, 0));
}

/** The week of Monday to Sunday that lies so many weeks before the one that holds a day. */
function weekBefore(dateline: Day, count: number): readonly [Day, Day] {
  const monday = addDays(dateline, -((partsOf(dateline).weekday + 6) % 7) - 7 * count);
  return [monday, addDays(monday, 6)];
}

const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};
/** The month in which a season of the northern hemisphere begins. SPEC T5. */
const FIRST_MONTH: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

function season(name: string, year: number): Resolved {
  return day(`${year}-${SEASONS[name.toLowerCase()] ?? 0}`);
}

/** The season that was last over, or is on, at a day. */
function latestSeason(dateline: Day, name: string): Resolved {
  const { year, month } = partsOf(dateline);
  const first = FIRST_MONTH[SEASONS[name.toLowerCase()] ?? 0] ?? 1;
  return season(name, month >= first ? year : year - 1);
}

/** Thirds of a month: to the 10th, the 11th to the 20th, from the 21st. */
function thirdOf(month: string, part: string): Resolved {
  const which = part.toLowerCase();
  if (which.startsWith("mid")) return period(`${month}-11`, `${month}-20`);
  if (/^(?:late|end)/.test(which)) return period(`${month}-21`, lastDayOf(month));
  return period(`${month}-01`, `${month}-10`);
}

/** "Between 1 and 15 March", "4-5 March"; "on 4 and 9 March" names two days, and no time between them. */
function daysOf({ lead, first, link, last, month, year }: Groups, dateline: Day): Resolved | null {
  const [from, to] = [Number(first), Number(last)];
  const isSpan = lead !== undefined || (link ?? "").trim() !== "and" || to === from + 1;
  const number = monthNumber(month);
  const written = (date: number): string =>
    year === undefined ? latestMonthDay(dateline, number, date) : dayOf(Number(year), number, date);
  const [start, end] = [written(from), written(to)];
  return isSpan && isDay(start) && isDay(end) && start <= end ? period(start, end) : null;
}

const hasYear = ({ year }: Groups): boolean => year !== undefined;

/** The first that reads some words keeps them. */
const PATTERNS: readonly Pattern[] = [
  {
    words: new RegExp(
      `(?:in|over|during|within|for) the (?:past|last) (?:(?:${NUMBER})(?: to |-))?(?:(?<count>${NUMBER}) )?(?<unit>${UNIT})s?`,
      "gi",
    ),
    resolve: ({ count, unit }, dateline) => unitsUpTo(dateline, numberOf(count), unit ?? "day"),
  },
  {
    words: new RegExp(
      `(?:in|over|during) (?:the )?(?:recent|past|last|coming|next)(?: few| several)? (?:${UNIT})s`,
      "gi",
    ),
    resolve: () => null,
  },
  {
    words: new RegExp(`(?:a few|several|many) (?:${UNIT}|decade)s ago`, "gi"),
    resolve: () => null,
  },
  {
    words: new RegExp(`(?:(?<count>${NUMBER})|an?) (?<unit>week|month|year)s? ago`, "gi"),
    resolve: ({ count, unit }, dateline) => {
      const number = numberOf(count);
      if (unit === "week") return day(`${addDays(dateline, -7 * number)}~`);
      if (unit === "month") return day(`${monthsBefore(dateline, number)}~`);
      return day(`${partsOf(dateline).year - number}~`);
    },
  },
  {
    words: /(?:earlier |later )?this (?<unit>week|month|year)/gi,
    resolve: ({ unit }, dateline) => {
      const { year, month } = partsOf(dateline);
      if (unit?.toLowerCase() === "week") return period(weekBefore(dateline, 0)[0], dateline);
      return day(unit?.toLowerCase() === "month" ? monthOf(year, month) : `${year}`);
    },
  },
  {
    words: /(?:earlier |late |early )?(?:last|the previous) (?<unit>week|month|year)/gi,
    resolve: ({ unit }, dateline) => {
      if (unit?.toLowerCase() === "week") return period(...weekBefore(dateline, 1));
      if (unit?.toLowerCase() === "month") return day(monthsBefore(dateline, 1));
      return day(`${partsOf(dateline).year - 1}`);
    },
  },
  {
    words: new RegExp(
      `(?:at )?(?:the )?(?<part>early|mid|late|beginning|start|middle|end)(?: of |[- ])(?<month>${MONTH})\\b(?:,? (?<year>(?:19|20)\\d\\d))?`,
      "gi",
    ),
    isWhole: hasYear,
    resolve: ({ part, month, year }, dateline) => {
      const number = monthNumber(month);
      return thirdOf(
        year === undefined ? latestMonth(dateline, number) : monthOf(Number(year), number),
        part === "middle" ? "mid" : (part ?? ""),
      );
    },
  },
  {
    words:
      /(?:in|from|since|during|of|over) (?:the )?(?:early |late )?(?<season>spring|summer|autumn|fall|winter)(?: of)?(?: (?<year>(?:19|20)\d\d))?\b/gi,
    isWhole: hasYear,
    resolve: ({ season: name, year }, dateline) =>
      year === undefined ? latestSeason(dateline, name ?? "") : season(name ?? "", Number(year)),
  },
  {
    words:
      /(?:between|from|in)? ?\b(?<first>(?:19|20)\d\d) ?(?:and|to|until|-) ?(?<year>(?:19|20)\d\d)\b/gi,
    isWhole: hasYear,
    resolve: ({ first, year }) => period(first ?? "", year ?? ""),
  },
  {
    words: new RegExp(
      `(?<lead>between |from )?(?<first>\\d{1,2})(?:st|nd|rd|th)?(?<link> and | to | - |-)(?<last>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})\\b(?:,? (?<year>(?:19|20)\\d\\d))?`,
      "gi",
    ),
    isWhole: hasYear,
    resolve: daysOf,
  },
  {
    words: new RegExp(
      `(?<lead>between |from )?(?<month>${MONTH}) (?<first>\\d{1,2})(?:st|nd|rd|th)?(?<link> and | to | - |-)(?<last>\\d{1,2})\\b(?:st|nd|rd|th)?(?:,? (?<year>(?:19|20)\\d\\d))?`,
      "gi",
    ),
    isWhole: hasYear,
    resolve: daysOf,
  },
  {
    words: new RegExp(`since (?<month>${MONTH})\\b(?: (?<year>(?:19|20)\\d\\d))?`, "gi"),
    resolve: ({ month, year }, dateline) => {
      const number = monthNumber(month);
      const first =
        year === undefined ? latestMonth(dateline, number) : monthOf(Number(year), number);
      return period(first, monthsBefore(dateline, 0));
    },
  },
  {
    words: /since (?<year>(?:19|20)\d\d)\b/gi,
    isWhole: () => false,
    resolve: ({ year }, dateline) => period(year ?? "", dateline),
  },
  {
    words:
      /(?:earlier in|later in|late in|early in|in late|in early|in mid-?|in|during|by|until|of) (?<year>(?:19|20)\d\d)\b/gi,
    isWhole: hasYear,
    resolve: ({ year }) => day(year ?? ""),
  },
];

/** The words of a sentence that the patterns read, in no order; none overlaps another. `dateline` may be unknown. */
export function datePatterns(text: string, dateline: Day | null): readonly PatternMention[] {
  const found: PatternMention[] = [];
  for (const pattern of PATTERNS)
    for (const match of text.matchAll(pattern.words)) {
      const words = match[0].trim();
      const start = match.index + match[0].indexOf(words);
      const stretch = { start, end: start + words.length };
      const isCut =
        /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) ||
        /[\p{L}\p{N}]/u.test(text.charAt(stretch.end));
      if (isCut || found.some((one) => overlaps(one, stretch))) continue;
      found.push({ ...stretch, words, ...read(pattern, match.groups ?? {}, dateline) });
    }
  return found;
}

function read(
  { resolve, isWhole }: Pattern,
  groups: Groups,
  dateline: Day | null,
): Pick<PatternMention, "resolved" | "isCounted" | "doubt"> {
  if (isWhole?.(groups) === true)
    return { resolved: resolve(groups, "2000-01-01"), isCounted: false, doubt: null };
  const resolved = dateline === null ? null : resolve(groups, dateline);
  if (resolved !== null) return { resolved, isCounted: true, doubt: null };
  const isVague = resolve(groups, "2000-06-15") === null;
  return {
    resolved: null,
    isCounted: true,
    doubt: isVague ? "vague" : "no-dateline",
  };
}
