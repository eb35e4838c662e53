/** English: whether a text is one that drafts can be made from, in language and in setting. */

/** Words that every English text of some length is full of. */
const COMMON =
  /\b(?:the|of|and|in|to|a|that|was|were|is|are|for|on|with|by|from|at|have|has|had|said)\b/gi;

/** Fewer words than this are too few to judge by. */
const FEWEST = 20;

/** The share of common words below which a text is in another language; English has about a third. */
const LEAST = 0.12;

/** Why a text cannot be drafted from, as the end of a sentence; null where it is English, or too short to tell. */
export function whyNotEnglish(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0) return "holds no words";
  if (latin < letters / 2) {
    const isArabic = (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) > letters / 2;
    return `is written in ${isArabic ? "Arabic letters" : "another script"}; drafts are made from English texts only`;
  }
  const words = text.match(/[\p{L}'’]+/gu)?.length ?? 0;
  const common = text.match(COMMON)?.length ?? 0;
  return words >= FEWEST && common < words * LEAST
    ? "does not read like English; drafts are made from English texts only"
    : null;
}

/** Whether the lines of a text seem to be broken in the middle of sentences, so that no line is a paragraph. */
export function hasBrokenLines(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const pairs = lines.slice(1).map((line, at) => [lines[at] ?? "", line] as const);
  const joined = pairs.filter(([one, next]) => one !== "" && next !== "");
  const broken = joined.filter(
    ([one, next]) => /[\p{L},;]$/u.test(one) && /^[\p{Ll}\p{N}]/u.test(next),
  );
  return broken.length >= 3 && broken.length > joined.length / 2;
}
