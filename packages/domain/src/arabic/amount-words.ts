/**
 * Amount words in Arabic: the phrases that the grammar of amounts reads beside the English ones: what stands before a number and behind
 * it, magnitudes, rates, units, and the numbers that are mostly written out. Each is folded, so that no variant of a letter and
 * no vowel sign matters. SPEC Q15, Q16.
 */
import type { Hedge, Magnitude, Per, QuantityForm, Unit } from "../quantity.ts";
import { fold } from "../text.ts";
import { ARABIC_UNIT, ARABIC_UNITS } from "./quantity.ts";

type ValueForm = Exclude<QuantityForm, "between" | "order" | "coded">;

/** Phrases with what each says. */
type Phrases<Value> = readonly (readonly [string, Value])[];

function folded<Value>(phrases: Phrases<Value>): Phrases<Value> {
  return phrases.map(([words, value]) => [fold(words), value]);
}

/** What stands before a number. */
export const ARABIC_BEFORE = folded<ValueForm>([
  ["أكثر من", "more-than"],
  ["ما يزيد على", "more-than"],
  ["ما يزيد عن", "more-than"],
  ["يزيد على", "more-than"],
  ["ما لا يقل عن", "at-least"],
  ["لا يقل عن", "at-least"],
  ["أقل من", "less-than"],
  ["ما لا يزيد على", "at-most"],
  ["ما لا يزيد عن", "at-most"],
  ["لا يزيد على", "at-most"],
  ["ما يصل إلى", "at-most"],
  ["نحو", "about"],
  ["حوالي", "about"],
  ["زهاء", "about"],
  ["ما يقارب", "nearly"],
  ["قرابة", "nearly"],
]);

/** What stands behind a number. */
export const ARABIC_BEHIND = folded<ValueForm>([
  ["أو أكثر", "at-least"],
  ["على الأقل", "at-least"],
  ["أو أقل", "at-most"],
  ["على الأكثر", "at-most"],
  ["تقريبًا", "about"],
]);

/** What opens a range, with what links its ends; the empty text opens none. */
export const ARABIC_RANGES = folded([
  ["ما بين", "و"],
  ["بين", "و"],
  ["من", fold("إلى")],
  ["", fold("إلى")],
]);

/** What a speaker hedges with. */
export const ARABIC_HEDGES = folded<Hedge>([
  ["على الأرجح", "likely"],
  ["ربما", "possibly"],
  ["بحسب ما ذكر", "reportedly"],
]);

/** Magnitudes by themselves. */
export const ARABIC_MAGNITUDES = folded<Magnitude>([
  ["عشرات", "tens"],
  ["العشرات", "tens"],
  ["مئات", "hundreds"],
  ["المئات", "hundreds"],
  ["آلاف", "thousands"],
  ["الآلاف", "thousands"],
  ["ملايين", "millions"],
  ["الملايين", "millions"],
]);

/** What multiplies a magnitude. */
export const ARABIC_OF = folded<"thousands" | "millions">([
  ["الآلاف", "thousands"],
  ["آلاف", "thousands"],
  ["الملايين", "millions"],
  ["ملايين", "millions"],
]);

/** Times that a rate is of. */
export const ARABIC_RATES = folded<Per>([
  ["في اليوم", "day"],
  ["يوميًا", "day"],
  ["كل يوم", "day"],
  ["في الأسبوع", "week"],
  ["أسبوعيًا", "week"],
  ["كل أسبوع", "week"],
  ["في الشهر", "month"],
  ["شهريًا", "month"],
  ["كل شهر", "month"],
  ["في السنة", "year"],
  ["سنويًا", "year"],
  ["كل سنة", "year"],
]);

/** Words that multiply a number, and stand for one of it alone. */
export const ARABIC_THOUSANDS = folded([
  ["ألف", 1000],
  ["ألفًا", 1000],
  ["آلاف", 1000],
  ["مليون", 1_000_000],
  ["مليونًا", 1_000_000],
  ["ملايين", 1_000_000],
  ["مليار", 1_000_000_000],
  ["مليارات", 1_000_000_000],
]);

/** Of those and of the hundred, the ones that are a number without another before them. */
export const ARABIC_ALONE = folded([
  ["مئة", 100],
  ["مائة", 100],
  ["مئتين", 200],
  ["ألف", 1000],
  ["ألفين", 2000],
  ["مليون", 1_000_000],
]);

/** Small numbers, in the forms that both genders ask for. */
export const ARABIC_SMALL = folded([
  ["واحد", 1],
  ["واحدة", 1],
  ["اثنان", 2],
  ["اثنين", 2],
  ["ثلاثة", 3],
  ["ثلاث", 3],
  ["أربعة", 4],
  ["أربع", 4],
  ["خمسة", 5],
  ["خمس", 5],
  ["ستة", 6],
  ["ست", 6],
  ["سبعة", 7],
  ["سبع", 7],
  ["ثمانية", 8],
  ["ثماني", 8],
  ["ثمان", 8],
  ["تسعة", 9],
  ["تسع", 9],
  ["عشرة", 10],
  ["عشر", 10],
]);

/** Forms of small numbers that stand before ten alone. */
export const ARABIC_ONES = folded([
  ["أحد", 1],
  ["إحدى", 1],
  ["اثنا", 2],
  ["اثني", 2],
  ["اثنتا", 2],
  ["اثنتي", 2],
]);

/** Ten behind a small number. */
export const ARABIC_TEN: ReadonlySet<string> = new Set(["عشر", "عشرة"].map(fold));

/** Tens, in both cases. */
export const ARABIC_TENS = folded([
  ["عشرون", 20],
  ["عشرين", 20],
  ["ثلاثون", 30],
  ["ثلاثين", 30],
  ["أربعون", 40],
  ["أربعين", 40],
  ["خمسون", 50],
  ["خمسين", 50],
  ["ستون", 60],
  ["ستين", 60],
  ["سبعون", 70],
  ["سبعين", 70],
  ["ثمانون", 80],
  ["ثمانين", 80],
  ["تسعون", 90],
  ["تسعين", 90],
]);

const ALSO: Readonly<Partial<Record<Unit, readonly string[]>>> = {
  usd: ["دولار أمريكي", "دولارًا أمريكيًا", "دولارات أمريكية"],
  km: ["كم"],
  km2: ["كم مربع", "كم²"],
  percent: ["في المائة", "بالمئة", "بالمائة", "٪"],
};

/** Every way in which a unit is written. */
export const ARABIC_UNIT_NAMES: readonly (readonly [string, Unit])[] = folded(
  // The keys are the units.
  (Object.keys(ARABIC_UNIT) as Unit[]).flatMap((unit) => {
    const { few, many, other } = ARABIC_UNIT[unit];
    const names = [few, many, other, `ال${few}`, ARABIC_UNITS[unit], ...(ALSO[unit] ?? [])];
    return names.map((name) => [name, unit] as const);
  }),
);
