/** Code words: what each word of each closed list means, by the schema of the list, for whoever chooses one. */
import type { z } from "zod";
import { ACTOR_KIND, ActorKind } from "./actor.ts";
import { CREDIBILITY, Credibility, RELIABILITY, Reliability } from "./admiralty.ts";
import { ATTRIBUTION, Attribution } from "./attribution.ts";
import { CLAIM_KIND, ClaimKind, RELATION, Relation } from "./claim.ts";
import { NATURE, Nature } from "./estimate.ts";
import { HARM_EFFECT, HarmEffect } from "./harm.ts";
import { EXTENT, Extent } from "./incident.ts";
import { INCIDENT_KIND, IncidentKind } from "./incident-kind.ts";
import { VERDICT, Verdict } from "./judgement.ts";
import { CODE_LISTS } from "./glossary.ts";
import { Metric } from "./metric.ts";
import { PARTY_ROLE, PEOPLE, PartyRole, People } from "./party.ts";
import { PLACE_KIND, PlaceKind } from "./place.ts";
import { PLACE_PRECISION, PlacePrecision } from "./precision.ts";
import { STANCE, Stance } from "./report.ts";
import { SENSITIVITY, Sensitivity } from "./sensitivity.ts";
import { SOURCE_KIND, SourceKind } from "./source.ts";

/** The sentence for each word of each list. */
export const CODE_WORDS: ReadonlyMap<z.core.$ZodType, Readonly<Record<string, string>>> = new Map<
  z.core.$ZodType,
  Readonly<Record<string, string>>
>([
  [ActorKind, ACTOR_KIND],
  [Attribution, ATTRIBUTION],
  [ClaimKind, CLAIM_KIND],
  [Credibility, CREDIBILITY],
  [Extent, EXTENT],
  [HarmEffect, HARM_EFFECT],
  [IncidentKind, INCIDENT_KIND],
  [Metric, CODE_LISTS.metric.codes],
  [Nature, NATURE],
  [PartyRole, PARTY_ROLE],
  [People, PEOPLE],
  [PlaceKind, PLACE_KIND],
  [PlacePrecision, PLACE_PRECISION],
  [Relation, RELATION],
  [Reliability, RELIABILITY],
  [Sensitivity, SENSITIVITY],
  [SourceKind, SOURCE_KIND],
  [Stance, STANCE],
  [Verdict, VERDICT],
]);
