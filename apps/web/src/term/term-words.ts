/** Term words: what stands around an explanation. */

/** The link from a word to its place in the method. */
export const MORE_WORDS = "In the method";
