import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startProcessorClock } from "./processor-clock.fixture.ts";
import { show } from "./show.ts";

/** Any characters at all, assigned or not. */
const anyString = fc.string({ unit: fc.nat(0x10_ffff).map((code) => String.fromCodePoint(code)) });

const cyclic: Record<string, unknown> = { name: "ring" };
cyclic["self"] = cyclic;
let deep: unknown = "bottom";
for (let level = 0; level < 100_000; level += 1) deep = [deep];

const throwing = {
  get field(): never {
    throw new Error("no");
  },
};

describe("G6: a value as an issue shows it", () => {
  const cases: readonly (readonly [string, unknown, string])[] = [
    ["a text", "explosin", '"explosin"'],
    ["a number", -4, "-4"],
    ["not a number", NaN, "NaN"],
    ["infinity", -Infinity, "-Infinity"],
    ["negative zero", -0, "-0"],
    ["a big integer", 12n, "12n"],
    ["a huge integer", 10n ** 10_000n, "an integer beyond measure"],
    ["nothing", undefined, "undefined"],
    ["null", null, "null"],
    ["a function", () => 1, "a function"],
    ["a symbol", Symbol("x"), "Symbol(x)"],
    ["an object", { a: 1, b: [true, null] }, '{"a":1,"b":[true,null]}'],
    ["an object without prototype", Object.create(null), "{}"],
    ["a ring", cyclic, '{"name":"ring","self":{"name":"ring","self":{"name":"ring","self":{"name":"ri...'],
    ["a deep list", deep, "[[[[[…]]]]]"],
    ["a throwing object", throwing, "an object that cannot be read"],
    ["an escape sequence", "\u001b[2J\u009b1m", '"\\u001b[2J\\u{9b}1m"'],
    ["a mark that turns text around", "a\u202Eb", '"a\\u{202e}b"'],
    ["half a character", "a\ud800b", '"a\\ud800b"'],
  ]; // prettier-ignore
  test.each(cases)("G6: %s is shown so that it can be read", (_, value, text) => {
    expect(show(value)).toBe(text);
  });

  test("G6: of any value it is one printable line of at most 80 characters", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), anyString), (value) => {
        const text = show(value);
        expect(text.length).toBeLessThanOrEqual(80);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/[\p{Cc}\u202A-\u202E\u2028\u2029]/u);
      }),
      { numRuns: 500 },
    ); // prettier-ignore
  });

  test("G6: a value of any size costs no more than what is shown of it", () => {
    const spent = startProcessorClock();
    expect(show("x".repeat(50_000_000))).toHaveLength(80);
    expect(show(Array.from({ length: 1_000_000 }, () => "item"))).toHaveLength(80);
    expect(show("🔥".repeat(100)).endsWith("...")).toBe(true);
    expect(spent()).toBeLessThan(4000);
  });
});
