/** Defects in Arabic: what is wrong with a piece of data, from its code where the sentence is in no list. SPEC A7. */
import type { Issue, IssueCode } from "../issue.ts";
import { schemaSentence } from "./complaint.ts";

/** What each sort of defect comes to, where nothing nearer is known of it. */
export const DEFECT = {
  malformed: "ليست له الصورة المنتظرة",
  "unknown-key": "ليس حقلًا من حقول هذا القيد",
  missing: "يحتاج إلى جواب",
  invalid: "لا يُقبل كما كُتب",
  "impossible-date": "لا يُقرأ تاريخًا",
  negative: "لا يجوز أن يكون سالبًا",
  "duplicate-id": "معرّف مستعمل أصلًا",
  "wrong-dataset": "لا ينتمي إلى مجموعة البيانات هذه",
  "dangling-reference": "يشير إلى ما ليس في السجل",
  "wrong-kind": "يشير إلى قيد من نوع آخر",
  cycle: "يعود إلى نفسه",
  contradiction: "يناقض ما كُتب في خانة أخرى",
  "pinpoint-mismatch": "لا يطابق الموضع المحدد من الوثيقة",
  unreadable: "لا يُقرأ",
  "private-person": "يبدو أنه يسمّي شخصًا",
  "told-place": "يُستخرج مكانه من نصه",
  disordered: "أرقامه ليست بترتيبها",
  overlap: "يتداخل مع غيره",
} as const satisfies Record<IssueCode, string>;

/** What is wrong; `isAll` where the words say as much as the English ones. */
export function defectWords({ code, message }: Pick<Issue, "code" | "message">): {
  readonly words: string;
  readonly isAll: boolean;
} {
  const own = schemaSentence(message);
  return own === undefined ? { words: DEFECT[code], isAll: false } : { words: own, isAll: true };
}
