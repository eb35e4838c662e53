/** Defects of records in Arabic. SPEC A9. */
import type { DefectSentences } from "../../defect.ts";
import type { RecordDefects } from "../../defect/record.ts";
import type { OutsideIn } from "../../outside-coverage.ts";
import type { RecordKind } from "../../record.ts";
import { countNoun, joinWithAnd, joinWithOr } from "../count.ts";
import { setApart } from "../set-apart.ts";
import { COUNTED, KIND_FORMS } from "./nouns.ts";
import { meantHint } from "./value.ts";

/** The words. */
export const RECORD_IN_ARABIC: DefectSentences<RecordDefects> = {
  "id-twice": ({ first }) => ({
    message: `المعرّف مستعمل مرتين، وأولهما في قيد نوعه: ${KIND_FORMS[first][0]}`,
    expected: "معرّف لا يشاركه فيه قيد آخر",
  }),
  "id-of-other-dataset": ({ dataset }) => ({
    message: "المعرّف لمجموعة بيانات أخرى",
    expected: `معرّف يبدأ بـ${setApart(`${dataset}/`)}`,
  }),
  "refers-to-nothing": ({ kinds, meant }) => ({
    message: "يشير إلى ما لا وجود له",
    expected: `معرّف ${eitherOf(kinds)}`,
    hint: meantHint(meant),
  }),
  "refers-to-other-kind": ({ kind, kinds }) => ({
    message: `يشير إلى ${KIND_FORMS[kind][0]}`,
    expected: eitherOf(kinds),
  }),
  "refers-to-gone": () => ({
    message: "يشير إلى قيد لن يبقى",
    expected: "قيد باقٍ",
  }),
  "leads-back": () => ({ message: "يعود إلى نفسه", expected: "سلسلة لها نهاية" }),
  "claim-circle": () => ({
    message: "يعود إلى نفسه عبر تصريحات أخرى",
    expected: "تصريحات عن تصريحات تنتهي إلى شيء آخر",
  }),
  "too-many-claims": ({ most }) => ({
    message: `فيها أكثر من ${countNoun(most, COUNTED.claim, "of")} عن غيرها؛ بُحث في أولها عمّا يعود إلى نفسه`,
    expected: "تصريحات أقل في مجموعة البيانات الواحدة",
  }),
  "other-unit": ({ unit }) => ({
    message: "جزء بوحدة غير وحدة الكل",
    expected: setApart(unit),
  }),
  "part-in-part": ({ inside }) => ({
    message: `يقع في جزء آخر، هو ${setApart(inside)}، فيُحسب مرتين`,
    expected: "أجزاء لا تشترك في شيء",
  }),
  "other-kind-than-left": ({ left, right }) => ({
    message: `ليس من نوع القيد الأول: هذا ${KIND_FORMS[right][0]}، وذاك ${KIND_FORMS[left][0]}`,
  }),
  "private-name": ({ isSure }) => ({
    message: isSure ? "يذكر اسم شخص عادي" : "قد يذكر اسم شخص عادي",
    expected: "صفته بدل اسمه",
  }),
  "told-place": () => ({
    message: "المعرّف يكشف المكان الذي يجب ألا يُعرف",
    expected: "معرّف لا يقول أكثر من المحافظة",
  }),
  "coded-disordered": () => ({
    message: "الأدنى والأرجح والأعلى كما رُمّزت ليست بترتيبها؛ أُبقيت كما جاءت",
    expected: "الأدنى ثم الأرجح ثم الأعلى",
  }),
  "outside-coverage": ({ in: outside }) => ({
    message: `يقع خارج ما تقول مجموعة بياناته إنها ترصده، في ${joinWithAnd(outside.map((one) => OUTSIDE[one]))}`,
    expected: "نطاق رصد يشمله، أو مكان أو زمان أو نوع آخر",
  }),
  "too-many-coverages": ({ most }) => ({
    message: `فيها أكثر من ${countNoun(most, COUNTED.coverage, "of")}؛ فلم تُقابَل بها أي حادثة`,
    expected: "أقل من ذلك في مجموعة البيانات الواحدة",
  }),
  "came-twice": () => ({
    message: "جاء مرتين بمضمونين مختلفين",
    expected: "معرّف لا يشاركه فيه قيد آخر، أو المضمون نفسه",
  }),
  "leans-on-refused": () => ({ message: "يستند إلى صف مرفوض" }),
  "told-differently": () => ({
    message: "تختلف الصفوف في وصفه؛ أُخذ بما يقوله أكثرها",
    expected: "الوصف نفسه في كل صف",
  }),
  "shared-name": ({ holder }) => ({
    message: `يشارك ${setApart(holder)} اسمًا، وهما من نوع واحد وفي مكان واحد`,
  }),
};

const OUTSIDE = {
  place: "المكان",
  time: "الزمان",
  kind: "النوع",
} as const satisfies Record<OutsideIn, string>;

function eitherOf(kinds: readonly RecordKind[]): string {
  return joinWithOr(kinds.map((kind) => KIND_FORMS[kind][0]));
}
