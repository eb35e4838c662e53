import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Hedge, Magnitude, Per, Quantity, Unit } from "./quantity.ts";
import { findAmounts, quantityText, readQuantity } from "./quantity-words.ts";

const amount = fc.oneof(
  fc.nat(2000),
  fc
    .tuple(fc.nat(1_000_000_000), fc.nat(6))
    .map(([digits, decimals]) => Number(`${digits}e-${decimals}`)),
  fc.constantFrom(0, 1, 1.234, 999.999, 0.001, 1e12, 123456.654321),
);
const above = amount.filter((value) => value > 0);
const value = (form: string, of = amount) => of.map((number) => ({ form, value: number }));

const anyQuantity = fc
  .tuple(
    fc.oneof(
      value("exactly"),
      value("more-than"),
      value("at-least"),
      value("less-than", above),
      value("at-most"),
      value("about"),
      value("nearly", above),
      fc.tuple(amount, amount).map(([a, b]) => ({
        form: "between",
        low: Math.min(a, b),
        high: Math.max(a, b),
      })),
      fc.record({ form: fc.constant("coded"), low: amount, best: amount, high: amount }),
      fc.record(
        {
          form: fc.constant("order"),
          magnitude: fc.constantFrom(...Magnitude.options),
          of: fc.constantFrom("thousands", "millions"),
        },
        { requiredKeys: ["form", "magnitude"] },
      ),
    ),
    fc.record(
      {
        unit: fc.constantFrom(...Unit.options),
        per: fc.constantFrom(...Per.options),
        hedge: fc.constantFrom(...Hedge.options),
      },
      { requiredKeys: ["unit"] },
    ),
  )
  .map(([body, said]) => Quantity.parse({ ...body, ...said }));

function read(text: string, usual: Unit = "person"): unknown {
  const reading = readQuantity(text, usual);
  return reading.ok ? reading.value : reading.message;
}

describe("Q15: amounts in words", () => {
  test("Q15: what is printed is read back as it was", () => {
    fc.assert(
      fc.property(anyQuantity, (quantity) => {
        expect(read(quantityText(quantity), "shell")).toEqual(quantity);
      }),
      { numRuns: 2000 },
    );
  });

  test("Q15: whatever is typed is a quantity of the domain or a reason with a hint", () => {
    const word = fc.constantFrom(
      ..."more than at least between and to - or fewer likely tens of thousands 5 1,000 1.500 0 a dozen twenty million $ % people per week ( coded ) some".split(" "),
    ); // prettier-ignore
    const typed = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(word, { maxLength: 8 }).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const reading = readQuantity(text, "person");
        if (reading.ok) expect(Quantity.parse(reading.value)).toEqual(reading.value);
        else expect(reading.hint).toMatch(/^[A-Z].*\.$/);
      }),
    );
  });

  test.each([
    ["4", { form: "exactly", value: 4 }],
    ["four", { form: "exactly", value: 4 }],
    ["twenty-seven", { form: "exactly", value: 27 }],
    ["two hundred and fifty thousand", { form: "exactly", value: 250_000 }],
    ["a thousand", { form: "exactly", value: 1000 }],
    ["more than a dozen", { form: "more-than", value: 12 }],
    ["More than 1,000", { form: "more-than", value: 1000 }],
    ["over 1 000", { form: "more-than", value: 1000 }],
    ["5,000 to 7,000", { form: "between", low: 5000, high: 7000 }],
    ["5,000–7,000", { form: "between", low: 5000, high: 7000 }],
    ["between 400 and 450 people", { form: "between", low: 400, high: 450 }],
    ["about 40,000", { form: "about", value: 40_000 }],
    ["some 3,000", { form: "about", value: 3000 }],
    ["nearly 90", { form: "nearly", value: 90 }],
    ["less than a thousand", { form: "less-than", value: 1000 }],
    ["up to $200 million", { form: "at-most", value: 200_000_000, unit: "usd" }],
    ["$15 million to $20 million", { form: "between", low: 15e6, high: 20e6, unit: "usd" }],
    ["1.1 million", { form: "exactly", value: 1_100_000 }],
    ["27 or more", { form: "at-least", value: 27 }],
    ["100+", { form: "at-least", value: 100 }],
    ["3 or fewer", { form: "at-most", value: 3 }],
    ["tens of thousands", { form: "order", magnitude: "tens", of: "thousands" }],
    ["hundreds of people", { form: "order", magnitude: "hundreds" }],
    ["several hundred thousand", { form: "order", magnitude: "hundreds", of: "thousands" }],
    ["at least 9 per month", { form: "at-least", value: 9, per: "month" }],
    ["more than three a week", { form: "more-than", value: 3, per: "week" }],
    ["likely more than 4 attacks per day", { form: "more-than", value: 4, unit: "attack", per: "day", hedge: "likely" }], // prettier-ignore
    ["15 %", { form: "exactly", value: 15, unit: "percent" }],
    ["500 square kilometres", { form: "exactly", value: 500, unit: "km2" }],
    ["200 (coded 100–900)", { form: "coded", low: 100, best: 200, high: 900 }],
    ["١٬٠٠٠", { form: "exactly", value: 1000 }],
  ])("Q15: %s", (text, expected) => {
    expect(read(text)).toEqual({ unit: "person", ...expected });
  });

  test.each([
    ["1.500", "may mean 1,500 or 1.5000"],
    ["1,5", "is no number as it is written here"],
    ["5 to 7 thousand", "may mean 5 or 5 thousand"],
    ["7 to 5", "the first number is above the second"],
    ["-5", "is no amount"],
    ["many", "is no amount"],
    ["none", "is no amount"],
    ["", "is no amount"],
    ["1,000 fighters", '"fighters" is left over'],
    ["more than 1,000 or so", '"or so" is left over'],
    ["$5 km", "is in dollars and in km"],
    ["2000000000000", "must be at most 1,000,000,000,000"],
    ["less than 0", "must be above 0"],
    ["1".repeat(300), "is too long for an amount"],
  ])("Q15: %s is refused, and not guessed", (text, reason) => {
    expect(read(text)).toContain(reason);
  });

  test("Q15: without a unit of its own and without a usual one it is refused", () => {
    expect(readQuantity("1,000")).toMatchObject({ ok: false, message: "names no unit" });
  });
});

describe("Q15: amounts of a running text", () => {
  const found = (text: string) =>
    findAmounts(text).map(({ start, end, amount: said, unit }) => [
      text.slice(start, end),
      said?.form ?? null,
      unit,
    ]);

  test("Q15: each is as long as it can be, and none overlaps", () => {
    expect(
      found(
        "Officials spoke of tens of thousands, likely more than 1,000 a month; between 400 and 450 came, with up to $200 million and 15 percent of twenty-seven villages.",
      ),
    ).toEqual([
      ["tens of thousands", "order", null],
      ["likely more than 1,000 a month", "more-than", null],
      ["between 400 and 450", "between", null],
      ["up to $200 million", "at-most", "usd"],
      ["15 percent", "exactly", "percent"],
      ["twenty-seven", "exactly", null],
    ]);
  });

  test("Q15: what may mean two things is found with its doubt", () => {
    expect(findAmounts("They were 5 to 7 thousand.")).toMatchObject([
      {
        start: 10,
        end: 25,
        amount: null,
        doubt: expect.stringContaining("may mean 5 or 5 thousand"),
      },
    ]);
  });

  test("Q15: whatever the text, the places are in order and inside it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of findAmounts(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
