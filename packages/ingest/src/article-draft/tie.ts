/** Tie: whether a date or a place in a sentence belongs to a number or verb in it, by what stands between the two. */
import { isSayingVerb } from "./speaker-mention.ts";
import type { Sentence, Word } from "./sentence.ts";
import type { Stretch } from "./stretch.ts";
import { wordsBetween } from "./sentence.ts";

/** `tied`: it belongs; `said`: it tells when something was said; `loose`: it stands in another part of the sentence. */
export type Tie = "tied" | "said" | "loose";

/** Words that begin a part of the sentence with a time and place of its own. */
const APART =
  /^(?:that|which|who|whom|where|after|before|because|while|although|though|but|if|since|until)$/;

/** How far from a number what stands before it can lie without leading the sentence in, in words. */
const NEAR = 4;

/** How a date or place stands to the number or verb at `anchor`. */
export function tieOf(sentence: Sentence, anchor: Stretch, { start, end }: Stretch): Tie {
  if (isAfterSaying(sentence, start)) return "said";
  if (start >= anchor.end) {
    const between = wordsBetween(sentence, anchor.end, start);
    const isApart = between.some(({ lower, text }) => APART.test(lower) || /^[;:]$/.test(text));
    // One verb goes on with a number that is its subject; a second one begins something else.
    return isApart || between.filter(({ part }) => part === "VERB").length > 1 ? "loose" : "tied";
  }
  const between = wordsBetween(sentence, end, anchor.start);
  if (between.some(({ lower }) => isSayingVerb(lower))) return "said";
  const isLead = !wordsBetween(sentence, sentence.start, start).some(isVerb);
  if (isLead) return between.some(({ lower }) => lower === "but") ? "loose" : "tied";
  const isNear = between.filter(({ part }) => part !== "PUNCT").length <= NEAR;
  return isNear && !between.some(({ text }) => /^[,;:]$/.test(text) && !isNextTo(between))
    ? "tied"
    : "loose";
}

/** ", when five shells hit": the date stands right before what it dates. */
function isNextTo(between: readonly Word[]): boolean {
  return between.some(({ lower }) => lower === "when");
}

function isVerb({ part }: Word): boolean {
  return part === "VERB" || part === "AUX";
}

/** "said on Friday that", "told reporters on Monday". */
function isAfterSaying({ words }: Sentence, start: number): boolean {
  const before = words.filter((word) => word.end <= start).slice(-4);
  const verb = before.findLastIndex(({ lower }) => isSayingVerb(lower));
  return (
    verb !== -1 &&
    before
      .slice(verb + 1)
      .every(
        ({ part, lower }) =>
          part === "ADP" ||
          lower === "reporters" ||
          lower === "journalists" ||
          part === "DET" ||
          part === "ADV",
      )
  );
}
