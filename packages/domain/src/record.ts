/** Record: any of the things that the ledger keeps, by kind. SPEC L1. */
import { z } from "zod";
import type { Actor as ActorType } from "./actor.ts";
import { Actor } from "./actor.ts";
import type { Balance as BalanceType } from "./balance.ts";
import { Balance } from "./balance.ts";
import type { Claim as ClaimType } from "./claim.ts";
import { Claim } from "./claim.ts";
import type { Coverage as CoverageType } from "./coverage.ts";
import { Coverage } from "./coverage.ts";
import type { Dataset as DatasetType } from "./dataset.ts";
import { Dataset } from "./dataset.ts";
import type { Document as DocumentType } from "./document.ts";
import { Document } from "./document.ts";
import type { Estimate as EstimateType } from "./estimate.ts";
import { Estimate } from "./estimate.ts";
import type { Incident as IncidentType } from "./incident.ts";
import { Incident } from "./incident.ts";
import type { Judgement as JudgementType } from "./judgement.ts";
import { Judgement } from "./judgement.ts";
import type { Place as PlaceType } from "./place.ts";
import { Place } from "./place.ts";
import type { Report } from "./report.ts";
import type { Source as SourceType } from "./source.ts";
import { Source } from "./source.ts";

/** The kinds of record, in the order in which they are loaded: what is referred to comes first. */
export const RECORD_KINDS = [
  'dataset', 'place', 'actor', 'source', 'document', 'incident', 'estimate', 'claim', 'coverage', 'balance', 'judgement',
] as const; // prettier-ignore

/** The kind of a record. */
export const RecordKind = z.enum(RECORD_KINDS);
export type RecordKind = z.output<typeof RecordKind>;

/** The record type of each kind. */
export interface RecordOf {
  readonly dataset: DatasetType;
  readonly place: PlaceType;
  readonly actor: ActorType;
  readonly source: SourceType;
  readonly document: DocumentType;
  readonly incident: IncidentType;
  readonly estimate: EstimateType;
  readonly claim: ClaimType;
  readonly coverage: CoverageType;
  readonly balance: BalanceType;
  readonly judgement: JudgementType;
}

/** A record of any kind, tagged with its kind. */
export type AnyRecord = {
  readonly [Kind in RecordKind]: { readonly kind: Kind; readonly record: RecordOf[Kind] };
}[RecordKind];

/** The schema of each kind. */
export const RECORD_SCHEMA = {
  dataset: Dataset,
  place: Place,
  actor: Actor,
  source: Source,
  document: Document,
  incident: Incident,
  estimate: Estimate,
  claim: Claim,
  coverage: Coverage,
  balance: Balance,
  judgement: Judgement,
} as const satisfies Record<RecordKind, z.ZodType>;

/** The reports of a record; none for kinds that are not said by anyone. */
export function reportsOf({ kind, record }: AnyRecord): readonly Report[] {
  switch (kind) {
    case "incident":
    case "estimate":
    case "claim":
    case "coverage":
    case "balance":
      return record.reports;
    case "dataset":
    case "place":
    case "actor":
    case "source":
    case "document":
    case "judgement":
      return [];
  }
}
