import * as fc from "fast-check";
import { expect, test } from "vitest";
import { between, exactly, from } from "./interval.ts";
import { placeOnSteps, scaleFor } from "./scale.ts";

const sizes = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 6 });

test("C10: a scale is even until its largest figure is a hundred times its smallest", () => {
  expect(scaleFor([between(500, 550), between(20_000, 30_000)])).toEqual({ is: "even" });
  expect(scaleFor([exactly(0), exactly(7)])).toEqual({ is: "even" });
  expect(scaleFor([])).toEqual({ is: "even" });
  const wide = scaleFor([exactly(4), from(1000, true), between(2, 100_000)]);
  expect(wide).toEqual({ is: "steps-of-ten", from: 0, to: 5 });
});

test("C10: in steps of ten a larger value never stands before a smaller one, and zero stands apart", () => {
  fc.assert(
    fc.property(sizes, sizes, (some, others) => {
      const scale = scaleFor([exactly(1), exactly(1000), ...[...some, ...others].map(exactly)]);
      if (scale.is !== "steps-of-ten") throw new Error("a thousand is more than a hundred times one");
      const all = [...some, ...others].toSorted((a, b) => a - b);
      const places = all.map((value) => placeOnSteps(scale, value));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places.every((place) => place > 0 && place <= 1)).toBe(true);
      expect(placeOnSteps(scale, 0)).toBe(0);
    }),
  );
}); // prettier-ignore
