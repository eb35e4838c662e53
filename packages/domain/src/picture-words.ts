/** Picture in words: where and when a figure holds, what parts it from another, and what a picture shows. SPEC C6, C7. */
import type { Band } from "./band.ts";
import type { Comparison, Dimension } from "./comparison.ts";
import type { Figure, FigureTime, WordedFigure } from "./figure.ts";
import type { PlaceId } from "./id.ts";
import type { Apart, Picture } from "./picture.ts";
import { describeInterval } from "./quantity.ts";
import { UNIT_WORDS } from "./unit-words.ts";
import { describeWhen } from "./when-words.ts";

/** Looks up the name of a place. */
export type NameOf = (id: PlaceId) => string;

/** "Iraq", "Iraq and Syria together", "Iraq without Kirkuk". */
export function scopeWords({ includes, excludes }: Figure["scope"], nameOf: NameOf): string {
  const places = joined(includes.map(nameOf));
  const together = includes.length > 1 ? `${places} together` : places;
  return excludes.length === 0 ? together : `${together} without ${joined(excludes.map(nameOf))}`;
}

/** "Feb 2019", "Oct 2018 (not over when it was said)". */
export function timeWords({ when, isPartial }: Pick<FigureTime, "when" | "isPartial">): string {
  return `${describeWhen(when)}${isPartial ? " (not over when it was said)" : ""}`;
}

const NATURE_WORDS = {
  count: "a count",
  estimate: "a judgement",
  bound: "no more than a limit",
} as const satisfies Record<Figure["nature"], string>;

/** What parts the first figure from the second: "for Iraq and Syria together, not Iraq; as of summer 2018, not Feb 2019". */
export function differenceWords(
  figure: WordedFigure,
  other: WordedFigure,
  differs: readonly Dimension[],
  nameOf: NameOf,
): string {
  return differs.map((one) => DIFFERENCE[one](figure, other, nameOf)).join("; ");
}

const DIFFERENCE = {
  metric: () => "of another measure",
  population: ({ population }, other) =>
    population === other.population
      ? "of another group"
      : `counts “${population}”, not “${other.population}”`,
  scope: ({ scope }, other, nameOf) =>
    `for ${scopeWords(scope, nameOf)}, not ${scopeWords(other.scope, nameOf)}`,
  time: ({ time }, other) =>
    time.is === "stock"
      ? `as of ${timeWords(time)}, not ${timeWords(other.time)}`
      : `over ${timeWords(time)}, not ${timeWords(other.time)}`,
  nature: ({ nature }, other) => `${NATURE_WORDS[nature]}, not ${NATURE_WORDS[other.nature]}`,
} as const satisfies Record<
  Dimension,
  (figure: WordedFigure, other: WordedFigure, nameOf: NameOf) => string
>;

/** What follows where the places of one lie in those of the other, or only the time differs; "" where nothing does. */
export function besideWords({
  containment,
  shared,
}: Pick<Apart, "containment" | "shared">): string {
  if (containment === "possible") return "the part fits into the whole";
  if (containment === "violated") return "the part is more than the whole";
  return shared === null
    ? ""
    : `were they of one time, both would allow ${describeInterval(shared)}`;
}

/** What two figures are to each other, in the words of their picture: what both allow, or what parts the first from the second. */
export function pairWords(
  [figure, other]: readonly [WordedFigure, WordedFigure],
  comparison: Comparison,
  nameOf: NameOf,
): string {
  switch (comparison.verdict) {
    case "agree":
    case "contains":
      return `both allow ${describeInterval(comparison.shared)}`;
    case "disagree":
      return "no number fits both";
    case "not-comparable": {
      const { differs, containment } = comparison;
      const beside = besideWords({ containment, shared: null });
      return [differenceWords(figure, other, differs, nameOf), beside].filter(Boolean).join("; ");
    }
  }
}

/** What the figures of a band say together. */
export function bandWords({ keys, shared, clash, isOneBreath }: Band): string {
  const all = keys.length === 2 ? "Both" : `All ${keys.length}`;
  if (shared !== null) return `${all} allow ${describeInterval(shared)}.`;
  if (isOneBreath) return "Two halves of one statement, which share no number.";
  return clash === null || keys.length === 2
    ? "No number fits both."
    : `No number fits all ${keys.length}.`;
}

/** What a picture shows, as a heading: how many of its figures may be compared, and what comes of it. */
export function findingWords({ groups, inside, measure }: Picture): string {
  const rows = groups.flatMap((group) => group.rows);
  const stated = rows.filter(({ figure }) => figure.parts.length === 0).length;
  const bands = groups.flatMap((group) => group.bands);
  const [widest] = bands.toSorted((a, b) => b.keys.length - a.keys.length);
  const beyond = inside.filter(({ finding }) => finding === "violated").length;
  const unit = UNIT_WORDS[measure.unit][1];
  const tail = beyond === 0 ? "" : `; ${insideWords(beyond)}`;
  if (stated === 1) return "One figure, and none to hold it against";
  if (widest === undefined)
    return `${cardinal(stated)} figures, of which no two may be compared${tail}`;
  const compared = new Set(bands.flatMap(({ keys }) => keys));
  const number = compared.size === rows.length ? "" : ` of ${rows.length}`;
  const head = `${cardinal(compared.size)}${number} figures may be compared`;
  if (bands.length > 1) {
    const split = bands.filter(({ shared }) => shared === null).length;
    return `${head}, in ${bands.length} sets${split === 0 ? ", and agree in each" : `; in ${split} no number fits all`}${tail}`;
  }
  const per = measure.per === null ? "" : ` per ${measure.per}`;
  if (widest.isOneBreath && widest.keys.length === 2)
    return `${cardinal(2)}${number} figures are halves of one statement, and share no number${tail}`;
  return widest.shared === null
    ? `${head}, and no number fits them all${tail}`
    : `${head}, and all allow ${describeInterval(widest.shared)} ${unit}${per}${tail}`;
}

function insideWords(count: number): string {
  return count === 1 ? "one part is more than its whole" : `${count} parts are more than a whole`;
}

const CARDINALS = [
  "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten",
]; // prettier-ignore

function cardinal(count: number): string {
  return CARDINALS[count] ?? String(count);
}

function joined(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}
