/**
 * Rules: the version of all rules of SPEC.md that move numbers, taken together. A permalink names the version that it was
 * made under, so that a page which answers otherwise today says so. SPEC L12.
 */
import type { Day } from "./day.ts";

/** One thing that a version of the rules made different: the rule by its number, and what it does since, in a sentence. */
export interface RuleMove {
  readonly rule: string;
  readonly words: string;
}

/** A version of the rules: from which day on it held, and what it moved against the version before. */
export interface RulesEdition {
  readonly version: number;
  readonly since: Day;
  readonly moved: readonly RuleMove[];
}

/**
 * Every version, the oldest first. Whoever changes a rule so that a number moves adds one here, with each rule that moved;
 * `rules.test.ts` fails until then.
 */
export const RULES: readonly [RulesEdition, ...RulesEdition[]] = [
  { version: 1, since: "2026-11-20", moved: [] },
];

/** The version that answers are given by. */
export const RULES_VERSION: number = RULES.at(-1)?.version ?? RULES[0].version;

/** How the rules that a link was made under stand to those of today. */
export type RulesReading =
  | { readonly is: "same"; readonly version: number }
  /** `moved` is all that is different since, oldest first. */
  | { readonly is: "older"; readonly version: number; readonly moved: readonly RuleMove[] }
  /** The link was made by a newer Sitrep than this one. */
  | { readonly is: "newer"; readonly version: number }
  | { readonly is: "unreadable"; readonly seen: string };

/** Reads the version in a link, against the versions that are known. */
export function readRules(text: string, editions: readonly RulesEdition[] = RULES): RulesReading {
  const version = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
  if (version === null) return { is: "unreadable", seen: text.slice(0, 60) };
  const newest = editions.at(-1)?.version ?? 0;
  if (version === newest) return { is: "same", version };
  if (version > newest) return { is: "newer", version };
  return {
    is: "older",
    version,
    moved: editions.filter((one) => one.version > version).flatMap(({ moved }) => moved),
  };
}
