import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pinpointAt, placesOfPassage } from "./passage.ts";
import { Pinpoint, passageAt, verifyPinpoint } from "./pinpoint.ts";

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

const COPY = "A heading\r\n\r\nThe “first” line — with 5,200 people…\n\n  The second   line.\n";

function pinpointOf(passage: string, copy: string): Pinpoint {
  const [place] = placesOfPassage(passage, copy);
  if (place === undefined) throw new Error("the passage does not stand in the copy");
  return pinpointAt(place, copy, sha256);
}

describe("R6: pinpoints", () => {
  test("R6: name paragraph, start and length in the normalised text", () => {
    expect(pinpointOf('"first" line', COPY)).toMatchObject({ paragraph: 2, start: 4, length: 12 });
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

  /** A line of letters, digits and all that may be written in several ways. */
  const line = fc
    .array(fc.constantFrom(..."ab é 0123456789 ‘’“”\"'–—- … ,.%$".split("")), { minLength: 8, maxLength: 60 })
    .map((letters) => `A ${letters.join("")} z`); // prettier-ignore

  /** The same text as another desk would set it: quotes, dashes, spaces, line ends and composed letters differ. */
  function setAnew(copy: string): string {
    return copy
      .replaceAll(/[‘’']/g, "\u201B")
      .replaceAll(/[“”"]/g, "»")
      .replaceAll(/[–—]|-+/g, "\u2015")
      .replaceAll("…", "...")
      .replaceAll(" ", " \u00A0\u200B")
      .replaceAll("\n", "\r\n \r\n")
      .normalize("NFD");
  }

  test("R6: are confirmed however quotes, dashes, spaces and accents are written, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.nat(), (lines, pick) => {
        const copy = lines.join("\n");
        const pinpoint = pinpointOf(lines[pick % lines.length] ?? "", copy);
        expect(verifyPinpoint(pinpoint, setAnew(copy), sha256)).toBe("confirmed");
      }),
    );
  });

  test("R6: see every digit that changed in their passage, and none outside it", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 4 }), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 }), (lines, pick, digit, by) => {
        const at = pick % lines.length;
        const copy = lines.join("\n");
        const pinpoint = pinpointOf(lines[at] ?? "", copy);
        const withOther = (index: number) => {
          const digits = [...(lines[index] ?? "").matchAll(/\d/g)];
          const one = digits[digit % digits.length];
          if (one === undefined) return null;
          const other = String((Number(one[0]) + by) % 10);
          const changed = `${one.input.slice(0, one.index)}${other}${one.input.slice(one.index + 1)}`;
          return lines.with(index, changed).join("\n");
        };
        const inside = withOther(at);
        const first = copy.split("\n").indexOf(lines[at] ?? "");
        fc.pre(inside !== null && first === at);
        expect(verifyPinpoint(pinpoint, inside, sha256)).toBe("changed");
        const outside = withOther((at + 1) % lines.length);
        if (outside !== null) expect(verifyPinpoint(pinpoint, outside, sha256)).toBe("confirmed");
      }),
    ); // prettier-ignore
  });

  test("R6: have whole numbers within reason, and a fingerprint", () => {
    const good = { paragraph: 1, start: 0, length: 1, sha256: "a".repeat(64) };
    expect(Pinpoint.safeParse(good).success).toBe(true);
    for (const bad of [{ paragraph: 0 }, { start: -1 }, { length: 0 }, { start: 1.5 }, { sha256: "A".repeat(64) }])
      expect(Pinpoint.safeParse({ ...good, ...bad }).success).toBe(false); // prettier-ignore
  });
});
