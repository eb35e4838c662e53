/** Meaning words in Arabic: what a derivation gives where that is no number. SPEC W5, A4. */
import { codeWords } from "@sitrep/domain/arabic/code-words";
import { joinWithAnd } from "@sitrep/domain/arabic/count";
import { denialWords } from "@sitrep/domain/arabic/origin";
import { describeWhen } from "@sitrep/domain/arabic/when";
import type { Meaning, MeaningOf } from "@sitrep/domain/meaning";
import { meaningDescriber } from "@sitrep/domain/meaning";

/** The words of a meaning. A source's own words and the names of records stand in it between marks that set them apart. */
export const arabicMeaning: (meaning: Meaning) => string = meaningDescriber({
  words: ({ words }) => `«\u2068${words}\u2069»`,
  days: ({ earliest, latest }) => {
    if (earliest !== null && earliest === latest) return describeWhen(earliest);
    return `من ${dayOr(earliest, "يوم غير معروف")} إلى ${dayOr(latest, "يوم غير معروف")}`;
  },
  "said-days": ({ earliest, latest }) =>
    `قيل بين ${dayOr(earliest, "يوم لا يعرفه أحد")} و${dayOr(latest, "يوم لا يعرفه أحد")}`,
  time: ({ when }) => describeWhen(when),
  period: ({ when }) => describeWhen(when),
  precision: ({ precision }) => codeWords(precision),
  mark: ({ mark }) => MARK[mark],
  status: ({ status }) => codeWords(status),
  standing: ({ standing }) => STANDING[standing],
  denied: ({ denials, accounts }) => denialWords(denials, accounts),
  checked: () => "رواية تبيّن كيف جرى التحقق منها",
  accounts: ({ numbers }) => `${accountNoun(numbers.length)} ${joinWithAnd(numbers.map(String))}`,
  "one-origin": ({ isSure }) => (isSure ? "أصل واحد" : "ربما أصل واحد"),
  "no-origin": () => "ليس أصلًا قائمًا بذاته",
  "in-days": ({ isSure }) => (isSure ? "يقينًا" : "ربما"),
  watching: ({ does }) => WATCHING[does],
  break: () => "انقطاع",
  partial: () => "غير مكتمل",
  "no-shared-number": () => "لا عدد يناسبها كلها",
  fit: ({ doesFit }) => (doesFit ? "الجزء يتسع له الكل" : "الجزء أكبر من الكل"),
  "no-remainder": () => "لا شيء: الأجزاء أكثر من الكل",
  "beyond-tally": () => "المسجل أكثر مما تتيحه الحصيلة",
  leanings: ({ leanings }) =>
    leanings
      .map(({ without, status }) => `من دون ${GROUP[without] ?? `\u2068${without}\u2069`}: ${status === null ? "لا يرويه أحد" : codeWords(status)}`)
      .join("؛ "),
}); // prettier-ignore

function dayOr(day: string | null, none: string): string {
  return day === null ? none : describeWhen(day);
}

function accountNoun(count: number): string {
  if (count === 1) return "الرواية";
  return count === 2 ? "الروايتان" : "الروايات";
}

const MARK = {
  dot: "نقطة",
  ring: "حلقة",
  area: "مساحة مظللة",
} as const satisfies Record<MeaningOf<"mark">["mark"], string>;

const STANDING = {
  before: "قيل قبله",
  around: "ربما قبله وربما بعده",
  after: "قيل بعده",
  unknown: "لا يُعرف متى قيل",
} as const satisfies Record<MeaningOf<"standing">["standing"], string>;

const WATCHING = {
  watches: "كان يرصد",
  "watches-throughout": "رصد طوال المدة",
  "gives-way": "يحل غيره محله",
  begins: "يبدأ",
  ends: "ينتهي",
  "begins-or-ends-inside": "يبدأ أو ينتهي فيه",
  "begins-later": "يبدأ لاحقًا",
  "ends-earlier": "ينتهي قبل ذلك",
  "no-sure-days": "لا يقول على وجه اليقين أي أيام يغطي",
} as const satisfies Record<MeaningOf<"watching">["does"], string>;

const GROUP: Readonly<Record<string, string>> = {
  anonymous: "من لم يُسمَّ",
  party: "أطراف النزاع",
};
