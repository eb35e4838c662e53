/** Claim timeline: what was said before a claim, about the same time, and after it, by when it was said. SPEC D5–D6. */
import type { Day } from "./day.ts";
import { addDays } from "./day.ts";
import type { Derivation, Ground } from "./derivation.ts";
import { derived, recordGround } from "./derivation.ts";
import type { RecordId } from "./id.ts";
import type { SaidStanding } from "./said-standing.ts";
import type { SaidSpan } from "./said-when.ts";

/** Something that was said: a claim or a figure, with when it was said first. */
export interface SaidOnce {
  readonly id: RecordId;
  readonly said: SaidSpan | null;
}

/** The same, as it stands to the claim, and why. */
export type Timed<One extends SaidOnce> = One & {
  readonly standing: SaidStanding;
  readonly why: Derivation;
};

/** How far a series reaches to both sides of a claim, in days. */
const REACH_DAYS = 365;

/** How something stands to a claim in time. SPEC D5. */
export function standingTo(claim: SaidSpan | null, said: SaidSpan | null): SaidStanding {
  if (!hasDay(claim) || !hasDay(said)) return "unknown";
  if (said.latest !== null && claim.earliest !== null && said.latest < claim.earliest)
    return "before";
  if (said.earliest !== null && claim.latest !== null && said.earliest > claim.latest)
    return "after";
  return "around";
}

function hasDay(span: SaidSpan | null): span is SaidSpan {
  return span !== null && (span.earliest !== null || span.latest !== null);
}

/** Everything once, in the order in which it was said; what has no day comes last. SPEC D6. */
export function timelineOf<One extends SaidOnce>(
  claim: SaidOnce,
  said: readonly One[],
): readonly Timed<One>[] {
  const once = new Map(said.toReversed().map((one) => [one.id, one]));
  return [...once.values()]
    .map((one) => {
      const standing = standingTo(claim.said, one.said);
      return { ...one, standing, why: whyStanding(standing, claim, one) };
    })
    .toSorted((a, b) => compareSaid(a, b));
}

/** By the first day that is known, then by the last, then by id. */
function compareSaid(left: SaidOnce, right: SaidOnce): number {
  const [a, b] = [keyOf(left), keyOf(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

const NEVER = "9999-99-99";

function keyOf({ id, said }: SaidOnce): string {
  const first = said?.earliest ?? said?.latest ?? NEVER;
  return `${first} ${said?.latest ?? NEVER} ${id}`;
}

function whyStanding(standing: SaidStanding, claim: SaidOnce, one: SaidOnce): Derivation {
  const ground = ({ id, said }: SaidOnce): Ground => {
    const days = said === null ? null : ({ means: "said-days", earliest: said.earliest, latest: said.latest } as const); // prettier-ignore
    return recordGround(id, "reports", days);
  };
  return derived(
    "D5",
    { did: "stand-in-time", standing },
    { gives: { means: "standing", standing }, from: [ground(one), ground(claim)] },
  );
}

/** The days over which the series that a claim names is held against it; null where nobody knows when it was said. */
export function testedDays(said: SaidSpan | null): { readonly from: Day; readonly to: Day } | null {
  const first = said?.earliest ?? said?.latest;
  const last = said?.latest ?? said?.earliest;
  if (!first || !last) return null;
  return { from: addDays(first, -REACH_DAYS), to: addDays(last, REACH_DAYS) };
}
