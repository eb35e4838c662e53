/** Short texts in our own words, with limits that keep a hostile file from filling a page. */
import { z } from "zod";
import { stripInvisible } from "./text.ts";

function bounded(longest: number): z.ZodType<string, string> {
  return z
    .string()
    .trim()
    .min(1, { error: "must not be empty" })
    .max(longest, { error: `must be at most ${longest} characters` })
    .refine((text) => stripInvisible(text) === text, {
      error: "holds invisible or control characters; type the text again without them",
    });
}

/** A name or heading, at most 160 characters. */
export const Title = bounded(160);

/** A sentence or two, at most 600 characters. */
export const Sentence = bounded(600);

/** A note, at most 4,000 characters. */
export const Note = bounded(4000);

/** A label for grouping: lower-case words joined by hyphens. */
export const Tag = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "must be lower-case words joined by hyphens" });

/** An address on the web; only `http` and `https` ever become links. */
export const WebAddress = z
  .url({ protocol: /^https?$/, error: "must be an http or https address" })
  .max(2000);
