/** Defects of cells: what is wrong with what a row of a publisher's table says. SPEC U1, K3, P4. */
import type { Defect, DefectSentences, SayDefect } from "../defect.ts";
import { show } from "../show.ts";
import { formatWords } from "./date.ts";

/** Codes of a publisher's list, as far as they are named. */
export type ExpectedCodes =
  | { readonly is: "listed"; readonly codes: readonly string[] }
  | { readonly is: "range"; readonly least: number; readonly most: number }
  | { readonly is: "ucdp-number" | "acled-number" }
  | { readonly is: "acled-sub-events"; readonly count: number };

/** What a cell that is empty should have held. */
export type EmptyCell =
  | { readonly is: "source" | "country" | "amount" | "nothing" }
  | { readonly is: "words"; readonly known: readonly string[] }
  | { readonly is: "date"; readonly format: string };

/** The point of a row and that of another telling of it. */
export interface Degrees {
  readonly lat: number;
  readonly lon: number;
}

/** The sorts, with their parts. */
export interface CellDefects {
  "unknown-code": {
    readonly column: string;
    readonly isMissing: boolean;
    readonly expected: ExpectedCodes;
  };
  "cell-empty": {
    readonly column: string;
    readonly wants: EmptyCell;
    readonly meant?: string | undefined;
  };
  "unlisted-value": {
    readonly column: string;
    readonly known: readonly string[];
    readonly meant?: string | undefined;
  };
  "id-empty": { readonly column: string };
  /** What is wrong with the words in a cell. */
  "in-cell": { readonly column: string; readonly why: Defect };
  "no-degrees": { readonly column: string };
  "outside-world": { readonly mayBeSwapped: boolean };
  "degrees-swapped": { readonly column: string; readonly told: Degrees };
  "degrees-differ": { readonly column: string; readonly told: Degrees };
  "swapped-by-place": { readonly own: Degrees };
  "no-point": object;
  "correction-unfit": {
    readonly row: string;
    readonly value: string;
    readonly column: string;
    readonly expected: string;
  };
  "cells-disordered": object;
  "deaths-unequal": { readonly sum: number };
  "precision-unfit": { readonly earliest: string; readonly latest: string };
  "year-outside": { readonly earliest: string; readonly latest: string };
  "sources-miscounted": { readonly count: number };
  "too-many-sources": { readonly count: number; readonly most: number };
  "event-type-unfit": { readonly label: string; readonly eventType: string };
  "year-of-date": { readonly year: string };
  "unknown-inter": { readonly column: string; readonly name: string };
  "no-attack-number": { readonly isRounded: boolean };
  "more-perpetrators": {
    readonly own: string;
    readonly column: string;
    readonly value: number;
  };
}

/** What a mapping says of a value that passes its row over, because what it tells is no record of ours. */
export const PASS_OVER = "pass-over";

/** So many values that a mapping lists are named. */
export const MOST_LISTED = 8;

