/** Groundwork: the project's own gazetteer, which comes in together with an import where the database does not hold it yet. */
import type { Groundwork } from "@sitrep/api/import-after";
import type { ImportOutcome, ImportResult } from "@sitrep/api/import";
import type { Dataset } from "@sitrep/domain/dataset";
import { editionOfDataset } from "@sitrep/domain/dataset";
import { sentenceOf } from "@sitrep/domain/issue";
import { nameOf } from "@sitrep/domain/place";
import type { Gazetteer } from "@sitrep/ingest/gazetteer";
import type { Authorship } from "../authorship.ts";
import { Failure } from "../failure.ts";

/** What of the gazetteer comes in with an import. */
export interface GazetteerNews {
  /** Its batch; null where nothing is written. */
  readonly position: number | null;
  readonly created: number;
  readonly amended: number;
  readonly retracted: number;
}

/** The gazetteer as what must be there first; null where it is itself what is imported. */
export function groundworkFor(
  { id }: Dataset,
  { dataset, places }: Gazetteer,
  authorship: Authorship,
): Groundwork | null {
  if (dataset === null || dataset.id === id) return null;
  const reason = editionOfDataset(dataset);
  return { collection: { dataset, places }, authorship: { ...authorship, reason } };
}

/** What is said where the gazetteer cannot come in, mostly because records lean on places that it gave up. */
export function refusedGazetteer(outcome: ImportOutcome): Failure {
  const [issue] = outcome.refused ? outcome.issues : [];
  const why = issue === undefined ? "" : `: ${sentenceOf(issue)}`;
  return new Failure(1, `nothing was written: the gazetteer cannot be brought up to date${why}`);
}

/** What came of it; null where it was there already. */
export function gazetteerNews(result: ImportResult | null): GazetteerNews | null {
  if (result === null) return null;
  const { created, amended, retracted } = result.counts;
  return { position: result.position, created, amended, retracted };
}

/** The names of its places, by id. */
export function gazetteerNames({ places }: Gazetteer): readonly (readonly [string, string])[] {
  return places.map((place) => [place.id, nameOf(place)] as const);
}
