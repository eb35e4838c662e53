/** List titles in Arabic: what each closed list answers. A list without a title does not compile. SPEC A5. */
import type { CodeListName } from "../glossary.ts";

/** The titles. */
export const ARABIC_LIST_TITLE = {
  kind: "أنواع الحوادث",
  extent: "فعل واحد أو أكثر",
  role: "من شارك",
  attribution: "درجة النسبة إلى فاعل",
  effect: "ما الذي أصاب الناس",
  people: "من أصابه",
  verification: "درجة دعم القيد",
  stance: "موقف الرواية من القيد",
  reliability: "مدى الاعتماد على المصدر (درجات الأميرالية)",
  credibility: "مدى مصداقية الرواية (درجات الأميرالية)",
  source: "أنواع المصادر",
  precision: "دقة معرفة المكان",
  place: "أنواع الأماكن",
  metric: "ما تقيسه الأرقام",
  nature: "طبيعة الرقم",
  claim: "أنواع التصريحات",
  relation: "موقف التصريح من قيد آخر",
  likelihood: "كلمات لمدى الاحتمال",
  actor: "أنواع الجهات الفاعلة",
  verdict: "هل القيدان عن أمر واحد",
  strength: "قوة ما يشهد بأن اثنين واحد",
  sensitivity: "ما يراه العموم من القيد",
  change: "ما فعلته دفعة بقيد",
} as const satisfies Record<CodeListName, string>;
