/**
 * Code words in Arabic: what each word of each closed list is called on a page. The terms are those of OCHA and of
 * Airwars in Arabic where they have one. A member of a list without a word does not compile. SPEC A5.
 */
import type { ActorKind } from "../actor.ts";
import type { Attribution } from "../attribution.ts";
import type { Change } from "../change.ts";
import type { ClaimKind, Relation } from "../claim.ts";
import type { Document } from "../document.ts";
import type { Nature } from "../estimate.ts";
import type { HarmEffect } from "../harm.ts";
import type { Extent } from "../incident.ts";
import type { IncidentKind } from "../incident-kind.ts";
import type { Verdict } from "../judgement.ts";
import type { Likelihood } from "../likelihood.ts";
import type { MatchStrength } from "../match-strength.ts";
import type { PartyRole, People } from "../party.ts";
import type { PlaceKind } from "../place.ts";
import type { PlacePrecision } from "../precision.ts";
import type { RecordKind } from "../record.ts";
import type { Stance } from "../report.ts";
import type { Sensitivity } from "../sensitivity.ts";
import type { SourceKind } from "../source.ts";
import type { VerificationStatus } from "../verification.ts";

const INCIDENT_KINDS = {
  "targeted-killing": "اغتيال",
  execution: "إعدام",
  "armed-attack": "هجوم مسلح",
  explosion: "تفجير",
  shelling: "قصف بالقذائف",
  "air-strike": "غارة جوية",
  abduction: "اختطاف",
  "bodies-found": "العثور على جثث",
  "infrastructure-attack": "هجوم على البنية التحتية",
  "property-destruction": "تدمير ممتلكات",
  extortion: "ابتزاز",
  intimidation: "ترهيب",
  "illegal-checkpoint": "نقطة تفتيش غير قانونية",
  infiltration: "تسلل",
  smuggling: "تهريب",
  offensive: "حملة عسكرية",
  "security-operation": "عملية أمنية",
  arrest: "اعتقال",
  escape: "فرار",
  "border-crossing": "عبور غير نظامي للحدود",
} as const satisfies Record<IncidentKind, string>;

const ATTRIBUTIONS = {
  confirmed: "نسبة مؤكدة",
  suspected: "نسبة مشتبه فيها",
  claimed: "تبنٍّ معلن",
  denied: "نسبة منفية",
  unattributed: "غير منسوبة إلى أحد",
} as const satisfies Record<Attribution, string>;

const ROLES = {
  perpetrator: "منفّذ",
  target: "مستهدف",
  operator: "قائم بالعملية",
  bystander: "متضرر غير مستهدف",
} as const satisfies Record<PartyRole, string>;

const PEOPLES = {
  civilians: "مدنيون",
  "security-forces": "قوات أمن",
  "local-officials": "مسؤولون محليون",
  militia: "عناصر فصائل موالية للحكومة",
  militants: "مسلحون",
  unknown: "غير معروف",
} as const satisfies Record<People, string>;

const EFFECTS = {
  killed: "قتل",
  injured: "إصابة",
  abducted: "خطف",
  detained: "احتجاز",
  displaced: "تهجير",
} as const satisfies Record<HarmEffect, string>;

const PLACE_KINDS = {
  region: "منطقة",
  country: "بلد",
  governorate: "محافظة",
  district: "قضاء",
  settlement: "بلدة أو قرية",
  site: "موقع",
} as const satisfies Record<PlaceKind, string>;

const PRECISIONS = {
  site: "موقع",
  settlement: "بلدة أو قرية",
  "near-settlement": "قرب بلدة أو قرية",
  district: "قضاء",
  governorate: "محافظة",
  region: "منطقة",
  country: "بلد",
  water: "مسطح مائي",
} as const satisfies Record<PlacePrecision, string>;

const SOURCE_KINDS = {
  outlet: "وسيلة إعلام",
  agency: "وكالة أنباء",
  "government-body": "هيئة حكومية",
  military: "جهة عسكرية",
  "intelligence-service": "جهاز استخبارات",
  "armed-group": "جماعة مسلحة",
  "local-official": "مسؤول محلي",
  expert: "خبير",
  "think-tank": "مركز أبحاث",
  ngo: "منظمة غير حكومية",
  intergovernmental: "منظمة دولية",
  academic: "جهة أكاديمية",
  witness: "شاهد",
  dataset: "مجموعة بيانات",
  channel: "قناة أو حساب",
  unknown: "غير معروف",
} as const satisfies Record<SourceKind, string>;

