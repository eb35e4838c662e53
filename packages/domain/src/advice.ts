/** Advice: what was probably meant, as far as it is found out after a defect was: for the hint of an issue, in each language. SPEC A9. */
import { show } from "./show.ts";

/** A record that may have been meant. */
export interface MeantRecord {
  readonly id: string;
  readonly name: string;
}

/** See the file. */
export type Advice =
  | { readonly is: "meant-records"; readonly records: readonly MeantRecord[] }
  /** A date with the year last; both days where nothing tells day and month apart. */
  | { readonly is: "year-first"; readonly days: readonly string[] }
  /** A number where a text should be. */
  | { readonly is: "quotes"; readonly seen: string };

/** The advice in English. */
export function adviceSentence(advice: Advice): string {
  switch (advice.is) {
    case "meant-records":
      return `Did you mean ${advice.records.map(({ id, name }) => `"${id}" (${name})`).join(" or ")}?`;
    case "year-first":
      return `Write the year first: ${advice.days.join(" or ")}.`;
    case "quotes":
      return `Put it in quotes: "${advice.seen}".`;
  }
}

/** "Did you mean "site"?"; nothing where nothing is near. */
export function meantHint(meant: string | undefined): string | undefined {
  return meant === undefined ? undefined : `Did you mean ${show(meant)}?`;
}
