/** Defects of forms in Arabic. SPEC A9. */
import type { DefectSentences } from "../../defect.ts";
import type { FormDefects, Unlooked } from "../../defect/form.ts";
import type { RecordKind } from "../../record.ts";
import { codeWords } from "../code-words.ts";
import { countNoun, joinWithOr } from "../count.ts";
import { listed, setApart } from "../set-apart.ts";
import { COUNTED, KIND_FORMS } from "./nouns.ts";
import { meantHint } from "./value.ts";

const PLAN = setApart("sitrep plan");

/** The words. */
export const FORM_IN_ARABIC: DefectSentences<FormDefects> = {
  "no-answer": ({ asks }) => ({
    message: "يحتاج إلى جواب",
    hint: asks === "reason" ? "جملة يستطيع من يتولى السجل أن يحكم بها." : undefined,
  }),
  "no-field": ({ meant }) => ({
    message: "ليس حقلًا من حقول هذا القيد",
    hint: meantHint(meant),
  }),
  "no-such-record": ({ kinds, hasNear }) => ({
    message: `ليس ${joinWithOr(kinds.map((kind) => KIND_FORMS[kind][1]))} في السجل`,
    hint: `${hasNear ? "اختر مما يلي" : "جرّب إملاء آخر"}، أو ${insteadOf(kinds)}.`,
  }),
  "several-records": ({ kinds }) => ({
    message: `قد يعني عدة ${joinWithOr(kinds.map((kind) => KIND_FORMS[kind][2]))}`,
    hint: "اختر المقصود.",
  }),
  "finer-than-place": ({ place }) => ({
    message: `أدق من المكان نفسه، فهو: ${codeWords(place)}`,
    hint: `اختر «${codeWords(place)}»، أو سمّ المكان المقصود داخله.`,
  }),
  "after-report": ({ published }) => ({
    message: `بعد يوم صدور التقرير، وهو ${setApart(published)}`,
    hint: "راجع اليومين كليهما.",
  }),
  "names-person": ({ name }) => ({
    message: `يبدو أنه يسمّي شخصًا: ${setApart(name)}`,
    hint: "احذف اسم الشخص العادي؛ وإن كان صاحب منصب فقل ذلك في آخر الاستمارة.",
  }),
  "dataset-on-record": ({ id }) => ({
    message: `اسم مجموعة بيانات مسجلة هنا: ${setApart(id)}`,
    hint: "ملف بهذا الاسم يزيل ما لا يتضمنه: اختر اسمًا آخر، أو أضف القيود إلى ملفك بيدك.",
  }),
  "nothing-changed": () => ({ message: "لم يتغيّر شيء بعد" }),
  "row-above-names": ({ seen }) => ({
    message: `أسماء الأعمدة في الصف الثاني، تحت ${setApart(seen)}`,
    hint: "احذف الصف الذي فوقها.",
  }),
  "not-looked-at": ({ why }) => ({ message: UNLOOKED[why] }),
  "upload-too-large": ({ megabytes }) => ({
    message: `الملف أكبر من ${countNoun(megabytes, COUNTED.megabyte, "of")}. اضغطه بصيغة ${setApart(".zip")} أو ${setApart(".gz")}، أو دع ${PLAN} يقرؤه من سطر الأوامر.`,
  }),
  "upload-too-slow": ({ seconds }) => ({
    message: `لم يُقرأ الملف خلال ${countNoun(seconds, COUNTED.second, "of")}. يقرؤه ${PLAN} من سطر الأوامر مهما طال.`,
  }),
};

function insteadOf(kinds: readonly RecordKind[]): string {
  if (kinds.includes("source") || kinds.includes("document")) return "أضفه جديدًا";
  if (kinds.includes("place")) return "سمّ مكانًا أوسع يضمه";
  return "صفه بالكلمات";
}

const UNLOOKED = {
  ending: `هذا الملف ليس مما يُقرأ هنا: ينتهي اسم ما يُقرأ بواحد مما يلي: ${listed([".yaml", ".json", ".jsonl", ".csv", ".tsv", ".geojson", ".gz", ".zip"])}.`,
  busy: "يُنظر الآن في ملفات آخرين. أعد المحاولة بعد دقيقة؛ لم يُحفظ شيء.",
  stopped: "أُوقف النظر في الملف.",
  "too-much-to-say": `ما يقال عن هذا الملف أكثر مما تسعه صفحة؛ يقوله ${PLAN}.`,
  "no-program": "لا يمكن النظر في الملف على هذا الخادم.",
  memory: `لم يُقرأ الملف إلى آخره: يحتاج إلى ذاكرة أكبر مما له هنا. يقرؤه ${PLAN} من سطر الأوامر.`,
  "not-now": "تعذّر النظر في الملف الآن. أعد المحاولة؛ لم يُحفظ شيء.",
} as const satisfies Record<Unlooked, string>;
