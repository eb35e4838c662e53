/** Short texts in our own words, with limits that keep a hostile file from filling a page or moving a cursor. */
import { z } from "zod";
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import { stripInvisible } from "./text.ts";

/** The zero-width non-joiner is the one mark that nobody sees and that spelling needs: Persian and Kurdish names have it. */
const NON_JOINER = /\u200C/g;

function bounded(longest: number, lines: "one line" | "lines"): z.ZodType<string, string> {
  return z
    .string()
    .trim()
    .min(1, { error: COMPLAINT_SENTENCE.empty })
    .max(longest, { error: `must be at most ${longest} characters` })
    .refine(isPlain, {
      error: COMPLAINT_SENTENCE.invisible,
    })
    .refine((text) => lines === "lines" || !/[\t\n\r\u2028\u2029]/.test(text), {
      error: COMPLAINT_SENTENCE.oneLine,
    });
}

/** Of most texts one look at the letters tells that nothing in them is hidden. */
const LATIN = /^[ -~\u00C0-\u024F]*$/;

function isPlain(text: string): boolean {
  if (LATIN.test(text)) return true;
  const seen = text.replace(NON_JOINER, "");
  return stripInvisible(seen) === seen && seen.isWellFormed();
}

/** A source's own few words, at most 60 characters. SPEC Q7. */
export const Words = bounded(60, "one line");

/** A name or heading, at most 160 characters. */
export const Title = bounded(160, "one line");

/** A sentence or two, at most 600 characters. */
export const Sentence = bounded(600, "lines");

/** A note, at most 4,000 characters. */
export const Note = bounded(4000, "lines");

/** A label for grouping: lower-case words joined by hyphens, at most 60 characters. */
export const Tag = z
  .string()
  .max(60, { error: "must be at most 60 characters" })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: COMPLAINT_SENTENCE.tag });

/** An address on the web; only `http` and `https` ever become links, and nothing in it is invisible or a space. */
export const WebAddress = z
  .url({ protocol: /^https?$/, hostname: /./, error: COMPLAINT_SENTENCE.webAddress })
  .max(2000, { error: "must be at most 2000 characters" })
  .refine((address) => isPlain(address) && !/\s/.test(address), {
    error: COMPLAINT_SENTENCE.plainAddress,
  });
