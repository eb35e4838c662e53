/** Estimate proposal: a number of a document as a figure, with its metric, scope and time as far as the sentence gives them. */
import { definitionOf } from "@sitrep/domain/metric";
import { Quantity, describeQuantity } from "@sitrep/domain/quantity";
import type { Unit } from "@sitrep/domain/quantity";
import { fewWords, listed, slugOf } from "./label.ts";
import { chooseMetric, chooseNature } from "./metric-choice.ts";
import type { MetricChoice } from "./metric-choice.ts";
import { isOneBreath } from "./number-mention.ts";
import type { NumberMention } from "./number-mention.ts";
import {
  eitherOf,
  placesMeant,
  quantityOf,
  reportOf,
  someDayIn,
  speakersOf,
  timeMeant,
} from "./proposal.ts";
import type { Proposal, Setting, Told } from "./proposal.ts";
import { overlaps } from "./stretch.ts";

/** Proposes one number of a sentence as an estimate. */
export function proposeEstimate(number: NumberMention, all: Told, setting: Setting): Proposal {
  // What belongs to two numbers at once is cut off by neither.
  const others = all.numbers.filter((other) => other !== number && !isOneBreath(number, other));
  const told: Told = { ...all, numbers: others };
  const { sentence } = number;
  const choice = chooseMetric(number, told.numbers);
  const { metric } = choice;
  const nature = chooseNature(number);
  const quantity = quantityOf(number);
  const place = placesMeant(
    metric === "border-length" ? withoutPlaces(told) : withoutOthers(number, told),
    number,
    "scope",
    setting.gazetteer,
  );
  const isFlow = metric !== null && definitionOf(metric).type === "flow";
  const time = timeMeant(
    told,
    number,
    metric === null ? "asOf or period" : isFlow ? "period" : "asOf",
    setting.dateline,
  );
  const when = time.when !== null && time.isPeriod && !isFlow ? someDayIn(time.when) : time.when;
  const isMeasure = number.unit !== null && MEASURES.has(number.unit);
  const counted =
    number.noun === null || isMeasure ? null : fewWords(number.noun.text.replace(INNER_NUMBER, ""));
  const parsed = Quantity.safeParse({ unit: "person", ...quantity });
  const amount = parsed.success
    ? describeQuantity({ ...parsed.data, per: undefined })
    : fewWords(number.words);
  const checks = [
    ...(metric === null ? [metricCheck(choice)] : []),
    ...(nature === null ? ["nature: counted, or estimated? say which"] : []),
    ...(isMeasure ? ["population: say what is measured"] : []),
    ...number.checks.filter((check) => !isMeasure || check.startsWith("quantity:")),
    ...place.checks,
    ...(metric === null && when !== null
      ? [`asOf or period: "${time.derivedFrom?.words ?? when}" is ${when}`]
      : time.checks),
    ...speakersOf(told, number).checks,
  ];
  return {
    record: {
      id: setting.makeId(`p${sentence.paragraph}-${slugOf(`${amount} ${counted ?? ""}`)}`),
      title: `${titleOf(amount, counted, number)}, paragraph ${sentence.paragraph}`,
      ...(metric !== null && { metric }),
      ...(nature !== null && { nature }),
      ...(counted !== null && { population: counted }),
      ...(place.places.length > 0 && {
        scope: {
          includes: place.places.map((one) => one.place?.id),
          words: fewWords(place.places.map(({ words }) => words).join(", ")),
        },
      }),
      ...(metric !== null && when !== null && { [isFlow ? "period" : "asOf"]: when }),
      ...(metric !== null && time.derivedFrom !== null && { derivedFrom: time.derivedFrom }),
      quantity,
      reports: [reportOf(told, number, setting.document)],
    },
    checks,
    notes: [
      `the sentence stands in paragraph ${sentence.paragraph}, from ${sentence.start}, ${sentence.end - sentence.start} long`,
    ],
  };
}

function metricCheck({ among, isSaid }: MetricChoice): string {
  if (isSaid) return `metric: may be ${eitherOf(among)}`;
  const isShort = among.length > 0 && among.length <= MOST_NAMED;
  return `metric: say what is measured${isShort ? `; in this unit the domain knows ${listed(among)}` : ""}`;
}

/** More metrics than this are no help in one line. */
const MOST_NAMED = 6;

/** "of the remaining 103 militants": what is counted are militants. */
const INNER_NUMBER = /^.*\d[\d,.]*\s+/;

function titleOf(
  amount: string,
  counted: string | null,
  { unit, per, amount: said }: NumberMention,
): string {
  const rate = per === null ? "" : ` per ${per}`;
  if (said === null) return amount;
  if (counted !== null) return `${amount}${said.form === "order" ? " of" : ""} ${counted}${rate}`;
  return `${amount}${unit === null ? "" : ` (${unit})`}${rate}`;
}

/** Units that measure something other than the noun that names them. */
const MEASURES: ReadonlySet<Unit> = new Set(["km", "km2", "percent", "usd"]);

/** A border lies in none of the places that are named with it. */
function withoutPlaces(told: Told): Told {
  return { ...told, places: told.places.map((place) => ({ ...place, isWhere: false })) };
}

/** What is told, without the places that belong to the numbers behind this one, or that stood with those before it. */
function withoutOthers(number: NumberMention, told: Told): Told {
  const others = told.numbers.filter((other) => !overlaps(other, number));
  const next = Math.min(
    ...others.filter(({ start }) => start >= number.end).map(({ start }) => start),
    Infinity,
  );
  const last = Math.max(
    ...others.filter(({ end }) => end <= number.start).map(({ end }) => end),
    0,
  );
  const own = told.places.filter(({ start }) => start >= number.end && start < next);
  const isTold = own.some(({ isWhere }) => isWhere);
  const lead = told.places.filter(({ end }) => end <= number.start && (last === 0 || end < last));
  const places = isTold ? own : [...lead, ...own];
  return { ...told, places: places.length > 0 ? places : told.places };
}
