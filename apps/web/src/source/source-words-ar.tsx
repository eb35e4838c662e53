/** Source words in Arabic. */
import { countNoun, countOthers, isolate, joinWithAnd } from "@sitrep/domain/arabic/count";
import { NOUN, RECORD_NOUN } from "../language/nouns.ts";
import { numberWords } from "../words/number.ts";
import type { SourceWords } from "./source-words.tsx";

const SAID = { incident: "حادثة", estimate: "رقم", claim: "تصريح" } as const;

const WAY = { denies: "ينفي", qualifies: "يقيّد", "passes on": "ينقل" } as const;

/** What the list of sources and the page of one say. */
export const ARABIC: SourceWords = {
  name: "المصادر",
  heading: "من يقول ذلك",
  standfirst: (number, total) => (
    <>
      في السجل {number(countNoun(total, RECORD_NOUN.source))}. منها ما هو طرف في النزاع الذي يتحدث
      عنه، ومنها من طلب ألا يُسمّى، ويُذكر كل منهما هنا على حدة.
    </>
  ),
  groups: {
    "party named": "من أطراف النزاع، مسمّاة",
    "party anonymous": "من أطراف النزاع، لم تُسمَّ",
    "other named": "من غير أطراف النزاع، مسمّاة",
    "other anonymous": "من غير أطراف النزاع، لم تُسمَّ",
  },
  inGroup: (count, isPart) =>
    `${countNoun(count, RECORD_NOUN.source)}${isPart ? " في هذه الصفحة من القائمة" : ""}`,
  field: { q: "كلمات", kind: "النوع", identity: "الاسم", party: "صلته بالنزاع" },
  kindUnknown: "لا أحد يذكر نوع هذا المصدر",
  identity: { named: "مسمّى", anonymous: "لم يُسمَّ" },
  party: { true: "أطراف النزاع", false: "كل من سواهم" },
  account: (kind, isParty, reliability) =>
    `${kind}${isParty ? "، من أطراف النزاع الذي يتحدث عنه" : ""}. ${reliability}`,
  ungraded: "لا يمكن الحكم على موثوقيته: لم يضع له أحد درجة.",
  graded: (grade, meaning) => `درجته ${isolate(grade)}: ${meaning}.`,
  tells: (incidents, alone, all, own) => (
    <>
      يروي {all(countNoun(incidents, RECORD_NOUN.incident, "of"))}
      {alone !== null && <>، وما لا يستند منها إلا إليه: {own(numberWords(alone))}</>}.
    </>
  ),
  gives: (figures, claims) =>
    `له في السجل ${joinWithAnd([
      ...(figures > 0 ? [countNoun(figures, NOUN.figure)] : []),
      ...(claims > 0 ? [countNoun(claims, RECORD_NOUN.claim)] : []),
    ])}.`,
  said: "ما قاله، ومتى",
  saidNote: "بحسب وقت القول، وقد يكون بعد ما يتحدث عنه بزمن طويل.",
  newest: (all) => ` يُعرض هنا أحدث ما في كل نوع من ${countNoun(all, NOUN.record, "of")}.`,
  laterDays: (count) => `ما قيل في أيام لاحقة: ${countNoun(count, NOUN.day)}`,
  moreRecords: (count) => `قيود أخرى: ${countNoun(count, NOUN.record)}`,
  noDay: "لا يُعرف في أي يوم",
  colon: ": ",
  how: (kind, way) => (way === "says" ? SAID[kind] : `${WAY[way]}: ${SAID[kind]}`),
  beside: "أرقامه إلى جانب أرقام غيره",
  figure: (words, population, scope) => (
    <>
      {words}: {population}، {scope}.
    </>
  ),
  besideOthers: (others) =>
    `إلى جانب ${countOthers(others, NOUN.figure, "of")} تصح مقارنته ${others === 1 ? "به" : others === 2 ? "بهما" : "بها"}: `,
  aloneFigures: (count, hasOthers) =>
    `${hasOthers ? "أرقامه الأخرى" : "أرقامه"} التي لا يعطي أحد غيره ما يقاربها: ${numberWords(count)}.`,
  incidents: "متى وقعت الحوادث التي يرويها",
  watches: "ما يرصده",
  watchesNothing: "لا أحد يقول ماذا يرصد. وسكوته عن مكان أو شهر لا يقول شيئًا عما حدث هناك.",
  published: "ما نشره",
  allDocuments: (count) => `كل ما نشره: ${countNoun(count, RECORD_NOUN.document)}`,
  fact: {
    kind: "النوع",
    name: "الاسم",
    named: "مسمّى",
    notNamed: (heads) =>
      heads > 1 ? `لم يُسمَّ؛ يتحدث بلسان واحد ${countNoun(heads, NOUN.person)}` : "لم يُسمَّ",
    reason: "سبب ذلك",
    noReason: "لم يُذكر سبب",
    role: "الصفة",
    affiliation: "ينتمي إلى",
    actor: "بوصفه جهة فاعلة",
    stake: "صلته بالنزاع",
    isParty: "طرف في النزاع الذي يتحدث عنه",
    isNoParty: "ليس طرفًا في النزاع",
    reliability: "الموثوقية",
    notGraded: (term) => (
      <>
        {term("بلا درجة")}: لا يمكن الحكم عليها ({isolate("F")})
      </>
    ),
    grade: (meaning, grade) => `${meaning} (${isolate(grade)})`,
    sameAs: "ربما هو نفسه",
    aliases: "أسماؤه الأخرى",
    notes: "ملاحظات",
  },
};
