/**
 * Derivation: why a value that Sitrep worked out is what it is: the rule that made it, and what it was made of, down to
 * records that somebody reported. Plain data, so that it travels with the value.
 */
import type { Asked } from "./asked.ts";
import { askedWords } from "./asked.ts";
import type { Count } from "./count.ts";
import { SourceId } from "./id.ts";
import type { Interval } from "./interval.ts";
import type { Meaning } from "./meaning.ts";
import { meaningWords } from "./meaning-words.ts";
import { stepSentence } from "./step-sentence.ts";
import type { Step } from "./step.ts";
import { STEP_SHAPE } from "./step.ts";

/** The number of a rule in SPEC.md, such as "Q3". */
export type RuleNumber =
  `${"B" | "C" | "D" | "E" | "F" | "I" | "J" | "K" | "M" | "P" | "Q" | "R" | "T" | "V" | "W"}${number}`;

/** A value in numbers: an amount, or a cell of a table. */
export type Figures = Interval | Count;

/** What a value can be: in numbers, or in words. */
export type Given = Figures | string;

/** A value, and where it is in words what they are made of. */
interface Valued {
  readonly gives: Given;
  /** What the words of `gives` mean, for whoever says it in another language; absent where it is in numbers. */
  readonly meaning?: Meaning;
}

/** What a derivation rests on: a field of a record with its reports, another derivation, or what was asked. */
export type Ground =
  | {
      readonly is: "record";
      readonly id: string;
      /** The path of the field, such as "quantity" or "harm[0]"; null for the record as a whole. */
      readonly field: string | null;
      readonly gives: Given | null;
      /** As of a value. */
      readonly meaning?: Meaning;
    }
  | { readonly is: "derived"; readonly derivation: Derivation }
  | { readonly is: "asked"; readonly words: string; readonly asked: Asked };

/** See the file. */
export interface Derivation extends Valued {
  readonly rule: RuleNumber;
  /** What was done, as data. SPEC W5. */
  readonly step: Step;
  /** The same in one English sentence that does not repeat the result. */
  readonly says: string;
  readonly from: readonly Ground[];
  /** How many grounds there are beside those that are listed: a sum over a whole dataset lists the first. */
  readonly more: number;
}

/** A step before it is told which shape it has; each by itself, so that an operation keeps its own fields. */
type Doing = Step extends infer One ? (One extends Step ? Omit<One, "shape"> : never) : never;

/** What a step came to, and of what; `more` is 0 unless it is given. */
interface Outcome {
  readonly gives: Figures | Meaning;
  readonly from: readonly Ground[];
  readonly more?: number;
}

/** A derivation of one step, with the sentence that the step makes and the words of what it gives. */
export function derived(
  rule: RuleNumber,
  doing: Doing,
  { gives, from, more = 0 }: Outcome,
): Derivation {
  // A step without its shape is one of the steps, which spreading a union forgets.
  const step = { ...doing, shape: STEP_SHAPE } as Step;
  return { rule, step, says: stepSentence(step), ...valueOf(gives), from, more };
}

/** A record, or a field of it, as a ground, with what it gives. */
export function recordGround(
  id: string,
  field: string | null,
  gives: Figures | Meaning | null,
): Extract<Ground, { readonly is: "record" }> {
  return { is: "record", id, field, ...(gives === null ? { gives } : valueOf(gives)) };
}

/** What was asked as a ground. */
export function askedGround(asked: Asked): Ground {
  return { is: "asked", words: askedWords(asked), asked };
}

function valueOf(gives: Figures | Meaning): Valued {
  return "means" in gives ? { gives: meaningWords(gives), meaning: gives } : { gives };
}

/** So many grounds are listed; the rest is counted. */
export const MOST_GROUNDS = 50;

/** The first grounds, and how many more there are. */
export function groundsFrom(all: readonly Ground[]): Pick<Derivation, "from" | "more"> {
  return { from: all.slice(0, MOST_GROUNDS), more: Math.max(0, all.length - MOST_GROUNDS) };
}

/** The value, of several that stand beside each other, that a derivation within another is too: it need be drawn but once. */
export function toldApart<Value extends { readonly why: Derivation }>(
  why: Derivation,
  values: readonly Value[],
): Value | undefined {
  const text = JSON.stringify(why);
  return values.find((value) => value.why.rule === why.rule && JSON.stringify(value.why) === text);
}

/** The ids of the records that a derivation rests on, or names in what it gives, at any depth. */
export function* recordsIn({ from, meaning }: Derivation): Generator<string> {
  if (meaning?.means === "leanings")
    for (const { without } of meaning.leanings)
      if (SourceId.safeParse(without).success) yield without;
  for (const ground of from) {
    if (ground.is === "record") yield ground.id;
    if (ground.is === "derived") yield* recordsIn(ground.derivation);
  }
}

/** The derivation with the records that are not to be seen left out, and counted in `more`. SPEC W2. */
export function withoutRecords(why: Derivation, isOpen: (id: string) => boolean): Derivation {
  const from = why.from.flatMap((ground): readonly Ground[] => {
    if (ground.is === "record") return isOpen(ground.id) ? [ground] : [];
    if (ground.is === "asked") return [ground];
    return [{ ...ground, derivation: withoutRecords(ground.derivation, isOpen) }];
  });
  return { ...why, from, more: why.more + why.from.length - from.length };
}
