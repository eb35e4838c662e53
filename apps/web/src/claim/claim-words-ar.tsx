/** Claim words in Arabic. */
import type { Relation } from "@sitrep/domain/claim";
import { countNoun, countOthers, isolate, joinWithAnd } from "@sitrep/domain/arabic/count";
import { NOUN, RECORD_NOUN } from "../language/nouns.ts";
import type { ClaimWords } from "./claim-words.tsx";

/** What a claim does to a record, before how many of them. */
const DOES = {
  supports: "يؤيد",
  disputes: "يعارض",
  qualifies: "يقيّد",
  defines: "يعرّف",
} as const satisfies Record<Relation, string>;

const FROM_IT = {
  supports: "يؤيده هذا التصريح",
  disputes: "يعارضه هذا التصريح",
  qualifies: "يقيّده هذا التصريح",
  defines: "يعرّفه هذا التصريح",
} as const satisfies Record<Relation, string>;

const STATEMENT = {
  one: "قول واحد",
  two: "قولان",
  twoOf: "قولين",
  few: "أقوال",
  many: "قولًا",
  other: "قول",
} as const;

/** What the list of claims, and the page of one, say. */
export const ARABIC: ClaimWords = {
  name: "التصريحات",
  heading: "ما صُرّح به، ومن صرّح به",
  claims: (count) => countNoun(count, RECORD_NOUN.claim),
  standfirst:
    "في السجل. والتصريح إعلان أو حكم أو توقع أو تعريف أو نفي، ومعه ما يؤيده وما يعارضه. ولا يُقرَّر هنا أي التصريحات على صواب.",
  words: "كلمات",
  kind: "النوع",
  order: "الترتيب",
  newest: "الأحدث أولًا",
  oldest: "الأقدم أولًا",
  byTitle: "بحسب العنوان",
  relations: (counts) =>
    joinWithAnd(
      counts.map(
        ([relation, count]) => `${DOES[relation]} ${countNoun(count, NOUN.record, "object")}`,
      ),
    ),
  fact: {
    said: "قيل في",
    concerns: "يتحدث عن",
    likelihood: "درجة الترجيح",
    subject: "عن",
    where: "أين",
    notes: "ملاحظات",
  },
  likelihood: ([least, most]) => `وفق ICD 203: ${isolate(`${least}–${most}`)} في المئة`,
  alike: "من يقول مثله أيضًا",
  meanings: "معاني الكلمات جنبًا إلى جنب",
  circular: "يتحدث عن نفسه عبر تصريحات أخرى",
  isAbout: " عن ",
  aboutFirst: "، وهو عن الأول.",
  stands: "صلته بما في السجل",
  whereSaid: "أين قيل",
  support: "مدى العلم بأنه قيل",
  thisClaim: "هذا التصريح",
  it: {
    supports: "يؤيد",
    disputes: "يعارض",
    qualifies: "يقيّد",
    defines: "يعرّف",
  },
  others: {
    supports: "يؤيده",
    disputes: "يعارضه",
    qualifies: "يقيّده",
    defines: "يعرّفه",
  },
  standing: {
    before: "قيل قبله",
    around: "ربما قبله وربما بعده",
    after: "قيل بعده",
    unknown: "لا يُعرف متى قيل",
  },
  more: (count) => countOthers(count, STATEMENT),
  timeline: (rule) => (
    <>
      تصريحات عنه، وتصريحات مثله، وأرقام عن موضوعه، مرتبة بحسب أول مرة قيلت فيها لا بحسب الأيام التي
      تتحدث عنها {rule}. وما تقوله عن التصريح متروك للقارئ.
    </>
  ),
  moreFigures: (count) => ` وفي السجل ${countNoun(count, NOUN.figure)} غيرها.`,
  finding: ({ disputes, supports, qualifies, before, after }) => {
    const parts = [
      ...(disputes > 0 ? [`يعارضه ${countNoun(disputes, RECORD_NOUN.claim)}`] : []),
      ...(supports > 0 ? [`يؤيده ${countNoun(supports, RECORD_NOUN.claim)}`] : []),
      ...(qualifies > 0 ? [`يقيّده ${countNoun(qualifies, RECORD_NOUN.claim)}`] : []),
      ...(before > 0 ? [`سبقه ${countNoun(before, NOUN.figure)}`] : []),
      ...(after > 0 ? [`تلاه ${countNoun(after, NOUN.figure)}`] : []),
    ];
    return parts.length === 0 ? "ما قيل غيره، ومتى" : joinWithAnd(parts);
  },
  toIt: (relation) => `${DOES[relation]}ه`,
  fromIt: (relation) => FROM_IT[relation],
  figure: "رقم",
  saysAlike: "يقول مثله",
  definesWord: "يعرّف الكلمة",
  tested: "ما في السجل قبل قوله وبعده",
  testedNote: (day, incidents, figures) => (
    <>
      قيل في {day}. والحوادث هي {incidents("تلك التي عيّنها المرمِّز لاختباره")}
      {figures !== null && <>؛ أما {figures("الأرقام عن الأمر نفسه")} فتقف على حدة</>}. وما تقوله عن
      التصريح متروك للقارئ.
    </>
  ),
  saidHere: "قيل هنا",
};
