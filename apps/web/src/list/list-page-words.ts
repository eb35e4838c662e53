/** List page words: what a list of records says around its records: how it is narrowed, what narrows it, the way to the rest. */
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
  nothing: (kind: NothingKind): string =>
    `No ${kind} on record fits. That says what is on record here, not what happened.`,
  showAll: "Show all",
  sign: "?",
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
  nothing: (kind) => `لا ${NOTHING[kind]} في السجل تطابق ذلك. هذا ما في السجل هنا، لا ما حدث.`,
  showAll: "اعرض الكل",
  sign: "؟",
};

/** The words of a list, in the language of the page. */
export const listPageWords = inLanguages({ en: ENGLISH, ar: ARABIC });
