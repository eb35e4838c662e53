/**
 * When in words: a date as somebody writes it in a field, in EDTF or in the words of an account ("on Sunday", "last month"),
 * counted from the day of its document. What may mean two days is refused with both. SPEC T1, T10.
 */
import { readArabicDate } from "@sitrep/domain/arabic/date-reading";
import type { Day } from "@sitrep/domain/day";
import type { DerivedFrom } from "@sitrep/domain/when";
import { When } from "@sitrep/domain/when";
import { dateMentionsIn } from "./article-draft/date-mention.ts";
import type { DateMention } from "./article-draft/date-mention.ts";
import { withMeantDay } from "./meant-day.ts";

/** What a text says of a time, or why it says none and what to write instead. */
export type WhenReading =
  | {
      readonly ok: true;
      readonly when: When;
      /** Null where nothing was counted: the text names the time itself. */
      readonly derivedFrom: DerivedFrom | null;
    }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/** How words are counted. */
export interface WhenWords {
  /** The day of the document; null where nobody knows it. */
  readonly dateline: Day | null;
  /** Whether something happened on one day of a stretch that is named, and did not fill it. */
  readonly isOnce: boolean;
}

const EXAMPLES =
  "Write it like 2019-02-17, 17 February 2019, 2019-02, on Sunday, last month, or [..2019-02-20] for some day up to it.";

/** Words beside a date that leave it as it is. */
const BESIDE =
  /^(?:on|in|at|by|the|of|early|late|earlier|later|this|that|about|night|morning|afternoon|evening|dawn|dusk|midnight|overnight|day|,|\s)*$/i;

/** So many characters are looked at. */
const MOST_CHARACTERS = 120;

/** Reads a text that says when and nothing else. */
export function readWhen(text: string, { dateline, isOnce }: WhenWords): WhenReading {
  const written = text.trim();
  const plain = When.safeParse(written);
  if (plain.success) return { ok: true, when: plain.data, derivedFrom: null };
  const inArabic = readArabicDate(written);
  if (inArabic !== null) return { ok: true, when: inArabic, derivedFrom: null };
  const whyNot = plain.error.issues[0]?.message ?? "is no date";
  if (written.length > MOST_CHARACTERS) return refused("is too long for a date", EXAMPLES);
  // Digits with signs between them are dates in notation, of which day and month can change places.
  if (!/[a-z]/i.test(written)) return refused(whyNot, meantDays(written) ?? EXAMPLES);
  const found = dateMentionsIn(
    { paragraph: 1, text: written, start: 0, end: written.length, words: [], isQuoted: false },
    dateline,
  );
  const [only, ...more] = found;
  if (only === undefined) return refused("names no time that can be counted", EXAMPLES);
  if (more.length > 0) return refused("names several times", "Write the one that is meant.");
  const rest = written.slice(0, only.start) + written.slice(only.end);
  if (!BESIDE.test(rest)) return refused(`says more than a time: ${rest.trim()}`, EXAMPLES);
  return readMention(written, only, { dateline, isOnce });
}

function readMention(
  written: string,
  { resolved, isCounted, doubt }: DateMention,
  { dateline, isOnce }: WhenWords,
): WhenReading {
  if (resolved === null && isCounted && dateline === null)
    return refused(
      "counts from a day that is not known",
      "Give the day on which the document appeared, or write the date itself.",
    );
  if (resolved === null) return refused(doubt ?? "does not name one time", EXAMPLES);
  const { when, is } = resolved;
  const parsed = When.safeParse(isOnce && is === "period" ? `[${when.replace("/", "..")}]` : when);
  if (!parsed.success)
    return refused(parsed.error.issues[0]?.message ?? "is no date of the calendar", EXAMPLES);
  if (!isCounted || dateline === null) return { ok: true, when: parsed.data, derivedFrom: null };
  return { ok: true, when: parsed.data, derivedFrom: { words: written.slice(0, 60), anchor: dateline } }; // prettier-ignore
}

function meantDays(written: string): string | undefined {
  const issue = { code: "impossible-date", severity: "reject", message: "" } as const;
  return withMeantDay({ ...issue, seen: `"${written}"` }).hint;
}

function refused(message: string, hint: string): WhenReading {
  return { ok: false, message, hint };
}
