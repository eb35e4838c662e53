/** Unit words: how a unit is written after an amount, one and many, and every other way in which people write it. */
import { ARABIC_UNIT_NAMES } from "./arabic/amount-words.ts";
import type { Unit } from "./quantity.ts";

/** The singular and the plural, as they are printed. */
export const UNIT_WORDS = {
  person: ["person", "people"],
  incident: ["incident", "incidents"],
  attack: ["attack", "attacks"],
  position: ["position", "positions"],
  trip: ["journey", "journeys"],
  settlement: ["settlement", "settlements"],
  province: ["province", "provinces"],
  shell: ["shell", "shells"],
  group: ["group", "groups"],
  usd: ["US dollar", "US dollars"],
  km: ["km", "km"],
  km2: ["km²", "km²"],
  percent: ["percent", "percent"],
  month: ["month", "months"],
  year: ["year", "years"],
} as const satisfies Record<Unit, readonly [string, string]>;

const ALSO = {
  person: ["persons"],
  incident: [],
  attack: [],
  position: [],
  trip: ["trip", "trips"],
  settlement: [],
  province: [],
  shell: [],
  group: [],
  usd: ["usd", "$", "us$", "dollar", "dollars"],
  km: ["kilometre", "kilometres", "kilometer", "kilometers"],
  km2: ["km2", "sq km", "square km", "square kilometres", "square kilometers"],
  percent: ["%", "per cent"],
  month: [],
  year: [],
} as const satisfies Record<Unit, readonly string[]>;

const UNIT_OF: ReadonlyMap<string, Unit> = new Map([
  ...ARABIC_UNIT_NAMES,
  // `Object.entries` widens the keys of a constant.
  ...(Object.entries(UNIT_WORDS) as [Unit, readonly string[]][]).flatMap(([unit, printed]) =>
    [unit, ...printed, ...ALSO[unit]].map((word) => [word.toLowerCase(), unit] as const),
  ),
]);

/** The unit that a word or two name, in any case; `undefined` where they name none. */
export function unitNamed(words: string): Unit | undefined {
  return UNIT_OF.get(words.trim().toLowerCase().replace(/\s+/g, " "));
}
