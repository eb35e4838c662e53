/** Metric choice: which metric a number is a figure of, where its unit, its noun and its verb leave one. SPEC E1. */
import { Metric, definitionOf } from "@sitrep/domain/metric";
import type { Nature } from "@sitrep/domain/estimate";
import type { Unit } from "@sitrep/domain/quantity";
import { isFighterNoun, isTroopNoun } from "./noun-class.ts";
import type { NumberMention } from "./number-mention.ts";

/** A metric; or those of which the sentence speaks; or else those that the unit allows. */
export interface MetricChoice {
  readonly metric: Metric | null;
  readonly among: readonly Metric[];
  readonly isSaid: boolean;
}

interface Rule {
  readonly metric: Metric;
  /** What the sentence must hold around the number. */
  readonly words: RegExp;
}

const FIGHTERS: readonly Rule[] = [
  { metric: "fighters-killed", words: /\b(?:killed|dead|died|slain)\b/i },
  {
    metric: "fighters-recaptured",
    words: /\b(?:recaptured|caught again|arrested \d|captured by)\b/i,
  },
  {
    metric: "fighters-escaped-custody",
    words:
      /\bescapees?\b|\b(?:escaped|broke out) (?:from )?(?:\w+ ){0,3}(?:prisons?|jails?|camps?|custody)\b/i,
  },
  { metric: "fighters-at-large", words: /\bat large\b/i },
  { metric: "fighters-returned", words: /\b(?:returned|returnees?|went home|came back)\b/i },
  {
    metric: "fighters-crossed",
    words: /\b(?:crossed|crossing|fled|flee|slipped|slipping|entered|entering)\b/i,
  },
  {
    metric: "fighters-joined",
    words: /\b(?:joined|recruits?|recruited|enlisted|came to|travell?ed to)\b/i,
  },
  {
    metric: "fighters-present",
    words:
      /\b(?:there (?:are|were|is)|(?<!the )remain(?:s|ed|ing)?|still|hiding|active|present|among (?:their|its) ranks|operat(?:e|es|ed|ing))\b/i,
  },
];

const TROOPS: readonly Rule[] = [
  {
    metric: "troops-deployed",
    words: /\b(?:deploy(?:ed|ing|s)?|send|sent|stationed|based|guard(?:ing)?|sending)\b/i,
  },
];

const PEOPLE: readonly Rule[] = [
  { metric: "killings-rate", words: /\bat a rate of\b/i },
  {
    metric: "border-apprehensions",
    words: /\b(?:caught|stopped|apprehended|intercepted)\b.*\bborders?\b/i,
  },
  { metric: "people-killed", words: /\b(?:killed|killing of|deaths? of|dead|died|slain)\b/i },
];

const MONEY: readonly Rule[] = [
  {
    metric: "smuggling-price",
    words: /\b(?:prices?|smugglers?)\b.*\bper person\b|\bper person\b.*\bsmuggl/i,
  },
  { metric: "cash-held", words: /\b(?:in cash|cash|money|funds|reserves)\b/i },
];

/** Metrics that a unit alone leaves no choice about. */
const OF_UNIT: Readonly<Record<string, Metric>> = {
  incident: "incident-count",
  attack: "incident-count",
  position: "positions-targeted",
  trip: "visits",
  province: "provinces-affected",
  shell: "shells-fired",
  group: "group-size",
};

/** How far from a number the words are looked for that decide, in characters. */
const BEFORE = 50;
const BEHIND = 90;

/** The words around a number, up to those that another number has. */
function textAround(number: NumberMention, others: readonly NumberMention[]): string {
  const { sentence, start, end } = number;
  const ends = others.filter((other) => other.end <= start).map((other) => other.end);
  const starts = others.filter((other) => other.start >= end).map((other) => other.start);
  const from = Math.max(sentence.start, start - BEFORE, ...ends);
  const to = Math.min(sentence.end, end + BEHIND, ...starts);
  return sentence.text.slice(from - sentence.start, to - sentence.start);
}

/** The metric of a number, as far as its sentence decides it; never one that its unit does not fit. */
export function chooseMetric(
  number: NumberMention,
  others: readonly NumberMention[],
): MetricChoice {
  const { unit, noun, per } = number;
  const text = textAround(number, others);
  const own = unit === null ? undefined : OF_UNIT[unit];
  if (own !== undefined) return { metric: own, among: [], isSaid: true };
  const rules = rulesFor(unit, noun?.head.lower ?? "");
  const fits = rules.filter(({ words }) => words.test(text)).map(({ metric }) => metric);
  const [only, ...more] = fits.filter(
    (metric) => per === null || metric === "killings-rate" || metric === "border-apprehensions",
  );
  if (only !== undefined && more.length === 0) return { metric: only, among: [], isSaid: true };
  if (more.length > 0 && only !== undefined)
    return { metric: null, among: [only, ...more], isSaid: true };
  const open =
    unit === null
      ? []
      : Metric.options.filter((metric) => definitionOf(metric).units.includes(unit));
  return { metric: null, among: open, isSaid: false };
}

function rulesFor(unit: Unit | null, head: string): readonly Rule[] {
  switch (unit) {
    case "person":
      if (isFighterNoun(head)) return FIGHTERS;
      return isTroopNoun(head) ? TROOPS : PEOPLE;
    case "usd":
      return MONEY;
    case "km":
      return [{ metric: "border-length", words: /\b(?:borders?|frontier|fences?)\b/i }];
    case "km2":
      return [{ metric: "territory-held", words: /./ }];
    case "percent":
      return [{ metric: "territory-share", words: /\bterritor(?:y|ies)\b|\bland\b/i }];
    default:
      return [];
  }
}

/** How a figure came about, where its form or the verb of its sentence says so. SPEC E3. */
export function chooseNature({ amount, sentence }: NumberMention): Nature | null {
  if (
    /\b(?:estimate[sd]?|assess(?:ed|ment)s?|believed|thought|likely|roughly|expects?|expected|put the)\b/i.test(
      sentence.text,
    )
  )
    return "estimate";
  switch (amount?.form) {
    case "at-least":
    case "at-most":
    case "more-than":
    case "less-than":
      return "bound";
    case "between":
    case "about":
    case "order":
      return "estimate";
    default:
      return /\b(?:counted|documented|recorded|verified|tracked|registered|analysed|analyzed|tallied|listed)\b/i.test(
        sentence.text,
      )
        ? "count"
        : null;
  }
}
