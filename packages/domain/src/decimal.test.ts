import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addExactly, divideExactly, multiplyExactly } from "./decimal.ts";

/** A number as an exact fraction, read from its shortest decimal by another road than the code under test. */
function fractionOf(value: number): readonly [bigint, bigint] {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  const power = Number(exponent) - decimals;
  const digits = BigInt(mantissa.replace(".", ""));
  return power >= 0 ? [digits * 10n ** BigInt(power), 1n] : [digits, 10n ** BigInt(-power)];
}

function compareFractions(
  [a, b]: readonly [bigint, bigint],
  [c, d]: readonly [bigint, bigint],
): bigint {
  return a * d - c * b;
}

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const decimal = fc.tuple(fc.integer(), fc.nat(6)).map(([digits, scale]) => digits / 10 ** scale);

const OPERATIONS = [
  {
    name: "a sum",
    compute: addExactly,
    exact: ([a, b]: readonly [bigint, bigint], [c, d]: readonly [bigint, bigint]) =>
      [a * d + c * b, b * d] as const,
  },
  {
    name: "a product",
    compute: multiplyExactly,
    exact: ([a, b]: readonly [bigint, bigint], [c, d]: readonly [bigint, bigint]) =>
      [a * c, b * d] as const,
  },
] as const;

describe("Q2: exact decimals", () => {
  test("Q2: no floating-point noise shows in sums and products of decimals", () => {
    expect(addExactly(0.1, 0.2, "down")).toBe(0.3);
    expect(addExactly(0.1, 0.2, "up")).toBe(0.3);
    expect(multiplyExactly(1.1, 1.1, "up")).toBe(1.21);
    expect(multiplyExactly(4.35, 100, "down")).toBe(435);
    expect(addExactly(1e21, 0.1, "down")).toBe(1e21);
  });

  test.each(OPERATIONS)("Q2: $name errs only in the direction it was told", (operation) => {
    fc.assert(
      fc.property(finite, finite, (a, b) => {
        const exact = operation.exact(fractionOf(a), fractionOf(b));
        const down = operation.compute(a, b, "down");
        const up = operation.compute(a, b, "up");
        expect(!Number.isFinite(down) || compareFractions(fractionOf(down), exact) <= 0n).toBe(
          true,
        );
        expect(!Number.isFinite(up) || compareFractions(fractionOf(up), exact) >= 0n).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each(OPERATIONS)("Q2: $name that a short decimal can hold is that decimal", (operation) => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [over, under] = operation.exact(fractionOf(a), fractionOf(b));
        // A number holds any fifteen digits for sure.
        fc.pre((over < 0n ? -over : over) < 10n ** 15n);
        const result = operation.compute(a, b, "down");
        expect(compareFractions(fractionOf(result), [over, under])).toBe(0n);
      }),
    );
  });

  test("Q2: a quotient is cut outward to six decimals", () => {
    expect(divideExactly(1, 3, "down")).toBe(0.333333);
    expect(divideExactly(1, 3, "up")).toBe(0.333334);
    expect(divideExactly(-1, 3, "down")).toBe(-0.333334);
    expect(divideExactly(-1, 3, "up")).toBe(-0.333333);
    expect(divideExactly(1, -3, "up")).toBe(-0.333333);
    expect(divideExactly(6, 3, "up")).toBe(2);
    expect(divideExactly(-6, 3, "down")).toBe(-2);
    expect(() => divideExactly(1, 0, "up")).toThrow(RangeError);
  });

  test("Q2: a quotient lies on the side that was asked for and within one millionth", () => {
    fc.assert(
      fc.property(
        decimal,
        decimal.filter((value) => value !== 0),
        (a, b) => {
          const [p, q] = fractionOf(a);
          const [r, s] = fractionOf(b);
          const exact = r < 0n ? ([-p * s, -q * r] as const) : ([p * s, q * r] as const);
          const down = divideExactly(a, b, "down");
          const up = divideExactly(a, b, "up");
          expect(compareFractions(fractionOf(down), exact) <= 0n).toBe(true);
          expect(compareFractions(fractionOf(up), exact) >= 0n).toBe(true);
          expect(Math.abs(up) >= 1e8 || up - down < 1.1e-6).toBe(true);
        },
      ),
    );
  });

  test("Q2: negative zero never comes out", () => {
    for (const rounding of ["down", "up"] as const) {
      expect(Object.is(addExactly(-0, -0, rounding), 0)).toBe(true);
      expect(Object.is(multiplyExactly(-5, 0, rounding), 0)).toBe(true);
      expect(Object.is(divideExactly(-0, 5, rounding), 0)).toBe(true);
    }
    expect(Object.is(multiplyExactly(-1e-200, 1e-200, "up"), 0)).toBe(true);
    expect(Object.is(divideExactly(-1e-9, 1, "up"), 0)).toBe(true);
  });

  test("Q2: underflow and overflow keep their side", () => {
    expect(multiplyExactly(1e-200, 1e-200, "up")).toBe(Number.MIN_VALUE);
    expect(multiplyExactly(1e-200, 1e-200, "down")).toBe(0);
    expect(multiplyExactly(-1e-200, 1e-200, "down")).toBe(-Number.MIN_VALUE);
    expect(addExactly(Number.MAX_VALUE, Number.MAX_VALUE, "up")).toBe(Infinity);
  });

  test("Q2: what is not finite is refused", () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      expect(() => addExactly(value, 1, "up")).toThrow("not a finite number");
      expect(() => multiplyExactly(0, value, "up")).toThrow("not a finite number");
      expect(() => divideExactly(value, 2, "up")).toThrow("not a finite number");
    }
  });
});
