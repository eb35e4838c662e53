/**
 * When: an EDTF (ISO 8601-2) expression, kept as written.
 *
 * Accepted: a day, month, season or year (`2019-02-17`, `2019-02`, `2018-22`, `2018`), open digits down to a decade
 * (`201X`, `2018-1X`, `2018-12-XX`), a qualifier (`~` approximate, `?` uncertain, `%` both), an interval that was
 * filled throughout (`2018-08/2019-02`, `2018/..`), and a set of which one day is meant (`[2018-08..2019-02]`,
 * `[..2019-02-20]`, `[2019-02-17,2019-02-24]`). Not accepted: times of day, years beyond four digits, centuries,
 * sets of several days `{…}`, seasons inside intervals, days that the calendar does not have, and expressions that
 * name no date at all. SPEC T1–T8.
 */
import { parse } from "edtf";
import { z } from "zod";
import type { Day } from "./day.ts";
import { addDaysWithin, daysInclusive, isDay } from "./day.ts";
import type { EdtfNode, Period } from "./period.ts";
import { NotADate, dayPeriod, outerDays, periodOf, plainPeriod } from "./period.ts";
import { Words } from "./prose.ts";
import type { Span } from "./span.ts";
import { strict } from "./strict.ts";

/** An end of an interval: a date, open (`..`, for ever) or blank (nobody knows). */
type End = Period | "open" | "unknown";

type Shape =
  | { readonly is: "single"; readonly period: Period }
  | { readonly is: "interval"; readonly start: End; readonly end: End }
  | { readonly is: "set"; readonly earliest: Day | null; readonly latest: Day | null };

/** An EDTF expression that `spanOf` understands. */
export const When = z.string().refine((text) => whyNot(text) === null, {
  error: ({ input }) => whyNot(String(input)) ?? undefined,
  params: { code: "impossible-date" },
});
export type When = z.output<typeof When>;

/** The words that a date was read from, and the day they were counted from ("on Sunday", counted from the dateline). SPEC T10. */
export const DerivedFrom = strict({ words: Words, anchor: When });
export type DerivedFrom = Readonly<z.output<typeof DerivedFrom>>;

function whyNot(text: string): string | null {
  try {
    shapeOf(text);
    return null;
  } catch (error) {
    if (error instanceof NotADate) return error.message;
    throw error;
  }
}

const MOST_CHARACTERS = 60;

/** The expression that was read last: its span and its precision are mostly asked for one after the other. */
let lastRead: { readonly text: string; readonly shape: Shape } | undefined;

function shapeOf(text: string): Shape {
  if (lastRead?.text !== text) lastRead = { text, shape: readShape(text) };
  return lastRead.shape;
}

function readShape(text: string): Shape {
  if (text.length > MOST_CHARACTERS) throw new NotADate("dateTooLong");
  // Most dates are plain days or ranges of them, and the library's grammar takes a hundred times as long to say the same of them.
  if (isDay(text)) return { is: "single", period: dayPeriod(text) };
  const set = plainSet(text);
  if (set !== null) return set;
  const parts = text.split("/");
  const [start, end] = parts.map(plainPeriod);
  if (start && parts.length === 1) return { is: "single", period: start };
  if (start && end && parts.length === 2) return intervalOf(start, end);
  return shapeOfNode(parseText(text));
}

/** The shape of `[..b]`, `[a..]`, `[a..b]` and `[a,b,…]` of plain dates; `null` for any other text. */
function plainSet(text: string): Shape | null {
  if (!text.startsWith("[") || !text.endsWith("]")) return null;
  const inner = text.slice(1, -1);
  const run = /^([\d-]*)\.\.([\d-]*)$/.exec(inner);
  if (run === null) {
    const members = inner.split(",").map(plainPeriod);
    if (members.some((member) => member === null)) return null;
    const days = members.flatMap((member) => (member === null ? [] : outerDays(member))).toSorted();
    return { is: "set", earliest: days[0] ?? null, latest: days.at(-1) ?? null };
  }
  const [first = "", last = ""] = run.slice(1);
  const start = plainPeriod(first);
  const end = plainPeriod(last);
  if ((start === null && first !== "") || (end === null && last !== "")) return null;
  if (start === null && end === null) return null;
  // The grammar wants both ends of a run as precise as each other, and says so better than we would.
  if (start !== null && end !== null && first.length !== last.length) return null;
  const earliest = start?.earliest ?? null;
  const latest = end?.latest ?? null;
  if (earliest !== null && latest !== null && earliest > latest) throw new NotADate("backwards");
  return { is: "set", earliest, latest };
}

function parseText(text: string): EdtfNode {
  try {
    // The library's types promise less than it returns; every field is read with care in `period.ts`.
    return parse(text, { seasonUncertainty: true }) as EdtfNode;
  } catch (cause) {
    throw new NotADate("notEdtf", { cause });
  }
}

