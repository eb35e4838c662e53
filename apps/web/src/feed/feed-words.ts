/** Feed words: what a feed says, in the language that its address asks for. */
import { inLanguages } from "../language/speech.ts";
import { setApart } from "../language/record-text.tsx";
import type { Step } from "./followed.ts";

type Way = Step["way"];

const ENGLISH = {
  /** What became of a record, in front of its name. */
  way: {
    created: "Recorded",
    amended: "Amended",
    retracted: "Withdrawn",
    entered: "Entered the list",
    changed: "Changed in the list",
    left: "Left the list",
  } satisfies Record<Way, string>,
  /** The title of a feed; `of` is what is followed. */
  title: (of: string | undefined): string =>
    of === undefined ? "Sitrep: changes" : `Sitrep: changes of ${of}`,
  /** What a feed is about. */
  subtitle:
    "What entered, was amended and was withdrawn, by whom and why; each entry leads to the record as it was known then.",
  /** The heading of what is not told one by one. */
  more: (position: number): string => `Batch ${position}: further changes`,
  why: (position: number, author: string, reason: string): string =>
    `Batch ${position}, by ${author}: ${reason}`,
  difference: (field: string, was: string, is: string): string => `${field}: ${was} → ${is}`,
  /** A side of a difference that has no value. */
  nothing: "nothing",
  neither: "of: is neither the id of a record nor the address of a page",
  /** The link to the feed of a page. */
  link: "Follow the changes of this page as a feed",
};

/** The words in each language. */
type FeedWords = typeof ENGLISH;

const ARABIC: FeedWords = {
  way: {
    created: "أُدخل",
    amended: "عُدّل",
    retracted: "سُحب",
    entered: "دخل القائمة",
    changed: "تغيّر في القائمة",
    left: "خرج من القائمة",
  },
  title: (of) =>
    of === undefined
      ? "التغييرات في \u2068Sitrep\u2069"
      : `تغييرات \u2068${of}\u2069 في \u2068Sitrep\u2069`,
  subtitle:
    "ما أُدخل وما عُدّل وما سُحب، ومن كتبه ولماذا؛ ويقود كل بند إلى القيد كما كان معروفًا حينها.",
  more: (position) => `الدفعة ${position}: تغييرات أخرى`,
  why: (position, author, reason) =>
    `الدفعة ${position}، كتبها ${setApart(author)}: ${setApart(reason)}`,
  difference: (field, was, is) => `${field}: ${was} ← ${is}`,
  nothing: "لا شيء",
  neither: "of: ليس معرّف قيد ولا عنوان صفحة",
  link: "متابعة تغييرات هذه الصفحة عبر خلاصة",
};

/** See the file. */
export const feedWords = inLanguages({ en: ENGLISH, ar: ARABIC });
