/** Match told in Arabic: what one dimension finds of two incidents. SPEC A4, M1. */
import type { Interval } from "../interval.ts";
import type { MatchTold } from "../match-told.ts";
import { isAnyNumber } from "../match-told.ts";
import { codeWords } from "./code-words.ts";
import type { ArabicNoun } from "./count.ts";
import { countNoun } from "./count.ts";
import { ARABIC_UNIT, describeInterval } from "./quantity.ts";

const DAY = { one: "يوم واحد", two: "يومان", twoOf: "يومين", few: "أيام", many: "يومًا", other: "يوم" } as const satisfies ArabicNoun; // prettier-ignore
const ACTOR = { one: "جهة فاعلة واحدة", two: "جهتان فاعلتان", twoOf: "جهتين فاعلتين", few: "جهات فاعلة", many: "جهة فاعلة", other: "جهة فاعلة" } as const satisfies ArabicNoun; // prettier-ignore

/** What is told. */
export function matchWords(told: MatchTold): string {
  switch (told.is) {
    case "same-day":
      return "اليوم نفسه";
    case "open-days":
      return told.days === null
        ? "قد تشتركان في يوم؛ وزمان كل منهما مفتوح الطرف"
        : `قد تشتركان في يوم؛ زمان إحداهما ${days(told.days)}، وزمان الأخرى مفتوح الطرف`;
    case "same-period":
      return "الأيام نفسها كلها";
    case "same-stretch":
      return `كلتاهما خلال المدة نفسها، وهي ${days(told.days)}`;
    case "shared-days":
      return `قد تشتركان في ${countNoun(told.shared, DAY, "of")}؛ زمان إحداهما ${days(told.shorter)}، وزمان الأخرى ${days(told.longer)}`;
    case "no-place":
      return "مكان إحداهما ليس في السجل";
    case "same-spot":
      return told.isNear ? "في المكان نفسه أو قربه" : "المكان نفسه";
    case "points":
      return `بين النقطتين ${told.km < 1 ? "أقل من كيلومتر" : countNoun(Math.round(told.km), ARABIC_UNIT.km)}، ${told.isWithinReach ? "في حدود دقتهما" : "وهو أبعد من دقتهما"}`;
    case "inside":
      return told.isSame
        ? `المكان نفسه، وهو ${codeWords(told.kind)}`
        : `لا يُعرف من مكان إحداهما إلا مكان أوسع (${codeWords(told.kind)}) تقع الأخرى فيه`;
    case "other-part":
      return "جزآن مختلفان من محافظة واحدة";
    case "perhaps-inside":
      return "قد تضم المنطقة الأوسع مكان الأخرى";
    case "same-kind":
      return "النوع نفسه";
    case "category":
      return `في \u2068${told.list}\u2069 فئة واحدة للنوعين، «\u2068${told.category}\u2069»`;
    case "no-category":
      return "نوعان لا تجمعهما أي قائمة";
    case "other-extent":
      return `${matchWords(told.kinds)}؛ وإحداهما فعل مفرد والأخرى ليست كذلك`;
    case "no-actor":
      return "إحداهما لا تسمّي جهة فاعلة";
    case "actors":
      return told.common === 0
        ? "لا جهة فاعلة مشتركة"
        : `تشتركان في ${countNoun(told.common, ACTOR, "of")}`;
    case "related-actors":
      return "جهات فاعلة ينتمي بعضها إلى بعض";
    case "no-harm":
      return "لا ضرر تذكره كلتاهما";
    case "harm":
      return harmWords(told);
  }
}

function days(count: number): string {
  return countNoun(count, DAY);
}

/** The order in which the two are given makes no difference to the words. */
function harmWords({
  effect,
  amounts,
  isShared,
}: Extract<MatchTold, { readonly is: "harm" }>): string {
  const [first, second] = amounts.map(amountWords).toSorted();
  if (first === second) return `${codeWords(effect)}: ${first} في كلتيهما`;
  const meet = isShared ? "ويشتركان في عدد" : "ولا يشتركان في عدد";
  return `${codeWords(effect)}: في إحداهما ${first} وفي الأخرى ${second}، ${meet}`;
}

function amountWords(interval: Interval): string {
  return isAnyNumber(interval) ? "عدد غير معروف" : describeInterval(interval);
}