/** The English words. */
export const CELL_DEFECT: DefectSentences<CellDefects> = {
  "unknown-code": ({ column, isMissing, expected }) => ({
    message: isMissing ? `${column} is missing` : `unknown ${column}`,
    expected: codesWords(expected),
  }),
  "cell-empty": ({ column, wants, meant }, say) => ({
    message: `${column} is empty`,
    expected: emptyWords(wants),
    hint: emptyHint({ column, wants, meant }, say),
  }),
  "unlisted-value": ({ column, known, meant }) => ({
    message: `${column} has a value that the mapping does not list`,
    expected: `one of ${known.slice(0, MOST_LISTED).join(", ")}`,
    hint: listHint(column, meant),
  }),
  "id-empty": ({ column }) => ({ message: `${column} is empty, and the row's id is made of it` }),
  "in-cell": ({ column, why }, say) => {
    const { message, hint } = say(why);
    return { message: `${column} ${message}`, hint };
  },
  "no-degrees": ({ column }) => ({
    message: `${column} is not a number of degrees`,
    expected: "degrees such as 33.355813",
  }),
  "outside-world": ({ mayBeSwapped }) => ({
    message: "the point lies outside the world",
    expected: "latitude from -90 to 90, longitude from -180 to 180",
    hint: mayBeSwapped ? "Are the two cells swapped?" : undefined,
  }),
  "degrees-swapped": ({ column, told }) => ({
    message: "latitude and longitude are swapped",
    expected: `the same as ${column}: ${told.lat}, ${told.lon}`,
    hint: "Swap the two cells.",
  }),
  "degrees-differ": ({ column, told }) => ({
    message: `latitude and longitude differ from ${column}; the two columns are kept`,
    expected: `the same as ${column}: ${told.lat}, ${told.lon}`,
  }),
  "swapped-by-place": ({ own }) => ({
    message: "latitude and longitude are swapped",
    expected: `a point near ${own.lat}, ${own.lon}`,
    hint: "Swap the two cells.",
  }),
  "no-point": () => ({
    message: "is no point; its place is read from its names alone",
    expected: "a Point",
  }),
  "correction-unfit": ({ row, value, column, expected }) => ({
    message: `a correction no longer fits: ${row} ${value} has another ${column} than when it was written`,
    expected: show(expected),
    hint: "The publisher's value is kept. If the error is gone, take the correction out of the descriptor.",
  }),
  "cells-disordered": () => ({
    message: "low, best and high are out of order; kept as given",
    expected: "low, best and high in ascending order",
  }),
  "deaths-unequal": ({ sum }) => ({
    message: "deaths by side do not add up to best; both are kept",
    expected: `${sum}, the sum of the four columns of deaths`,
  }),
  "precision-unfit": ({ earliest, latest }) => ({
    message: `date_prec does not fit the days: ${earliest} to ${latest}; the days are kept`,
    expected: "1 for a single day, 2 to 5 for a range",
  }),
  "year-outside": ({ earliest, latest }) => ({
    message: `year lies outside the days: ${earliest} to ${latest}; the days are kept`,
    expected: "the year of the event",
  }),
  "sources-miscounted": ({ count }) => ({
    message: "number_of_sources does not fit source_article; its sources are kept as they stand",
    expected: String(count),
  }),
  "too-many-sources": ({ most }) => ({
    message: "source_article names more sources than can be told apart",
    expected: `at most ${most}`,
  }),
  "event-type-unfit": ({ label, eventType }) => ({
    message: `event_type does not fit the sub-event type ${label}, which is taken`,
    expected: eventType,
  }),
  "year-of-date": ({ year }) => ({
    message: "year is not that of event_date; the date is taken",
    expected: year,
  }),
  "unknown-inter": ({ column, name }) => ({
    message: `${column} is none of ACLED's codes; what ${show(name)} is stays open`,
    expected: "1 to 8, or their labels",
  }),
  "no-attack-number": ({ isRounded }) => ({
    message: "eventid is no number of an attack",
    expected: "twelve digits such as 201902240001",
    hint: isRounded ? "A spreadsheet rounded it: take the publisher's own file." : undefined,
  }),
  "more-perpetrators": ({ own, column, value }) => ({
    message: `${own} counts more perpetrators than ${column} counts people; both are kept as given`,
    expected: `at most ${value}`,
  }),
};

function codesWords(expected: ExpectedCodes): string {
  switch (expected.is) {
    case "listed": {
      const [last = "", ...before] = expected.codes.toReversed();
      return before.length === 0 ? last : `${before.toReversed().join(", ")} or ${last}`;
    }
    case "range":
      return `${expected.least} to ${expected.most}`;
    case "ucdp-number":
      return "UCDP's number of the event";
    case "acled-number":
      return "ACLED's number of the event, such as IRQ12345";
    case "acled-sub-events":
      return `one of ACLED's ${expected.count} sub-event types`;
  }
}

function emptyWords(wants: EmptyCell): string | undefined {
  switch (wants.is) {
    case "source":
      return "who says so: nothing is kept without a source";
    case "country":
      return "the country";
    case "words":
      return `one of ${wants.known.slice(0, MOST_LISTED).join(", ")}`;
    case "date":
      return formatWords(wants.format);
    case "amount":
    case "nothing":
      return undefined;
  }
}

function emptyHint(
  { column, wants, meant }: CellDefects["cell-empty"],
  say: SayDefect,
): string | undefined {
  if (wants.is === "words") return listHint(column, meant);
  return wants.is === "amount" ? say({ is: "no-amount", begins: "other" }).hint : undefined;
}

function listHint(column: string, meant: string | undefined): string {
  return meant === undefined
    ? `List it under values of ${column}, or with ${PASS_OVER}.`
    : `Did you mean ${meant}? Otherwise list it under values of ${column}.`;
}
