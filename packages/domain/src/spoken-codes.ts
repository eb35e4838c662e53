/**
 * Spoken codes: the words by which people call what a filter has codes for: kinds of incident, who was harmed, what was done,
 * how surely it is laid to anybody, and support. In English and Arabic, folded. SPEC S3.
 */
import { ARABIC_LISTS } from "./arabic/code-words.ts";
import { ARABIC_SPOKEN_KINDS, ARABIC_SPOKEN_OTHERS } from "./arabic/spoken-codes.ts";
import { IncidentKind } from "./incident-kind.ts";
import { longestFrom, nameKey } from "./spoken-name.ts";

/** The fields of a filter that words name codes of. */
export type CodeField = "kind" | "harmed" | "effect" | "attribution" | "verification";

/** Codes that some words name, and how many words. */
export interface SpokenCodes {
  readonly field: CodeField;
  readonly values: readonly string[];
  readonly length: number;
}

/** Other words for a kind, beside its own name, commas between them. */
const KINDS = {
  "targeted-killing": "targeted killings, assassination, assassinations, assassinated",
  execution: "executions, executed, beheading, beheadings",
  "armed-attack": "armed attacks, ambush, ambushes, shooting, shootings, gun attack, gun attacks",
  explosion:
    "explosions, bomb, bombs, bombing, bombings, bombed, blast, blasts, ied, ieds, car bomb, car bombs, car bombing, car bombings, suicide bombing, suicide bombings, roadside bomb, roadside bombs, mines, land mine, land mines, landmine, landmines",
  shelling: "shell, shells, shelled, mortar, mortars, rocket, rockets, rocket fire, artillery",
  "air-strike":
    "air strikes, airstrike, airstrikes, air raid, air raids, drone strike, drone strikes",
  abduction:
    "abductions, abducted, kidnap, kidnapping, kidnappings, kidnapped, hostage, hostages, hostage taking",
  "bodies-found": "bodies, body found, mass grave, mass graves",
  "infrastructure-attack": "infrastructure attacks, attacks on infrastructure, sabotage",
  "property-destruction": "arson, looting, burned homes, burned crops, crop fires",
  extortion: "extorted, protection money, levies",
  intimidation: "intimidated, threats",
  "illegal-checkpoint": "illegal checkpoints, fake checkpoint, fake checkpoints",
  infiltration: "infiltrations, infiltrated",
  smuggling: "smuggled, smugglers",
  offensive: "offensives",
  "security-operation": "security operations, sweep, sweeps, clearing operations",
  arrest: "arrests, arrested, detention, detentions, detained",
  escape: "escapes, escaped, jailbreak, jailbreaks, prison break, prison breaks",
  "border-crossing": "border crossings, crossed the border",
} as const satisfies Record<IncidentKind, string>;

/** Kinds that “attack” alone may mean. */
const ATTACKS: readonly IncidentKind[] = [
  "armed-attack",
  "explosion",
  "shelling",
  "air-strike",
  "infrastructure-attack",
];

/** What datasets code as either: a battle is an attack to one, and a part of an offensive to another. */
const BATTLES: readonly IncidentKind[] = ["armed-attack", "offensive"];

/** A raid is an attack or an operation, by whose it is. */
const RAIDS: readonly IncidentKind[] = ["armed-attack", "security-operation"];

/** The codes of the other fields, each with the words that name it, commas between them. */
const OTHERS = {
  harmed: {
    civilians: "civilians, civilian",
    "security-forces": "security forces, soldiers, soldier, police, policemen, troops",
    "local-officials": "local officials, officials, mayors, mukhtar, mukhtars",
    militia: "militia members, militiamen",
    militants: "militants, militant",
  },
  effect: {
    killed: "killed, deaths, dead, fatalities",
    injured: "injured, wounded, injuries",
    displaced: "displaced, displacement",
  },
  attribution: {
    suspected: "suspected",
    claimed: "claimed, claimed by",
    denied: "denied",
    unattributed: "unattributed, unclaimed",
  },
  verification: {
    "single-origin": "single origin, unconfirmed",
    corroborated: "corroborated",
    verified: "verified",
    disputed: "disputed, contested",
  },
} as const satisfies Record<Exclude<CodeField, "kind">, Readonly<Record<string, string>>>;

/** Codes of one of the fields. */
type Codes = Pick<SpokenCodes, "field" | "values">;

/** What names codes, commas between the words; of words that stand twice the later count. */
const SAID: readonly (readonly [words: string, codes: Codes])[] = [
  ["attack, attacks, attacked, violence, هجوم، هجمات، عنف", { field: "kind", values: ATTACKS }],
  [
    "battle, battles, clash, clashes, fighting, معركة، معارك، اشتباك، اشتباكات",
    { field: "kind", values: BATTLES },
  ],
  ["raid, raids, raided", { field: "kind", values: RAIDS }],
  ["casualties, victims, ضحايا", { field: "effect", values: ["killed", "injured"] }],
  ...IncidentKind.options.flatMap((kind) =>
    [kind, KINDS[kind], ARABIC_LISTS.IncidentKind[kind], ARABIC_SPOKEN_KINDS[kind]].map(
      (words) => [words, { field: "kind", values: [kind] }] as const,
    ),
  ),
  ...[OTHERS, ARABIC_SPOKEN_OTHERS].flatMap(entriesOf),
];

const LEXICON: ReadonlyMap<string, Codes> = new Map(
  SAID.flatMap(([words, codes]) =>
    words.split(/[,،]/).map((one) => [nameKey(one), codes] as const),
  ),
);

function entriesOf(lists: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  return Object.entries(lists).flatMap(([field, codes]) =>
    Object.entries(codes).map(
      // The fields are the keys of OTHERS, which Object.entries widens.
      ([code, words]) => [words, { field: field as CodeField, values: [code] }] as const,
    ),
  );
}

/** So many words name a code at most. */
const MOST_WORDS = 3;

/** The codes that the words from one on name, the longest name first; null where they name none. Words are folded; an Arabic “and” may stand before the first. */
export function codesAt(words: readonly string[], at: number): SpokenCodes | null {
  const said = longestFrom(words, at, {
    most: MOST_WORDS,
    find: (run) =>
      LEXICON.get(nameKey(run)) ?? LEXICON.get(nameKey(run.replace(/^و(?=.{3})/u, ""))),
  });
  return said && { ...said.found, length: said.length };
}
