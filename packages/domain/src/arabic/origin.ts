/** Origins and support in Arabic: how many independent origins, and why a record is supported as it is. SPEC A4. */
import type { TieReason } from "../tie.ts";
import type { Verification, VerificationReason } from "../verification.ts";
import type { ArabicNoun } from "./count.ts";
import { countNoun, figure, formBehind } from "./count.ts";

const ORIGIN = {
  one: "أصل مستقل واحد",
  two: "أصلان مستقلان",
  twoOf: "أصلين مستقلين",
  few: "أصول مستقلة",
  many: "أصلًا مستقلًا",
  other: "أصل مستقل",
} as const satisfies ArabicNoun;

const ACCOUNT = {
  one: "رواية واحدة",
  two: "روايتان",
  twoOf: "روايتين",
  few: "روايات",
  many: "رواية",
  other: "رواية",
} as const satisfies ArabicNoun;

/** "أصل مستقل واحد", "أصل مستقل واحد أو أصلان", "ما بين 1 و3 أصول مستقلة". */
export function originWords({ low, high }: Pick<Verification["origins"], "low" | "high">): string {
  return low === high
    ? countNoun(low, ORIGIN)
    : low === 1 && high === 2
      ? "أصل مستقل واحد أو أصلان"
      : `ما بين ${figure(low)} و${figure(high)} ${formBehind(high, ORIGIN)}`;
}

/** One reason for a status, from its rule and the accounts that it rests on. */
export function reasonWords(
  { rule, reports }: VerificationReason,
  { origins }: Pick<Verification, "origins">,
  ofAccounts: number,
): string {
  if (rule === "I1") return originWords(origins);
  if (rule === "R8") return "رواية تبيّن كيف جرى التحقق منها";
  if (reports.length === 0) return "سُحب هذا القيد";
  return denialWords(reports.length, ofAccounts);
}

/** How many of the accounts deny it: "كل الروايات المسجلة تنفيه", "روايتان تنفيان ما تؤكده روايات أخرى". */
export function denialWords(denials: number, ofAccounts: number): string {
  if (denials === ofAccounts) return "كل الروايات المسجلة تنفيه";
  return denials === 2
    ? "روايتان تنفيان ما تؤكده روايات أخرى"
    : `${countNoun(denials, ACCOUNT)} تنفي ما تؤكده روايات أخرى`;
}

/** What each reason says of two ways in which something came to us. SPEC I4–I5. */
export const ARABIC_TIE = {
  "same-speaker": "المتحدث فيهما شخص واحد أو هيئة واحدة.",
  "same-relay": "وصلا إلينا عبر الناقل نفسه.",
  "speaker-is-relay": "المتحدث في أحدهما ينقل الآخر.",
  "same-document": "كلاهما في وثيقة واحدة، فقد سمعتهما غرفة أخبار واحدة.",
  "possibly-same-person": "قد يكون المتحدثان شخصًا واحدًا: هكذا ذكر أحدهم.",
  "same-role": "وُصف المتحدثان بالصفة نفسها، وقد يكونان شخصًا واحدًا.",
  "same-body": "أحدهما يتحدث باسم الهيئة التي هي الآخر.",
  "same-outlet": "أحدهما صوت وسيلة إعلام نفسها، والآخر ممن تنقل عنهم.",
  "shared-rest": "قد يستند أحدهما إلى الآخر، أو كلاهما إلى من ينقلان عنه أو يستشهدان به.",
} as const satisfies Record<TieReason, string>;
