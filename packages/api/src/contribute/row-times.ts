/** Row times: the words in the fields of a row that say when, counted from the day of the document that the row rests on. */
import type { Day } from "@sitrep/domain/day";
import { isDay } from "@sitrep/domain/day";
import type { Language } from "@sitrep/domain/language";
import { When } from "@sitrep/domain/when";
import { bare, fieldNamed } from "@sitrep/ingest/sheet-field";
import { readWhen } from "@sitrep/ingest/when-in-words";
import type { FilledRow } from "./cells.ts";
import type { FieldDefect } from "./field-issue.ts";
import { understoodWhen } from "./understood.ts";
import type { Understood } from "./understood.ts";

/** What reading the times of a row needs and fills. */
export interface TimesAsked {
  /** The day on which the document of a report, by its place from 1, appeared; null where nobody knows it. */
  readonly datelineOf: (report: number) => Day | null;
  readonly language: Language;
  readonly understood: Map<string, Understood>;
  readonly issues: FieldDefect[];
}

/** The fields that happened, or held, over their whole stretch. */
const FILLED = new Set(["period"]);

/** The fields whose record keeps the words that they were read from. */
const KEEPS_WORDS = new Set(["when", "asOf", "period"]);

/** Reads the times of a row, and puts them into its cells in notation. What is not understood stays, with an issue. */
export function readTimes(
  row: FilledRow,
  { datelineOf, language, understood, issues }: TimesAsked,
): void {
  const { kind, name, cells } = row;
  const anchor = cells.get("derivedFrom.anchor") ?? null;
  let isCounted = false;
  for (const [column, text] of cells) {
    const field = fieldNamed(kind, column);
    if (field === null || bare(field.schema) !== When || column === "derivedFrom.anchor") continue;
    const report = Number(/^reports\.(\d+)\./.exec(column)?.[1] ?? 1);
    const own = anchor !== null && isDay(anchor) ? anchor : null;
    const dateline = kind === "document" ? null : (own ?? datelineOf(report));
    const isOnce = !FILLED.has(column) && cells.get("extent") !== "pattern";
    const read = readWhen(text, { dateline, isOnce });
    const at = `${name}.${column}`;
    if (!read.ok) {
      const { defect } = read;
      issues.push({ field: at, severity: "reject", code: "impossible-date", defect });
      continue;
    }
    cells.set(column, read.when);
    const isKept = KEEPS_WORDS.has(column) && read.derivedFrom !== null;
    if (isKept && read.derivedFrom !== null) {
      isCounted = true;
      if (!cells.has("derivedFrom.words")) cells.set("derivedFrom.words", read.derivedFrom.words);
      cells.set("derivedFrom.anchor", read.derivedFrom.anchor);
    }
    understood.set(at, understoodWhen(read.when, read.derivedFrom, language));
  }
  // A day to count from says nothing where nothing is counted from it.
  if (!isCounted && !cells.has("derivedFrom.words")) cells.delete("derivedFrom.anchor");
}
