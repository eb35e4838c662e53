/** Balance in Arabic: what is left of a whole, or which figures cannot all hold. SPEC A4, B1–B7. */
import type { Balance, BalanceResult } from "../balance.ts";
import { findingOf } from "../balance-words.ts";
import type { Unit } from "../quantity.ts";
import type { ArabicNoun } from "./count.ts";
import { countNoun } from "./count.ts";
import { FIGURE } from "./picture.ts";
import { ARABIC_UNITS, describeInterval } from "./quantity.ts";

const DAY = {
  one: "يوم واحد",
  two: "يومان",
  twoOf: "يومين",
  few: "أيام",
  many: "يومًا",
  other: "يوم",
} as const satisfies ArabicNoun;

/** The finding, as a heading; what the rest is stands in a contributor's own words, which are set apart. */
export function balanceFinding(balance: Balance, result: BalanceResult, unit: Unit): string {
  const of = `${describeInterval(result.whole)} (${ARABIC_UNITS[unit]})`;
  const finding = findingOf(balance, result);
  switch (finding.is) {
    case "contradiction":
      return finding.named === finding.figures
        ? `لا يمكن أن تصح هذه الأرقام كلها (${finding.figures})`
        : `${countNoun(finding.named, FIGURE)} من أصل ${finding.figures} لا يمكن أن تصح معًا`;
    case "exhausted":
      return `قد تؤلف الأجزاء الكل، وهو ${of}`;
    case "left":
      return `\u2068${balance.remainder}\u2069: ${finding.left === null ? "لا شيء" : describeInterval(finding.left)} من أصل ${of}`;
  }
}

/** What a step leaves: "ويبقى 1,250–1,300". */
export function stepWords({ before, after }: BalanceResult["steps"][number]): string {
  if (before === null) return "لم يبق ما يُقتطع منه";
  return after === null ? "يأخذ أكثر مما بقي" : `ويبقى ${describeInterval(after)}`;
}

/** What is said of figures that hold for different times; "" where their times may be one. */
export function timesWords(daysApart: number): string {
  return daysApart === 0
    ? ""
    : `لا تتحدث أرقامها عن وقت واحد: بينها ما لا يقل عن ${countNoun(daysApart, DAY, "of")}. فلتُقرأ على أنها مقارنة لا حساب.`;
}
