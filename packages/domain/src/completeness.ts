/**
 * Completeness: how many of the incidents that somebody says happened are on record, as an interval. At the least those on
 * record that the counter itself tells of, for sure in the places and days of its tally; at the most all that may lie
 * there, and never more than the tally. SPEC B8.
 */
import type { Derivation } from "./derivation.ts";
import { derived, recordGround } from "./derivation.ts";
import type { Estimate } from "./estimate.ts";
import { timeOf } from "./estimate.ts";
import type { Gazetteer, Ground } from "./ground.ts";
import { areApart, groundHolds, groundOf } from "./ground.ts";
import type { PlaceId } from "./id.ts";
import type { Interval } from "./interval.ts";
import { atLeastZero, between, from, intersect, subtract } from "./interval.ts";
import type { PlacePrecision } from "./precision.ts";
import { boundsOf, describeInterval } from "./quantity.ts";
import { rateAmount } from "./rate.ts";
import type { Tallied } from "./series.ts";
import { LEAST } from "./series.ts";
import type { Span } from "./span.ts";
import { coreOf, spanOf } from "./when.ts";

/** A tally of incidents: how many, over which days, and whether an incident of those days is one of them for sure. */
export interface StatedTally {
  readonly stated: Interval;
  readonly span: Span;
  readonly isTimeSure: boolean;
}

/** The tally that an estimate states; `null` where it counts no incidents, or is a rate over days that nobody knows. */
export function tallyOf(estimate: Estimate): StatedTally | null {
  if (estimate.metric !== "incident-count") return null;
  const when = timeOf(estimate);
  const span = spanOf(when);
  const core = coreOf(when);
  const { earliest, latest } = span;
  const isRate = estimate.quantity.per !== undefined;
  const stated = isRate ? (rateAmount(estimate)?.interval ?? null) : boundsOf(estimate.quantity);
  if (stated === null) return null;
  const isWhole = core !== null && core.earliest === earliest && core.latest === latest;
  return { stated, span, isTimeSure: isWhole && estimate.partial !== true };
}

/** Where an incident lies, as far as it is known. */
export interface KnownPlace {
  readonly place: PlaceId;
  readonly alsoIn: readonly PlaceId[];
  /** It lay in some of its places, and nobody says in which of them. */
  readonly isInSome?: boolean;
  readonly precision: PlacePrecision;
}

/**
 * How an incident lies in a ground: all of it for sure, at least a part of it, as of what was spread over places of which only some
 * lie there, perhaps, or not. SPEC V8.
 */
export function standingIn(
  ground: Ground,
  { place, alsoIn, isInSome = false, precision }: KnownPlace,
  gazetteer: Gazetteer,
): "whole" | "part" | "possible" | "none" {
  const { lineOf } = gazetteer;
  const around = [place, ...alsoIn].map((id) => {
    // What is near a town lies in whatever holds the town, and perhaps not in the town.
    const at = precision === "near-settlement" ? lineOf(id)[1] : id;
    return { own: at === undefined ? null : groundOfPlace(at, lineOf), named: groundOfPlace(id, lineOf) }; // prettier-ignore
  });
  const inside = around.filter(({ own }) => own !== null && groundHolds(ground, own, lineOf));
  if (inside.length === around.length) return "whole";
  if (inside.length > 0 && !isInSome) return "part";
  const isOut = around.every(({ own, named }) => areApart(ground, own ?? named, gazetteer));
  return isOut ? "none" : "possible";
}

function groundOfPlace(id: PlaceId, lineOf: Gazetteer["lineOf"]): Ground {
  return groundOf({ includes: [id], excludes: [] }, lineOf);
}

/** A tally beside the record. `held` is `null` where more is on record for sure than the tally allows. */
export interface Completeness {
  readonly stated: Interval;
  /** What is on record in its places and days, whoever tells of it. */
  readonly onRecord: Interval;
  /** How many of those said to have happened are on record. */
  readonly held: Interval | null;
  /** How many are not. */
  readonly missing: Interval | null;
  /** What may be among them: single incidents, and series and patterns of which nobody gave the number. */
  readonly singles: number;
  readonly beyond: number;
  readonly why: Derivation;
}

