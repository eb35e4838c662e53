/**
 * Ids: `<dataset>/<slug>`, branded by the kind of record they name.
 *
 * Lower-case letters, digits, hyphens and dots; unique over all kinds of one dataset, so that an id alone finds its
 * record. Minted by the contributor or from stable raw fields, never from text that may be polished. SPEC L1.
 */
import { z } from "zod";
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";

const SLUG = "[a-z0-9](?:[a-z0-9.-]{0,78}[a-z0-9])?";
const SLUG_PATTERN = new RegExp(`^${SLUG}$`);
const ID_PATTERN = new RegExp(`^${SLUG}/${SLUG}$`);

const slug = z.string().regex(SLUG_PATTERN, { error: COMPLAINT_SENTENCE.slug });
const id = z.string().regex(ID_PATTERN, {
  error: COMPLAINT_SENTENCE.id,
});

/** The id of a dataset: a slug alone. */
export const DatasetId = slug.brand("DatasetId");
export type DatasetId = z.output<typeof DatasetId>;

/** The id of a source. */
export const SourceId = id.brand("SourceId");
export type SourceId = z.output<typeof SourceId>;

/** The id of a document. */
export const DocumentId = id.brand("DocumentId");
export type DocumentId = z.output<typeof DocumentId>;

/** The id of an incident. */
export const IncidentId = id.brand("IncidentId");
export type IncidentId = z.output<typeof IncidentId>;

/** The id of an estimate. */
export const EstimateId = id.brand("EstimateId");
export type EstimateId = z.output<typeof EstimateId>;

/** The id of a claim. */
export const ClaimId = id.brand("ClaimId");
export type ClaimId = z.output<typeof ClaimId>;

/** The id of a place. */
export const PlaceId = id.brand("PlaceId");
export type PlaceId = z.output<typeof PlaceId>;

/** The id of an actor. */
export const ActorId = id.brand("ActorId");
export type ActorId = z.output<typeof ActorId>;

/** The id of a coverage. */
export const CoverageId = id.brand("CoverageId");
export type CoverageId = z.output<typeof CoverageId>;

/** The id of a balance. */
export const BalanceId = id.brand("BalanceId");
export type BalanceId = z.output<typeof BalanceId>;

/** The id of a judgement. */
export const JudgementId = id.brand("JudgementId");
export type JudgementId = z.output<typeof JudgementId>;

/** The id of a record of any kind. */
export const RecordId = id;
export type RecordId = string;

/** The dataset that an id belongs to; of a dataset's own id, the id itself. @throws ZodError on a text that is no id */
export function datasetOf(recordId: RecordId): DatasetId {
  const end = recordId.indexOf("/");
  const first = end === -1 ? recordId : recordId.slice(0, end);
  // Asked of every record that is read, and the pattern is all that the schema looks at.
  return SLUG_PATTERN.test(first) ? (first as DatasetId) : DatasetId.parse(first);
}

/** Whether a text has the form of an id. */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text) || SLUG_PATTERN.test(text);
}
