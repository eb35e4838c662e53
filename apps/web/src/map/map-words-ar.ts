/** Map words in Arabic. */
import { countNoun, countOthers } from "@sitrep/domain/arabic/count";
import { NEAR_RADIUS_KM } from "@sitrep/domain/precision";
import { NOUN, RECORD_NOUN } from "../language/nouns.ts";
import { numberWords } from "../words/number.ts";
import type { MapWords } from "./map-words.ts";

/** What the picture of a map, its legend, its table and its page say. */
export const ARABIC: MapWords = {
  name: "الخريطة",
  heading: "أين وقعت، بقدر ما يقوله أحد",
  narrow: "ضيّق ما تعرضه الخريطة",
  picture: "خريطة الحوادث المسجلة في العراق وسوريا",
  nothingFits: "لا شيء في السجل يطابق ذلك.",
  onRecord: (total) => `${countNoun(total, RECORD_NOUN.incident)} في السجل.`,
  onlyCountry: (count, place) => `${count} في مكان ما من ${place}`,
  otherCountries: (count) => `وبعضها في كل من ${countOthers(count, NOUN.country, "of")}`,
  notCloser: (countries) =>
    `وهذه لا يُعرف عنها أكثر من البلد: ${countries}. تُظلَّل بها مساحته كلها، ولا نقطة تمثلها.`,
  note: "كل رقم هو أقل ما في السجل، وتبقى عبارة «أو أكثر» لأن لا أحد يرصد كل مكان. رسم الحدود: Natural Earth، ملكية عامة.",
  tableWithMap: "المحتوى نفسه في جدول، مع خريطة أكبر",
  legend: "معاني العلامات على الخريطة",
  dot: "في هذه البلدة أو في هذا الموقع",
  ring: `بالقرب: في مكان ما ضمن ${NEAR_RADIUS_KM} كيلومترًا، مرسومة بمقياسها`,
  lightest: "1 أو أكثر، أو احتمالًا فقط",
  orMore: (least) => `${numberWords(least)} أو أكثر`,
  inArea: (shade) => `في مكان ما من المنطقة لا يُعرف أين: ${shade}`,
  inCountry: "في مكان ما من البلد لا يُعرف أين",
  possiblySome: "بعضها احتمالًا",
  possibly: (count) => `${count} احتمالًا`,
  silence: {
    "none-reported": "لم يُبلَّغ عن شيء",
    "not-covered": "خارج الرصد",
    unknown: "غير معروف",
  },
  silenceSentence: {
    "none-reported": "لم يُبلَّغ عن شيء، وكان هناك من يرصد",
    "not-covered": "خارج الرصد: لم يكن أحد يرصد",
    unknown: "غير معروف: رُصد جزئيًا أو بعينات فقط",
  },
  onLabel: { "none-reported": "0 بلاغات", "not-covered": "خارج الرصد", unknown: "؟" },
  noneKnown: "لا يُعرف أن شيئًا وقع هنا، وربما وقع هنا بعض ما لا تُعرف إلا منطقته الأوسع",
  incidents: (count, isOne) => (isOne ? `حادثة مسجلة: ${count}` : `حوادث مسجلة: ${count}`),
  nothingHere: (name) => `${name}: لا شيء في السجل`,
  titled: (name, sentence) => `${name}: ${sentence}`,
  somewhereInIt: "في مكان غير محدد",
  onlyInIt: (count) => `؛ ${count} لا يُعرف مكانها بأدق من ذلك`,
  semicolon: "؛ ",
  comma: "، ",
  near: (name) => `قرب ${name}`,
  nearIt: "بالقرب",
  caption: "الحوادث المسجلة بحسب المكان، كما تعرضها الخريطة",
  head: {
    place: "المكان",
    inIt: "المسجل فيه",
    only: "لا يُعرف إلا أنه في مكان ما منه",
    closer: "معروف بدقة أكبر",
  },
  inNoCountry: "في غير بلد واحد بعينه: ",
  andOthers: "؛ وغيرها",
  short: "لكل بلد لا تعرضه الخريطة سطر واحد، وفي صفحته المزيد.",
  ofWhich: "، منها ",
  none: "لا شيء",
  live: {
    language: "ar",
    hint: "أشر إلى علامة أو إلى سطر في الجدول لتقرأ ما تقوله.",
    showThem: "اعرضها",
    namesIn: "الأسماء",
    both: "كلتاهما",
    showAll: "اعرض الكل",
    nearIt: "بالقرب",
    notCovered: "خارج الرصد",
    noneReported: "0 بلاغات",
    controls: {
      "Map.Title":
        "خريطة الحوادث المسجلة. مفاتيح الأسهم تحرّكها، وعلامتا الجمع والطرح تقرّبانها وتبعدانها، والقائمة التي تليها تقول الشيء نفسه.",
      "NavigationControl.ZoomIn": "تقريب",
      "NavigationControl.ZoomOut": "إبعاد",
      "ScaleControl.Meters": "م",
      "ScaleControl.Kilometers": "كم",
      "CooperativeGesturesHandler.WindowsHelpText": "اضغط مفتاح Ctrl ومرّر لتقريب الخريطة",
      "CooperativeGesturesHandler.MacHelpText": "اضغط مفتاح ⌘ ومرّر لتقريب الخريطة",
      "CooperativeGesturesHandler.MobileHelpText": "حرّك الخريطة بإصبعين",
    },
  },
};
