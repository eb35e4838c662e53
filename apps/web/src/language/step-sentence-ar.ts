/** Step sentence in Arabic: what was done to work out a value, in one sentence made from the step itself. SPEC W5, A4. */
import { codeWords } from "@sitrep/domain/arabic/code-words";
import { countNoun, figure, formBehind, isolate } from "@sitrep/domain/arabic/count";
import { ARABIC_TIE } from "@sitrep/domain/arabic/origin";
import { ARABIC_PER } from "@sitrep/domain/arabic/quantity";
import type { QuantityForm } from "@sitrep/domain/quantity";
import { PERIOD_DAYS } from "@sitrep/domain/quantity";
import type { StepOf } from "@sitrep/domain/step";
import { stepDescriber } from "@sitrep/domain/step";
import { NOUN, RECORD_NOUN } from "./nouns.ts";

/** The sentence of a step. */
export const arabicStep = stepDescriber({
  "read-quantity": readingSentence,
  "read-untold-harm": () => "تقول الرواية إن ذلك وقع، ولا تقول لكم من الناس.",
  "read-no-harm": () => "تقول الرواية إن ذلك لم يصب أحدًا من هذا النوع: هذا قول، وليس سكوتًا.",
  "spread-rate": ({ fewestDays, mostDays, version }) => {
    const days =
      fewestDays === mostDays
        ? countNoun(mostDays, NOUN.day)
        : `${isolate(`${fewestDays}–${mostDays}`)} ${formBehind(mostDays, NOUN.day)}`;
    return `حُسب متوسطًا على مدته (${days})، وفق الإصدار ${version} من القاعدة؛ ذكر المصدر المعدّل لا هذا الرقم.`;
  },
  "read-days": () => "كل يوم يتيحه التاريخ كما هو مسجل.",
  "choose-mark": ({ mark }) => MARK[mark],
  "judge-support": ({ status }) => SUPPORT[status],
  "count-origins": ({ isTied }) =>
    isTied
      ? "على الأقل: تُعدّ الروايات التي قد تعود إلى أصل واحد أصلًا واحدًا. وعلى الأكثر: لا يُعدّ أصلًا واحدًا إلا ما يعود إلى أصل واحد يقينًا."
      : "كل رواية تؤكده أو تقيّده أصل قائم بذاته.",
  "count-ways": () =>
    "الطرق التي وصل بها إلينا ولا رابط يجعلها أصلًا واحدًا: على الأقل مع كل ما قد يربط بينها، وعلى الأكثر مع ما يربط بينها يقينًا.",
  tie: ({ reason }) => ARABIC_TIE[reason],
  "set-aside-reprint": () => "ورد في وثيقة تعيد نشر وثيقة أخرى.",
  "count-records": () =>
    "القيود المسجلة التي تطابق السؤال، واحدًا واحدًا. هذا عدّ للقيود، ولا يقول شيئًا عما لم يسجله أحد.",
  "count-once": () =>
    "القيود التي حُكم بأنها عن حادثة واحدة تُعدّ مرة واحدة؛ وما يتركه حكم مفتوحًا يُعدّ من أقل ما يتيحه إلى أكثر ما يتيحه.",
  "fill-cell": ({ cell, beyond }) =>
    CELL[cell] + (beyond === 0 ? "" : " وفي السجل سلاسل وأنماط لا يُعرف كم حادثة هي."),
  "add-harm": ({ cell }) => HARM[cell],
  "break-series": () => "يتغير هنا من يرصد، فلا تصح المقارنة بين الأرقام على الجانبين.",
  "mark-partial": () => "لا تضم الخانة كل أيامها، فلا يصلها خط بالخانات المكتملة.",
  "keep-like-for-like": ({ leftOut }) =>
    `بقي ما رصده الراصد نفسه يقينًا في كل يوم من الأيام المطلوبة، والمستبعد من المسجل: ${countNoun(leftOut, RECORD_NOUN.incident)}.`,
  "split-attribution": ({ attribution }) =>
    `من الحوادث التي درجة نسبتها «${codeWords(attribution)}» يقينًا ولا درجة أخرى لها، إلى كل ما قد يقع في الخانة وهذه إحدى درجات نسبته.`,
  "share-range": () => "ما تتيحه كل الأرقام التي تعدّ الشيء نفسه، في الأماكن نفسها، وفي الوقت نفسه.",
  "add-places": ({ isCountedOnce }) =>
    isCountedOnce
      ? "مجموع أرقام أماكن لا أرض مشتركة بينها."
      : "مجموع أرقام أماكن لا أرض مشتركة بينها؛ وقد يكون الواحد عُدّ في أكثر من مكان، فالطرف الأدنى هو الطرف الأدنى لأكبرها.",
  "hold-part-against-whole": () => "يوضع الجزء في مقابل الكل الذي تقع فيه أماكنه.",
  "add-parts": () => "تُجمع الأجزاء.",
  "take-parts": () => "تُطرح الأجزاء من الكل، ولا يبقى ما هو دون الصفر.",
  "leave-out-voices": () =>
    "أُعيد عدّ الأصول من دون كل صوت على حدة، ومن دون من لم يُسمَّ منهم معًا، ومن هم من أطراف النزاع معًا.",
  "leave-out-each": () =>
    "أُعيد عدّ القيود من دون كل مصدر وكل مجموعة مصادر وكل مجموعة بيانات؛ ويسقط القيد حين لا يرويه أحد سواها.",
  "leave-out-source": ({ falls }) => `من دون هذا المصدر. ${fallWords(falls)}`,
  "leave-out-group": ({ group, falls }) => `من دون ${GROUP[group] ?? `المصادر من نوع «${codeWords(group)}»`}. ${fallWords(falls)}`, // prettier-ignore
  "leave-out-dataset": ({ dataset, falls }, nameOf) => `من دون مجموعة البيانات \u2068${nameOf(dataset)}\u2069. ${fallWords(falls)}`, // prettier-ignore
  "hold-tally": () =>
    "على الأقل: الحوادث المسجلة التي يرويها صاحب الحصيلة نفسه، في أماكنها وأيامها. وعلى الأكثر: كل ما قد يقع فيها، من غير أن يتجاوز الحصيلة.",
  "count-near-tally": () =>
    "الحوادث المسجلة التي تقع في هذه الأماكن والأيام أو قد تقع فيها، تُعدّ كل منها مرة واحدة.",
  "stand-in-time": ({ standing }) => STANDING[standing],
});

