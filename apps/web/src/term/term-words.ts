/** Term words: what stands around an explanation. */
import { inLanguages } from "../language/speech.ts";

const ENGLISH = {
  /** The link from a word to its place in the method. */
  more: "In the method",
  grade: (code: string): string => `Grade ${code}`,
};

const ARABIC: typeof ENGLISH = {
  more: "في المنهجية",
  grade: (code) => `الدرجة \u2068${code}\u2069`,
};

/** The words around an explanation, in the language of the page. */
export const termWords = inLanguages({ en: ENGLISH, ar: ARABIC });
