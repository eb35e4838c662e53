/** Incident words in Arabic. */
import { codeWords } from "@sitrep/domain/arabic/code-words";
import type { ArabicNoun } from "@sitrep/domain/arabic/count";
import { countNoun, isolate } from "@sitrep/domain/arabic/count";
import { describeNoun } from "@sitrep/domain/arabic/quantity";
import type { Harm, HarmEffect } from "@sitrep/domain/harm";
import type { People } from "@sitrep/domain/party";
import { NOUN, RECORD_NOUN } from "../language/nouns.ts";
import type { IncidentWords } from "./incident-words.tsx";

const PEOPLE = {
  civilians: { one: "مدني واحد", two: "مدنيان", twoOf: "مدنيين اثنين", few: "مدنيين", many: "مدنيًا", other: "مدني" },
  "security-forces": { one: "عنصر أمن واحد", two: "عنصرا أمن", twoOf: "عنصري أمن", few: "عناصر أمن", many: "عنصر أمن", other: "عنصر أمن" },
  "local-officials": { one: "مسؤول محلي واحد", two: "مسؤولان محليان", twoOf: "مسؤولين محليين اثنين", few: "مسؤولين محليين", many: "مسؤولًا محليًا", other: "مسؤول محلي" },
  militia: { one: "عنصر واحد من الفصائل", two: "عنصران من الفصائل", twoOf: "عنصرين من الفصائل", few: "عناصر من الفصائل", many: "عنصرًا من الفصائل", other: "عنصر من الفصائل" },
  militants: { one: "مسلح واحد", two: "مسلحان", twoOf: "مسلحين اثنين", few: "مسلحين", many: "مسلحًا", other: "مسلح" },
  unknown: { one: "شخص واحد", two: "شخصان", twoOf: "شخصين", few: "أشخاص", many: "شخصًا", other: "شخص" },
} as const satisfies Record<People, ArabicNoun>; // prettier-ignore

/** The same behind "number of". */
const PLURAL = {
  civilians: "المدنيين",
  "security-forces": "عناصر الأمن",
  "local-officials": "المسؤولين المحليين",
  militia: "عناصر الفصائل",
  militants: "المسلحين",
  unknown: "الأشخاص",
} as const satisfies Record<People, string>;

/** What was done to them, as a noun before them: "مقتل 4 من ..." reads better in Arabic than a participle behind. */
const EFFECT = {
  killed: "مقتل",
  injured: "إصابة",
  abducted: "اختطاف",
  detained: "احتجاز",
  displaced: "تهجير",
} as const satisfies Record<HarmEffect, string>;

/** Those to whom it was done, where they were none: "لا قتلى بين المدنيين". */
const VICTIMS = {
  killed: "قتلى",
  injured: "جرحى",
  abducted: "مختطفين",
  detained: "محتجزين",
  displaced: "مهجّرين",
} as const satisfies Record<HarmEffect, string>;

/** Whether the number said, or the best of a coder's three, is none at all. */
function isNobody(quantity: Harm["quantity"]): boolean {
  if (typeof quantity === "string") return quantity === "none";
  if (quantity.form === "coded") return quantity.best === 0;
  return quantity.form === "exactly" && quantity.value === 0;
}

/** In a genitive the words for one and two change. */
function genitive(noun: ArabicNoun): ArabicNoun {
  return { ...noun, two: noun.twoOf };
}

