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
  invisible: "فيه أحرف خفية أو أحرف تحكّم؛ اكتب النص من جديد بدونها",
  oneLine: "يجب أن يكون في سطر واحد بلا علامات جدولة",
  webAddress: "يجب أن يكون عنوانًا يبدأ بـ⁨http⁩ أو ⁨https⁩",
  plainAddress: "يجب أن يكون عنوانًا يبدأ بـ⁨http⁩ أو ⁨https⁩ وليس فيه فراغ",
  hash: "يجب أن يكون 64 رقمًا ستعشريًا بحروف صغيرة",
  languageCode: "يجب أن يكون رمز لغة من حرفين أو ثلاثة، مثل ⁨en⁩ أو ⁨ar⁩",
  languageTag: "يجب أن يكون رمز لغة مثل ⁨en⁩ أو ⁨ar⁩",
  codeName: "يجب أن يكون اسم قائمة رموز من حرفين إلى 20 حرفًا لاتينيًا، مثل ⁨iso⁩",
  dateTooLong: "أطول من أن يكون تاريخًا",
  notEdtf: "ليس تاريخًا بصيغة ⁨EDTF⁩، مثل ⁦2019-02-17⁩ أو ⁦2019-02⁩ أو ⁦[..2019-02-20]⁩ أو ⁦2018-08/2019-02⁩",
  neverDay: "يذكر يومًا ليس في التقويم",
  timeOfDay: "فيه ساعة من اليوم؛ اكتب اليوم وحده",
  bareDecade: "عقد من السنين وحده؛ اكتبه بحرف ⁨X⁩، مثل ⁨201X⁩",
  noPeriod: "ليس يومًا ولا شهرًا ولا فصلًا ولا سنة",
  year: "يجب أن تكون سنته من 0001 إلى 9999",
  season: "يذكر فصلًا غير الفصول من 21 إلى 24",
  tooOpen: "يترك مفتوحًا أكثر من عشر سنوات",
  severalDates: "يذكر عدة تواريخ معًا؛ اجعل لكل منها قيدًا، أو اكتب ⁦[a..b]⁩",
  noDate: "لا يذكر تاريخًا",
  backwards: "ينتهي قبل أن يبدأ",
  notNegative: "لا يجوز أن يكون سالبًا",
  aboveZero: "يجب أن يزيد على 0",
  mostAmount: "يجب ألا يزيد على ⁦1,000,000,000,000⁩",
  sixDecimals: "يجب ألا تزيد أرقامه بعد الفاصلة على 6",
  lowAboveHigh: "الأدنى أكبر من الأعلى؛ ابدأ بالأصغر",
  headcount: 'يجب أن يكون عددًا صحيحًا من 1 إلى 1000، أو ⁨"unknown"⁩',
  latitude: "يجب أن يكون من ⁦-90⁩ إلى ⁦90⁩ درجة",
  longitude: "يجب أن يكون من ⁦-180⁩ إلى ⁦180⁩ درجة",
  harmQuantity:
    'يجب أن يكون مقدارًا، مثل ⁨{ form: "exactly", value: 4, unit: "person" }⁩، أو ⁨"unknown"⁩ أو ⁨"none"⁩',
  harmUnit: "يجب أن تكون وحدته ⁨person⁩ أو ⁨group⁩: فالضرر يقع على الناس",
  report: "يجب أن تكون فيه رواية واحدة على الأقل",
  party: "يجب أن يسمّي جهة فاعلة أو يصف الجماعة",
  noPoint: "يجب أن يُترك فارغًا: ما لا يُعرف مكانه إلا بالقضاء أو ما هو أوسع لا نقطة له",
  pinned: "لا نقطة إلا لبلدة أو لموقع",
  preferredName: "يجب أن يكون له اسم إنكليزي واحد مفضّل، لا أكثر",
  excludesIncluded: "يستثني مكانًا مشمولًا",
  watcherOrDataset: "يجب أن يُذكر راصد أو مجموعة بيانات، لا كلاهما",
  asOfOrPeriod: "يجب أن يُذكر ⁨asOf⁩ أو ⁨period⁩، لا كلاهما",
  timeOfMetric: "يجب أن يوافق المقياس: فالرصيد يُذكر بوقته (⁨asOf⁩)، والتدفق يجري خلال مدة (⁨period⁩)",
  unitOfMetric: "لا يوافق المقياس",
  partial: "لا يكون جزئيًا إلا ما له مدة",
  wholeInParts: "فيها الكل نفسه",
  partTwice: "تذكر تقديرًا واحدًا مرتين",
  ownActor: "هو الجهة الفاعلة نفسها",
  ownDocument: "هو الوثيقة نفسها",
  ownPlace: "هو المكان نفسه",
  ownSource: "هو المصدر نفسه",
  namesDocument: "يذكر الوثيقة نفسها",
  namesSource: "يذكر المصدر نفسه",
  linksItself: "يربط التصريح بنفسه",
  sameAsLeft: "هو القيد الأول نفسه",
  textFrom: 'يجب أن يُذكر ⁨column⁩ أو ⁨always⁩، لا كلاهما، مثل ⁨{ column: "Source" }⁩',
  wordFrom: "يجب أن يُذكر ⁨always⁩ وحده، أو ⁨column⁩ مع ⁨values⁩",
  whenFrom:
    'يجب أن يكون ⁨{ column: "…", format: "DD/MM/YYYY" }⁩، أو أن يُذكر ⁨someDayFrom⁩ مع ⁨to⁩، أو ⁨everyDayFrom⁩ مع ⁨to⁩',
  dateFormat:
    "يجب أن يتألف من ⁨YYYY⁩ و⁨MM⁩ و⁨DD⁩ و⁨MMM⁩ و⁨hh:mm:ss⁩، مثل ⁨DD/MM/YYYY⁩، أو أن يكون ⁨edtf⁩ أو ⁨excel⁩",
  bothDegrees: "يجب أن يُذكر مع خط العرض، وخط العرض معه",
  idFrom: 'يجب أن يكون قائمة أعمدة، أو ⁨"content"⁩',
  mappingForm: "يجب أن يكون 1، وهو إصدار صيغة ملفات ربط الأعمدة",
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

/** A sentence of a schema's own. */
export function ruleSentence(about: ComplaintSubject): string {
  return SENTENCE[about];
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
