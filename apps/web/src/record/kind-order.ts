/** Kind order: the order in which kinds of record are listed: what happened, how many, what is claimed, who says so, what it is about. */
import type { RecordKind } from "@sitrep/domain/record";

const PLACES = {
  incident: 0,
  estimate: 1,
  claim: 2,
  source: 3,
  document: 4,
  actor: 5,
  place: 6,
  coverage: 7,
  balance: 8,
  judgement: 9,
  dataset: 10,
} as const satisfies Record<RecordKind, number>;

/** Compares two kinds, for sorting. */
export function compareKinds(left: RecordKind, right: RecordKind): number {
  return PLACES[left] - PLACES[right];
}
