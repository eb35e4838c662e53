/**
 * Crosswalks: how our kinds of incident map to the lists of others, and what is lost on the way. SPEC K6.
 *
 * `exact`: the two mean the same. `broader`: theirs holds more than ours; `narrower`: theirs holds less. `none`: they have
 * no place for it. One file a list: `crosswalk-ucdp.ts`, `crosswalk-acled.ts`, `crosswalk-gtd.ts`, `crosswalk-plover.ts`.
 */
import type { CrosswalkLoss } from "./crosswalk-loss.ts";
import type { IncidentKind } from "./incident-kind.ts";

/** How a category of theirs lies to one of ours. */
export type Match = "exact" | "broader" | "narrower" | "none";

/** What each match means. */
export const MATCH = {
  exact: "The two mean the same.",
  broader: "Theirs holds more than ours.",
  narrower: "Theirs holds less than ours.",
  none: "They have no place for it.",
} as const satisfies Record<Match, string>;

/** One row; `theirs` is null where `match` is `none`, and `lost` says what the mapping drops (null for nothing). */
export interface CrosswalkRow {
  readonly theirs: string | null;
  readonly match: Match;
  readonly lost: CrosswalkLoss | null;
}

/** A crosswalk holds at least one row for each kind of ours. */
export type Crosswalk = Readonly<Record<IncidentKind, readonly [CrosswalkRow, ...CrosswalkRow[]]>>;

/** Their category is wider than ours. */
export function broader(theirs: string, lost: CrosswalkLoss): CrosswalkRow {
  return { theirs, match: "broader", lost };
}

/** Their category is tighter than ours. */
export function narrower(theirs: string, lost: CrosswalkLoss): CrosswalkRow {
  return { theirs, match: "narrower", lost };
}

/** The two categories mean the same. */
export function same(theirs: string): CrosswalkRow {
  return { theirs, match: "exact", lost: null };
}

/** They have no category for it. */
export function nothing(lost: CrosswalkLoss): CrosswalkRow {
  return { theirs: null, match: "none", lost };
}
