import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOf, pointOf } from "@sitrep/domain/quantity";
import type { Quantity } from "@sitrep/domain/quantity";
import { axisFor, axisLine, columnOf } from "./axis.ts";
import { createPen } from "./pen.ts";
import { drawRange } from "./range.ts";

const pen = createPen({ columns: 80, hasColour: false, isUnicode: true });
const plain = createPen({ columns: 80, hasColour: false, isUnicode: false });
const axis = { columns: 21, most: 1000, isOpen: false };

function draw(quantity: Quantity, other = pen): string {
  const range = { interval: boundsOf(quantity), point: pointOf(quantity), form: quantity.form };
  return drawRange(range, axis, other);
}

describe("every form of quantity is drawn in its own way", () => {
  test.each<[string, Quantity, string, string]>([
    ["exactly", { form: "exactly", value: 500, unit: "person" }, "          ●", "          *"],
    [
      "between",
      { form: "between", low: 500, high: 700, unit: "person" },
      "          ├───┤",
      "          |---|",
    ],
    [
      "more than",
      { form: "more-than", value: 800, unit: "person" },
      "                ├───▶",
      "                |--->",
    ],
    ["less than", { form: "less-than", value: 300, unit: "person" }, "◀─────┤", "<-----|"],
    ["about", { form: "about", value: 500, unit: "person" }, "         ╌●╌", "         ~*~"],
    [
      "nearly",
      { form: "nearly", value: 1000, unit: "person" },
      "                  ╌╌●",
      "                  ~~*",
    ],
    [
      "an order",
      { form: "order", magnitude: "hundreds", unit: "person" },
      "    ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄",
      "    .................",
    ],
    [
      "coded",
      { form: "coded", low: 100, best: 200, high: 900, unit: "person" },
      "  ├─●─────────────┤",
      "  |-*-------------|",
    ],
  ])("%s", (_, quantity, unicode, ascii) => {
    expect(draw(quantity).trimEnd()).toBe(unicode);
    expect(draw(quantity, plain).trimEnd()).toBe(ascii);
  });

  test("two ends that fall into one column are still two ends", () => {
    for (const value of [0, 500, 1000]) {
      const interval = { low: value, high: value + 1, lowOpen: false, highOpen: false };
      expect(drawRange({ interval, point: null }, axis, pen).trim()).toBe("├┤");
    }
  });

  test("an open end that may stop stops there", () => {
    const interval = { low: 0, high: null, lowOpen: false, highOpen: true };
    expect(drawRange({ interval, point: null, reach: 500 }, axis, pen).trimEnd()).toBe(
      "├─────────▶",
    );
  });
});

describe("on one axis", () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 });
  const range = fc.tuple(amount, amount, fc.boolean()).map(([a, b, isOpen]) => ({
    interval: {
      low: Math.min(a, b),
      high: isOpen ? null : Math.max(a, b),
      lowOpen: false,
      highOpen: isOpen,
    },
    point: null,
  }));

  test("every range is as wide as the axis, and its ends keep their order", () => {
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 8 }), (ranges) => {
        const shared = axisFor(ranges, 40);
        for (const one of ranges) expect(pen.width(drawRange(one, shared, pen))).toBe(40);
        expect(pen.width(axisLine(shared))).toBe(40);
      }),
    );
  });

  test("a larger value never stands left of a smaller one, and the largest has room", () => {
    fc.assert(
      fc.property(fc.array(range, { minLength: 1 }), amount, amount, (ranges, a, b) => {
        const shared = axisFor(ranges, 30);
        expect(columnOf(shared, Math.min(a, b))).toBeLessThanOrEqual(
          columnOf(shared, Math.max(a, b)),
        );
        const largest = Math.max(
          ...ranges.flatMap(({ interval }) => [interval.low, interval.high ?? 0]),
        );
        expect(shared.most).toBeGreaterThanOrEqual(largest);
      }),
    );
  });

  test("an axis of nothing but zero is an axis", () => {
    const zero = { interval: { low: 0, high: 0, lowOpen: false, highOpen: false }, point: 0 };
    expect(axisFor([zero], 20).most).toBeGreaterThan(0);
    expect(drawRange(zero, axisFor([zero], 20), pen)).toMatch(/^● +$/);
  });
});
