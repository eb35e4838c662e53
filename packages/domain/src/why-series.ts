/** Why of a series: where it breaks, which cells are not whole, what like for like keeps, and how a cell splits. SPEC V12–V16, W1. */
import type { Attribution } from "./attribution.ts";
import type { AttributionPart } from "./attribution-split.ts";
import type { Derivation, Ground } from "./derivation.ts";
import { groundsFrom } from "./derivation.ts";
import { exactly } from "./interval.ts";
import type { LikeForLike } from "./like-for-like.ts";
import type { PartialCell } from "./partial-cell.ts";
import type { WatchBreak } from "./watch-break.ts";

/** Why a series may not be read on at a break: what changes there of those who watch. */
export function whyBreak({ changes }: WatchBreak): Derivation {
  const grounds = changes.flatMap((change): readonly Ground[] =>
    change.is === "alters"
      ? [coverage(change.before, "gives way"), coverage(change.after, "begins")]
      : [coverage(change.coverage, change.is)],
  );
  return {
    rule: "V12",
    says: "Those who watch are others before than behind: numbers on both sides are not comparable.",
    gives: "a break",
    ...groundsFrom(grounds),
  };
}

/** Why a cell holds less than the whole of its month or year. */
export function whyPartial({ reasons }: PartialCell): Derivation {
  const grounds = reasons.flatMap((reason): readonly Ground[] => {
    if (reason.is === "asked") return [{ is: "asked", words: "days that begin or end in it" }];
    if (reason.is === "watched")
      return reason.coverage.map((id) => coverage(id, "begins or ends in it"));
    return [{ is: "asked", words: `what is on record, which ends on ${reason.asOf}` }];
  });
  return {
    rule: "V13",
    says: "The cell holds less than the whole of its days, so that it joins no line of whole ones.",
    gives: "not whole",
    ...groundsFrom(grounds),
  };
}

/** Why so many incidents are kept like for like; `asked` says in words what was asked. */
export function whyLikeForLike(
  { kept, leftOut }: { readonly kept: readonly string[]; readonly leftOut: LikeForLike["leftOut"] },
  incidents: { readonly kept: number; readonly leftOut: number },
  asked: string,
): Derivation {
  return {
    rule: "V15",
    says: `Kept what one and the same coverage watched on every day asked for, for sure; ${incidents.leftOut} on record are left out.`,
    gives: exactly(incidents.kept),
    ...groundsFrom([
      { is: "asked", words: asked },
      ...kept.map((id) => coverage(id, "watched throughout")),
      ...leftOut.map((one) => coverage(one.coverage, one.why)),
    ]),
  };
}

/** Why so many incidents of a cell are laid at somebody's door in one way; `cell` says in words which cell. */
export function whyPart(degree: Attribution, part: AttributionPart, cell: string): Derivation {
  return {
    rule: "V16",
    says: `From what is ${degree} for sure and in no other way, to whatever may lie in the cell and is ${degree} among others.`,
    gives: part.interval,
    from: [{ is: "asked", words: cell }],
    more: 0,
  };
}

function coverage(id: string, gives: string): Ground {
  return { is: "record", id, field: null, gives };
}
