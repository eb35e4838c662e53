/** Defect sentence in Arabic: what is wrong, made of the parts of a defect. SPEC A9. */
import type { DefectSort, SayDefect } from "../defect.ts";
import { defectTeller } from "../defect.ts";
import { AMOUNT_IN_ARABIC } from "./defect/amount.ts";
import { CELL_IN_ARABIC } from "./defect/cell.ts";
import { DATE_IN_ARABIC } from "./defect/date.ts";
import { FILE_IN_ARABIC } from "./defect/file.ts";
import { FORM_IN_ARABIC } from "./defect/form.ts";
import { RECORD_IN_ARABIC } from "./defect/record.ts";
import { TABLE_IN_ARABIC } from "./defect/table.ts";
import { VALUE_IN_ARABIC } from "./defect/value.ts";

/** Sorts whose Arabic words say what was seen, which their issues tell in English. */
export const SAYS_SEEN: ReadonlySet<DefectSort> = new Set([
  "other-kind-than-left",
  "too-many-sources",
]);

/** The Arabic words of a defect. */
export const defectInArabic: SayDefect = defectTeller({
  ...AMOUNT_IN_ARABIC,
  ...CELL_IN_ARABIC,
  ...DATE_IN_ARABIC,
  ...FILE_IN_ARABIC,
  ...FORM_IN_ARABIC,
  ...RECORD_IN_ARABIC,
  ...TABLE_IN_ARABIC,
  ...VALUE_IN_ARABIC,
});
