import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Pinpoint, locatePassage, passageAt, verifyPinpoint } from "./pinpoint.ts";
import { normalisePassage } from "./text.ts";

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

const COPY = "A heading\r\n\r\nThe “first” line — with 5,200 people…\n\n  The second   line.\n";

function pinpointOf(passage: string, copy: string): Pinpoint {
  const place = locatePassage(passage, copy);
  if (place === null) throw new Error("the passage does not stand in the copy");
  return Pinpoint.parse({ ...place, sha256: sha256(normalisePassage(passage)) });
}

describe("R6: pinpoints", () => {
  test("R6: name paragraph, start and length in the normalised text", () => {
    expect(locatePassage('"first" line', COPY)).toEqual({ paragraph: 2, start: 4, length: 12 });
    expect(passageAt(pinpointOf("5,200 people...", COPY), COPY)).toBe("5,200 people...");
  });

  test("R6: are confirmed by any copy that differs in quotes, dashes, spaces and line ends alone", () => {
    const pinpoint = pinpointOf("“first” line — with 5,200", COPY);
    const other = 'A heading\n\n\nThe "first"   line - with 5,200 people...\nThe second line.';
    for (const copy of [COPY, other, `\uFEFF${COPY}`, COPY.normalize("NFD")])
      expect(verifyPinpoint(pinpoint, copy, sha256)).toBe("confirmed");
  });

  test("R6: fail when one digit differs, and when the place is not there", () => {
    const pinpoint = pinpointOf("5,200 people", COPY);
    expect(verifyPinpoint(pinpoint, COPY.replace("5,200", "5,300"), sha256)).toBe("changed");
    expect(verifyPinpoint(pinpoint, "A heading", sha256)).toBe("no-such-passage");
    expect(verifyPinpoint(pinpoint, "A heading\nToo short.", sha256)).toBe("no-such-passage");
  });

  test("R6: are found for every passage of a paragraph, and no change of it goes unseen", () => {
    const line = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ,.]{5,40}[a-z]$/);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(5), (lines, pick, cut) => {
        const copy = lines.join("\n\n");
        const passage = normalisePassage((lines[pick % lines.length] ?? "").slice(cut));
        fc.pre(passage !== "");
        const pinpoint = pinpointOf(passage, copy);
        const normalised = lines.map(normalisePassage).join("\n");
        expect(verifyPinpoint(pinpoint, copy, sha256)).toBe("confirmed");
        expect(verifyPinpoint(pinpoint, normalised.replaceAll(passage, `${passage.slice(0, -1)}#`), sha256)).toBe("changed");
      }),
    ); // prettier-ignore
  });

  test("R6: are not made for a passage that runs over two paragraphs, or stands nowhere", () => {
    expect(locatePassage("A heading\nThe", COPY)).toBeNull();
    expect(locatePassage("nowhere", COPY)).toBeNull();
    expect(locatePassage(" \n ", COPY)).toBeNull();
  });

  test("R6: have whole numbers within reason, and a fingerprint", () => {
    const good = { paragraph: 1, start: 0, length: 1, sha256: "a".repeat(64) };
    expect(Pinpoint.safeParse(good).success).toBe(true);
    for (const bad of [{ paragraph: 0 }, { start: -1 }, { length: 0 }, { start: 1.5 }, { sha256: "A".repeat(64) }])
      expect(Pinpoint.safeParse({ ...good, ...bad }).success).toBe(false); // prettier-ignore
  });
});
