/** Spoken name: what words of a question say, found under the longest name that begins at a word. SPEC S3–S5. */
import { fold } from "./text.ts";

/** Words as names are compared: folded, and each without the Arabic article. */
export function nameKey(words: string): string {
  return fold(words)
    .split(" ")
    .map((word) => word.replace(/^ال(?=.{3})/u, ""))
    .join(" ");
}

/** What the longest run of at most so many words from one on says, with the length of the run; null where none says anything. */
export function longestFrom<Found>(
  words: readonly string[],
  at: number,
  { most, find }: { readonly most: number; readonly find: (run: string) => Found | undefined },
): { readonly found: Found; readonly length: number } | null {
  for (let length = Math.min(most, words.length - at); length > 0; length -= 1) {
    const found = find(words.slice(at, at + length).join(" "));
    if (found !== undefined) return { found, length };
  }
  return null;
}
