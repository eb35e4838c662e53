/** Label: our own short names for what a draft proposes, and the few words of a document that it may repeat. */
import { fold } from "@sitrep/domain/text";

const MOST_CHARACTERS = 60;
const MOST_WORDS = 7;

/** How many words a text has; what a hyphen or comma parts are two. */
function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
}

/** Whether so little of a document may be repeated: at most 60 characters and seven words. SPEC Q7. */
export function isFewWords(text: string): boolean {
  return text.length <= MOST_CHARACTERS && countWords(text) <= MOST_WORDS;
}

/** The first words of a text, as many as may be repeated, with three dots where more follow. */
export function fewWords(text: string): string {
  const words = text.trim().split(/\s+/);
  const whole = words.join(" ");
  if (isFewWords(whole)) return whole;
  let kept = words.slice(0, MOST_WORDS);
  while (kept.length > 1 && !isFewWords(`${kept.join(" ")} …`)) kept = kept.slice(0, -1);
  const short = kept.join(" ").slice(0, MOST_CHARACTERS - 2);
  return `${short.replace(/[\s,;:-]+$/, "")} …`;
}

/** Words as part of an id: lower-case Latin letters and digits, joined by hyphens; `otherwise` where none is left. */
export function slugOf(words: string, otherwise = "item"): string {
  const latin = fold(words.replaceAll(/(?<=\d),(?=\d)/g, "")).replaceAll(/[^a-z0-9 ]/g, "");
  return latin.trim().replaceAll(/\s+/g, "-").slice(0, 50).replace(/-+$/, "") || otherwise;
}

/** Ids that are given once each: a second of the same name gets a number. */
export function idMaker(dataset: string): (slug: string) => string {
  const given = new Map<string, number>();
  return (slug) => {
    const count = (given.get(slug) ?? 0) + 1;
    given.set(slug, count);
    return count === 1 ? `${dataset}/${slug}` : `${dataset}/${slug}-${count}`;
  };
}

/** A list in words: "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