/** What falls with somebody: a number that needs no form of its noun, since it stands behind it. */
function fallWords(falls: number): string {
  return `عدد القيود التي لا يرويها غير ذلك، فتسقط معه: ${figure(falls)}.`;
}

const GROUP: Readonly<Record<string, string>> = {
  anonymous: "من لم يُسمَّ",
  party: "أطراف النزاع",
};

const MARK = {
  dot: "المكان المعروف موقعًا أو بلدة يُرسم نقطة.",
  ring: "المكان القريب من بلدة يُرسم حلقة حولها.",
  area: "المكان المعروف قضاءً أو ما هو أوسع يُرسم مساحة مظللة، ولا يُرسم نقطة أبدًا.",
} as const satisfies Record<StepOf<"choose-mark">["mark"], string>;

const SUPPORT = {
  retracted: "سُحب القيد، وهذا مقدّم على كل ما سواه.",
  disputed: "رواية تنفيه، وهذا مقدّم على أي دعم.",
  verified: "رواية تبيّن كيف جرى التحقق منها.",
  corroborated: "أصلان على الأقل مستقلان يقينًا.",
  "single-origin": "لا رواية تبيّن كيف جرى التحقق منها، وليس مؤكدًا أن أصلين مستقلان.",
} as const satisfies Record<StepOf<"judge-support">["status"], string>;

