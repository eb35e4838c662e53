/**
 * When in words: a date as somebody writes it in a field, in EDTF or in the words of an account ("on Sunday", "last month"),
 * counted from the day of its document. What may mean two days is refused with both. SPEC T1, T10.
 */
import { readArabicDate } from "@sitrep/domain/arabic/date-reading";
import type { ComplaintSubject } from "@sitrep/domain/complaint-sentence";
import { subjectOfComplaint } from "@sitrep/domain/complaint-sentence";
import type { Day } from "@sitrep/domain/day";
import type { Said } from "@sitrep/domain/defect-sentence";
import { said } from "@sitrep/domain/defect-sentence";
import type { Defect } from "@sitrep/domain/defect";
import type { DerivedFrom } from "@sitrep/domain/when";
import { When } from "@sitrep/domain/when";
import type { z } from "zod";
import { englishWhen } from "./arabic-when.ts";
import { dateMentionsIn } from "./article-draft/date-mention.ts";
import type { DateMention } from "./article-draft/date-mention.ts";
import { meantDays } from "./meant-day.ts";

/** What a text says of a time, or why it says none and what to write instead. */
export type WhenReading =
  | {
      readonly ok: true;
      readonly when: When;
      /** Null where nothing was counted: the text names the time itself. */
      readonly derivedFrom: DerivedFrom | null;
    }
  | ({ readonly ok: false } & Said);

/** How words are counted. */
export interface WhenWords {
  /** The day of the document; null where nobody knows it. */
  readonly dateline: Day | null;
  /** Whether something happened on one day of a stretch that is named, and did not fill it. */
  readonly isOnce: boolean;
}

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
  if (written.length > MOST_CHARACTERS) return refused({ is: "words-too-long" });
  const english = /\p{Script=Arabic}/u.test(written) ? englishWhen(written) : null;
  if (english !== null) return inArabicWords(written, readWhen(english, { dateline, isOnce }));
  // Digits with signs between them are dates in notation, of which day and month can change places.
  if (!/[a-z]/i.test(written))
    return refused({ is: "words-no-date", about: whyNot(plain.error), days: meantDays(written) });
  const found = dateMentionsIn(
    { paragraph: 1, text: written, start: 0, end: written.length, words: [], isQuoted: false },
    dateline,
  );
  const [only, ...more] = found;
  if (only === undefined) return refused({ is: "no-time" });
  if (more.length > 0) return refused({ is: "several-times" });
  const rest = written.slice(0, only.start) + written.slice(only.end);
  if (!BESIDE.test(rest)) return refused({ is: "more-than-time", rest: rest.trim() });
  return readMention(written, only, { dateline, isOnce });
}

/** What was read of the English words, with the Arabic ones that somebody wrote. */
function inArabicWords(written: string, read: WhenReading): WhenReading {
  if (!read.ok || read.derivedFrom === null) return read;
  return { ...read, derivedFrom: { ...read.derivedFrom, words: written.slice(0, 60) } };
}

function readMention(
  written: string,
  { resolved, isCounted, doubt }: DateMention,
  { dateline, isOnce }: WhenWords,
): WhenReading {
  if (resolved === null && isCounted && dateline === null)
    return refused({ is: "counted-from-nothing" });
  if (resolved === null) return refused({ is: "doubtful-time", doubt: doubt ?? "vague" });
  const { when, is } = resolved;
  const parsed = When.safeParse(isOnce && is === "period" ? `[${when.replace("/", "..")}]` : when);
  if (!parsed.success)
    return refused({ is: "words-no-date", about: whyNot(parsed.error), days: [] });
  if (!isCounted || dateline === null) return { ok: true, when: parsed.data, derivedFrom: null };
  return { ok: true, when: parsed.data, derivedFrom: { words: written.slice(0, 60), anchor: dateline } }; // prettier-ignore
}

/** What the notation has against a text. */
function whyNot({ issues: [issue] }: z.ZodError): ComplaintSubject {
  return subjectOfComplaint(issue?.message ?? "") ?? "noDate";
}

function refused(defect: Defect): WhenReading {
  return { ok: false, ...said(defect) };
}
