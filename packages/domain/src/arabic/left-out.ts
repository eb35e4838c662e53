/** Left out, in Arabic: why a row of a publisher's file holds no record at all. SPEC A9. */
import type { LeftOut } from "../left-out.ts";
import { quoted, setApart } from "./set-apart.ts";

/** The words. */
export function leftOutInArabic(why: LeftOut): string {
  switch (why.is) {
    case "no-kind":
      return `فئة لا يقابلها نوع عندنا: ${quoted(why.label)}`;
    case "passed-over":
      return `يتجاوزها ملف ربط الأعمدة بحسب العمود ${setApart(why.column)}`;
    case "own-record":
      return "قيد مجموعة البيانات نفسها";
  }
}
