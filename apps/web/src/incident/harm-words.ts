/** Harm words: what was done to people, in a sentence; the number always as it was said. */
import type { Harm, HarmEffect } from "@sitrep/domain/harm";
import type { People } from "@sitrep/domain/party";
import { describeQuantity } from "@sitrep/domain/quantity";

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

/** "4 members of the security forces killed", "an unknown number of civilians abducted". */
export function harmWords(harm: Harm): string {
  const [one, many] = PEOPLE[harm.who];
  const effect = EFFECT[harm.effect];
  if (harm.quantity === "unknown") return `an unknown number of ${many} ${effect}`;
  const amount = describeQuantity(harm.quantity);
  return `${amount} ${amount === "1" ? one : many} ${effect}`;
}

/** Kinds of people in words, for a choice or a table. */
export function peopleWords(who: People): string {
  return who === "unknown" ? "people not described" : PEOPLE[who][1];
}