function shapeOfNode(node: EdtfNode): Shape {
  switch (node.type) {
    case "Interval": {
      const [start, end] = (node.values ?? []).map(endOf);
      return intervalOf(start ?? "unknown", end ?? "unknown");
    }
    case "List":
      throw new NotADate("severalDates");
    case "Set":
      return setOf(node);
    default:
      return { is: "single", period: periodOf(node) };
  }
}

function endOf(value: unknown): End {
  if (value === null || value === undefined) return "unknown";
  // The library writes the open end `..` as infinity, and everything else as a node.
  return typeof value === "object" ? periodOf(value) : "open";
}

function intervalOf(start: End, end: End): Shape {
  const earliest = edge(start, 0);
  const latest = edge(end, 1);
  if (earliest === null && latest === null) throw new NotADate("noDate");
  if (earliest !== null && latest !== null && earliest > latest) throw new NotADate("backwards");
  return { is: "interval", start, end };
}

/** The outermost day of an interval's start (side 0) or end (side 1); `null` where it has no date. */
function edge(end: End, side: 0 | 1): Day | null {
  return typeof end === "string" ? null : outerDays(end)[side];
}

/** A set's members are dates, or pairs of dates for `a..b`. */
function setOf(node: EdtfNode): Shape {
  const members = (node.values ?? []).map((member) => {
    const days = [member].flat().map((one) => outerDays(periodOf(one as EdtfNode)));
    const [earliest] = days[0] ?? [];
    const latest = days.at(-1)?.[1];
    if (earliest === undefined || latest === undefined) throw new NotADate("noDate");
    if (earliest > latest) throw new NotADate("backwards");
    return { earliest, latest };
  });
  const starts = members.map((member) => member.earliest).toSorted();
  const ends = members.map((member) => member.latest).toSorted();
  return {
    is: "set",
    earliest: node.earlier ? null : (starts[0] ?? null),
    latest: node.later ? null : (ends.at(-1) ?? null),
  };
}

function spanOfShape(shape: Shape): Span {
  switch (shape.is) {
    case "single": {
      const [earliest, latest] = outerDays(shape.period);
      return { earliest, latest, everyDay: false };
    }
    case "interval":
      return { earliest: edge(shape.start, 0), latest: edge(shape.end, 1), everyDay: true };
    case "set":
      return { earliest: shape.earliest, latest: shape.latest, everyDay: false };
  }
}

/** The whole days that an expression covers: it allows no day outside them. @throws Error on a text that `When` refuses. SPEC T2. */
export function spanOf(when: When): Span {
  return spanOfShape(shapeOf(when));
}

/**
 * The days that were filled for sure, when the expression stands for a time that something lasted: without the slack
 * of approximate ends, which may be missing. `null` where no day is sure: in sets, dates with open digits, and
 * approximate dates shorter than their slack. SPEC T8.
 */
export function coreOf(when: When): Span | null {
  const shape = shapeOf(when);
  if (shape.is === "set") return null;
  const start = shape.is === "single" ? shape.period : shape.start;
  const end = shape.is === "single" ? shape.period : shape.end;
  if (start === "unknown" || end === "unknown") return null;
  if (isLoose(start) || isLoose(end)) return null;
  const earliest = start === "open" ? null : addDaysWithin(start.earliest, start.slackDays);
  const latest = end === "open" ? null : addDaysWithin(end.latest, -end.slackDays);
  if (earliest !== null && latest !== null && earliest > latest) return null;
  return { earliest, latest, everyDay: true };
}

function isLoose(end: End): boolean {
  return typeof end !== "string" && !end.isWhole;
}

/**
 * UCDP's `date_prec`: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 a year or more; of an interval that was
 * filled, the coarser of its two ends. `null` where an end is open, which UCDP cannot say. SPEC T7.
 */
export function datePrecision(when: When): 1 | 2 | 3 | 4 | 5 | null {
  const shape = shapeOf(when);
  if (shape.is !== "interval") return precisionOfDays(spanOfShape(shape));
  const start = precisionOfEnd(shape.start);
  const end = precisionOfEnd(shape.end);
  return start === null || end === null ? null : start > end ? start : end;
}

function precisionOfEnd(end: End): 1 | 2 | 3 | 4 | 5 | null {
  if (typeof end === "string") return null;
  const [earliest, latest] = outerDays(end);
  return precisionOfDays({ earliest, latest, everyDay: false });
}

function precisionOfDays(span: Span): 1 | 2 | 3 | 4 | 5 | null {
  if (span.earliest === null || span.latest === null) return null;
  const days = daysInclusive(span.earliest, span.latest);
  if (days === 1) return 1;
  if (days < 7) return 2;
  if (days === 7) return 3;
  return days <= 31 ? 4 : 5;
}

/** Whether the expression itself says that it is approximate or uncertain. */
export function isQualified(when: When): boolean {
  return /[~?%]/.test(when);
}
