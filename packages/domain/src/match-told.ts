/** Match told: what one dimension finds of two incidents, by its parts, so that each language says it in its own words. SPEC A4, M1. */
import type { HarmEffect } from "./harm.ts";
import type { Interval } from "./interval.ts";
import type { PlaceKind } from "./place.ts";
import { describeInterval } from "./quantity.ts";

/** See the file. Days are counted whole; distances are in km. */
export type MatchTold =
  | { readonly is: "same-day" }
  | { readonly is: "open-days"; readonly days: number | null }
  | { readonly is: "same-period" }
  | { readonly is: "same-stretch"; readonly days: number }
  | {
      readonly is: "shared-days";
      readonly shared: number;
      readonly shorter: number;
      readonly longer: number;
    }
  | { readonly is: "no-place" }
  | { readonly is: "same-spot"; readonly isNear: boolean }
  | { readonly is: "points"; readonly km: number; readonly isWithinReach: boolean }
  | { readonly is: "inside"; readonly kind: PlaceKind; readonly isSame: boolean }
  | { readonly is: "other-part" }
  | { readonly is: "perhaps-inside" }
  | { readonly is: "same-kind" }
  | { readonly is: "category"; readonly list: string; readonly category: string }
  | { readonly is: "no-category" }
  | { readonly is: "other-extent"; readonly kinds: MatchTold }
  | { readonly is: "no-actor" }
  /** How many actors both name. */
  | { readonly is: "actors"; readonly common: number }
  | { readonly is: "related-actors" }
  | { readonly is: "no-harm" }
  | {
      readonly is: "harm";
      readonly effect: HarmEffect;
      readonly amounts: readonly [Interval, Interval];
      readonly isShared: boolean;
    };

/** What is told, in English. */
export function matchWords(told: MatchTold): string {
  switch (told.is) {
    case "same-day":
      return "the same day";
    case "open-days":
      return told.days === null
        ? "may share a day; both leave an end open"
        : `may share a day; one allows ${dayWords(told.days)}, the other leaves an end open`;
    case "same-period":
      return "the same days throughout";
    case "same-stretch":
      return `both within the same ${dayWords(told.days)}`;
    case "shared-days":
      return `may share ${dayWords(told.shared)}; one allows ${dayWords(told.shorter)}, the other ${dayWords(told.longer)}`;
    case "no-place":
      return "a place is not on file";
    case "same-spot":
      return told.isNear ? "in or near the same place" : "the same place";
    case "points":
      return `points ${told.km < 1 ? "less than 1 km" : `${Math.round(told.km)} km`} apart, ${told.isWithinReach ? "within" : "beyond"} their precision`;
    case "inside":
      return told.isSame
        ? `the same ${told.kind}`
        : `one is known only to the ${told.kind} that the other lies in`;
    case "other-part":
      return "two different parts of one governorate";
    case "perhaps-inside":
      return "the wider area may hold the other";
    case "same-kind":
      return "the same kind";
    case "category":
      return `${told.list} has one category for both, "${told.category}"`;
    case "no-category":
      return "kinds that no list puts together";
    case "other-extent":
      return `${matchWords(told.kinds)}; one is a single deed, and the other is not`;
    case "no-actor":
      return "one of them names no actor";
    case "actors":
      return actorWords(told.common);
    case "related-actors":
      return "actors that belong together";
    case "no-harm":
      return "no harm that both tell of";
    case "harm":
      return harmWords(told);
  }
}

function dayWords(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}

function actorWords(common: number): string {
  if (common === 0) return "no actor in common";
  return common === 1 ? "an actor in common" : `${common} actors in common`;
}

/** The order in which the two are given makes no difference to the words. */
function harmWords({
  effect,
  amounts,
  isShared,
}: Extract<MatchTold, { readonly is: "harm" }>): string {
  const [first, second] = amounts.map(amountWords).toSorted();
  if (first === second) return `${effect}: ${first} in both`;
  return `${effect}: ${first} and ${second} share ${isShared ? "a number" : "no number"}`;
}

function amountWords(interval: Interval): string {
  return isAnyNumber(interval) ? "an unknown number" : describeInterval(interval);
}

/** Whether it allows every number that may be counted. */
export function isAnyNumber({ low, high }: Interval): boolean {
  return low === 0 && high === null;
}
