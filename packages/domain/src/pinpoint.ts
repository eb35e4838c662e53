/**
 * Pinpoint: proof of a citation for anyone who holds the document, without a word of it.
 * It names a paragraph (from 1), a start and a length in it, and the SHA-256 of that passage, all counted in the
 * normalised text (`normaliseParagraphs`), in UTF-16 code units. SPEC R5–R6.
 */
import { z } from "zod";
import { Sha256 } from "./document.ts";
import { strict } from "./strict.ts";
import { normaliseParagraphs } from "./text.ts";

/** Where in a document a passage stands, and its fingerprint. */
export const Pinpoint = strict({
  paragraph: z.number().int().min(1).max(100_000),
  start: z.number().int().min(0).max(1_000_000),
  length: z.number().int().min(1).max(20_000),
  sha256: Sha256,
});
export type Pinpoint = Readonly<z.output<typeof Pinpoint>>;

/** What a copy of the document says of a pinpoint. */
export type PinpointFinding = "confirmed" | "changed" | "no-such-passage";

/** The passage that a pinpoint names in a copy of the document; `null` where the copy has no such place. */
export function passageAt(pinpoint: Pinpoint, text: string): string | null {
  const paragraph = normaliseParagraphs(text)[pinpoint.paragraph - 1];
  if (paragraph === undefined || pinpoint.start + pinpoint.length > paragraph.length) return null;
  return paragraph.slice(pinpoint.start, pinpoint.start + pinpoint.length);
}

/** Checks a pinpoint against a copy; `sha256` hashes a text's UTF-8 bytes to lower-case hexadecimal. */
export function verifyPinpoint(
  pinpoint: Pinpoint,
  text: string,
  sha256: (text: string) => string,
): PinpointFinding {
  const passage = passageAt(pinpoint, text);
  if (passage === null) return "no-such-passage";
  return sha256(passage) === pinpoint.sha256 ? "confirmed" : "changed";
}
