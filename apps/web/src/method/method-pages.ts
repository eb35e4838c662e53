/** Method pages: the pages that the method is told on, in the order in which one may want to read them. */

/** One page. */
export interface MethodPage {
  readonly path: string;
  readonly name: string;
  /** What it holds, in a sentence. */
  readonly says: string;
}

/** All of them, the overview first. */
export const METHOD_PAGES = [
  {
    path: "/about",
    name: "In short",
    says: "The four sentences that decide every question, how amounts and doubts are drawn, the limits that we set ourselves, and how to cite.",
  },
  {
    path: "/about/terms",
    name: "Words",
    says: "What the words of these pages mean, in a sentence or two each.",
  },
  {
    path: "/about/codes",
    name: "Code lists",
    says: "Every list that records are coded with: kinds, grades, degrees, metrics.",
  },
  {
    path: "/about/crosswalks",
    name: "Crosswalks",
    says: "Our lists in those of ACLED, UCDP, GTD and PLOVER, and what each step loses.",
  },
  {
    path: "/about/coverage",
    name: "Coverage",
    says: "What each dataset claims to watch, where and when, and by which rule it selects.",
  },
  {
    path: "/about/rules",
    name: "Rules",
    says: "What is promised of every number, one rule a number; the tests cite them.",
  },
] as const satisfies readonly MethodPage[];

/** The path of a page. */
export type MethodPath = (typeof METHOD_PAGES)[number]["path"];
