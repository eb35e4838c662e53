/** Why of a series: where it breaks, which cells are not whole, what like for like keeps, and how a cell splits. SPEC V12–V16, W1. */
import type { Asked } from "./asked.ts";
import type { Attribution } from "./attribution.ts";
import type { AttributionPart } from "./attribution-split.ts";
import type { Derivation, Ground } from "./derivation.ts";
import { askedGround, derived, groundsFrom, recordGround } from "./derivation.ts";
import { exactly } from "./interval.ts";
import type { LeftOutWhy, LikeForLike } from "./like-for-like.ts";
import type { MeaningOf } from "./meaning.ts";
import type { PartialCell } from "./partial-cell.ts";
import type { WatchBreak } from "./watch-break.ts";

type Does = MeaningOf<"watching">["does"];

/** Why a series may not be read on at a break: what changes there of those who watch. */
export function whyBreak({ changes }: WatchBreak): Derivation {
  const grounds = changes.flatMap((change): readonly Ground[] =>
    change.is === "alters"
      ? [coverage(change.before, "gives-way"), coverage(change.after, "begins")]
      : [coverage(change.coverage, change.is)],
  );
  return derived(
    "V12",
    { did: "break-series" },
    { gives: { means: "break" }, ...groundsFrom(grounds) },
  );
}

/** Why a cell holds less than the whole of its month or year. */
export function whyPartial({ reasons }: PartialCell): Derivation {
  const grounds = reasons.flatMap((reason): readonly Ground[] => {
    if (reason.is === "asked") return [askedGround({ asks: "cut-days" })];
    if (reason.is === "watched")
      return reason.coverage.map((id) => coverage(id, "begins-or-ends-inside"));
    return [askedGround({ asks: "on-record-until", asOf: reason.asOf })];
  });
  return derived(
    "V13",
    { did: "mark-partial" },
    { gives: { means: "partial" }, ...groundsFrom(grounds) },
  );
}

/** Why so many incidents are kept like for like. */
export function whyLikeForLike(
  { kept, leftOut }: { readonly kept: readonly string[]; readonly leftOut: LikeForLike["leftOut"] },
  incidents: { readonly kept: number; readonly leftOut: number },
  asked: Asked,
): Derivation {
  return derived(
    "V15",
    { did: "keep-like-for-like", leftOut: incidents.leftOut },
    {
      gives: exactly(incidents.kept),
      ...groundsFrom([
        askedGround(asked),
        ...kept.map((id) => coverage(id, "watches-throughout")),
        ...leftOut.map((one) => coverage(one.coverage, LEFT_OUT[one.why])),
      ]),
    },
  );
}

const LEFT_OUT = {
  "begins later": "begins-later",
  "ends earlier": "ends-earlier",
  "no sure days": "no-sure-days",
} as const satisfies Record<LeftOutWhy, Does>;

/** Why so many incidents of a cell are laid at somebody's door in one way. */
export function whyPart(attribution: Attribution, part: AttributionPart, cell: Asked): Derivation {
  return derived(
    "V16",
    { did: "split-attribution", attribution },
    { gives: part.interval, from: [askedGround(cell)] },
  );
}

function coverage(id: string, does: Does): Ground {
  return recordGround(id, null, { means: "watching", does });
}
