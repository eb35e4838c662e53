/**
 * Noun class: what a counted noun counts: its unit, and the kind of people where they are people. A noun that is not
 * listed here has no class; endings are not guessed at.
 */
import type { People } from "@sitrep/domain/party";
import type { Unit } from "@sitrep/domain/quantity";

/** What a noun counts. `who` is null where the noun does not say what people they are. */
export interface NounClass {
  readonly unit: Unit;
  readonly who: People | null;
}

/** Nouns in the singular, by what they count. */
const PEOPLE_NOUNS = {
  militants:
    "fighter militant jihadist jihadi extremist terrorist insurgent rebel gunman attacker assailant bomber recruit escapee infiltrator",
  "security-forces":
    "soldier troop policeman policewoman police officer peshmerga guard commando trooper conscript gendarme serviceman servicewoman paratrooper marine",
  "local-officials": "mukhtar mayor councillor councilor judge",
  militia: "militiaman",
  civilians:
    "civilian villager farmer hunter shepherd herder student pupil teacher journalist doctor nurse medic shopkeeper merchant trader worker labourer laborer driver child boy girl woman baby infant mourner worshipper worshiper shopper pilgrim refugee passenger tourist bystander baker fisherman engineer lawyer activist housewife patient local resident inhabitant",
  unknown:
    "person people man individual hostage captive prisoner detainee inmate suspect victim body corpse casualty brother sister relative member migrant returnee traveller traveler smuggler foreigner national citizen arab kurd other survivor deserter defector volunteer adult youth teenager elder chief leader commander lawmaker personnel staff",
} as const satisfies Record<People, string>;

const OTHER_NOUNS = {
  incident: "incident clash kidnapping abduction assassination execution killing",
  attack: "attack ambush bombing raid assault strike airstrike explosion blast shooting",
  position: "position",
  trip: "trip visit journey",
  settlement: "village town city settlement",
  province: "province governorate",
  shell: "shell mortar rocket projectile missile",
  group: "group cell faction tribe family brigade militia gang household",
  usd: "dollar",
  km: "kilometre kilometer km",
  month: "month",
  year: "year",
} as const satisfies Partial<Record<Unit, string>>;

const CLASS_OF: ReadonlyMap<string, NounClass> = new Map(
  [
    // `Object.entries` widens the keys of a constant.
    ...(Object.entries(PEOPLE_NOUNS) as [People, string][]).map(
      ([who, nouns]) => ({ unit: "person", who: who === "unknown" ? null : who, nouns }) as const,
    ),
    ...(Object.entries(OTHER_NOUNS) as [Unit, string][]).map(
      ([unit, nouns]) => ({ unit, who: null, nouns }) as const,
    ),
  ].flatMap(({ unit, who, nouns }) =>
    nouns.split(" ").map((noun) => [noun, { unit, who }] as const),
  ),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["people", "people"],
  ["bodies", "body"],
  ["families", "family"],
  ["casualties", "casualty"],
  ["police", "police"],
  ["personnel", "personnel"],
]);

/** A noun in the singular, as far as that can be told from its letters. */
export function singularOf(noun: string): string {
  const word = noun.toLowerCase();
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** What a noun counts; null where it is not known to count anything. */
export function classOf(noun: string): NounClass | null {
  return CLASS_OF.get(singularOf(noun)) ?? null;
}

/** Whether a noun stands for several by its form. */
export function isPlural(noun: string): boolean {
  const word = noun.toLowerCase();
  return singularOf(word) !== word || word === "people" || word === "police" || word === "troops";
}

const TIMES: ReadonlySet<string> = new Set(
  "second minute hour day night week weekend fortnight month season year decade century".split(" "),
);

/** Whether a noun measures time, so that a number before it tells how long and not how many. */
export function isTimeNoun(noun: string): boolean {
  return TIMES.has(singularOf(noun));
}

const ARMED: ReadonlySet<string> = new Set(PEOPLE_NOUNS.militants.split(" "));

/** Whether a noun names members of an armed group. */
export function isFighterNoun(noun: string): boolean {
  return ARMED.has(singularOf(noun));
}

const SOLDIERS: ReadonlySet<string> = new Set(
  "soldier troop force serviceman trooper marine paratrooper commando peshmerga".split(" "),
);

/** Whether a noun names members of a state's force. */
export function isTroopNoun(noun: string): boolean {
  return SOLDIERS.has(singularOf(noun));
}
