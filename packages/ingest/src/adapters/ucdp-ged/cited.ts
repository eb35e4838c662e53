/**
 * Cited: what UCDP read, taken apart. `source_article` packs up to some forty sources as `"Office,date,headline"`, joined
 * by semicolons; in older rows it is free text and `number_of_sources` is -1. Nothing of it is dropped.
 */
import { isDay } from "@sitrep/domain/day";
import type { RowIssue } from "../../adapter.ts";
import { cleanText } from "../../clean-text.ts";
import { cellIssue } from "../../row-issue.ts";

/** One thing that UCDP read. `office` and `day` are null where the text does not tell them apart. */
export interface Cited {
  readonly office: string | null;
  readonly day: string | null;
  readonly headline: string;
}

/** The cells that tell the sources. */
export interface CitedCells {
  readonly article: string;
  readonly count: string;
}

/** So many sources of one event are told apart; the longest real row has 38. */
const MOST_CITED = 100;

/** Reads what an event was coded from; none where UCDP names nothing. */
export function readCited({ article, count }: CitedCells, issues: RowIssue[]): readonly Cited[] {
  const items = itemsOf(article);
  const cited = items.slice(0, MOST_CITED).flatMap((item) => citedIn(item, issues));
  const isCounted = count !== "" && count !== "-1";
  if (isCounted && Number(count) !== items.length)
    issues.push(
      cellIssue("number_of_sources", count, {
        code: "contradiction",
        severity: "warn",
        defect: { is: "sources-miscounted", count: items.length },
      }),
    );
  if (items.length > MOST_CITED)
    issues.push(
      cellIssue("source_article", `${items.length} sources`, {
        code: "invalid",
        severity: "reject",
        defect: { is: "too-many-sources", count: items.length, most: MOST_CITED },
      }),
    );
  return cited;
}

/** The packed items; free text is one item. */
function itemsOf(article: string): readonly string[] {
  const text = article.trim();
  if (text === "") return [];
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return [text];
  const packed = text.slice(1, -1);
  // A semicolon between quotes separates, also where a quote belongs to the headline itself.
  return packed.includes(";") ? packed.split(/"\s*;\s*"/) : [packed];
}

/** Whether a cell says that it says nothing, as a statistics program writes an empty one. */
export function isBlank(text: string): boolean {
  return text === "" || /^n\/?a$/i.test(text);
}

/** What stands between office and headline. */
const DATE = /,\s*(\d{4}-\d{2}-\d{2})\s*,/;

function citedIn(item: string, issues: RowIssue[]): readonly Cited[] {
  const date = DATE.exec(item);
  const name = date === null ? "" : cleanText(item.slice(0, date.index));
  if (date === null || name === "") {
    const whole = cleanText(item);
    return isBlank(whole) ? [] : [{ office: null, day: null, headline: whole }];
  }
  const [between, day = ""] = date;
  const title = cleanText(item.slice(date.index + between.length).replaceAll('""', '"'));
  if (isDay(day)) return [{ office: name, day, headline: title || name }];
  const defect = { is: "source-day" } as const;
  issues.push(cellIssue("source_article", day, { code: "impossible-date", severity: "warn", defect })); // prettier-ignore
  return [{ office: name, day: null, headline: title || name }];
}
