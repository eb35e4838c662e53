/** Glossary: what every word that a reader meets means, be it a member of a code list or a concept, from one place. */
import { ACTOR_KIND } from "./actor.ts";
import { CREDIBILITY, RELIABILITY } from "./admiralty.ts";
import { ATTRIBUTION } from "./attribution.ts";
import { CHANGE } from "./change.ts";
import { CLAIM_KIND, RELATION } from "./claim.ts";
import type { Concept, ConceptDefinition } from "./concept.ts";
import { CONCEPT } from "./concept.ts";
import { NATURE } from "./estimate.ts";
import { HARM_EFFECT } from "./harm.ts";
import { EXTENT } from "./incident.ts";
import { INCIDENT_KIND } from "./incident-kind.ts";
import { VERDICT } from "./judgement.ts";
import type { Likelihood } from "./likelihood.ts";
import { LIKELIHOOD_BAND } from "./likelihood.ts";
import { MATCH_STRENGTH } from "./match-strength.ts";
import type { Metric } from "./metric.ts";
import { METRIC } from "./metric.ts";
import { PARTY_ROLE, PEOPLE } from "./party.ts";
import { PLACE_KIND } from "./place.ts";
import { PLACE_PRECISION } from "./precision.ts";
import { STANCE } from "./report.ts";
import { SENSITIVITY } from "./sensitivity.ts";
import { SOURCE_KIND } from "./source.ts";
import { VERIFICATION } from "./verification.ts";

/** "55 to 80 percent", by word. */
const LIKELIHOOD = Object.fromEntries(
  Object.entries(LIKELIHOOD_BAND).map(([word, [least, most]]) => [
    word,
    `${least} to ${most} percent`,
  ]),
  // Every word was just told.
) as Record<Likelihood, string>;

const METRIC_WORDS = Object.fromEntries(
  Object.entries(METRIC).map(([metric, { definition }]) => [metric, definition]),
  // Every metric was just told.
) as Record<Metric, string>;

/** Every closed list of the domain under a word of its own: the sentence of each member, and the rule of the list. */
export const CODE_LISTS = {
  kind: { title: "Kinds of incident", rule: "K1", codes: INCIDENT_KIND },
  extent: { title: "One deed or more", rule: "K4", codes: EXTENT },
  role: { title: "Who takes part", rule: "K2", codes: PARTY_ROLE },
  attribution: { title: "How surely it is laid to somebody", rule: "K2", codes: ATTRIBUTION },
  effect: { title: "What was done to people", rule: "K3", codes: HARM_EFFECT },
  people: { title: "To whom", rule: "K3", codes: PEOPLE },
  verification: { title: "How well a record is supported", rule: "R8", codes: VERIFICATION },
  stance: { title: "How an account stands to the record", rule: "R4", codes: STANCE },
  reliability: {
    title: "How far a source can be relied on (Admiralty)",
    rule: "R7",
    codes: RELIABILITY,
  },
  credibility: {
    title: "How credible an account is (Admiralty)",
    rule: "R7",
    codes: CREDIBILITY,
  },
  source: { title: "Kinds of source", rule: "R2", codes: SOURCE_KIND },
  precision: { title: "How well a place is known", rule: "P4", codes: PLACE_PRECISION },
  place: { title: "Kinds of place", rule: "P1", codes: PLACE_KIND },
  metric: { title: "What figures measure", rule: "E1", codes: METRIC_WORDS },
  nature: { title: "What kind of figure it is", rule: "E3", codes: NATURE },
  claim: { title: "Kinds of claim", rule: "D1", codes: CLAIM_KIND },
  relation: { title: "How a claim stands to another record", rule: "D2", codes: RELATION },
  likelihood: {
    title: "Words for how likely something is held to be",
    rule: "Q13",
    codes: LIKELIHOOD,
  },
  actor: { title: "Kinds of actor", rule: "K8", codes: ACTOR_KIND },
  verdict: { title: "Whether two records are one thing", rule: "J1", codes: VERDICT },
  strength: { title: "How much speaks for two being one", rule: "M7", codes: MATCH_STRENGTH },
  sensitivity: { title: "What the public sees of a record", rule: "G2", codes: SENSITIVITY },
  change: { title: "What a batch did to a record", rule: "L4", codes: CHANGE },
} as const satisfies Record<
  string,
  {
    readonly title: string;
    readonly rule: string;
    readonly codes: Readonly<Record<string, string>>;
  }
>;

/** The word that a code list goes by. */
export type CodeListName = keyof typeof CODE_LISTS;

/** A member of a code list. */
export type CodeOf<List extends CodeListName> = keyof (typeof CODE_LISTS)[List]["codes"] & string;

/** A word and what it means. `anchor` stands for it alone, wherever all of them are listed. */
export interface Term {
  readonly anchor: string;
  /** The list that it is a member of; null for a concept. */
  readonly list: CodeListName | null;
  /** A concept's name in words, the code of a member. */
  readonly name: string;
  readonly definition: string;
  readonly rule: string | null;
}

/** What a concept means. */
export function conceptTerm(concept: Concept): Term {
  const { label, definition, rule }: ConceptDefinition = CONCEPT[concept];
  return { anchor: `term-${concept}`, list: null, name: label, definition, rule: rule ?? null };
}

/** What a member of a code list means. */
export function codeTerm<List extends CodeListName>(list: List, code: CodeOf<List>): Term {
  const { codes, rule } = CODE_LISTS[list];
  // The code is one of this list by its type, which indexing a union of lists loses.
  const definition = (codes as Readonly<Record<string, string>>)[code] ?? "";
  return { anchor: anchorOfCode(list, code), list, name: code, definition, rule };
}

/** "verification-single-origin": the anchor of a member. */
export function anchorOfCode(list: CodeListName, code: string): string {
  return `${list}-${code.toLowerCase()}`;
}
