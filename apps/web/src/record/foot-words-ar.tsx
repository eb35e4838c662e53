/** Foot words in Arabic. */
import { countNoun } from "@sitrep/domain/arabic/count";
import { NOUN } from "../language/nouns.ts";
import { numberWords } from "../words/number.ts";
import type { FootWords } from "./foot-words.tsx";

/** What stands under every record. */
export const ARABIC: FootWords = {
  history: "سجل التعديلات",
  unchanged: "لم يتغيّر شيء منذ إدخاله.",
  changed: (times) => `غُيّر ${countNoun(times, NOUN.time, "of")}. `,
  wasWithdrawn: "وسُحب القيد. ",
  before: "وما كان قبل ذلك ما زال يُقرأ كما كان.",
  earlierVersions: (count) => `صيغ سابقة: ${countNoun(count, NOUN.version)}`,
  moreFields: (count) => `حقول أخرى تغيّرت: ${countNoun(count, NOUN.field)}`,
  change: { created: "أُدخل", amended: "عُدّل", retracted: "سُحب" },
  batch: (position) => `الدفعة ${position}`,
  version: (change, batch, instant, author, reason) => (
    <>
      {change} في {batch}، {instant}، بقلم {author}: {reason}
    </>
  ),
  withdrawn: "سُحب هذا القيد",
  withdrawal: (instant, author, reason) => (
    <>
      {" "}
      ({instant}، بقلم {author}): {reason}
    </>
  ),
  asItStood: ". وهو معروض كما كان آخر مرة.",
  toCite: "للاستشهاد به: ",
  quoted: (title) => <>«{title}»، </>,
  heldAt: (position, recorded) =>
    ` الدفعة ${position}${recorded === null ? "" : `، المسجلة في ${recorded}`}. `,
  whole: ". والاستشهاد كاملًا مع بصمته: ",
  citeForms: "جملةً، وبصيغتي \u2068BibTeX\u2069 و\u2068CSL-JSON\u2069",
  correction: (link) => <>{link("اقترح تصحيحًا")} لهذا القيد.</>,
  id: "المعرّف ",
  asJson: "هذا القيد بصيغة JSON",
  named: "ما يذكره",
  more: (count) => `و${numberWords(count)} غيرها`,
  comma: "، ",
  kinds: {
    dataset: "مجموعات البيانات",
    place: "الأماكن",
    actor: "الجهات الفاعلة",
    source: "المصادر",
    document: "الوثائق",
    incident: "الحوادث",
    estimate: "التقديرات",
    claim: "التصريحات",
    coverage: "نطاقات الرصد",
    balance: "المطابقات",
    judgement: "الأحكام",
  },
  roles: {
    "reports.speakers": "متحدث فيه",
    "reports.via": "ناقل فيه",
    "reports.document": "وارد فيها",
    "parties.attributedBy": "ينسب الفعل",
    "parties.actor": "مشارك",
    "where.place": "المكان",
    "where.alsoIn": "المكان",
    "scope.includes": "يشمله",
    "scope.excludes": "يستثنيه",
    "about.record": "عنه",
    publisher: "من منشوراته",
    republishes: "يعيد نشرها",
    cites: "يستشهد بها",
    affiliation: "ينتمي إليه",
    actor: "هو هذه الجهة",
    parent: "جزء منه",
    subject: "عنه",
    watcher: "يرصد",
    dataset: "ترصد",
    includes: "يرصده",
    excludes: "لا يرصده",
    whole: "يتخذه كلًّا",
    parts: "يتخذه جزءًا",
    possiblySameAs: "ربما هو نفسه",
    saidWith: "قيل معه",
    place: "المكان",
    "testedBy.place": "يُختبر هناك",
    "testedBy.actor": "يُختبر بأفعاله",
    left: "صدر فيه حكم",
    right: "صدر فيه حكم",
  },
};
