/** Harm words: what was done to people, in a sentence; the number always as it was said. */
import type { Harm, HarmEffect } from "@sitrep/domain/harm";
import type { People } from "@sitrep/domain/party";
import type { Quantity } from "@sitrep/domain/quantity";
import { numberWords } from "../words/number.ts";
import { describeQuantity } from "../words/said.ts";

/** A dataset's own triple. */
export type CodedQuantity = Extract<Quantity, { readonly form: "coded" }>;

const PEOPLE = {
  civilians: ["civilian", "civilians"],
  "security-forces": ["member of the security forces", "members of the security forces"],
  "local-officials": ["local official", "local officials"],
  militia: ["militia member", "militia members"],
  militants: ["militant", "militants"],
  unknown: ["person", "people"],
} as const satisfies Record<People, readonly [string, string]>;

const EFFECT = {
  killed: "killed",
  injured: "injured",
  abducted: "abducted",
  detained: "detained",
  displaced: "driven from home",
} as const satisfies Record<HarmEffect, string>;

/** "4 members of the security forces killed", "an unknown number of civilians abducted", "5 militants killed (coded 3 / 5 / 9)". */
export function harmWords(harm: Harm): string {
  const [one, many] = PEOPLE[harm.who];
  const effect = EFFECT[harm.effect];
  if (harm.quantity === "unknown") return `an unknown number of ${many} ${effect}`;
  const { quantity } = harm;
  const isCoded = quantity.form === "coded";
  const amount = isCoded ? numberWords(quantity.best) : describeQuantity(quantity);
  const said = `${amount} ${amount === "1" ? one : many} ${effect}`;
  return isCoded ? `${said} (${codedWords(quantity)})` : said;
}

/** "coded 3 / 5 / 9": the lowest, best and highest number of a coder, as given even where they are out of order. */
export function codedWords({ low, best, high }: CodedQuantity): string {
  return `coded ${[low, best, high].map(numberWords).join(" / ")}`;
}

/** Kinds of people in words, for a choice or a table. */
export function peopleWords(who: People): string {
  return who === "unknown" ? "people not described" : PEOPLE[who][1];
}