const ACTOR_KINDS = {
  state: "دولة",
  "state-force": "قوات دولة",
  "pro-government-militia": "فصيل موالٍ للحكومة",
  "armed-group": "جماعة مسلحة",
  coalition: "تحالف",
  "government-body": "هيئة حكومية",
  "office-holder": "صاحب منصب عام",
  leader: "زعيم",
  civilians: "مدنيون",
  network: "شبكة",
} as const satisfies Record<ActorKind, string>;

const CLAIM_KINDS = {
  declaration: "إعلان",
  assessment: "تقييم",
  forecast: "توقع",
  definition: "تعريف",
  denial: "نفي",
  threat: "تهديد",
  explanation: "تفسير",
  warning: "تحذير",
} as const satisfies Record<ClaimKind, string>;

const RELATIONS = {
  supports: "يؤيد",
  disputes: "يعارض",
  qualifies: "يقيّد",
  defines: "يعرّف",
} as const satisfies Record<Relation, string>;

const STANCES = {
  asserts: "يؤكد",
  denies: "ينفي",
  qualifies: "يقيّد",
} as const satisfies Record<Stance, string>;

const NATURES = {
  count: "عدّ",
  estimate: "تقدير",
  bound: "حدّ لا غير",
} as const satisfies Record<Nature, string>;

const EXTENTS = {
  single: "حادثة واحدة",
  series: "سلسلة حوادث",
  pattern: "نمط متكرر",
} as const satisfies Record<Extent, string>;

const VERDICTS = {
  same: "واحد",
  different: "مختلفان",
  unsure: "غير محسوم",
} as const satisfies Record<Verdict, string>;

const STATUSES = {
  "single-origin": "أصل واحد",
  corroborated: "مدعوم بأصول مستقلة",
  verified: "متحقَّق منه",
  disputed: "متنازع فيه",
  retracted: "مسحوب",
} as const satisfies Record<VerificationStatus, string>;

const LIKELIHOODS = {
  "almost-no-chance": "شبه مستحيل",
  "very-unlikely": "مستبعد جدًا",
  unlikely: "مستبعد",
  "roughly-even": "متكافئ الاحتمال تقريبًا",
  likely: "مرجّح",
  "very-likely": "مرجّح جدًا",
  "almost-certain": "شبه مؤكد",
} as const satisfies Record<Likelihood, string>;

const DOCUMENT_KINDS = {
  article: "مقال",
  report: "تقرير",
  statement: "بيان",
  dataset: "مجموعة بيانات",
  testimony: "شهادة",
  post: "منشور",
} as const satisfies Record<Document["kind"], string>;

const CHANGES = {
  created: "أُدخل",
  amended: "عُدّل",
  retracted: "مسحوب",
} as const satisfies Record<Change, string>;

const STRENGTHS = {
  strong: "قوي",
  fair: "متوسط",
  weak: "ضعيف",
} as const satisfies Record<MatchStrength, string>;

const SENSITIVITIES = {
  public: "للعموم",
  coarsen: "بمكان معمَّم",
  withhold: "محجوب",
} as const satisfies Record<Sensitivity, string>;

/** A kind of record as a noun. */
const RECORD_KINDS = {
  incident: "حادثة",
  estimate: "تقدير",
  claim: "تصريح",
  source: "مصدر",
  document: "وثيقة",
  actor: "جهة فاعلة",
  place: "مكان",
  coverage: "نطاق رصد",
  balance: "مطابقة",
  judgement: "حكم",
  dataset: "مجموعة بيانات",
} as const satisfies Record<RecordKind, string>;

/** Every list with its words. A code that stands in two lists has one word in both. */
export const ARABIC_LISTS = {
  IncidentKind: INCIDENT_KINDS,
  Attribution: ATTRIBUTIONS,
  PartyRole: ROLES,
  People: PEOPLES,
  HarmEffect: EFFECTS,
  PlaceKind: PLACE_KINDS,
  PlacePrecision: PRECISIONS,
  SourceKind: SOURCE_KINDS,
  ActorKind: ACTOR_KINDS,
  ClaimKind: CLAIM_KINDS,
  Relation: RELATIONS,
  Stance: STANCES,
  Nature: NATURES,
  Extent: EXTENTS,
  Verdict: VERDICTS,
  VerificationStatus: STATUSES,
  Likelihood: LIKELIHOODS,
  DocumentKind: DOCUMENT_KINDS,
  RecordKind: RECORD_KINDS,
  Change: CHANGES,
  MatchStrength: STRENGTHS,
  Sensitivity: SENSITIVITIES,
} as const;

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.values(ARABIC_LISTS).flatMap((list) => Object.entries(list)),
);

/** The word of a code, whichever list it stands in; the code itself where no list has it. */
export function codeWords(code: string): string {
  return WORDS.get(code) ?? code;
}
