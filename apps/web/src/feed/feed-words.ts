/** Feed words: what a feed says, outside of every page. */
import type { Language } from "@sitrep/domain/language";
import type { Step } from "./followed.ts";

/** What became of a record, in front of its name. */
export const WAY_WORDS = {
  created: "Recorded",
  amended: "Amended",
  retracted: "Withdrawn",
  entered: "Entered the list",
  changed: "Changed in the list",
  left: "Left the list",
} as const satisfies Record<Step["way"], string>;

/** The title of a feed; `of` is what is followed. */
export function feedTitle(of: string | undefined): string {
  return of === undefined ? "Sitrep: changes" : `Sitrep: changes of ${of}`;
}

/** What a feed is about. */
export const FEED_SUBTITLE =
  "What entered, was amended and was withdrawn, by whom and why; each entry leads to the record as it was known then.";

/** The heading of what is not told one by one. */
export function moreTitle(position: number): string {
  return `Batch ${position}: further changes`;
}

/** The link to the feed of a page. */
export const LINK_WORDS = {
  en: "Follow the changes of this page as a feed",
  ar: "متابعة تغييرات هذه الصفحة عبر خلاصة",
} as const satisfies Record<Language, string>;
