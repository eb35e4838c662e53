/** Filter words in Arabic. */
import type { FilterTerms } from "./filter-words.ts";

/** The words of filters. */
export const ARABIC: FilterTerms = {
  extent: {
    single: "حادثة واحدة",
    series: "سلسلة حوادث",
    pattern: "أمر ظل يتكرر",
  },
  precision: {
    site: "الموقع بعينه",
    settlement: "بلدة أو قرية",
    "near-settlement": "محيط بلدة أو قرية",
    district: "قضاء",
    governorate: "محافظة",
    region: "جزء من بلد",
    country: "بلد",
    water: "مياه",
  },
  names: {
    q: "كلمات",
    kind: "النوع",
    place: "المكان",
    from: "من",
    to: "إلى",
    extent: "المدى",
    dataset: "مجموعة البيانات",
    actor: "من شارك",
    attribution: "درجة النسبة",
    document: "وارد في",
    effect: "ما حدث للناس",
    harmed: "من تضرر",
    id: "القيد",
    metric: "ما يُقاس",
    nature: "طبيعة الرقم",
    parent: "ضمن",
    precision: "دقة المكان",
    publisher: "الناشر",
    source: "قاله أو نقله",
    speakers: "المتحدثون",
    subject: "عن",
    verification: "درجة الدعم",
    without: "من دون",
    by: "بحسب",
    language: "اللغة",
    likelihood: "درجة الترجيح",
  },
  phrases: {
    sure: {
      true: "ما وقع في تلك الأيام يقينًا فقط",
      false: "وما قد يكون وقع في تلك الأيام",
    },
    likeForLike: {
      true: "ما رُصد طوال المدة فقط",
      false: "وما لم يُرصد طوال المدة",
    },
    split: { attribution: "مقسمة بحسب درجة النسبة" },
    used: { true: "الأماكن المسجلة فقط", false: "والأماكن التي لا يذكرها أي قيد" },
    reprint: { true: "المعاد نشره فقط", false: "الأصول فقط" },
    party: { true: "أطراف النزاع فقط", false: "من دون أطراف النزاع" },
    identity: { named: "المسمَّون فقط", anonymous: "من لم يُسمَّوا فقط" },
  },
  speakers: {
    named: "واحد مسمّى على الأقل",
    anonymous: "واحد لم يُسمَّ على الأقل",
  },
  quoted: (words) => `«${words}»`,
};
