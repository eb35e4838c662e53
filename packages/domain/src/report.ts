/**
 * Report: one account: who said it, through whom, in which document, where in it. Values without a report do not
 * exist. SPEC R1–R4.
 */
import { z } from "zod";
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import { Credibility } from "./admiralty.ts";
import { Harm } from "./harm.ts";
import { DocumentId, SourceId } from "./id.ts";
import { IncidentKind } from "./incident-kind.ts";
import { Pinpoint } from "./pinpoint.ts";
import { Sentence, Title } from "./prose.ts";
import { Quantity } from "./quantity.ts";
import { strict } from "./strict.ts";
import { When } from "./when.ts";

/** How an account stands to what the record says. */
export const Stance = z.enum(["asserts", "denies", "qualifies"]);
export type Stance = z.output<typeof Stance>;

/** What each stance means. */
export const STANCE = {
  asserts: "Says that it is so.",
  denies: "Says that it is not so.",
  qualifies: "Says that it is so in part, or under a condition.",
} as const satisfies Record<Stance, string>;

/** Values that this account gives where accounts differ. */
export const Says = strict({
  kind: IncidentKind.optional(),
  when: When.optional(),
  where: Title.optional(),
  quantity: Quantity.optional(),
  harm: z.array(Harm).max(20).optional(),
  words: Sentence.optional(),
});
export type Says = Readonly<z.output<typeof Says>>;

/**
 * One account. Without `speakers` the publisher says it in its own voice. `via` lists relays between speaker and
 * publisher, first the one nearest to the speaker. `howChecked` says how the account was checked by whoever gives
 * it, and by that alone makes a record `verified`.
 */
export const Report = strict({
  document: DocumentId,
  speakers: z.array(SourceId).max(40).default([]),
  via: z.array(SourceId).max(20).default([]),
  statedOn: When.optional(),
  stance: Stance.default("asserts"),
  credibility: Credibility.default("6"),
  pinpoint: Pinpoint.optional(),
  howChecked: Sentence.optional(),
  says: Says.optional(),
  note: Sentence.optional(),
});
export type Report = Readonly<z.output<typeof Report>>;

/** The accounts of a record: at least one, because nothing stands without a source. SPEC R1. */
export const Reports = z.array(Report).min(1, { error: COMPLAINT_SENTENCE.report }).max(200);