/** What the list of incidents, its rows and its form say. */
export const ARABIC: IncidentWords = {
  name: "الحوادث",
  unlistedHeading: (count) =>
    `${countNoun(count, RECORD_NOUN.incident)} في السجل، لا يجوز عرض أي منها`,
  nothingFits: "لا شيء في السجل يطابق ذلك",
  incidents: (count) => countNoun(count, RECORD_NOUN.incident),
  fits: (count, days) => {
    const happened = count === 2 ? "وقعتا" : "وقعت";
    return {
      none: "في السجل",
      sure: `${happened} في هذه الأيام على وجه اليقين`,
      possible: `${happened}، أو ربما ${happened}، في هذه الأيام`,
    }[days];
  },
  standfirst:
    "ما قيل إنه حدث، بصياغتنا نحن، ومع كل حادثة جميع الروايات عنها. وما ليس هنا ربما حدث مع ذلك.",
  explorer: "افتح هذا في المستكشف",
  when: "متى",
  ownPage: "الرسم نفسه في صفحة مستقلة: المقارنة بالمثل أو بحسب الفاعل",
  list: "القائمة",
  where: "أين",
  map: "خريطة حوادث هذه القائمة",
  orders: "ترتيب القائمة",
  order: { "-when": "الأحدث أولًا", when: "الأقدم أولًا", title: "بحسب العنوان" },
  unlisted: (count) =>
    `${countNoun(count, RECORD_NOUN.incident)} محسوبة هنا وعلى الخريطة وغير مدرجة في القائمة: رخصة مجموعة البيانات لا تسمح بتمرير صفوفها.`,
  nothing: {
    observed: "لا شيء في السجل يطابق كل هذا معًا.",
    "none-reported":
      "كان هناك من يرصد هذه الأماكن في هذه الأيام ولم يبلّغ عن شيء يطابق. هذا أقرب ما يمكن أن يقوله السجل إلى «لا شيء».",
    "not-covered":
      "لم يكن أحد من المسجلين يرصد هذه الأماكن في هذه الأيام. وخلوّ السجل لا يقول شيئًا عما حدث.",
    unknown: "نظر أحدهم هنا، لكن في عينات أو في جزء فقط. وما لم يره ربما حدث.",
  },
  watched: "كان يرصد: ",
  showAll: "اعرض كل الحوادث",
  clusters: (number, rule, joined, open) => (
    <>
      كل قيد محسوب هنا. وإذا عُدّت الحوادث نفسها، بحسب ما حُكم به في أي القيود يروي حادثة واحدة، فعددها{" "}
      {number}، وفق {rule}:{" "}
      {[
        ...(joined > 0 ? [`${countNoun(joined, NOUN.record)} عن حادثة يرويها قيد آخر هنا`] : []),
        ...(open > 0 ? [`${countNoun(open, NOUN.group)} لا يستطيع أحد الجزم بشأنها`] : []),
      ].join("، و")}
      .
    </>
  ),
  leaning: "على من يعتمد هذا العدد",
  leaningNote: (total) =>
    `من بين ${countNoun(total, RECORD_NOUN.incident, "of")}، يسقط هذا القدر إذا لم يُسمع أحدهم، لأن لا أحد غيره يرويه.`,
  without: "من دون",
  fall: "يسقط",
  left: "يبقى",
  moreLeanings: (count) => `و${count} غيرها أقل أثرًا.`,
  withoutAnonymous: "من لم يُسمَّ",
  withoutParties: "أطراف النزاع",
  hearAll: "لا أحد",
  field: {
    q: "كلمات",
    kind: "النوع",
    place: "المكان",
    from: "من",
    to: "إلى",
    actor: "من شارك",
    attribution: "درجة النسبة",
    harmed: "من تضرر",
    effect: "ما حدث للناس",
    extent: "التكرار",
    precision: "دقة المكان",
    verification: "درجة الدعم",
    source: "قاله أو نقله",
    document: "وارد في",
    without: "من دون",
    sure: "ما وقع في تلك الأيام يقينًا فقط",
  },
  everywhere: "كل مكان",
  extent: {
    single: null,
    series: { words: "سلسلة", title: "عدة حوادث لم يذكر أحد عددها." },
    pattern: { words: "ظل يتكرر", title: "أمر حدث مرة بعد مرة." },
  },
  kind: (lower, _, isAttempted) => (isAttempted ? `محاولة ${lower}` : lower),
  comma: "، ",
  semicolon: "؛ ",
  coded: ". مرمّزة في ",
  laidTo: "منسوبة إلى ",
  saidBy: "القائل: ",
  alsoIn: "؛ وامتد أيضًا إلى ",
  before: {
    site: "في ",
    settlement: "في ",
    "near-settlement": "قرب ",
    district: "في مكان ما من ",
    governorate: "في مكان ما من ",
    region: "في مكان ما من ",
    country: "في مكان ما من ",
    water: "في مياه ",
  },
  onTheLine: "في مكان ما على ",
  known: {
    site: "يُعرف الموقع بعينه.",
    settlement: "تُعرف البلدة أو القرية.",
    "near-settlement": "لا يُعرف إلا أنه قرب بلدة أو قرية: في حدود 25 كيلومترًا منها.",
    district: "لا يُعرف إلا القضاء.",
    governorate: "لا تُعرف إلا المحافظة.",
    region: "لا يُعرف إلا جزء من بلد أو شريط من الأرض لا يرسم أحد حدوده.",
    country: "لا يُعرف إلا البلد.",
    water: "على الماء أو في الجو.",
  },
  people: (who) => (who === "unknown" ? "أشخاص لم يوصفوا" : codeWords(who)),
  harm: ({ who, effect, quantity }) => {
    if (quantity === "none" || isNobody(quantity)) return `لا ${VICTIMS[effect]} بين ${PLURAL[who]}`;
    if (quantity === "unknown") return `${EFFECT[effect]} عدد غير معروف من ${PLURAL[who]}`;
    const said =
      quantity.form === "coded"
        ? countNoun(quantity.best, genitive(PEOPLE[who]))
        : describeNoun(quantity, genitive(PEOPLE[who]));
    return `${EFFECT[effect]} ${said}`;
  },
  triple: (low, best, high) => `في الترميز ${isolate(`${low} / ${best} / ${high}`)}`,
};
