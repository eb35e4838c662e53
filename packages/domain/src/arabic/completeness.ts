/** Completeness in Arabic: how many of the incidents of a stated tally are on record. SPEC A4, B8. */
import type { Completeness } from "../completeness.ts";
import type { ArabicNoun } from "./count.ts";
import { countNoun } from "./count.ts";
import { ARABIC_UNIT, describeInterval } from "./quantity.ts";

const { incident: INCIDENT } = ARABIC_UNIT;

const SINGLE = {
  one: "حادثة مفردة",
  two: "حادثتان مفردتان",
  twoOf: "حادثتين مفردتين",
  few: "حوادث مفردة",
  many: "حادثة مفردة",
  other: "حادثة مفردة",
} as const satisfies ArabicNoun;

/** A series or a pattern, which is of no number of single incidents. */
export const BEYOND = {
  one: "سلسلة أو نمط",
  two: "سلسلتان أو نمطان",
  twoOf: "سلسلتين أو نمطين",
  few: "سلاسل أو أنماط",
  many: "سلسلة أو نمطًا",
  other: "سلسلة أو نمط",
} as const satisfies ArabicNoun;

/** "من أكثر من 70 قيل إنها وقعت، 3–9 مسجلة هنا". */
export function completenessWords(
  found: Pick<Completeness, "stated" | "held" | "onRecord" | "singles" | "beyond">,
): string {
  const { stated, held, onRecord } = found;
  const said = describeInterval(stated);
  if (held === null)
    return `المسجل هنا يقينًا ${describeInterval(onRecord)}، وهو أكثر مما قيل إنه وقع: ${said}`;
  const head = `مما قيل إنه وقع (${said})`;
  if (onRecord.high === 0) return `${head} لا شيء مسجل هنا`;
  if (held.low === 0) return `${head} لا شيء مسجل هنا يقينًا، وقد يكون منه ${possibleWords(found)}`;
  if (onRecord.high === null)
    return `${head} المسجل هنا ${countNoun(held.low ?? 0, INCIDENT)} على الأقل، وقد يكون منه ${possibleWords(found)}`;
  return `${head} المسجل هنا ${describeInterval(held)}`;
}

function possibleWords({ singles, beyond }: Pick<Completeness, "singles" | "beyond">): string {
  const parts = [
    ...(singles > 0 || beyond === 0 ? [countNoun(singles, SINGLE)] : []),
    ...(beyond > 0 ? [countNoun(beyond, BEYOND)] : []),
  ];
  return parts.join(" و");
}
