/** Defects of values in Arabic. SPEC A9. */
import type { DefectSentences } from "../../defect.ts";
import type { Bound, PlainFault, ValueDefects, Wanted } from "../../defect/value.ts";
import { MOST_CHOICES } from "../../defect/value.ts";
import { ruleSentence } from "../complaint.ts";
import { countNoun } from "../count.ts";
import { listed, quoted, setApart } from "../set-apart.ts";
import { COUNTED } from "./nouns.ts";

const CALENDAR =
  "تاريخ من تواريخ التقويم، مثل \u20662019-02-17\u2069 أو \u20662019-02\u2069 أو \u2066[..2019-02-20]\u2069";
const COLLECTION = "كائن فيه مجموعة بيانات وقوائم قيود";

/** The words. */
export const VALUE_IN_ARABIC: DefectSentences<ValueDefects> = {
  "missing-value": ({ wanted }) => ({
    message: "ناقص",
    expected: wanted && wantedWords(wanted),
  }),
  "wrong-type": ({ type }) => ({ message: "نوعه غير المنتظر", expected: typeWords(type) }),
  "not-in-list": ({ known, meant }) => ({
    message: "ليس في القائمة",
    expected: meant === undefined ? oneOf(known) : undefined,
    hint: meantHint(meant),
  }),
  "unknown-form": ({ known, meant }) => ({
    message: "ليس من الصيغ المعروفة",
    expected: meant === undefined ? oneOf(known) : undefined,
    hint: meantHint(meant),
  }),
  "out-of-bounds": (bound) => ({ message: boundWords(bound) }),
  "breaks-rule": ({ about }) => ({ message: ruleSentence(about) }),
  "breaks-date-rule": ({ about }) => ({
    message: ruleSentence(about),
    expected: about === "day" || about === "notEdtf" ? undefined : CALENDAR,
  }),
  "told-so": ({ told }) => ({ message: `لا يُقبل، وفي لفظ البرنامج: ${quoted(told)}` }),
  "unknown-key": ({ key, meant, known }) => ({
    message: `حقل غير معروف: ${quoted(key)}`,
    expected: meant === undefined ? oneOf(known) : undefined,
    hint: meantHint(meant),
  }),
  "not-plain": ({ fault, wants }) => ({
    message: plainWords(fault),
    expected: wants === null ? undefined : wants === "data" ? "بيانات لا غير" : COLLECTION,
  }),
  "not-a-collection": () => ({ message: "ليس مجموعة قيود", expected: COLLECTION }),
  "not-a-list": () => ({ message: "ليس قائمة", expected: "قائمة" }),
};

/** "هل تقصد «site»؟"; nothing where nothing is near. */
export function meantHint(meant: string | undefined): string | undefined {
  return meant === undefined ? undefined : `هل تقصد ${quoted(meant)}؟`;
}

/** One of a list, as what is expected. */
export function oneOf(known: readonly string[], most: number = MOST_CHOICES): string | undefined {
  if (known.length === 0) return undefined;
  const more = known.length > most ? "، وغيرها" : "";
  return known.length === 1
    ? setApart(known[0] ?? "")
    : `واحد مما يلي: ${listed(known.slice(0, most))}${more}`;
}

function typeWords(type: string): string {
  return TYPE_NAME[type] ?? setApart(type);
}

/** What a type is called, as what is expected. */
const TYPE_NAME: Readonly<Record<string, string>> = {
  string: "نص",
  number: "رقم",
  int: "رقم صحيح",
  boolean: `${setApart("true")} أو ${setApart("false")}`,
  object: "كائن له حقول",
  record: "كائن له حقول",
  array: "قائمة",
};

function wantedWords(wanted: Wanted): string | undefined {
  switch (wanted.is) {
    case "type":
      return typeWords(wanted.type);
    case "choice":
      return oneOf(wanted.known);
    case "rule":
      return `ما ${ruleSentence(wanted.about)}`;
  }
}

function boundWords({ side, limit, of }: Bound): string {
  const amount =
    of === "number"
      ? `\u2066${limit}\u2069`
      : countNoun(limit, of === "items" ? COUNTED.item : COUNTED.character, "of");
  return side === "most" ? `يجب ألا يزيد على ${amount}` : `يجب ألا يقل عن ${amount}`;
}

function plainWords(fault: PlainFault): string {
  switch (fault.is) {
    case "circle":
      return "يحتوي نفسه";
    case "deep":
      return `تتداخل أجزاؤه أكثر من ${countNoun(fault.most, COUNTED.level, "of")}`;
    case "long":
      return `فيه أكثر من ${countNoun(fault.most, COUNTED.item, "of")}`;
    case "throws":
      return "لا يُقرأ: قراءته تنتهي بخطأ";
  }
}
