/** Method addresses: where the method page tells of a rule and of a word. */
import type { Term } from "@sitrep/domain/glossary";

/** The pages that the method is told on, in the order in which one may want to read them. */
export const METHOD_PATHS = [
  "/about",
  "/about/terms",
  "/about/codes",
  "/about/crosswalks",
  "/about/coverage",
  "/about/rules",
] as const;

/** The path of a page. */
export type MethodPath = (typeof METHOD_PATHS)[number];

/** The path to a rule by its number, such as "Q8". */
export function rulePath(rule: string): string {
  return `/about/rules#${rule}`;
}

/** The path to a word. */
export function termPath({ list, anchor }: Pick<Term, "list" | "anchor">): string {
  return `/about/${list === null ? "terms" : "codes"}#${anchor}`;
}
