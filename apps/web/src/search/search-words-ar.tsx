/** Search words in Arabic. */
import { countNoun, joinWithAnd } from "@sitrep/domain/arabic/count";
import { NOUN, RECORD_NOUN } from "../language/nouns.ts";
import { setApart } from "../language/record-text.tsx";
import { numberWords } from "../words/number.ts";
import type { SearchWords } from "./search-words.tsx";

/** What the page of the search says. */
export const ARABIC: SearchWords = {
  name: "بحث",
  heading: "ابحث في السجل",
  joint: (q) => (/[?.!:؟]$/u.test(q) ? " " : ": "),
  named: (q) => `بحث: ${setApart(q)}`,
  found: (count) => (count === 0 ? "لم يُعثر على شيء" : countNoun(count, NOUN.record)),
  label: "كلمات بالعربية أو الإنكليزية أو بأي حروف أخرى",
  show: "ابحث",
  searched: "فيم يجري البحث",
  kinds: (kinds, isPast) =>
    `في ${joinWithAnd(kinds.map(([kind, count]) => countNoun(count, RECORD_NOUN[kind], "of")))}${isPast ? "، وفق المعروف في الوقت الذي تنظر إليه" : ""}. يُعثر على القيد بكلماته وبأسماء ما يشير إليه من أماكن وأشخاص ووثائق. ولا يُحفظ نص المقالات هنا، فلا يمكن البحث فيه.`,
  readAs: "قُرئ مرشّحًا",
  explore: "استكشفها",
  series: "بحسب الشهر",
  cite: "استشهد بها",
  csv: "بصيغة CSV",
  whyNothing: "من كان يرصد هناك",
  coverage: "من يرصد ومن لا يرصد",
  changes: "ما الذي تغيّر في السجل",
  dependence: "على كم أصل مستقل يقوم ذلك",
  waysOn: "يقود السؤال إلى هنا:",
  figuresHeading: "قُرئ سؤالًا عن أرقام",
  figures: (count) => countNoun(count, NOUN.figure),
  ofAmount: (amount) => ` فيها ${setApart(amount)} أو يقع في مداها`,
  compare: (count) => (count === 1 ? "قارنه بغيره" : "قارن بعضها ببعض"),
  mayAskFigures: (q) => <>وقد يكون {q} سؤالًا عن أرقام:</>,
  toFigures: "من يقول كم",
  near: (words) => <>لا شيء هنا اسمه {words}. هل تقصد</>,
  questionMark: "؟",
  narrowToThat: "ضيّق إلى ذلك",
  mayMean: (q) => <>قد يُقرأ {q} مرشّحًا:</>,
  idOf: "بهذا المعرّف أو العنوان:",
  page: "صفحة هذا العنوان",
  rules: () => [
    <>
      ويُقرأ السؤال مرشّحًا أيضًا: أنواع وأسماء وأيام بأي ترتيب، مثل «خطف في الانبار ٢٠١٩» أو «هجمات
      كركوك منذ 2018» أو <bdi lang="en">abductions anbar 2019 q1</bdi>. وما يُراد منه يأتي أولًا: «هل
      يزداد العنف في ديالى؟»، «كم مقاتل في العراق؟»، «من لا يرصد دير الزور؟». والمعرّف أو العنوان يقود
      إلى قيده.
    </>,
    "لا بد أن ترد كل الكلمات؛ ويكفي من الكلمة الأخيرة أولها.",
    <>
      لا فرق بين صور الحرف العربي، ولا بين الحروف اللاتينية الكبيرة والصغيرة وما عليها من علامات:
      «الانبار» تجد «الأنبار»، و<bdi lang="en">Abu</bdi> تجد <bdi lang="en">Abū</bdi>.
    </>,
    "تُكتب الأسماء بطرق كثيرة. جرّب كتابة أخرى، أو الاسم بالإنكليزية.",
  ],
  foundNothing: (words, q) => (
    <>
      لا قيد هنا فيه {words > 1 ? "هذه الكلمات كلها" : "هذه الكلمة"}: {q}. هذا ما في السجل هنا، لا ما
      حدث.
    </>
  ),
  alone: "أما كل كلمة منها وحدها فتجد هذا:",
  colon: ": ",
  ofWord: (total, isMore) =>
    isMore ? `أكثر من ${countNoun(total - 1, NOUN.record, "of")}` : countNoun(total, NOUN.record),
  lookingBack: "أنت تنظر إلى الماضي.",
  searchNow: "ابحث في المعروف الآن",
  all: (count, kinds) => `القائمة كلها (${kinds}): ${numberWords(count)}`,
};