/** What a tally is held against: `told` by the counter itself and laid to the tally's subject, and all `near` it. */
export interface RecordedNear {
  readonly told: readonly Tallied[];
  readonly least: readonly Tallied[];
  readonly most: readonly Tallied[];
}

/** Holds a tally against the record. */
export function completenessOf(id: string, stated: Interval, near: RecordedNear): Completeness {
  const most = mostOf(near.most);
  const bounded = (low: number): Interval =>
    most === null ? from(low) : { low, high: Math.max(low, most), lowOpen: false, highOpen: false };
  const onRecord = bounded(leastOf(near.least));
  const within: Interval = { ...stated, low: null, lowOpen: true };
  const held = intersect(bounded(leastOf(near.told)), within);
  const missing = held === null ? null : atLeastZero(subtract(stated, held));
  const singles = countOf(near.most.filter(({ extent }) => extent === "single"));
  const beyond = countOf(near.most) - singles;
  const why = whyHeld(id, stated, onRecord, held);
  return { stated, onRecord, held, missing, singles, beyond, why };
}

/** So many at the least: those that are sure. */
function leastOf(incidents: readonly Tallied[]): number {
  return incidents.reduce(
    (total, { extent, isSure, times }) => total + (isSure ? LEAST[extent] * (times ?? 1) : 0),
    0,
  );
}

function countOf(incidents: readonly Tallied[]): number {
  return incidents.reduce((total, { times }) => total + (times ?? 1), 0);
}

/** So many at the most; `null` as soon as a series or a pattern may be among them. */
function mostOf(incidents: readonly Tallied[]): number | null {
  if (incidents.some(({ extent, times }) => extent !== "single" && times !== 0)) return null;
  return countOf(incidents);
}

function whyHeld(
  id: string,
  stated: Interval,
  onRecord: Interval,
  held: Interval | null,
): Derivation {
  const near = derived("J5", { did: "count-near-tally" }, { gives: onRecord, from: [] });
  return derived(
    "B8",
    { did: "hold-tally" },
    {
      gives: held ?? { means: "beyond-tally" },
      from: [recordGround(id, "quantity", stated), { is: "derived", derivation: near }],
    },
  );
}

/** What comes of it in words: "Of more than 70 said to have happened, 3–9 are on record here". */
export function completenessWords(found: Completeness): string {
  const { stated, held, onRecord } = found;
  const said = describeInterval(stated);
  if (held === null)
    return `${describeInterval(onRecord)} are on record here for sure, more than the ${said} said to have happened`;
  const head = `Of ${said} said to have happened`;
  if (onRecord.high === 0) return `${head}, none is on record here`;
  if (held.low === 0)
    return `${head}, none is on record here for sure; ${possibleWords(found)} may be`;
  // Where a series may be among them the record sets no upper end, and the tally's own says nothing of the record.
  if (onRecord.high === null)
    return `${head}, at least ${describeInterval({ ...held, high: held.low, highOpen: false })} ${held.low === 1 ? "is" : "are"} on record here; ${possibleWords(found)} may be`;
  const words = describeInterval(held);
  return `${head}, ${words} ${words === "1" ? "is" : "are"} on record here`;
}

/** "4 single incidents and 2 series or patterns". */
function possibleWords({ singles, beyond }: Completeness): string {
  const single =
    singles === 1
      ? "1 single incident"
      : `${describeInterval(between(singles, singles))} single incidents`;
  if (beyond === 0) return single;
  const more =
    beyond === 1
      ? "1 series or pattern"
      : `${describeInterval(between(beyond, beyond))} series or patterns`;
  return singles === 0 ? more : `${single} and ${more}`;
}
