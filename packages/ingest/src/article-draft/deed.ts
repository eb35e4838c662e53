/**
 * Deed: something that a sentence says was done, by its verb: the kind of incident as far as the verb decides it, and what
 * it did to people. What may happen, did not happen, or is only feared is no deed.
 */
import type { HarmEffect } from "@sitrep/domain/harm";
import type { IncidentKind } from "@sitrep/domain/incident-kind";
import type { Sentence, Word } from "./sentence.ts";

/** What a verb, or a noun made of one, says. `kind` is null where the verb alone does not decide it. */
interface DeedSense {
  readonly kind: IncidentKind | null;
  readonly effect: HarmEffect | null;
  /** What the sentence must hold besides. */
  readonly near?: RegExp;
  /** Whether the verb leaves open what became of those whom it was done to: "shot". */
  readonly isOpen?: true;
  /** Kinds that it may be, where the verb does not decide. */
  readonly among?: readonly IncidentKind[];
}

/** A deed in a sentence. */
export interface Deed extends DeedSense {
  readonly verb: Word;
  readonly index: number;
  /** Whether those who suffered stand before the verb: "12 people were killed". */
  readonly isPassive: boolean;
}

const KILLING: readonly IncidentKind[] = [
  "targeted-killing",
  "execution",
  "armed-attack",
  "explosion",
];

const SENSES: readonly (readonly [string, DeedSense])[] = [
  ["killed killing kills slain dead died", { kind: null, effect: "killed", among: KILLING }],
  ["shot gunned", { kind: "armed-attack", effect: "killed", isOpen: true }],
  ["assassinated assassinating", { kind: "targeted-killing", effect: "killed" }],
  ["beheaded executed hanged", { kind: "execution", effect: "killed" }],
  [
    "injured injuring injures wounded wounding wounds hurt",
    { kind: null, effect: "injured", among: ["armed-attack", "explosion", "shelling"] },
  ],
  [
    "kidnapped kidnapping kidnap kidnaps abducted abducting abduct",
    { kind: "abduction", effect: "abducted" },
  ],
  ["arrested arresting arrests arrest detained detaining", { kind: "arrest", effect: "detained" }],
  [
    "captured caught recaptured seized",
    { kind: null, effect: "detained", among: ["arrest", "abduction", "offensive"] },
  ],
  [
    "displaced displacing",
    { kind: null, effect: "displaced", among: ["offensive", "shelling", "property-destruction"] },
  ],
  ["exploded detonated blew bombed blasted", { kind: "explosion", effect: null }],
  ["shelled", { kind: "shelling", effect: null }],
  [
    "attacked attacking",
    { kind: null, effect: null, among: ["armed-attack", "offensive", "shelling", "air-strike"] },
  ],
  ["ambushed stormed raided", { kind: "armed-attack", effect: null }],
  ["burned burnt torched looted", { kind: "property-destruction", effect: null }],
  ["extorted", { kind: "extortion", effect: null }],
  ["threatened", { kind: "intimidation", effect: null }],
  [
    "escaped",
    { kind: "escape", effect: null, near: /\b(?:prisons?|jails?|camps?|custody|detention)\b/i },
  ],
  ["crossed", { kind: "border-crossing", effect: null, near: /\b(?:borders?|frontiers?)\b/i }],
  ["smuggled", { kind: "smuggling", effect: null }],
];

const SENSE_OF: ReadonlyMap<string, DeedSense> = new Map(
  SENSES.flatMap(([verbs, sense]) => verbs.split(" ").map((verb) => [verb, sense] as const)),
);

/** What decides the kind of a killing or injury where its verb does not. */
const MEANS: readonly (readonly [RegExp, IncidentKind])[] = [
  [
    /\b(?:car bombs?|roadside bombs?|bombs?|bombing|explosion|blast|mines?|ied|explosives?|suicide)\b/i,
    "explosion",
  ],
  [/\b(?:mortars?|shells?|shelling|rockets?|artillery)\b/i, "shelling"],
  [/\b(?:air ?strikes?|air raids?|air force|drones?|warplanes?|jets?)\b/i, "air-strike"],
  [
    /\b(?:gunmen|gunfire|shot|ambush(?:ed)?|stormed|opened fire|fire on|raided|attacked|attack on|clash(?:es)?)\b/i,
    "armed-attack",
  ],
];

/** Verbs that a means decides. */
const MEANT: ReadonlySet<string> = new Set(
  "killed killing kills slain dead died injured injuring injures wounded wounding wounds hurt".split(
    " ",
  ),
);

/** How far from its verb a means can stand, in characters. */
const MEANS_WITHIN = 70;

const UNREAL: ReadonlySet<string> = new Set(
  "could may might would will should can to if not never nobody none n't unless plan plans planned threatened fear fears feared trying tried".split(
    " ",
  ),
);

/** The deeds of a sentence, in order. */
export function deedsIn({ words, text, start }: Sentence): readonly Deed[] {
  return words.flatMap((verb, index): readonly Deed[] => {
    const sense = SENSE_OF.get(verb.lower);
    if (sense === undefined || !isDone(words, index) || sense.near?.test(text) === false) return [];
    const near = text.slice(
      Math.max(0, verb.start - start - MEANS_WITHIN),
      verb.end - start + MEANS_WITHIN,
    );
    const means =
      sense.kind === null && sense.among !== undefined && MEANT.has(verb.lower)
        ? meansIn(near)
        : null;
    const isPassive = isPassiveAt(words, index);
    return [{ ...sense, ...(means !== null && { kind: means }), verb, index, isPassive }];
  });
}

/** Nothing within its clause says that it was not done, or not yet; and it is no noun of something general. */
function isDone(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || word.part === "PROPN") return false;
  const next = words[index + 1]?.part;
  // The tagger takes "gunmen shot 4 people" for a noun.
  const isNoun = word.part === "NOUN" && next !== "NUM" && next !== "DET";
  if (isNoun && !["dead", "wounded", "injured", "killed"].includes(word.lower)) return false;
  if (
    /^(?:kill|injur|wound|kidnapp?|abduct|assassinat|attack|displac|arrest|detain)\w*ing$/.test(
      word.lower,
    ) &&
    !isResult(words, index)
  )
    return false;
  const clause = clauseBefore(words, index);
  return !clause.slice(-6).some(({ lower }) => UNREAL.has(lower));
}

/** ", killing 12 people": what a deed led to, and no noun. */
function isResult(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return (
    before?.text === "," ||
    before?.lower === "and" ||
    before?.lower === "as" ||
    /^(?:-|\.{3})$/.test(before?.text ?? "")
  );
}

function clauseBefore(words: readonly Word[], index: number): readonly Word[] {
  const start = words.slice(0, index).findLastIndex(({ text }) => /^[,;:".]$/.test(text));
  return words.slice(start + 1, index);
}

function isPassiveAt(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (["dead", "died"].includes(word.lower)) return true;
  const before = words.slice(Math.max(0, index - 3), index);
  if (
    before.some(
      ({ lower, text }) =>
        text !== "IS" && ["was", "were", "been", "are", "is", "be", "being"].includes(lower),
    )
  )
    return true;
  // "12 people killed in": a participle behind its noun, with nothing that it could have done it to.
  const behind = words[index + 1];
  const isBare = before.at(-1)?.part === "NOUN" && /^\d/.test(words[index - 2]?.text ?? "");
  return isBare && (behind === undefined || behind.part === "ADP" || behind.part === "PUNCT");
}

function meansIn(text: string): IncidentKind | null {
  return MEANS.find(([words]) => words.test(text))?.[1] ?? null;
}
