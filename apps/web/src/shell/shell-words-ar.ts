/** Shell words in Arabic. */
import { countNoun } from "@sitrep/domain/arabic/count";
import { NOUN } from "../language/nouns.ts";
import type { ShellWords } from "./shell-words.ts";

/** What the frame of every page says. */
export const ARABIC: ShellWords = {
  skip: "انتقل إلى المحتوى",
  motto: "ما يُقال عن نزاع مسلح، ومن يقوله",
  searchLabel: "ابحث في السجل",
  search: "بحث",
  sections: "الأقسام",
  section: {
    "/explore": "المستكشف",
    "/incidents": "الحوادث",
    "/estimates": "التقديرات",
    "/claims": "التصريحات",
    "/map": "الخريطة",
    "/sources": "المصادر",
    "/documents": "الوثائق",
    "/places": "الأماكن",
    "/actors": "الجهات الفاعلة",
    "/balances": "المطابقات",
    "/origins": "أصول الروايات",
    "/coverage": "الرصد",
    "/datasets": "مجموعات البيانات",
    "/ledger": "دفتر القيود",
    "/changes": "التغييرات",
    "/contribute": "ساهم",
    "/about": "المنهجية",
  },
  languages: "اللغة",
  notTranslated: "لم تُترجَم هذه الصفحة بعد، ونعرضها هنا بالإنجليزية.",
  knownAt: "تاريخ المعرفة",
  lookingBack: "أنت تنظر إلى الماضي.",
  nothingThen: "لم يكن في السجل شيء حينها.",
  knownThen: (position, latest) =>
    `هذا ما كان معروفًا بعد الدفعة ${position} من أصل ${latest}، المسجلة في`,
  toNow: "العودة إلى المعروف الآن",
  knownNow: (position) => `وفق المعروف الآن: الدفعة ${position}، المسجلة في`,
  changedSince: "ما الذي تغيّر منذ ذلك الحين",
  cite: "استشهد بهذه الصفحة",
  byRules: (version) => `الإصدار ${version} من القواعد`,
  rulesSince: "القواعد منذ إنشاء هذا الرابط",
  olderRules: (made, now) =>
    `أُنشئ هذا الرابط وفق الإصدار ${made} من القواعد، وقد تغيّرت منذ ذلك الحين: ما تراه محسوب وفق الإصدار ${now}، وقد تختلف أرقامه عن تلك التي استُشهد بها.`,
  newerRules: (made, now) =>
    `أُنشئ هذا الرابط وفق الإصدار ${made} من القواعد، ولا يعرف هذا الموقع منها إلا ما يصل إلى الإصدار ${now}، وهو الذي يجيب وفقه. قد تختلف أرقامه عن تلك التي استُشهد بها.`,
  hashTells: "تبيّن بصمة الاستشهاد هل تغيّر فيه شيء:",
  compareHash: "استشهد بهذه الصفحة الآن",
  lookEarlier: "انظر إلى وقت سابق",
  moment: (latest) => `يوم، أو رقم دفعة من 1 إلى ${latest}`,
  momentExample: "2026-11-20 أو 1",
  show: "اعرض",
  ledger: "دفتر القيود",
  batch: (position) => `الدفعة ${position}`,
  recorded: "، سُجلت في",
  hash: "البصمة",
  hashMeans: "بصمة هذه الدفعة وكل ما سبقها",
  rights: "الحقوق",
  shapes: "حدود الخريطة: Natural Earth، ملكية عامة",
  methods: "كيف تستشهد بالموقع، ومنهجيته كاملة",
  paper: "المظهر",
  theme: { auto: "وفق النظام", light: "فاتح", dark: "داكن" },
  leftOut: "أجزاء من العنوان أُسقطت",
  notUnderstood: (count) =>
    `لم نفهم ${countNoun(count, NOUN.part, "of")} من هذا العنوان وأسقطنا ما لم نفهمه:`,
  goOn: () => "تابع من دونه",
};
