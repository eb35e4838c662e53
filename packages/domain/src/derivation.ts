/**
 * Derivation: why a value that Sitrep worked out is what it is: the rule that made it, and what it was made of, down to
 * records that somebody reported. Plain data, so that it travels with the value.
 */
import type { Count } from "./count.ts";
import type { Interval } from "./interval.ts";

/** The number of a rule in SPEC.md, such as "Q3". */
export type RuleNumber =
  `${"B" | "C" | "D" | "E" | "F" | "I" | "J" | "K" | "M" | "P" | "Q" | "R" | "T" | "V" | "W"}${number}`;

/** What a value can be: an amount, a cell of a table, or words. */
export type Given = Interval | Count | string;

/** What a derivation rests on: a field of a record with its reports, another derivation, or what was asked. */
export type Ground =
  | {
      readonly is: "record";
      readonly id: string;
      /** The path of the field, such as "quantity" or "harm[0]"; null for the record as a whole. */
      readonly field: string | null;
      readonly gives: Given | null;
    }
  | { readonly is: "derived"; readonly derivation: Derivation }
  | { readonly is: "asked"; readonly words: string };

/** See the file. */
export interface Derivation {
  readonly rule: RuleNumber;
  /** What was done, in one sentence that does not repeat the result. */
  readonly says: string;
  readonly gives: Given;
  readonly from: readonly Ground[];
  /** How many grounds there are beside those that are listed: a sum over a whole dataset lists the first. */
  readonly more: number;
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

/** The ids of the records that a derivation rests on, at any depth. */
export function* recordsIn({ from }: Derivation): Generator<string> {
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
