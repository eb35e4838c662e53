/** Said when: the days in which something was said first, read from its accounts and the documents that they stand in. SPEC D5. */
import type { OriginLookup } from "./chain.ts";
import { originalOf } from "./chain.ts";
import type { Day } from "./day.ts";
import type { Report } from "./report.ts";
import type { When } from "./when.ts";
import { spanOf } from "./when.ts";

/** Days between which something was said first; an end that nobody knows is null. */
export interface SaidSpan {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/**
 * When the first account was given: on the day that the account names, else that the record names, else when the
 * document came out, or the one that it prints again. Null where no account has a day.
 */
export function firstSaid(
  reports: readonly Report[],
  document: OriginLookup["document"],
  statedOn?: When,
): SaidSpan | null {
  const days = reports.map((report): SaidSpan | null => {
    const published = document(originalOf(report.document, document))?.publishedOn;
    const when = report.statedOn ?? statedOn ?? published ?? document(report.document)?.publishedOn;
    return when === undefined ? null : spanOf(when);
  });
  if (days.every((one) => one === null)) return null;
  const earliest = days.map((one) => one?.earliest ?? null);
  const latest = days.flatMap((one) => one?.latest ?? []);
  return {
    // An account without a first day may be the first of all; one without a last day is no limit to the others.
    earliest: earliest.includes(null) ? null : (earliest.flatMap((day) => day ?? []).toSorted()[0] ?? null),
    latest: latest.toSorted()[0] ?? null,
  };
} // prettier-ignore
