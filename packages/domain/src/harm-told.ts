/**
 * Harm told: to how many people an incident did something, as far as its record and its accounts tell. SPEC V18.
 *
 * What the record says and what accounts say apart from it span one range: nobody's number is left out. Amounts in groups or by
 * the week are no number of people, and allow any.
 */
import { HarmEffect, countOfHarm } from "./harm.ts";
import type { Harm } from "./harm.ts";
import { boundsOfCount } from "./count.ts";
import type { Incident } from "./incident.ts";
import type { Interval } from "./interval.ts";
import { from, hull, sum } from "./interval.ts";
import { People } from "./party.ts";

/** People of one kind, or whoever they were. */
export type Harmed = People | "anybody";

/** To how many of whom an incident did something. */
export interface HarmTold {
  readonly effect: HarmEffect;
  readonly who: Harmed;
  readonly people: Interval;
}

/** What an incident tells of harm: of each effect that is told, of anybody, and of each kind of people that is named. */
export function harmTold({
  harm,
  reports,
}: Pick<Incident, "harm" | "reports">): readonly HarmTold[] {
  const statements = [harm, ...reports.flatMap(({ says }) => (says?.harm ? [says.harm] : []))];
  if (statements.every((statement) => statement.length === 0)) return [];
  return HarmEffect.options.flatMap((effect) => {
    const told = statements
      .map((statement) => statement.filter((one) => one.effect === effect))
      .filter((statement) => statement.length > 0);
    const named = new Set(told.flatMap((statement) => statement.map(({ who }) => who)));
    const [first, ...others] = told;
    if (first === undefined) return [];
    return (["anybody", ...People.options.filter((who) => named.has(who))] as const).map((who) => ({
      effect,
      who,
      people: others.map((one) => amountOf(one, who)).reduce(hull, amountOf(first, who)),
    }));
  });
}

/**
 * To how many of some people an incident did something; null where it does not tell of the effect, or not to people of that kind.
 * Those of whom nobody says what they were may be of any kind. That there were none of these says nothing of a kind that is not
 * named, but where nobody at all was harmed.
 */
export function peopleTold(
  told: readonly HarmTold[],
  effect: HarmEffect,
  who: Harmed,
): Interval | null {
  const of = (harmed: Harmed): Interval | undefined =>
    told.find((one) => one.effect === effect && one.who === harmed)?.people;
  const named = of(who);
  if (named !== undefined) return named;
  const unknown = of("unknown");
  if (unknown === undefined || (unknown.high === 0 && of("anybody")?.high !== 0)) return null;
  return downToNone(unknown);
}

/** The same with none at all allowed: how many there were where it is not sure that they are counted. */
export function downToNone(people: Interval): Interval {
  return { ...people, low: 0, lowOpen: false };
}

function amountOf(statement: readonly Harm[], who: Harmed): Interval {
  const amounts = (of: Harmed): Interval =>
    sum(statement.filter((one) => of === "anybody" || one.who === of).map(peopleIn));
  if (who === "anybody" || who === "unknown") return amounts(who);
  return sum([amounts(who), downToNone(amounts("unknown"))]);
}

function peopleIn(harm: Harm): Interval {
  const { quantity } = harm;
  if (typeof quantity !== "string" && (quantity.unit !== "person" || quantity.per !== undefined))
    return from(0);
  return boundsOfCount(countOfHarm(harm));
}
