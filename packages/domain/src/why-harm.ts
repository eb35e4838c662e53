/** Why so many people: what the incidents of a cell tell of them. SPEC V18–V19, W1. */
import type { Derivation, Ground } from "./derivation.ts";
import type { HarmCell } from "./harm-series.ts";
import { downToNone } from "./harm-told.ts";
import type { Interval } from "./interval.ts";

/** An incident of a cell: the people that it tells of, null where it does not, and whether it lies there for sure. */
export interface HarmBehind {
  readonly id: string;
  readonly people: Interval | null;
  readonly isSure: boolean;
}

const SAYS = {
  observed: "What the incidents tell is added up: those that fell into these days and places for sure from the fewest people on, the others from none on. Where one of them does not tell, or nobody watched all of it, there is no upper end.",
  unknown: "Incidents are on record or only some of it was watched, and none of the incidents tells to how many people that was done.",
  "none-reported": "No incident is on record, and somebody watched all of it.",
  "not-covered": "No incident is on record, and nobody was watching: that is no zero.",
} as const satisfies Record<HarmCell["count"]["is"], string>; // prettier-ignore

/** Why a cell holds so many people; of its incidents the first are listed, and `asked` says in words what was asked. */
export function whyHarm(
  { count, telling, silent }: HarmCell,
  { listed, coverage, asked }: HarmGrounds,
): Derivation {
  const incidents = listed.map(({ id, people, isSure }): Ground => ({
    is: "record",
    id,
    field: null,
    gives: people === null ? { is: "unknown" } : isSure ? people : downToNone(people),
  }));
  const watching = coverage.map((id): Ground => ({
    is: "record",
    id,
    field: null,
    gives: "was watching",
  }));
  return {
    rule: "V19",
    says: SAYS[count.is],
    gives: count,
    from: [{ is: "asked", words: asked }, ...incidents, ...watching],
    more: Math.max(0, telling + silent - listed.length),
  };
}

/** What a cell of people rests on. */
export interface HarmGrounds {
  readonly listed: readonly HarmBehind[];
  readonly coverage: readonly string[];
  readonly asked: string;
}
