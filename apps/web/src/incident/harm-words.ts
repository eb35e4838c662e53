/** Harm words: what was done to people, in a sentence; the number always as it was said. */
import type { Harm } from "@sitrep/domain/harm";
import type { People } from "@sitrep/domain/party";
import type { Quantity } from "@sitrep/domain/quantity";
import { numberWords } from "../words/number.ts";
import { incidentWords } from "./incident-words.tsx";

/** A dataset's own triple. */
export type CodedQuantity = Extract<Quantity, { readonly form: "coded" }>;

/** "4 members of the security forces killed", "an unknown number of civilians abducted", "no civilians killed", "5 militants killed (coded 3 / 5 / 9)". */
export function harmWords(harm: Harm): string {
  const said = incidentWords().harm(harm);
  const { quantity } = harm;
  return typeof quantity !== "string" && quantity.form === "coded"
    ? `${said} (${codedWords(quantity)})`
    : said;
}

/** "coded 3 / 5 / 9": the lowest, best and highest number of a coder, as given even where they are out of order. */
export function codedWords({ low, best, high }: CodedQuantity): string {
  return incidentWords().triple(numberWords(low), numberWords(best), numberWords(high));
}

/** Kinds of people in words, for a choice or a table. */
export function peopleWords(who: People): string {
  return incidentWords().people(who);
}
