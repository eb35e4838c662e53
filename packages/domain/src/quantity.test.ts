import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Interval, between, contains, containsValue, exactly, from, upTo } from "./interval.ts";
import type { QuantityForm } from "./quantity.ts";
import {
  Hedge, Magnitude, PERIOD_DAYS, Per, Quantity, TOLERANCE, amountOver, boundsOf, describeInterval, describeQuantity,
  isDisordered, pointOf,
} from './quantity.ts'; // prettier-ignore

const person = { unit: "person" } as const;

function quantity(input: object): Quantity {
  return Quantity.parse({ ...person, ...input });
}

function accepts(input: object): boolean {
  return Quantity.safeParse({ ...person, ...input }).success;
}

function withWords(words: string): boolean {
  return accepts({ form: "about", value: 5, words });
}

function of(form: string, value: number): Interval {
  return boundsOf(quantity({ form, value }));
}

const amount = fc
  .tuple(fc.nat(1_000_000_000), fc.nat(6))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
const above = amount.filter((value) => value > 0);
const triple = fc.record({ low: amount, best: amount, high: amount });

const bodies: Readonly<Record<QuantityForm, fc.Arbitrary<object>>> = {
  exactly: fc.record({ value: amount }),
  between: fc
    .tuple(amount, amount)
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  "more-than": fc.record({ value: amount }),
  "at-least": fc.record({ value: amount }),
  "less-than": fc.record({ value: above }),
  "at-most": fc.record({ value: amount }),
  about: fc.record({ value: amount }),
  nearly: fc.record({ value: above }),
  order: fc.record(
    {
      magnitude: fc.constantFrom(...Magnitude.options),
      of: fc.constantFrom("thousands", "millions"),
    },
    { requiredKeys: ["magnitude"] },
  ),
  coded: triple,
};

/** A quantity of any form. */
const anyQuantity = fc
  .constantFrom(...(Object.keys(bodies) as QuantityForm[])) // The keys are written out above.
  .chain((form) =>
    fc
      .tuple(bodies[form], fc.option(fc.constantFrom(...Per.options), { nil: undefined }))
      .map(([body, per]) => quantity({ form, ...body, ...(per && { per }) })),
  );

describe("Q7: a stated amount", () => {
  test("Q7: keeps every form as it was said", () => {
    fc.assert(
      fc.property(anyQuantity, (stated) => {
        expect(Quantity.parse(JSON.parse(JSON.stringify(stated)))).toEqual(stated);
      }),
    );
  });

  test("Q7: is never negative, nor infinite, nor beyond a trillion, nor finer than six decimals", () => {
    for (const value of [-1, NaN, Infinity, 1e12 + 1, 0.0000001])
      expect(accepts({ form: "exactly", value })).toBe(false);
    for (const value of [0, 1e12, 0.000001, 123456.654321])
      expect(accepts({ form: "exactly", value })).toBe(true);
    expect(Object.is(pointOf(quantity({ form: "exactly", value: -0 })), 0)).toBe(true);
  });

  test("Q7: has at most six decimals exactly where printing six of them loses nothing", () => {
    const anyAmount = fc.oneof(
      fc.double({ min: 0, max: 1e12, noNaN: true }),
      fc.nat({ max: 1e9 }).map((value) => value * 1000),
      fc.tuple(fc.nat(1e6), fc.nat(9)).map(([digits, scale]) => Number(`${digits}e-${scale}`)),
    );
    fc.assert(
      fc.property(anyAmount, (value) => {
        expect(accepts({ form: "exactly", value })).toBe(Number(value.toFixed(6)) === value);
      }),
    );
  });

  test("Q7: allows at least one amount: less than nothing and a reversed range are refused", () => {
    expect(accepts({ form: "less-than", value: 0 })).toBe(false);
    expect(accepts({ form: "nearly", value: 0 })).toBe(false);
    expect(accepts({ form: "between", low: 7, high: 5 })).toBe(false);
    expect(accepts({ form: "between", low: 5, high: 5 })).toBe(true);
  });

  test("Q7: keeps the source's few words, on one line and without marks that nobody sees", () => {
    expect(withWords("about five")).toBe(true);
    expect(withWords("x".repeat(60))).toBe(true);
    for (const words of [
      "",
      "  ",
      "x".repeat(61),
      "about\nfive",
      "\u001b[2Jfive",
      "fi\u202Eve",
      "\ud800",
    ])
      expect(withWords(words)).toBe(false);
  });

  test("Q7: has a unit, and no key that nobody knows", () => {
    expect(Quantity.safeParse({ form: "exactly", value: 4 }).success).toBe(false);
    expect(accepts({ form: "exactly", value: 4, vale: 4 })).toBe(false);
    expect(accepts({ form: "exactly", value: 4, high: 5 })).toBe(false);
  });
});

