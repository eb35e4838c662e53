/** Picture in Arabic: where and when a figure holds, what parts it from another, and what a picture shows. SPEC A4, C6, C7. */
import type { Band } from "../band.ts";
import type { Comparison, Dimension } from "../comparison.ts";
import type { Figure, FigureTime, WordedFigure } from "../figure.ts";
import type { Apart, Picture } from "../picture.ts";
import type { NameOf } from "../picture-words.ts";
import type { ArabicNoun } from "./count.ts";
import { countNoun, joinWithAnd } from "./count.ts";
import { ARABIC_UNIT, ARABIC_UNITS, describeInterval } from "./quantity.ts";
import { describeWhen } from "./when.ts";

/** A figure, counted. */
export const FIGURE = {
  one: "رقم واحد",
  two: "رقمان",
  twoOf: "رقمين",
  few: "أرقام",
  many: "رقمًا",
  other: "رقم",
} as const satisfies ArabicNoun;

/** "العراق", "العراق وسوريا معًا", "العراق من دون كركوك". */
export function scopeWords({ includes, excludes }: Figure["scope"], nameOf: NameOf): string {
  const places = joinWithAnd(includes.map(nameOf));
  const together = includes.length > 1 ? `${places} معًا` : places;
  return excludes.length === 0
    ? together
    : `${together} من دون ${joinWithAnd(excludes.map(nameOf))}`;
}

/** "شباط 2019", and that the time was not over when it was said. */
export function timeWords({ when, isPartial }: Pick<FigureTime, "when" | "isPartial">): string {
  return `${describeWhen(when)}${isPartial ? " (لم تكن المدة قد انتهت حين قيل)" : ""}`;
}

const NATURE_WORDS = {
  count: "عدّ",
  estimate: "تقدير",
  bound: "حدّ لا غير",
} as const satisfies Record<Figure["nature"], string>;

/** What parts the first figure from the second. */
export function differenceWords(
  figure: WordedFigure,
  other: WordedFigure,
  differs: readonly Dimension[],
  nameOf: NameOf,
): string {
  return differs.map((one) => DIFFERENCE[one](figure, other, nameOf)).join("؛ ");
}

const DIFFERENCE = {
  metric: () => "يقيس شيئًا آخر",
  population: ({ population }, other) =>
    population === other.population
      ? "عن جماعة أخرى"
      : `يعدّ «\u2068${population}\u2069»، لا «\u2068${other.population}\u2069»`,
  scope: ({ scope }, other, nameOf) =>
    `عن ${scopeWords(scope, nameOf)}، لا عن ${scopeWords(other.scope, nameOf)}`,
  time: ({ time }, other) =>
    time.is === "stock"
      ? `بتاريخ ${timeWords(time)}، لا ${timeWords(other.time)}`
      : `عن مدة ${timeWords(time)}، لا ${timeWords(other.time)}`,
  nature: ({ nature }, other) => `${NATURE_WORDS[nature]}، لا ${NATURE_WORDS[other.nature]}`,
} as const satisfies Record<
  Dimension,
  (figure: WordedFigure, other: WordedFigure, nameOf: NameOf) => string
>;

/** What follows where the places of one lie in those of the other, or only the time differs; "" where nothing does. */
export function besideWords({
  containment,
  shared,
}: Pick<Apart, "containment" | "shared">): string {
  if (containment === "possible") return "والجزء يتسع له الكل";
  if (containment === "violated") return "والجزء أكبر من الكل";
  return shared === null ? "" : `ولو كانا عن وقت واحد لأتاح كلاهما ${describeInterval(shared)}`;
}

/** What two figures are to each other, in the words of their picture. */
export function pairWords(
  [figure, other]: readonly [WordedFigure, WordedFigure],
  comparison: Comparison,
  nameOf: NameOf,
): string {
  switch (comparison.verdict) {
    case "agree":
    case "contains":
      return `كلاهما يتيح ${describeInterval(comparison.shared)}`;
    case "disagree":
      return "لا عدد يناسبهما معًا";
    case "not-comparable": {
      const { differs, containment } = comparison;
      const beside = besideWords({ containment, shared: null });
      return [differenceWords(figure, other, differs, nameOf), beside].filter(Boolean).join("؛ ");
    }
  }
}

/** What the figures of a band say together. */
export function bandWords({
  keys,
  shared,
  clash,
  isOneBreath,
}: Pick<Band, "keys" | "shared" | "clash" | "isOneBreath">): string {
  const all = keys.length === 2 ? "كلاهما يتيح" : `كلها (${keys.length}) تتيح`;
  if (shared !== null) return `${all} ${describeInterval(shared)}.`;
  if (isOneBreath) return "نصفا قول واحد لا يجمعهما عدد.";
  return clash === null || keys.length === 2
    ? "لا عدد يناسبهما معًا."
    : `لا عدد يناسبها كلها (${keys.length}).`;
}

/** What of a picture its finding is made of. */
export interface WordedPicture extends Pick<Picture, "measure"> {
  readonly groups: readonly {
    readonly rows: readonly { readonly parts: readonly string[] }[];
    readonly bands: readonly Pick<Band, "keys" | "shared" | "isOneBreath">[];
  }[];
  readonly inside: readonly Pick<Picture["inside"][number], "finding">[];
}

/** What a picture shows, as a heading: how many of its figures may be compared, and what comes of it. */
export function findingWords({ groups, inside, measure }: WordedPicture): string {
  const rows = groups.flatMap((group) => group.rows);
  const stated = rows.filter(({ parts }) => parts.length === 0).length;
  const bands = groups.flatMap((group) => group.bands);
  const [widest] = bands.toSorted((a, b) => b.keys.length - a.keys.length);
  const beyond = inside.filter(({ finding }) => finding === "violated").length;
  const tail =
    beyond === 0 ? "" : beyond === 1 ? "؛ وجزء أكبر من كله" : `؛ و${beyond} من الأجزاء أكبر من الكل`;
  if (stated === 1) return "رقم واحد لا يوجد ما يوضع في مقابله";
  if (widest === undefined)
    return `${countNoun(stated, FIGURE)} لا تصح المقارنة ${stated === 2 ? "بينهما" : "بين أي اثنين منها"}${tail}`;
  const compared = new Set(bands.flatMap(({ keys }) => keys)).size;
  const of = compared === rows.length ? "" : ` من أصل ${rows.length}`;
  const head = `تصح المقارنة بين ${countNoun(compared, FIGURE, "of")}${of}`;
  if (bands.length > 1) {
    const split = bands.filter(({ shared }) => shared === null).length;
    const result =
      split === 0
        ? "وتتفق في كل منها"
        : `وفي ${split === 1 ? "واحدة" : split} منها لا عدد يناسب الكل`;
    return `${head}، في ${countNoun(bands.length, ARABIC_UNIT.group, "of")}، ${result}${tail}`;
  }
  if (widest.isOneBreath && widest.keys.length === 2)
    return `رقمان${of} هما نصفا قول واحد، ولا يجمعهما عدد${tail}`;
  return widest.shared === null
    ? `${head}، ولا عدد يناسبها كلها${tail}`
    : `${head}، وكلها تتيح ${describeInterval(widest.shared)} (${ARABIC_UNITS[measure.unit]})${tail}`;
}
