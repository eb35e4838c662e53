import * as fc from "fast-check";
import { expect, test } from "vitest";
import { heldFrames, heldText } from "./parts-request.ts";

test("the frames that a reader holds come through a header as they are", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, unit: "grapheme" })), (frames) => {
      const text = heldText(frames);
      expect(text).toMatch(/^[\x20-\x7e]*$/);
      expect(heldFrames(text)).toEqual(frames);
    }),
  );
});

test("what nobody wrote so is no frame, and takes nothing else with it", () => {
  expect(heldFrames("both%201%202 %E0%A4 all%20of%20a/b")).toEqual(["both 1 2", "all of a/b"]);
  expect(heldFrames("")).toEqual([]);
});