describe("Q8: what a form allows", () => {
  const cases: readonly (readonly [string, object, Interval])[] = [
    ["exactly four is four", { form: "exactly", value: 4 }, exactly(4)],
    ["5,000 to 7,000 includes both", { form: "between", low: 5000, high: 7000 }, between(5000, 7000)],
    ["more than 1,000 excludes 1,000", { form: "more-than", value: 1000 }, from(1000, true)],
    ["at least 27 includes 27", { form: "at-least", value: 27 }, from(27)],
    ["less than a thousand excludes it, and reaches down to none", { form: "less-than", value: 1000 }, upTo(1000, true)],
    ["up to 200 million includes it", { form: "at-most", value: 200e6 }, upTo(200e6)],
    ["about 40,000 reaches a tenth to both sides", { form: "about", value: 40_000 }, between(36_000, 44_000)],
    ["nearly 90 stays below 90", { form: "nearly", value: 90 }, { low: 81, high: 90, lowOpen: false, highOpen: true }],
    ["hundreds are 200 to below 1,000", { form: "order", magnitude: "hundreds" }, { low: 200, high: 1000, lowOpen: false, highOpen: true }],
    ["tens of thousands are 20,000 to below 100,000", { form: "order", magnitude: "tens", of: "thousands" }, { low: 20_000, high: 100_000, lowOpen: false, highOpen: true }],
    ["a coded triple spans its three values", { form: "coded", low: 3, best: 5, high: 9 }, between(3, 9)],
    ["a coded triple out of order spans them too", { form: "coded", low: 9, best: 5, high: 3 }, between(3, 9)],
    ["a coded triple whose best lies outside spans it too", { form: "coded", low: 3, best: 9, high: 5 }, between(3, 9)],
    ["about nothing is nothing", { form: "about", value: 0 }, exactly(0)],
  ]; // prettier-ignore
  test.each(cases)("Q8: %s", (_, input, expected) => {
    expect(boundsOf(quantity(input))).toEqual(expected);
  });

  test("Q8: every form gives an interval that is not empty and not below zero", () => {
    fc.assert(
      fc.property(anyQuantity, (stated) => {
        const bounds = boundsOf(stated);
        expect(Interval.safeParse(bounds)).toMatchObject({ success: true });
        expect(bounds.low ?? -1).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("Q8: a wider statement allows all that a narrower one of the same form allows", () => {
    fc.assert(
      fc.property(above, above, (a, b) => {
        const [small, large] = [Math.min(a, b), Math.max(a, b)];
        expect(contains(of("more-than", small), of("more-than", large))).toBe(true);
        expect(contains(of("at-least", small), of("at-least", large))).toBe(true);
        expect(contains(of("less-than", large), of("less-than", small))).toBe(true);
        expect(contains(of("at-most", large), of("at-most", small))).toBe(true);
        expect(contains(of("at-least", small), of("more-than", small))).toBe(true);
        expect(contains(of("at-most", large), of("less-than", large))).toBe(true);
      }),
    );
  });

  test("Q8: a hedge never moves a bound", () => {
    fc.assert(
      fc.property(anyQuantity, fc.constantFrom(...Hedge.options), (stated, hedge) => {
        expect(boundsOf({ ...stated, hedge })).toEqual(boundsOf(stated));
      }),
    );
  });
});

describe("Q9: tolerances", () => {
  test("Q9: are one named and versioned rule; a change needs a new version and a line in the changelog", () => {
    expect(TOLERANCE).toEqual({ rule: "Q9", version: 1, about: 0.1, nearly: 0.1, orderFrom: 2, orderBelow: 10 }); // prettier-ignore
  });

  test("Q9: about contains its own value, nearly does not, and both scale with it", () => {
    fc.assert(
      fc.property(above, (value) => {
        const about = boundsOf(quantity({ form: "about", value }));
        const nearly = boundsOf(quantity({ form: "nearly", value }));
        expect(containsValue(about, value)).toBe(true);
        expect(containsValue(nearly, value)).toBe(false);
        expect(nearly.low).toBe(about.low);
      }),
    );
  });

  test("Q9: about a decimal shows no noise", () => {
    expect(boundsOf(quantity({ form: "about", value: 0.3 }))).toEqual(between(0.27, 0.33));
    expect(boundsOf(quantity({ form: "about", value: 1.1 }))).toEqual(between(0.99, 1.21));
  });
});

describe("Q10: coded triples", () => {
  test("Q10: are kept as given and known to be out of order", () => {
    const given = { form: "coded", low: 9, best: 5, high: 7 };
    expect(quantity(given)).toMatchObject(given);
    expect(isDisordered(quantity(given))).toBe(true);
    expect(isDisordered(quantity({ form: "coded", low: 5, best: 9, high: 7 }))).toBe(true);
    expect(isDisordered(quantity({ form: "coded", low: 5, best: 5, high: 5 }))).toBe(false);
    expect(isDisordered(quantity({ form: "between", low: 5, high: 7 }))).toBe(false);
  });
});

describe("Q11: a rate over days", () => {
  test("Q11: more than three a week over 26 weeks is more than 78", () => {
    const rate = quantity({ form: "more-than", value: 3, per: "week" });
    expect(amountOver(rate, 182)).toEqual(from(78, true));
  });

  test("Q11: nine a month over the six months from January to June allows 54", () => {
    const amountOfHalfYear = amountOver(quantity({ form: "exactly", value: 9, per: "month" }), 181);
    expect(amountOfHalfYear).toEqual(between(52.548387, 58.178572));
    expect(amountOfHalfYear && containsValue(amountOfHalfYear, 54)).toBe(true);
  });

  test("Q11: allows what it amounts to in any calendar month or year", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 24 }), (value, months) => {
        const start = Date.UTC(2015, value % 48, 1);
        const end = Date.UTC(2015, (value % 48) + months, 1);
        const days = Math.round((end - start) / 86_400_000);
        const total = amountOver(quantity({ form: "exactly", value, per: "month" }), days);
        expect(total && containsValue(total, value * months)).toBe(true);
      }),
    );
    for (const days of [365, 366]) {
      const total = amountOver(quantity({ form: "exactly", value: 1000, per: "year" }), days);
      expect(total && containsValue(total, 1000)).toBe(true);
    }
  });

  test("Q11: what is no rate has no amount over days, and days are whole and above zero", () => {
    expect(amountOver(quantity({ form: "exactly", value: 9 }), 7)).toBeNull();
    const rate = quantity({ form: "exactly", value: 9, per: "day" });
    for (const days of [0, -7, 1.5, NaN, Infinity]) expect(() => amountOver(rate, days)).toThrow(RangeError); // prettier-ignore
    expect(amountOver(rate, 7)).toEqual(exactly(63));
  });

  test("Q11: the lengths of months and years are one named and versioned rule", () => {
    expect(PERIOD_DAYS).toEqual({ rule: "Q11", version: 1, day: [1, 1], week: [7, 7], month: [28, 31], year: [365, 366] }); // prettier-ignore
  });
});

