/** Advice in Arabic: what was probably meant. SPEC A9. */
import type { Advice } from "../../advice.ts";
import { joinWithOr } from "../count.ts";
import { quoted, setApart } from "../set-apart.ts";

/** The advice. */
export function adviceInArabic(advice: Advice): string {
  switch (advice.is) {
    case "meant-records":
      return `هل تقصد ${joinWithOr(advice.records.map(({ id, name }) => `${quoted(id)} (${setApart(name)})`))}؟`;
    case "year-first":
      return `ابدأ بالسنة: ${joinWithOr(advice.days.map(setApart))}.`;
    case "quotes":
      return `ضعه بين علامتي اقتباس: \u2068"${advice.seen}"\u2069.`;
  }
}
