import { describe, expect, test } from "vitest";
import { CREDIBILITY, Credibility, RELIABILITY, Reliability } from "./admiralty.ts";
import { ACTOR_KIND, ActorKind } from "./actor.ts";
import { ATTRIBUTION, Attribution } from "./attribution.ts";
import { CLAIM_KIND, ClaimKind, RELATION, Relation } from "./claim.ts";
import { NATURE, Nature } from "./estimate.ts";
import { HARM_EFFECT, HarmEffect } from "./harm.ts";
import { EXTENT, Extent } from "./incident.ts";
import { INCIDENT_KIND, IncidentKind } from "./incident-kind.ts";
import { VERDICT, Verdict } from "./judgement.ts";
import { PARTY_ROLE, PartyRole, PEOPLE, People } from "./party.ts";
import { PLACE_KIND, PlaceKind } from "./place.ts";
import { PLACE_PRECISION, PlacePrecision } from "./precision.ts";
import { STANCE, Stance } from "./report.ts";
import { SENSITIVITY, Sensitivity } from "./sensitivity.ts";
import { SOURCE_KIND, SourceKind } from "./source.ts";
import { VERIFICATION, VerificationStatus } from "./verification.ts";
import { LIKELIHOOD_BAND, Likelihood } from "./likelihood.ts";
import { METRIC, Metric, definitionOf } from "./metric.ts";
import { Unit } from "./quantity.ts";

const LISTS: readonly (readonly [string, readonly string[], Readonly<Record<string, string>>])[] = [
  ["K2: Attribution", Attribution.options, ATTRIBUTION],
  ["K8: ActorKind", ActorKind.options, ACTOR_KIND],
  ["D1: ClaimKind", ClaimKind.options, CLAIM_KIND],
  ["D2: Relation", Relation.options, RELATION],
  ["E3: Nature", Nature.options, NATURE],
  ["K3: HarmEffect", HarmEffect.options, HARM_EFFECT],
  ["K1: IncidentKind", IncidentKind.options, INCIDENT_KIND],
  ["K4: Extent", Extent.options, EXTENT],
  ["J1: Verdict", Verdict.options, VERDICT],
  ["K2: PartyRole", PartyRole.options, PARTY_ROLE],
  ["K3: People", People.options, PEOPLE],
  ["P1: PlaceKind", PlaceKind.options, PLACE_KIND],
  ["P4: PlacePrecision", PlacePrecision.options, PLACE_PRECISION],
  ["R4: Stance", Stance.options, STANCE],
  ["G5: Sensitivity", Sensitivity.options, SENSITIVITY],
  ["R2: SourceKind", SourceKind.options, SOURCE_KIND],
  ["R9: VerificationStatus", VerificationStatus.options, VERIFICATION],
];

describe("closed lists", () => {
  test.each(LISTS)("%s has a definition for each of its words, and no two the same", (_, options, definitions) => {
    expect(Object.keys(definitions).toSorted()).toEqual(options.toSorted());
    for (const definition of Object.values(definitions)) expect(definition).toMatch(/^[A-Z][^.]{5,}\.$/);
    expect(new Set(Object.values(definitions)).size).toBe(options.length);
  }); // prettier-ignore

  test("K1: no kind has the name of another list's category alone", () => {
    for (const kind of IncidentKind.options) expect(kind).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(new Set(IncidentKind.options).size).toBe(IncidentKind.options.length);
  });

  test("R7: Admiralty grades are explained, and F and 6 say that nothing can be judged", () => {
    expect(RELIABILITY).toEqual({
      A: "completely reliable", B: "usually reliable", C: "fairly reliable", D: "not usually reliable", E: "unreliable",
      F: "reliability cannot be judged",
    }); // prettier-ignore
    expect(Object.keys(RELIABILITY)).toEqual(Reliability.options);
    expect(CREDIBILITY).toEqual({
      "1": "confirmed by other sources", "2": "probably true", "3": "possibly true", "4": "doubtful", "5": "improbable",
      "6": "truth cannot be judged",
    }); // prettier-ignore
    expect(Object.keys(CREDIBILITY)).toEqual(Credibility.options);
  });

  test("R7: grades are letters and texts, with which nobody can reckon", () => {
    for (const grade of [...Reliability.options, ...Credibility.options]) expect(typeof grade).toBe("string"); // prettier-ignore
    expect(Credibility.safeParse(3).success).toBe(false);
  });

  test("E1: every metric has a label, a definition, its units, and whether it is a stock or a flow", () => {
    expect(Object.keys(METRIC).toSorted()).toEqual(Metric.options.toSorted());
    for (const metric of Metric.options) {
      const { label, definition, units, type } = definitionOf(metric);
      expect(label).toMatch(/^[A-Z]/);
      expect(definition).toMatch(/^[A-Z].{15,}\.$/);
      expect(units.length).toBeGreaterThan(0);
      for (const unit of units) expect(Unit.options).toContain(unit);
      expect(["stock", "flow"]).toContain(type);
    }
    const labels = Metric.options.map((metric) => definitionOf(metric).label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test("Q13: likelihood words have the bands of ICD 203, which meet and never enter arithmetic", () => {
    expect(LIKELIHOOD_BAND).toEqual({
      "almost-no-chance": [1, 5], "very-unlikely": [5, 20], unlikely: [20, 45], "roughly-even": [45, 55], likely: [55, 80],
      "very-likely": [80, 95], "almost-certain": [95, 99],
    }); // prettier-ignore
    expect(Object.keys(LIKELIHOOD_BAND)).toEqual(Likelihood.options);
  });
});
