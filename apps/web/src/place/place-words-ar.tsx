/** Place words in Arabic. */
import { countNoun } from "@sitrep/domain/arabic/count";
import { NOUN, RECORD_NOUN } from "../language/nouns.ts";
import { numberWords } from "../words/number.ts";
import type { PlacePageWords } from "./place-words.tsx";

/** What the gazetteer's list and the page of one place say. */
export const ARABIC: PlacePageWords = {
  name: "الأماكن",
  onRecord: "الأماكن المذكورة في السجل",
  ofGazetteer: "أماكن المعجم الجغرافي",
  standfirst: (isOverview, [found, foundLink], [all, allLink]) => (
    <>
      {foundLink(countNoun(found, RECORD_NOUN.place))}
      {isOverview ? " يذكرها ما في السجل، من أصل " : " من أصل "}
      {allLink(numberWords(all))}
      {isOverview ? " في المعجم الجغرافي. والبحث يجد غيرها." : "."}
    </>
  ),
  field: { q: "الاسم، بأي حروف", kind: "النوع", used: "المذكورة في السجل فقط" },
  otherCountries: "بلدان أخرى",
  inNoCountry: "في غير بلد واحد بعينه",
  inGovernorate: (name) => <>في {name}</>,
  comma: "، ",
  noOutline: "لا حدود له في ملفاتنا: تعرض الخريطة ما حوله.",
  map: (name) => `خريطة: ${name}، والحوادث المسجلة هناك`,
  noIncident: "لا حوادث مسجلة",
  happened: "ما حدث هناك",
  ways: (series, explorer) => (
    <>
      {series("الرسم نفسه مع من كان يرصد حوله، والمقارنة بالمثل أو بحسب الفاعل")}؛ أو{" "}
      {explorer("افتحه في المستكشف")}
    </>
  ),
  allIncidents: (count) => `القائمة كاملة: ${countNoun(count, RECORD_NOUN.incident)}`,
  figures: "أرقام عنه أو عن جزء منه",
  allFigures: (count) => `القائمة كاملة: ${countNoun(count, NOUN.figure)}`,
  wider: "أرقام عن منطقة أوسع تشمله",
  watchers: "من يرصد",
  watch: { whole: "يرصده كله", part: "يرصد جزءًا منه", none: "يستثنيه" },
  samples: "، بعينات",
  semicolon: "؛ ",
  colon: ": ",
  nobody: "لا أحد من المسجلين يرصد هذا المكان. وقلة المسجل أو انعدامه لا يقولان شيئًا عما حدث.",
  inside: "ما يقع ضمنه",
  ofKind: (kind, count) => `${kind}: ${numberWords(count)}`,
  fact: {
    what: "ما هو",
    within: "يقع في",
    names: (language) => `أسماؤه (${language})`,
    point: "النقطة",
    north: "شمالًا",
    south: "جنوبًا",
    east: "شرقًا",
    west: "غربًا",
    degrees: (degrees, side) => `${degrees} ${side}`,
    noMiddle: "لا نقطة: وسط المنطقة ليس مكانًا بعينه.",
    noPoint: "لا نقطة في الملف، فلا يُرسم.",
    codes: "رموزه",
    lists: {
      geonames: "GeoNames",
      geonamesCode: "تقسيم GeoNames",
      iso: "ISO 3166",
      isoNumeric: "رقم ISO 3166",
      naturalEarth: "Natural Earth",
    },
    notes: "ملاحظات",
  },
};
