/** Citation in Arabic: what is quoted of a page, in a sentence or two for a footnote; made from the parts of the English one. SPEC L11, A4. */
import type { Cited } from "../citation.ts";
import { creditWords, dayOf, visibleLine } from "../citation.ts";
import { describeWhen } from "./when.ts";

/** The citation. Its address, its hash and the names in it stand as they are; no mark that nobody sees is in it. */
export function citationSentence(cited: Cited): string {
  const day = dayOf(cited);
  const recorded = day === null ? "" : ` (المسجلة في ${describeWhen(day)})`;
  const holds = `وفق المعروف عند الدفعة ${cited.position}${recorded}، بالإصدار ${cited.rules} من القواعد`;
  const credit = cited.datasets.length === 0 ? "" : ` البيانات: ${creditWords(cited)}.`;
  return `«${visibleLine(cited.title)}»، Sitrep. ${holds}. ${cited.address}. البصمة SHA-256 ${cited.hash}.${credit}`;
}
