/** Picture link words: what stands around the links to a drawing's files. */
import { inLanguages } from "../language/speech.ts";

const ENGLISH = {
  asFile: "This picture as",
  or: "or",
  holds: ", with its source and all.",
};

const ARABIC: typeof ENGLISH = {
  asFile: "هذه الصورة بصيغة",
  or: "أو",
  holds: "، ومعها مصدرها وكل ما يلزم.",
};

/** The words in the language of the page. */
export const pictureLinkWords = inLanguages({ en: ENGLISH, ar: ARABIC });
