/** Sections: what the masthead lists, in the order of the three questions: what, how many, who says so. */
import type { ShellWords } from "./shell-words.ts";

/** The path of a section; its name stands, in each language, in the words of the frame. */
export type SectionPath = keyof ShellWords["section"];

/** The records that readers come for. */
export const RECORD_SECTIONS: readonly SectionPath[] = [
  "/explore",
  "/incidents",
  "/estimates",
  "/claims",
  "/map",
  "/sources",
  "/documents",
];

/** What explains and carries them. */
export const BACKGROUND_SECTIONS: readonly SectionPath[] = [
  "/places",
  "/actors",
  "/balances",
  "/origins",
  "/coverage",
  "/datasets",
  "/changes",
  "/ledger",
  "/contribute",
  "/about",
];