const CELL = {
  observed: "من الحوادث التي وقعت في هذه الأيام والأماكن يقينًا، إلى تلك التي قد تكون وقعت فيها. وما لم يكن هناك من رصد ذلك كله فلا حد أعلى.",
  "none-reported": "لا شيء في السجل، وكان هناك من رصد ذلك كله.",
  "not-covered": "لا شيء في السجل، ولم يكن أحد يرصد: وليس هذا صفرًا.",
  unknown: "لا شيء في السجل، ولم يُرصد إلا جزء من ذلك.",
} as const satisfies Record<StepOf<"fill-cell">["cell"], string>; // prettier-ignore

const HARM = {
  observed: "يُجمع ما تذكره الحوادث: ما وقع منها في هذه الأيام والأماكن يقينًا يُعدّ من أقل ما يذكره، وما قد يكون وقع في غيرها يُعدّ من الصفر. وحيث لا تذكر حادثة العدد، أو لم يرصد أحد ذلك كله، فلا حد أعلى.",
  unknown: "في السجل حوادث، أو رُصد جزء فقط، ولا تذكر أي حادثة لكم من الناس جرى ذلك.",
  "none-reported": "لا حادثة في السجل، وكان هناك من رصد ذلك كله.",
  "not-covered": "لا حادثة في السجل، ولم يكن أحد يرصد: وليس هذا صفرًا.",
} as const satisfies Record<StepOf<"add-harm">["cell"], string>; // prettier-ignore

const STANDING = {
  before: "قيلت رواية له يقينًا قبل أول يوم محتمل للتصريح.",
  around: "ربما قيل قبل التصريح وربما بعده.",
  after: "لا يمكن أن تكون رواية له قد قيلت حتى آخر يوم محتمل للتصريح.",
  unknown: "أحدهما بلا يوم معروف.",
} as const satisfies Record<StepOf<"stand-in-time">["standing"], string>;

type Tolerance = StepOf<"read-quantity">["tolerance"];

const READING = {
  exactly: () => "الرقم كما قيل، لا غيره.",
  between: () => "الطرفان كما قيلا، وكل ما بينهما.",
  "more-than": () => "«أكثر من» لا تشمل الرقم نفسه، ولا تضع حدًا أعلى.",
  "at-least": () => "«ما لا يقل عن» تشمل الرقم نفسه، ولا تضع حدًا أعلى.",
  "less-than": () => "«أقل من» لا تشمل الرقم نفسه؛ ولا شيء دون الصفر.",
  "at-most": () => "«ما لا يزيد على» تشمل الرقم نفسه؛ ولا شيء دون الصفر.",
  about: ({ about, version }) =>
    `«نحو» تُقرأ زيادة أو نقصًا بما لا يتجاوز ${about * 100} في المئة، وفق الإصدار ${version} من القاعدة: لم يذكر المصدر حدودًا.`,
  nearly: ({ nearly, version }) =>
    `«ما يقارب» تُقرأ نقصًا بما لا يتجاوز ${nearly * 100} في المئة، ولا تشمل الرقم نفسه، وفق الإصدار ${version} من القاعدة: لم يذكر المصدر حدودًا.`,
  order: ({ orderFrom, orderBelow, version }) =>
    `صيغة الجمع، مثل «عشرات» و«مئات»، تُقرأ من ${orderFrom} إلى ما دون ${orderBelow} منها، وفق الإصدار ${version} من القاعدة: لم يذكر المصدر رقمًا.`,
  coded: () => "أوسع مدى بين القيم الثلاث في ترميز مجموعة البيانات: الأدنى والأرجح والأعلى.",
} as const satisfies Record<QuantityForm, (tolerance: Tolerance) => string>;

function readingSentence({ quantity: { form, per }, tolerance }: StepOf<"read-quantity">): string {
  const rate =
    per === undefined
      ? ""
      : ` وهو معدّل ${ARABIC_PER[per]}؛ أما ما يبلغه في مدة بعينها فرقم آخر، بالقاعدة ${PERIOD_DAYS.rule}.`;
  return READING[form](tolerance) + rate;
}
