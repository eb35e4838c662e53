/** Picture words in Arabic. */
import { countNoun } from "@sitrep/domain/arabic/count";
import { NOUN } from "../language/nouns.ts";
import { numberWords } from "../words/number.ts";
import type { PictureWords } from "./picture-words.tsx";

const THING = {
  one: "أمر واحد",
  two: "أمران",
  twoOf: "أمرين",
  few: "أمور",
  many: "أمرًا",
  other: "أمر",
} as const;

/** What a picture of figures says. */
export const ARABIC: PictureWords = {
  name: "التقديرات",
  heading: "كم العدد والمقدار، وعلى ذمة من",
  figures: (count) => countNoun(count, NOUN.figure),
  standfirst: (metrics) =>
    `${metrics === 0 ? "تطابق ذلك" : `في السجل عن ${countNoun(metrics, THING, "of")} مما يُعدّ أو يُقاس`}. كل رقم مدى مرسوم كما قيل. ما تصح المقارنة بينه يقف في مجموعة واحدة، وغيره يقول لماذا لا. والأرقام المائلة مستنتجة هنا.`,
  measured: "ما يُقاس",
  speakers: "المتحدثون",
  nature: "طبيعة الرقم",
  onPage: "في هذه الصفحة",
  all: (count) => `كل أرقام هذا المقياس (${numberWords(count)})`,
  ownPage: "في صفحة مستقلة.",
  morePairs: (count) => `وهناك ${numberWords(count)} أخرى من أزواج الكل والجزء متسقة.`,
  moreSums: "يمكن جمع أرقام أكثر مما هو معروض هنا.",
  source: "المصدر: قائل كل رقم مذكور في سطره، والوثيقة في صفحته.",
  rules: (compared, bands, sums, wholes) => (
    <>
      ما تصح المقارنة بينه تحدده {compared} و{bands}
      {sums !== null && <>؛ والأرقام المائلة مجموعة وفق {sums}</>}
      {wholes !== null && <>؛ والكل يُقابَل بأجزائه وفق {wholes}</>}.
    </>
  ),
  origins: "إلى كم أصل مستقل تستند",
  mayCompare: "تصح المقارنة:",
  comma: "، ",
  notAllWithAll: "لا بين الكل والكل، لأنها عن أوقات عدة:",
  standApart: "لا تصح المقارنة",
  noTwo: "بين أي اثنين من هذه.",
  noneWithOther: "بين أي من هذه وغيره.",
  insideHeading: "أجزاء في مقابل الكل الذي تقع فيه",
  fits: "يتسع له",
  exceeds: "أكبر من كل",
  addedUp: "جمعها الموقع: ",
  apartFrom: "لا يقارن بـ ",
};
