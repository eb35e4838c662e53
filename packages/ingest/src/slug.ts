/** Slugs: the part of an id after its dataset, minted from names and codes of a publisher. SPEC L1. */
import { hash } from "node:crypto";
import { fold } from "@sitrep/domain/text";

/** So many characters of a name are read in a slug; the whole slug stays within the domain's 80. */
const MOST_READABLE = 48;

/**
 * A slug for a name: equal for names that differ only by case, accents or punctuation. A name that its letters do not
 * tell apart (too long, not Latin) carries a fingerprint.
 */
export function slugOf(name: string): string {
  const folded = fold(name);
  const readable = folded.replaceAll(" ", "-");
  if (/^[a-z0-9-]{1,48}$/.test(readable)) return readable;
  const start = readable
    .replace(/[^a-z0-9-]+/g, "")
    .slice(0, MOST_READABLE)
    .replace(/^-+|-+$/g, "");
  const print = fingerprintOf(folded === "" ? name : folded);
  return start === "" ? print : `${start}-${print}`;
}

/** Sixteen hexadecimal digits that stand for texts in their order. */
export function fingerprintOf(...texts: readonly string[]): string {
  return hash("sha256", texts.join("\u0000"), "hex").slice(0, 16);
}