describe("Q12: words", () => {
  const said: readonly (readonly [string, object])[] = [
    ["4", { form: "exactly", value: 4 }],
    ["5,000–7,000", { form: "between", low: 5000, high: 7000 }],
    ["likely more than 1,000", { form: "more-than", value: 1000, hedge: "likely" }],
    ["at least 27", { form: "at-least", value: 27 }],
    ["less than 1,000", { form: "less-than", value: 1000 }],
    ["at most 200,000,000", { form: "at-most", value: 200e6 }],
    ["about 40,000", { form: "about", value: 40_000 }],
    ["nearly 90", { form: "nearly", value: 90 }],
    ["tens of thousands", { form: "order", magnitude: "tens", of: "thousands" }],
    ["more than 3 per week", { form: "more-than", value: 3, per: "week" }],
    ["5 (coded 3–9)", { form: "coded", low: 3, best: 5, high: 9 }],
    ["0.000001", { form: "exactly", value: 0.000001 }],
  ];
  test.each(said)("Q12: a quantity reads “%s”", (words, input) => {
    expect(describeQuantity(quantity(input))).toBe(words);
  });

  const ranges: readonly (readonly [string, Interval])[] = [
    ["any number", { low: null, high: null, lowOpen: true, highOpen: true }],
    ["more than 1,000", from(1000, true)],
    ["27 or more", from(27)],
    ["less than 5", { low: null, high: 5, lowOpen: true, highOpen: true }],
    ["5 or fewer", { low: null, high: 5, lowOpen: true, highOpen: false }],
    ["29,500–30,000", between(29_500, 30_000)],
    ["200 to below 1,000", { low: 200, high: 1000, lowOpen: false, highOpen: true }],
    ["above 3 to 5", { low: 3, high: 5, lowOpen: true, highOpen: false }],
    ["4", exactly(4)],
    ["0–1", { low: -0, high: 1, lowOpen: false, highOpen: false }],
    ["-3–5", between(-3, 5)],
  ];
  test.each(ranges)("Q12: an interval reads “%s”", (words, interval) => {
    expect(describeInterval(interval)).toBe(words);
  });

  test("Q12: a whole number is printed as English prints it, of whatever size", () => {
    const english = new Intl.NumberFormat("en");
    const whole = fc.oneof(fc.nat(2000), fc.nat(2_000_000), fc.constantFrom(0, 999, 1000, 999_999));
    fc.assert(
      fc.property(whole, (value) => {
        expect(describeInterval(exactly(value))).toBe(english.format(value));
      }),
    );
    expect(describeInterval(exactly(-0))).toBe("0");
  });

  test("Q12: a range is printed outward, never narrower than it is", () => {
    expect(describeInterval(between(1.00000049, 1.00000051))).toBe("1–1.000001");
    expect(describeInterval(between(-1e-9, 1e-9))).toBe("-0.000001–0.000001");
    expect(describeInterval(between(10_596.774193, 14_339.285715))).toBe("10,596–14,340");
    expect(describeInterval({ ...between(-1000.001, 999.999), highOpen: true })).toBe(
      "-1,001 to below 999.999",
    );
    expect(describeInterval(between(1234.56, 1234.57))).toBe("1,234.56–1,234.57");
    expect(describeInterval(exactly(1234.567))).toBe("1,234.567");
  });
});

describe("Q13: words of likelihood", () => {
  test("Q13: a hedge is one of three words and is read out with the number", () => {
    expect(Hedge.options).toEqual(["likely", "possibly", "reportedly"]);
    expect(accepts({ form: "exactly", value: 4, hedge: "maybe" })).toBe(false);
  });
});

describe("Q14: a point", () => {
  test("Q14: stands only where the source itself put one value forward", () => {
    const points = Object.fromEntries(
      [
        { form: "exactly", value: 4 },
        { form: "about", value: 4 },
        { form: "nearly", value: 4 },
        { form: "coded", low: 1, best: 4, high: 9 },
        { form: "between", low: 1, high: 9 },
        { form: "more-than", value: 4 },
        { form: "at-least", value: 4 },
        { form: "less-than", value: 4 },
        { form: "at-most", value: 4 },
        { form: "order", magnitude: "tens" },
      ].map((input) => [input.form, pointOf(quantity(input))]),
    );
    expect(points).toEqual({
      exactly: 4, about: 4, nearly: 4, coded: 4,
      between: null, "more-than": null, "at-least": null, "less-than": null, "at-most": null, order: null,
    }); // prettier-ignore
  });
});
