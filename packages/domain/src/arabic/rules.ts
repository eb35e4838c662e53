/** Rules in Arabic: SPEC.md, chapter by chapter; a test fails when one is missing, or when its English text is another by now. SPEC A8. */
import type { ArabicChapter, ArabicRule } from "./rule.ts";
import { BALANCE } from "./rules/balance.ts";
import { CLAIMS } from "./rules/claims.ts";
import { COMPARISON } from "./rules/comparison.ts";
import { COVERAGE_COUNTS_SERIES } from "./rules/coverage-counts-series.ts";
import { ESTIMATES } from "./rules/estimates.ts";
import { FILTERS } from "./rules/filters.ts";
import { IDENTITY_AND_LEDGER } from "./rules/identity-and-ledger.ts";
import { INCIDENTS } from "./rules/incidents.ts";
import { INDEPENDENCE } from "./rules/independence.ts";
import { ISSUES_AND_THE_GATE } from "./rules/issues-and-the-gate.ts";
import { JUDGEMENTS } from "./rules/judgements.ts";
import { LANGUAGES } from "./rules/languages.ts";
import { MATCHING } from "./rules/matching.ts";
import { PLACE } from "./rules/place.ts";
import { PUBLISHERS_FILES } from "./rules/publishers-files.ts";
import { QUANTITIES } from "./rules/quantities.ts";
import { REPORTS_AND_SOURCES } from "./rules/reports-and-sources.ts";
import { SEARCH } from "./rules/search.ts";
import { TIME } from "./rules/time.ts";
import { WHY } from "./rules/why.ts";

/** What stands before the first chapter. */
export const ARABIC_OPENING: ArabicRule = {
  of: "c89b514c",
  says: "ما يعد به النظام في كل قيمة، ولكل قاعدة رقم. تذكر شيفرة البرنامج القاعدة التي تلتزمها، وتذكر الاختبارات القاعدة التي تثبتها، ويفشل اختبار إذا لم يُثبت قاعدةً شيء أو ذُكر رقم لا وجود له هنا. والقاعدة التي تحدد رقمًا من عندنا (هامشًا أو طولًا) لها اسم وإصدار في الشيفرة، وتغييرها يحرّك أرقامًا منشورة.",
};

/** The chapters, by their letters. */
export const ARABIC_CHAPTERS: Readonly<Record<string, ArabicChapter>> = {
  Q: QUANTITIES,
  T: TIME,
  P: PLACE,
  K: INCIDENTS,
  R: REPORTS_AND_SOURCES,
  I: INDEPENDENCE,
  E: ESTIMATES,
  C: COMPARISON,
  B: BALANCE,
  V: COVERAGE_COUNTS_SERIES,
  D: CLAIMS,
  J: JUDGEMENTS,
  M: MATCHING,
  L: IDENTITY_AND_LEDGER,
  U: PUBLISHERS_FILES,
  W: WHY,
  F: FILTERS,
  S: SEARCH,
  G: ISSUES_AND_THE_GATE,
  A: LANGUAGES,
};
