/** Party: who did, suffered, ran or saw an incident, and who says so. SPEC K2. */
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import { z } from "zod";
import { Attribution } from "./attribution.ts";
import { ActorId, SourceId } from "./id.ts";
import { Title } from "./prose.ts";
import { strict } from "./strict.ts";

/** What a party was to the deed. */
export const PartyRole = z.enum(["perpetrator", "target", "operator", "bystander"]);
export type PartyRole = z.output<typeof PartyRole>;

/** What each role means. */
export const PARTY_ROLE = {
  perpetrator: "Did it, or is said to have done it.",
  target: "Was aimed at or suffered it.",
  operator: "Ran an operation: fought, searched, cleared or arrested in the open.",
  bystander: "Was there or was hit, and was not aimed at.",
} as const satisfies Record<PartyRole, string>;

/** Kinds of people, by what they were when it happened. */
export const People = z.enum([
  "civilians",
  "security-forces",
  "local-officials",
  "militia",
  "militants",
  "unknown",
]);
export type People = z.output<typeof People>;

/** Who belongs to each kind. */
export const PEOPLE = {
  civilians: "People who neither fight nor hold a public office.",
  "security-forces": "Soldiers, police and other armed servants of a state or a region.",
  "local-officials": "Heads of villages and quarters, mayors, councillors, judges.",
  militia: "Members of armed groups that fight on the side of a state.",
  militants: "Members of armed groups that fight against a state.",
  unknown: "Nobody says what they were.",
} as const satisfies Record<People, string>;

/** A known actor, a group in our own words, or both; `who` says what kind of people a target or bystander was. */
export const Party = strict({
  role: PartyRole,
  actor: ActorId.optional(),
  described: Title.optional(),
  who: People.optional(),
  attribution: Attribution.default("confirmed"),
  attributedBy: z.array(SourceId).max(20).default([]),
}).refine((party) => party.actor !== undefined || party.described !== undefined, {
  message: COMPLAINT_SENTENCE.party,
});
export type Party = Readonly<z.output<typeof Party>>;
