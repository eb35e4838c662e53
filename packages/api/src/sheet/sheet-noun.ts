/** Sheet nouns: the nouns that are listed, and what a row of each is. */
import type { NounCaller } from "../nouns.ts";

/** The nouns whose lists leave as tables. */
export const SHEET_NOUNS = [
  "incidents",
  "estimates",
  "sources",
  "documents",
  "claims",
  "places",
  "actors",
] as const;
export type SheetNoun = (typeof SHEET_NOUNS)[number];

type ItemIn<Answer> = Answer extends { readonly items: readonly (infer Item)[] } ? Item : never;

/** One record of each noun's list, with its computed fields. */
export type SheetItem = {
  readonly [Name in SheetNoun]: ItemIn<Awaited<ReturnType<NounCaller[Name]["list"]>>>;
};
