/** Date reading in Arabic: a day, a month or about one, with the names of months of Iraq and Syria or those of Egypt, in digits of any script. SPEC T11. */
import { fold } from "../text.ts";
import { When } from "../when.ts";
import { ARABIC_MONTHS } from "./when.ts";

/** The names that the months have elsewhere, from the first on. */
export const ELSEWHERE = [
  "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
  "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
] as const; // prettier-ignore

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  [ARABIC_MONTHS, ELSEWHERE].flatMap((names) =>
    names.map((name, at) => [fold(name), at + 1] as const),
  ),
);

const SHAPE = /^(نحو |حوالي )?(?:في |يوم )?(?:(\d{1,2}) )?([\p{L} ]+?) (\d{4})$/u;

/** The date that a text is and nothing else: "17 شباط 2019", "فبراير 2019"; null where it is none. SPEC T11. */
export function readArabicDate(text: string): When | null {
  const [, about, day, name = "", year = ""] = SHAPE.exec(fold(text)) ?? [];
  const month = MONTH_OF.get(name);
  if (month === undefined) return null;
  const parts = [year, two(month), ...(day === undefined ? [] : [two(Number(day))])];
  const read = When.safeParse(`${parts.join("-")}${about === undefined ? "" : "~"}`);
  return read.success ? read.data : null;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
