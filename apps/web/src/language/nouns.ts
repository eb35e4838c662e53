/** Nouns in Arabic: what pages count, each with the forms that a number asks for. */
import type { ArabicNoun } from "@sitrep/domain/arabic/count";
import type { RecordKind } from "@sitrep/domain/record";

/** Kinds of record. */
export const RECORD_NOUN = {
  incident: { one: "حادثة واحدة", two: "حادثتان", twoOf: "حادثتين", few: "حوادث", many: "حادثة", other: "حادثة" },
  estimate: { one: "تقدير واحد", two: "تقديران", twoOf: "تقديرين", few: "تقديرات", many: "تقديرًا", other: "تقدير" },
  claim: { one: "تصريح واحد", two: "تصريحان", twoOf: "تصريحين", few: "تصريحات", many: "تصريحًا", other: "تصريح" },
  source: { one: "مصدر واحد", two: "مصدران", twoOf: "مصدرين", few: "مصادر", many: "مصدرًا", other: "مصدر" },
  document: { one: "وثيقة واحدة", two: "وثيقتان", twoOf: "وثيقتين", few: "وثائق", many: "وثيقة", other: "وثيقة" },
  actor: { one: "جهة فاعلة واحدة", two: "جهتان فاعلتان", twoOf: "جهتين فاعلتين", few: "جهات فاعلة", many: "جهة فاعلة", other: "جهة فاعلة" },
  place: { one: "مكان واحد", two: "مكانان", twoOf: "مكانين", few: "أماكن", many: "مكانًا", other: "مكان" },
  coverage: { one: "نطاق رصد واحد", two: "نطاقا رصد", twoOf: "نطاقي رصد", few: "نطاقات رصد", many: "نطاق رصد", other: "نطاق رصد" },
  balance: { one: "مطابقة واحدة", two: "مطابقتان", twoOf: "مطابقتين", few: "مطابقات", many: "مطابقة", other: "مطابقة" },
  judgement: { one: "حكم واحد", two: "حكمان", twoOf: "حكمين", few: "أحكام", many: "حكمًا", other: "حكم" },
  dataset: { one: "مجموعة بيانات واحدة", two: "مجموعتا بيانات", twoOf: "مجموعتي بيانات", few: "مجموعات بيانات", many: "مجموعة بيانات", other: "مجموعة بيانات" },
} as const satisfies Record<RecordKind, ArabicNoun>; // prettier-ignore

/** What else is counted. */
export const NOUN = {
  record: { one: "قيد واحد", two: "قيدان", twoOf: "قيدين", few: "قيود", many: "قيدًا", other: "قيد" },
  account: { one: "رواية واحدة", two: "روايتان", twoOf: "روايتين", few: "روايات", many: "رواية", other: "رواية" },
  kind: { one: "نوع واحد", two: "نوعان", twoOf: "نوعين", few: "أنواع", many: "نوعًا", other: "نوع" },
  governorate: { one: "محافظة واحدة", two: "محافظتان", twoOf: "محافظتين", few: "محافظات", many: "محافظة", other: "محافظة" },
  country: { one: "بلد واحد", two: "بلدان اثنان", twoOf: "بلدين", few: "بلدان", many: "بلدًا", other: "بلد" },
  month: { one: "شهر واحد", two: "شهران", twoOf: "شهرين", few: "أشهر", many: "شهرًا", other: "شهر" },
  year: { one: "سنة واحدة", two: "سنتان", twoOf: "سنتين", few: "سنوات", many: "سنة", other: "سنة" },
  pair: { one: "زوج واحد", two: "زوجان", twoOf: "زوجين", few: "أزواج", many: "زوجًا", other: "زوج" },
  group: { one: "مجموعة واحدة", two: "مجموعتان", twoOf: "مجموعتين", few: "مجموعات", many: "مجموعة", other: "مجموعة" },
  watcher: { one: "راصد واحد", two: "راصدان", twoOf: "راصدين", few: "راصدين", many: "راصدًا", other: "راصد" },
  figure: { one: "رقم واحد", two: "رقمان", twoOf: "رقمين", few: "أرقام", many: "رقمًا", other: "رقم" },
  row: { one: "صف واحد", two: "صفان", twoOf: "صفين", few: "صفوف", many: "صفًا", other: "صف" },
  other: { one: "آخر", two: "آخران", twoOf: "آخرين", few: "آخرين", many: "آخر", other: "آخر" },
  character: { one: "حرف واحد", two: "حرفان", twoOf: "حرفين", few: "أحرف", many: "حرفًا", other: "حرف" },
  time: { one: "مرة واحدة", two: "مرتان", twoOf: "مرتين", few: "مرات", many: "مرة", other: "مرة" },
  version: { one: "صيغة واحدة", two: "صيغتان", twoOf: "صيغتين", few: "صيغ", many: "صيغة", other: "صيغة" },
  field: { one: "حقل واحد", two: "حقلان", twoOf: "حقلين", few: "حقول", many: "حقلًا", other: "حقل" },
  day: { one: "يوم واحد", two: "يومان", twoOf: "يومين", few: "أيام", many: "يومًا", other: "يوم" },
  way: { one: "طريق واحد", two: "طريقان", twoOf: "طريقين", few: "طرق", many: "طريقًا", other: "طريق" },
  reprint: { one: "إعادة نشر واحدة", two: "إعادتا نشر", twoOf: "إعادتي نشر", few: "إعادات نشر", many: "إعادة نشر", other: "إعادة نشر" },
  case: { one: "حالة واحدة", two: "حالتان", twoOf: "حالتين", few: "حالات", many: "حالة", other: "حالة" },
  whole: { one: "رقم كلي واحد", two: "رقمان كليان", twoOf: "رقمين كليين", few: "أرقام كلية", many: "رقمًا كليًا", other: "رقم كلي" },
  part: { one: "جزء واحد", two: "جزآن", twoOf: "جزأين", few: "أجزاء", many: "جزءًا", other: "جزء" },
  party: { one: "طرف واحد", two: "طرفان", twoOf: "طرفين", few: "أطراف", many: "طرفًا", other: "طرف" },
  harm: { one: "ضرر واحد", two: "ضرران", twoOf: "ضررين", few: "أضرار", many: "ضررًا", other: "ضرر" },
  name: { one: "اسم واحد", two: "اسمان", twoOf: "اسمين", few: "أسماء", many: "اسمًا", other: "اسم" },
  link: { one: "صلة واحدة", two: "صلتان", twoOf: "صلتين", few: "صلات", many: "صلة", other: "صلة" },
  batch: { one: "دفعة واحدة", two: "دفعتان", twoOf: "دفعتين", few: "دفعات", many: "دفعة", other: "دفعة" },
  change: { one: "تغيير واحد", two: "تغييران", twoOf: "تغييرين", few: "تغييرات", many: "تغييرًا", other: "تغيير" },
  paragraph: { one: "فقرة واحدة", two: "فقرتان", twoOf: "فقرتين", few: "فقرات", many: "فقرة", other: "فقرة" },
  person: { one: "شخص واحد", two: "شخصان", twoOf: "شخصين", few: "أشخاص", many: "شخصًا", other: "شخص" },
  revision: { one: "مراجعة واحدة", two: "مراجعتان", twoOf: "مراجعتين", few: "مراجعات", many: "مراجعة", other: "مراجعة" },
  correction: { one: "تصحيح واحد", two: "تصحيحان", twoOf: "تصحيحين", few: "تصحيحات", many: "تصحيحًا", other: "تصحيح" },
} as const satisfies Record<string, ArabicNoun>; // prettier-ignore
