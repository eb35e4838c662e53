/** Nouns that the sentences about defects count. SPEC A1. */
import type { RecordKind } from "../../record.ts";
import type { ArabicNoun } from "../count.ts";

/** What is counted. */
export const COUNTED = {
  character: { one: "حرف واحد", two: "حرفان", twoOf: "حرفين", few: "أحرف", many: "حرفًا", other: "حرف" },
  item: { one: "عنصر واحد", two: "عنصران", twoOf: "عنصرين", few: "عناصر", many: "عنصرًا", other: "عنصر" },
  level: { one: "مستوى واحد", two: "مستويان", twoOf: "مستويين", few: "مستويات", many: "مستوى", other: "مستوى" },
  claim: { one: "تصريح واحد", two: "تصريحان", twoOf: "تصريحين", few: "تصريحات", many: "تصريحًا", other: "تصريح" },
  coverage: { one: "نطاق رصد واحد", two: "نطاقا رصد", twoOf: "نطاقي رصد", few: "نطاقات رصد", many: "نطاق رصد", other: "نطاق رصد" },
  row: { one: "صف واحد", two: "صفان", twoOf: "صفين", few: "صفوف", many: "صفًا", other: "صف" },
  cell: { one: "خلية واحدة", two: "خليتان", twoOf: "خليتين", few: "خلايا", many: "خلية", other: "خلية" },
  file: { one: "ملف واحد", two: "ملفان", twoOf: "ملفين", few: "ملفات", many: "ملفًا", other: "ملف" },
  table: { one: "جدول واحد", two: "جدولان", twoOf: "جدولين", few: "جداول", many: "جدولًا", other: "جدول" },
  source: { one: "مصدر واحد", two: "مصدران", twoOf: "مصدرين", few: "مصادر", many: "مصدرًا", other: "مصدر" },
  country: { one: "بلد واحد", two: "بلدان اثنان", twoOf: "بلدين", few: "بلدان", many: "بلدًا", other: "بلد" },
  name: { one: "اسم واحد", two: "اسمان", twoOf: "اسمين", few: "أسماء", many: "اسمًا", other: "اسم" },
  time: { one: "مرة واحدة", two: "مرتان", twoOf: "مرتين", few: "مرات", many: "مرة", other: "مرة" },
  second: { one: "ثانية واحدة", two: "ثانيتان", twoOf: "ثانيتين", few: "ثوان", many: "ثانية", other: "ثانية" },
  megabyte: { one: "ميغابايت واحد", two: "ميغابايتان", twoOf: "ميغابايتين", few: "ميغابايت", many: "ميغابايت", other: "ميغابايت" },
  gigabyte: { one: "غيغابايت واحد", two: "غيغابايتان", twoOf: "غيغابايتين", few: "غيغابايت", many: "غيغابايت", other: "غيغابايت" },
  person: { one: "شخص واحد", two: "شخصان", twoOf: "شخصين", few: "أشخاص", many: "شخصًا", other: "شخص" },
} as const satisfies Record<string, ArabicNoun>; // prettier-ignore

/** A kind of record: as it stands, as what is acted on, and as several. */
export const KIND_FORMS = {
  incident: ["حادثة", "حادثة", "حوادث"],
  estimate: ["تقدير", "تقديرًا", "تقديرات"],
  claim: ["تصريح", "تصريحًا", "تصريحات"],
  source: ["مصدر", "مصدرًا", "مصادر"],
  document: ["وثيقة", "وثيقة", "وثائق"],
  actor: ["جهة فاعلة", "جهة فاعلة", "جهات فاعلة"],
  place: ["مكان", "مكانًا", "أماكن"],
  coverage: ["نطاق رصد", "نطاق رصد", "نطاقات رصد"],
  balance: ["مطابقة", "مطابقة", "مطابقات"],
  judgement: ["حكم", "حكمًا", "أحكام"],
  dataset: ["مجموعة بيانات", "مجموعة بيانات", "مجموعات بيانات"],
} as const satisfies Record<RecordKind, readonly [plain: string, object: string, several: string]>;
