/** Why so many people: what the incidents of a cell tell of them. SPEC V18–V19, W1. */
import type { Asked } from "./asked.ts";
import type { Derivation } from "./derivation.ts";
import { askedGround, derived, recordGround } from "./derivation.ts";
import type { HarmCell } from "./harm-series.ts";
import { downToNone } from "./harm-told.ts";
import type { Interval } from "./interval.ts";

/** An incident of a cell: the people that it tells of, null where it does not, and whether it lies there for sure. */
export interface HarmBehind {
  readonly id: string;
  readonly people: Interval | null;
  readonly isSure: boolean;
}

/** Why a cell holds so many people; of its incidents the first are listed. */
export function whyHarm(
  { count, telling, silent }: HarmCell,
  { listed, coverage, asked }: HarmGrounds,
): Derivation {
  const incidents = listed.map(({ id, people, isSure }) =>
    recordGround(
      id,
      null,
      people === null ? { is: "unknown" } : isSure ? people : downToNone(people),
    ),
  );
  const watching = coverage.map((id) =>
    recordGround(id, null, { means: "watching", does: "watches" }),
  );
  return derived(
    "V19",
    { did: "add-harm", cell: count.is },
    {
      gives: count,
      from: [askedGround(asked), ...incidents, ...watching],
      more: Math.max(0, telling + silent - listed.length),
    },
  );
}

/** What a cell of people rests on. */
export interface HarmGrounds {
  readonly listed: readonly HarmBehind[];
  readonly coverage: readonly string[];
  readonly asked: Asked;
}
