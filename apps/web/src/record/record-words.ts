/** Record words: what the parts that all pages share say: lists, links, forms, notes. */
import { inLanguages } from "../language/speech.ts";
import { numberWords } from "../words/number.ts";

/** What a list may hold none of. */
export type NothingKind =
  | "incident"
  | "estimate"
  | "claim"
  | "source"
  | "document"
  | "actor"
  | "place"
  | "figure"
  | "record";

const ENGLISH = {
  why: "Why?",
  party: ", party to the conflict",
  deniesIt: ", denies it",
  qualifiesIt: ", qualifies it",
  notShown: "a record that is not shown",
  comma: ", ",
  semicolon: "; ",
  /** Between two of a list, at its end or before it; titles of records are long and in another language. */
  between: (isEnd: boolean, _isTitles: boolean): string => (isEnd ? " and " : ", "),
  and: " and ",
  or: " or ",
  asOf: "Record as of",
  batch: (position: number): string => `batch ${position}`,
  rule: (rule: string): string => `rule ${rule}`,
  derived: "Derived by Sitrep",
  show: "Show",
  all: "all",
  narrow: "Narrow what is shown",
  moreWays: "More ways to narrow",
  meaning: (label: string): string => `What this means: ${label}`,
  filters: "Filters in force",
  lift: "Lift this filter",
  liftAside: " (lift this filter)",
  liftAll: "Lift all",
  pages: "Pages of this list",
  toStart: "Back to the beginning",
  next: (shown: number, total: number): string =>
    `Next ${numberWords(shown)} of ${numberWords(total)}`,
  data: (datasets: number): string =>
    datasets === 1 ? "Data: " : "Data, each under its own licence: ",
  asTable: "The same as a table",
  nothing: (kind: NothingKind): string =>
    `No ${kind} on record fits. That says what is on record here, not what happened.`,
  showAll: "Show all",
  sign: "?",
  publishedBy: " by ",
};

const NOTHING = {
  incident: "حوادث",
  estimate: "تقديرات",
  claim: "تصريحات",
  source: "مصادر",
  document: "وثائق",
  actor: "جهات فاعلة",
  place: "أماكن",
  figure: "أرقام",
  record: "قيود",
} as const satisfies Record<NothingKind, string>;

const ARABIC: typeof ENGLISH = {
  why: "لماذا؟",
  party: "، طرف في النزاع",
  deniesIt: "، ينفيه",
  qualifiesIt: "، يقيّده",
  notShown: "قيد غير معروض",
  comma: "، ",
  semicolon: "؛ ",
  between: (_, isTitles) => (isTitles ? "؛ " : " و"),
  and: " و",
  or: " أو ",
  asOf: "السجل كما هو بعد",
  batch: (position) => `الدفعة ${position}`,
  rule: (rule) => `القاعدة ${rule}`,
  derived: "استنتجه الموقع",
  show: "اعرض",
  all: "الكل",
  narrow: "ضيّق ما يُعرض",
  moreWays: "خيارات أخرى للتضييق",
  meaning: (label) => `ما معنى هذا: ${label}`,
  filters: "المرشّحات المطبقة",
  lift: "أزل هذا المرشّح",
  liftAside: " (أزل هذا المرشّح)",
  liftAll: "أزلها كلها",
  pages: "صفحات هذه القائمة",
  toStart: "العودة إلى البداية",
  next: (shown, total) => `التالي: ${numberWords(shown)} من ${numberWords(total)}`,
  data: (datasets) => (datasets === 1 ? "البيانات: " : "البيانات، كل منها برخصته: "),
  asTable: "المحتوى نفسه في جدول",
  nothing: (kind) => `لا ${NOTHING[kind]} في السجل تطابق ذلك. هذا ما في السجل هنا، لا ما حدث.`,
  showAll: "اعرض الكل",
  sign: "؟",
  publishedBy: "، الناشر: ",
};

/** The words of the shared parts, in the language of the page. */
export const recordWords = inLanguages({ en: ENGLISH, ar: ARABIC });
