/** Changes words: what the page of changes says around them. */

/** The corrections alone, as a query of the page. */
export const CORRECTIONS_QUERY = { change: "amended,retracted" } as const;

/** Names of the page's choices. */
export const PRESET_WORDS = {
  all: "All changes",
  corrections: "Corrections: what was amended or withdrawn",
} as const;
