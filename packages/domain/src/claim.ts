/** Claim: what somebody declared, in our own words, and how it stands to other records. No verdict of ours. SPEC D1–D3. */
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import { z } from "zod";
import { ActorId, ClaimId, PlaceId, RecordId } from "./id.ts";
import { IncidentKind } from "./incident-kind.ts";
import { Likelihood } from "./likelihood.ts";
import { Metric } from "./metric.ts";
import { Note, Sentence, Tag, Title } from "./prose.ts";
import { Reports } from "./report.ts";
import { Sensitivity } from "./sensitivity.ts";
import { strict } from "./strict.ts";
import { When } from "./when.ts";

/** What sort of declaration a claim is. */
export const ClaimKind = z.enum([
  "declaration",
  "assessment",
  "forecast",
  "definition",
  "denial",
  "threat",
  "explanation",
  "warning",
]);
export type ClaimKind = z.output<typeof ClaimKind>;

/** What each kind covers. */
export const CLAIM_KIND = {
  declaration: "States as a fact that something is so, or is done.",
  assessment: "Judges how things stand.",
  forecast: "Says what will or may happen.",
  definition: "Says what a word or figure is to mean.",
  denial: "Says that something is not so.",
  threat: "Says what the speaker will do to others.",
  explanation: "Says why something is so.",
  warning: "Says what may happen unless something is done.",
} as const satisfies Record<ClaimKind, string>;

/** How a claim stands to another record, in the words of its speaker or by what it says. */
export const Relation = z.enum(["supports", "disputes", "qualifies", "defines"]);
export type Relation = z.output<typeof Relation>;

/** What each relation means. */
export const RELATION = {
  supports: "Speaks for the other record.",
  disputes: "Speaks against it.",
  qualifies: "Narrows it, or sets a condition.",
  defines: "Says what its words or figures mean.",
} as const satisfies Record<Relation, string>;

/** A link from a claim to an incident, an estimate or another claim. */
export const About = strict({ record: RecordId, relation: Relation, note: Sentence.optional() });
export type About = Readonly<z.output<typeof About>>;

/** The series that would bear on a claim: incidents of some kinds in a place, or estimates of a metric. */
export const TestSeries = strict({
  place: PlaceId.optional(),
  kinds: z.array(IncidentKind).max(30).optional(),
  metric: Metric.optional(),
  actor: ActorId.optional(),
});
export type TestSeries = Readonly<z.output<typeof TestSeries>>;

/** A claim. `statement` is ours, not a quotation; `concerns` names the time a forecast speaks of. */
export const Claim = strict({
  id: ClaimId,
  title: Title,
  kind: ClaimKind,
  statement: Sentence,
  statedOn: When.optional(),
  concerns: When.optional(),
  likelihood: Likelihood.optional(),
  subject: ActorId.optional(),
  place: PlaceId.optional(),
  about: z.array(About).max(60).default([]),
  testedBy: TestSeries.optional(),
  reports: Reports,
  tags: z.array(Tag).max(20).default([]),
  sensitivity: Sensitivity.default("public"),
  notes: Note.optional(),
}).refine((claim) => claim.about.every((link) => link.record !== claim.id), {
  path: ["about"],
  message: COMPLAINT_SENTENCE.linksItself,
});
export type Claim = Readonly<z.output<typeof Claim>>;
