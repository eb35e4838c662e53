/** Complaint in Arabic: what is said of a query's value that is not understood, with the value that was probably meant. SPEC F3, A7. */
import type { z } from "zod";
import type { ComplaintWords } from "../complaint.ts";
import { MOST_LISTED } from "../complaint.ts";
import type { ComplaintSubject } from "../complaint-sentence.ts";
import { subjectOfComplaint } from "../complaint-sentence.ts";
import { nearest } from "../nearest.ts";
import { show } from "../show.ts";
import type { ArabicNoun } from "./count.ts";
import { countNoun } from "./count.ts";

const SENTENCE = {
  slug: "يُكتب بحروف لاتينية صغيرة وأرقام وشرطات ونقاط",
  id: "يُكتب معرّفًا من جزأين بينهما خط مائل، بحروف لاتينية صغيرة وأرقام وشرطات ونقاط",
  tag: "يُكتب كلمات لاتينية بحروف صغيرة تصل بينها شرطات",
  day: "يجب أن يكون يومًا من أيام التقويم، مثل ⁦2019-02-17⁩",
  position: "يجب أن يكون رقم دفعة، مثل 3",
  knownAt: "يجب أن يكون رقم دفعة مثل 3، أو يومًا مثل ⁦2026-11-20⁩، أو لحظة مثل ⁨2026-11-20T09:00:00Z⁩",
  neverWas: "يذكر يومًا أو وقتًا لا وجود له",
  box: "يجب أن يكون الغرب ثم الجنوب ثم الشرق ثم الشمال بالدرجات، مثل ⁨42.5,35,45,36.5⁩، وألا يعلو الجنوب الشمال",
  without:
    "يجب أن يكون معرّف مصدر أو مجموعة بيانات، أو فئة: ⁨anonymous⁩ لمن لم يُسمَّ، و⁨party⁩ لأطراف النزاع، أو نوعًا من المصادر مثل ⁨military⁩",
  monitor: "يجب أن يكون معرّف مصدر أو مجموعة بيانات",
  empty: "لا يجوز أن يكون فارغًا",
  uncitable: "لا يقود إلى قيود ولا أرقام يمكن الاستشهاد بها",
} as const satisfies Record<ComplaintSubject, string>;

const TYPE: Readonly<Record<string, string>> = {
  string: "نصًا",
  number: "رقمًا",
  int: "رقمًا صحيحًا",
  boolean: "نعم (1) أو لا (0)",
  array: "قائمة",
  object: "كائنًا له حقول",
  nan: "رقمًا",
};

const VALUE = {
  one: "قيمة واحدة",
  two: "قيمتان",
  twoOf: "قيمتين",
  few: "قيم",
  many: "قيمة",
  other: "قيمة",
} as const satisfies ArabicNoun;

const LETTER = {
  one: "حرف واحد",
  two: "حرفان",
  twoOf: "حرفين",
  few: "أحرف",
  many: "حرفًا",
  other: "حرف",
} as const satisfies ArabicNoun;

/** The words of complaints. SPEC A7. */
export const ARABIC_COMPLAINT: ComplaintWords = {
  about: (issue) => sentenceOf(issue) ?? "لم يُفهم",
  unknown: (meant) => `لا يُعرف هنا${meant === undefined ? "" : `؛ هل تقصد ${apart(meant)}؟`}`,
  backwards: "يسبق بداية المدة",
  control: "فيه محرف تحكم لا يُرى",
};

/** A sentence of a schema's own, by the English one; undefined for one that is in no list. */
export function schemaSentence(message: string): string | undefined {
  const subject = subjectOfComplaint(message);
  return subject && SENTENCE[subject];
}

function sentenceOf(issue: z.core.$ZodIssue): string | undefined {
  const own = schemaSentence(issue.message);
  if (own !== undefined) return own;
  switch (issue.code) {
    case "invalid_value":
      return aboutChoice(issue.input, issue.values.map(String));
    case "invalid_type":
      return issue.input === undefined
        ? "ناقص"
        : `يجب أن يكون ${TYPE[issue.expected] ?? apart(issue.expected)}`;
    case "too_big":
      return `يجب ألا يزيد على ${bound(issue.origin, Number(issue.maximum))}`;
    case "too_small":
      return `يجب ألا يقل عن ${bound(issue.origin, Number(issue.minimum))}`;
    default:
      return undefined;
  }
}

function bound(origin: string, limit: number): string {
  if (origin === "array") return countNoun(limit, VALUE, "of");
  if (origin === "string") return countNoun(limit, LETTER, "of");
  return String(limit);
}

function aboutChoice(seen: unknown, known: readonly string[]): string {
  const subject = typeof seen === "string" ? `\u2068${show(seen)}\u2069` : "المكتوب";
  const meant = typeof seen === "string" ? nearest(seen, known) : undefined;
  if (meant !== undefined) return `${subject} ليس في القائمة؛ هل تقصد ${apart(meant)}؟`;
  const listed = known.slice(0, MOST_LISTED).map(apart).join("، ");
  const more = known.length > MOST_LISTED ? `، و${known.length - MOST_LISTED} غيرها` : "";
  return `${subject} ليس في القائمة، وفيها: ${listed}${more}`;
}

/** What an address has, between marks that keep its direction to itself. */
function apart(text: string): string {
  return `«\u2068${text}\u2069»`;
}
