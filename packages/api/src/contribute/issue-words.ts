/** Issue words: what is wrong with a field, in the reader's language; made from what was found, and where that says less than English does, with the English beside it. SPEC A7. */
import { codeWords } from "@sitrep/domain/arabic/code-words";
import { joinWithOr } from "@sitrep/domain/arabic/count";
import { DEFECT, defectWords } from "@sitrep/domain/arabic/defect";
import type { IssueCode } from "@sitrep/domain/issue";
import type { Language } from "@sitrep/domain/language";
import type { RecordKind } from "@sitrep/domain/record";
import type { FieldIssue, IssueSubject } from "./field-issue.ts";

/** The issue as it is said in a language. */
export function issueIn(language: Language, issue: FieldIssue): FieldIssue {
  if (language === "en") return issue;
  const { about, code, message, hint } = issue;
  const said = about === undefined ? undefined : aboutWords(about);
  if (said !== undefined) return { ...issue, ...said };
  if (code === "missing" && issue.field !== null)
    return { ...issue, message: DEFECT.missing, hint: undefined };
  const { words, isAll } = defectWords(issue);
  if (isAll) return { ...issue, message: words, hint: undefined };
  const inEnglish = `${message}.${hint === undefined ? "" : ` ${hint}`}`;
  return { ...issue, message: words, hint: HINT[code], inEnglish };
}

const HINT: Readonly<Partial<Record<IssueCode, string>>> = {
  "impossible-date":
    "اكتبه مثل \u20662019-02-17\u2069 أو \u20662019-02\u2069، أو \u2066[..2019-02-20]\u2069 ليوم ما حتى ذلك التاريخ.",
};

/** A kind of record behind "no" and behind "several". */
const KIND: Readonly<Partial<Record<RecordKind, readonly [none: string, several: string]>>> = {
  source: ["مصدرًا", "مصادر"],
  document: ["وثيقة", "وثائق"],
  actor: ["جهة فاعلة", "جهات فاعلة"],
  place: ["مكانًا", "أماكن"],
  incident: ["حادثة", "حوادث"],
  estimate: ["تقديرًا", "تقديرات"],
};

function aboutWords(about: IssueSubject): Pick<FieldIssue, "message" | "hint"> {
  switch (about.is) {
    case "reference":
      return referenceWords(about);
    case "width":
      return {
        message: `أدق من المكان نفسه، فهو: ${codeWords(about.place)}`,
        hint: `اختر «${codeWords(about.place)}»، أو سمّ المكان المقصود داخله.`,
      };
    case "name":
      return {
        message: `يبدو أنه يسمّي شخصًا: \u2068${about.name}\u2069`,
        hint: "احذف اسم الشخص العادي؛ وإن كان صاحب منصب فقل ذلك في آخر الاستمارة.",
      };
    case "dataset":
      return {
        message: `اسم مجموعة بيانات مسجلة هنا: \u2068${about.id}\u2069`,
        hint: "ملف بهذا الاسم يزيل ما لا يتضمنه: اختر اسمًا آخر، أو أضف القيود إلى ملفك بيدك.",
      };
    case "reason":
      return { message: DEFECT.missing, hint: "جملة يستطيع من يتولى السجل أن يحكم بها." };
    case "unchanged":
      return { message: "لم يتغيّر شيء بعد", hint: undefined };
  }
}

function referenceWords({
  kinds,
  isExact,
  hasNear,
}: Extract<IssueSubject, { readonly is: "reference" }>): Pick<FieldIssue, "message" | "hint"> {
  const [none, several] = [0, 1].map((at) =>
    joinWithOr(kinds.map((kind) => KIND[kind]?.[at] ?? codeWords(kind))),
  );
  if (isExact) return { message: `قد يعني عدة ${several}`, hint: "اختر المقصود." };
  const first = hasNear ? "اختر مما يلي" : "جرّب إملاء آخر";
  const isAddable = kinds.includes("source") || kinds.includes("document");
  const instead = isAddable
    ? "أضفه جديدًا"
    : kinds.includes("place")
      ? "سمّ مكانًا أوسع يضمه"
      : "صفه بالكلمات";
  return { message: `ليس ${none} في السجل`, hint: `${first}، أو ${instead}.` };
}
