/** Explorer words in Arabic. */
import { countNoun, formBehind } from "@sitrep/domain/arabic/count";
import { describeInterval } from "@sitrep/domain/arabic/quantity";
import type { Interval } from "@sitrep/domain/interval";
import { NOUN, RECORD_NOUN } from "../language/nouns.ts";
import { numberWords } from "../words/number.ts";
import type { ExplorerWords } from "./explorer-words.tsx";

const STEP = { day: "يومه", month: "شهره", year: "سنته", governorate: "محافظته" } as const;

/** "حادثة واحدة", "حادثة واحدة أو حادثتان", "3 حوادث", "24–27 حادثة", "24 حادثة أو أكثر". */
function incidentsWords(count: Interval): string {
  const { low, high } = count;
  if (low !== null && low === high) return countNoun(low, RECORD_NOUN.incident);
  if (low !== null && high === null) return `${countNoun(low, RECORD_NOUN.incident)} أو أكثر`;
  if (low === 1 && high === 2) return "حادثة واحدة أو حادثتان";
  // Any other range up to two can be followed by neither the singular nor the dual.
  return high === 2
    ? `${describeInterval(count)} من ال${RECORD_NOUN.incident.few}`
    : `${describeInterval(count)} ${formBehind(high ?? 0, RECORD_NOUN.incident)}`;
}

/** What its heading, its parts, its map and its rows say. */
export const ARABIC: ExplorerWords = {
  name: "المستكشف",
  nothing: "لا شيء في السجل يطابق ذلك",
  incidents: incidentsWords,
  fit: (count, isNarrowed) =>
    isNarrowed ? (count.low === 2 && count.high === 2 ? "تطابقان ذلك" : "تطابق ذلك") : "في السجل",
  wider: (count) =>
    `قد يكون هنا أيضًا ما لا تُعرف إلا منطقته الأوسع، وهو ${countNoun(count, RECORD_NOUN.incident)}، ولا يدخل في أي رقم.`,
  take: "كل ما يطابق:",
  formats: { csv: "CSV", geojson: "GeoJSON", json: "JSON" },
  cite: "استشهد به",
  jump: "أوجه عرض ما يطابق",
  views: { timeline: "الخط الزمني", map: "الخريطة", breakdown: "التوزيع", table: "الجدول" },
  table: {
    heading: "واحدة واحدة",
    caption: "الحوادث المطابقة",
    head: { when: "متى", what: "ماذا", where: "أين", laidTo: "منسوبة إلى", saidBy: "القائل" },
    nobodyNamed: "لم يُسمَّ أحد",
    others: (count) => `و${countNoun(count, NOUN.other)}`,
    aside: "المحتوى نفسه قائمةً، مع من تعتمد عليه",
    source:
      "المصدر: كل حادثة مسجلة تطابق ذلك، وكل منها تقود إلى من قالها. الرصد: الخطوط تحت الأعمدة، ومناطق الخريطة.",
  },
  outside: (count) => `${countNoun(count, RECORD_NOUN.incident)} في أماكن خارج هذه الخريطة`,
  beyond: (places) =>
    `بعضٌ لا يُعرف إلا أنه في ${countNoun(places, RECORD_NOUN.place, "of")}، ولا بلد يضمّ ذلك كله`,
  notDrawn: (parts) => `لم يُرسم: ${parts.join("؛ ")}.`,
  breakdown: {
    heading: "ماذا، ومن فعل، ومن قال",
    note: "يضيّق كل سطر العرضَ إلى ما فيه، ويضيف سطر ثانٍ إليه. وتمتد الأشرطة مما يطابق يقينًا إلى ما قد يطابق.",
    incidents: "الحوادث",
    lift: "الكل",
    beside: "سلاسل جنبًا إلى جنب",
    empty: "لا شيء مما يطابق يذكر ذلك.",
    more: (count) => `${numberWords(count)} غيرها`,
    fewer: (count) => `و${numberWords(count)} غيرها أقل عددًا`,
    chosen: " (مختار، وبهذا يُزال)",
  },
  dimension: {
    kind: "النوع",
    governorate: "المحافظة",
    actor: "من شارك",
    attribution: "درجة النسبة",
    target: "من تضرر",
    source: "من قاله",
    verification: "درجة الدعم",
    dataset: "مجموعة البيانات",
  },
  timeline: {
    dayless: "لا شيء مما يطابق له يوم معروف",
    note: (by) => `يضيّق كل عمود العرضَ إلى ${STEP[by]}، واسحب فوق عدة أعمدة لتضيّق إليها.`,
    series: "سلسلة في صفحة مستقلة: المقارنة بالمثل أو بحسب درجة النسبة",
    strip: "الأشهر المعروضة من كل ما في السجل",
    first: "أول شهر",
    last: "آخر شهر",
  },
  map: {
    heading: "أين، بقدر ما يقوله أحد",
    picture: "خريطة الحوادث المطابقة، وفي الجدول المحتوى نفسه",
    hint: "اسحب فوق الخريطة لترسم إطارًا. كل منطقة تضيّق العرض إليها، وكل قرص يقرّبك منه.",
    finger: "الإصبع يرسم إطارًا ولا يحرّك الصفحة",
    discs: "في بلدة أو قربها؛ والقرص يضم عدة حوادث وفيه عددها، أو أكثر ما قد تبلغه (≤)",
    own: "في خريطة مستقلة، مكانًا مكانًا",
    outlines: "رسم الحدود: Natural Earth، ملكية عامة.",
    box: "إطار بالدرجات",
    edges: "الغرب، الجنوب، الشرق، الشمال",
    moves: "حرّك الخريطة",
    move: {
      west: "نحو الغرب",
      north: "نحو الشمال",
      south: "نحو الجنوب",
      east: "نحو الشرق",
      wider: "أوسع",
      closer: "أقرب",
    },
    caption: "ما تعرضه الخريطة",
    where: "أين",
    shown: "ما تعرضه الخريطة هناك",
    onRecord: (count) => `المسجل: ${count}`,
    onlySomewhere: (all, only) => `${all}؛ ومنه ما لا يُعرف مكانه بأدق من ذلك: ${only}`,
    cluster: (count, mark) =>
      `${incidentsWords(count)} ${mark === null ? "في بلدات أو قربها" : { dot: "في بلدة", ring: "قرب بلدة" }[mark]}`,
    degrees: (lat, lon) =>
      `\u2068${Math.abs(lat).toFixed(2)}°\u2069 ${lat < 0 ? "جنوبًا" : "شمالًا"}، \u2068${Math.abs(lon).toFixed(2)}°\u2069 ${lon < 0 ? "غربًا" : "شرقًا"}`,
  },
};
