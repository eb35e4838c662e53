/**
 * Spoken estimate: what a question says of figures: what they measure, "fighters", "cash", "troops deployed", and the amount that
 * they may be, "30,000". In English and Arabic. SPEC S5.
 */
import { ARABIC_METRIC } from "./arabic/metric.ts";
import type { Interval } from "./interval.ts";
import { METRIC, Metric } from "./metric.ts";
import type { Quantity } from "./quantity.ts";
import { boundsOf } from "./quantity.ts";
import { findAmounts } from "./quantity-words.ts";
import { longestFrom, nameKey } from "./spoken-name.ts";
import { fold } from "./text.ts";

/** Metrics that some words name; none where the words ask for figures of any kind. */
export interface SpokenMetrics {
  readonly metrics: readonly Metric[];
  /** The words that name them, folded. */
  readonly words: readonly string[];
}

/** All that is counted of fighters. */
const FIGHTERS = Metric.options.filter((metric) => metric.startsWith("fighters-"));

/** Other words than a metric's own name, commas between them. */
const SAID: readonly (readonly [words: string, metrics: readonly Metric[]])[] = [
  ["fighter, fighters, jihadist fighters, مقاتل، مقاتلين، مقاتلون، مقاتلو، مقاتلا", FIGHTERS],
  [
    "foreign fighters, foreign recruits, recruits, المقاتلين الأجانب، مقاتلين أجانب",
    ["fighters-present", "fighters-joined", "fighters-returned"],
  ],
  ["returnees, عائدين، عائدون", ["fighters-returned"]],
  ["escapees, فارين، فارون", ["fighters-escaped-custody", "fighters-recaptured", "fighters-at-large"]],
  ["troops deployed, troops, قوات منتشرة", ["troops-deployed"]],
  ["death toll, toll, حصيلة القتلى", ["people-killed"]],
  ["killing rate, rate of killings", ["killings-rate"]],
  ["number of attacks, number of incidents, attack count, عدد الهجمات، عدد الحوادث", ["incident-count"]],
  ["cash, money, funds, dollars, أموال، نقد، دولار", ["cash-held"]],
  ["smuggling price, smuggling fee, smuggling cost, price, prices, سعر التهريب", ["smuggling-price"]],
  ["territory, area held, land held, أراض، أراضي", ["territory-held", "territory-share"]],
  ["estimate, estimates, figures, how many people, تقدير، تقديرات، أرقام", []],
]; // prettier-ignore

const LEXICON: ReadonlyMap<string, readonly Metric[]> = new Map([
  ...Metric.options.flatMap((metric) =>
    [METRIC[metric].label, ARABIC_METRIC[metric].label].map(
      (label) => [nameKey(label), [metric]] as const,
    ),
  ),
  ...SAID.flatMap(([words, metrics]) =>
    words.split(/[,،]/).map((one) => [nameKey(one), metrics] as const),
  ),
]);

/** So many words name a metric at most. */
const MOST_WORDS = 6;

/** The metrics that a text names, the longest name first; null where it asks for no figures. */
export function metricsIn(text: string): SpokenMetrics | null {
  const words = fold(text).split(" ");
  const metrics = new Set<Metric>();
  const taken: string[] = [];
  for (let at = 0; at < words.length;) {
    const said = longestFrom(words, at, {
      most: MOST_WORDS,
      find: (run) => LEXICON.get(nameKey(run)),
    });
    for (const metric of said?.found ?? []) metrics.add(metric);
    if (said !== null) taken.push(...words.slice(at, at + said.length));
    at += said?.length ?? 1;
  }
  return taken.length === 0 ? null : { metrics: [...metrics], words: taken };
}

/** An amount that a question names: what it allows, and its words folded. */
export interface SpokenAmount {
  readonly bounds: Interval;
  readonly words: readonly string[];
  /** As it was written. */
  readonly said: string;
}

/** Smaller numbers are taken for days and months. */
const LEAST = 32;

/** The first amount of a text that can be no day, no month and no year; null where there is none. */
export function amountIn(text: string): SpokenAmount | null {
  for (const { start, end, amount } of findAmounts(text)) {
    const said = text.slice(start, end);
    if (amount === null || /^(?:19|20)\d{2}$/.test(fold(said))) continue;
    const { hedge: _, per: __, ...plain } = amount;
    const bounds = boundsOf({ ...plain, unit: "person" } satisfies Quantity);
    const top = bounds.high ?? bounds.low;
    if (top === null || top < LEAST) continue;
    return { bounds, words: fold(said).split(" "), said };
  }
  return null;
}
