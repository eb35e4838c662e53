import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addDaysWithin, dayOfNumber, daysInclusive, numberOfDay } from "./day.ts";
import { APPROXIMATE_DAYS } from "./period.ts";
import type { Span } from "./span.ts";
import { spanContains } from "./span.ts";
import { DerivedFrom, When, coreOf, datePrecision, isQualified, spanOf } from "./when.ts";

/** Any characters at all, assigned or not. */
const anyString = fc.string({ unit: fc.nat(0x10_ffff).map((code) => String.fromCodePoint(code)) });

const day = fc
  .integer({ min: numberOfDay("0001-01-01"), max: numberOfDay("9999-12-31") })
  .map((number) => dayOfNumber(number));
/** A day with a part cut off: a day, its month or its year. */
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([one, length]) => ({
  text: one.slice(0, length),
  inside: one,
}));
/** An expression of any accepted shape with a day that it allows. */
const expression = fc
  .tuple(date, date, fc.constantFrom("", "~", "?", "%"), fc.nat(9))
  .map(([a, b, mark, shape]) => {
    const [first, last] = a.inside <= b.inside ? [a, b] : [b, a];
    // The grammar wants both ends of a run in a set as precise as each other.
    const length = Math.min(a.text.length, b.text.length);
    const run = `${first.inside.slice(0, length)}..${last.inside.slice(0, length)}`;
    const texts = [
      `${a.text}${mark}`,
      `${first.text}${mark}/${last.text}`,
      `${first.text}/${last.text}${mark}`,
      `[${run}]`,
      `[..${a.text}]`,
      `[${a.text}..]`,
      `[${first.text},${last.text}]`,
      `${a.text}/..`,
      `../${a.text}`,
      `${a.inside.slice(0, 8)}XX`,
    ];
    return { when: texts[shape] ?? a.text, inside: a.inside };
  });

function spanOrNull(text: string): Span | null {
  return When.safeParse(text).success ? spanOf(text) : null;
}

const REFUSED: readonly (readonly [string, string])[] = [
  ["2019-02-30", "calendar"],
  ["2018-02-29", "calendar"],
  ["[2018-02-29]", "calendar"],
  ["2018-02-29/2019", "calendar"],
  ["2019-13", "EDTF"],
  ["2019-00", "EDTF"],
  ["2018-12-31T10:00:00Z", "time of day"],
  ["2018-12-31T10:00:00Z/2019", "time of day"],
  ["2018-12-11/2018-12-10", "ends before"],
  ["2019/2018-12", "ends before"],
  ["[2019..2018]", "ends before"],
  ["[2017..2018,2020..2019]", "ends before"],
  ["{2018,2019}", "several dates"],
  ["{..2018}", "several dates"],
  ["../..", "no date"],
  ["/", "no date"],
  ["0000", "0001 to 9999"],
  ["0000-12-31", "0001 to 9999"],
  ["-0044", "0001 to 9999"],
  ["Y12018", "not a day, month, season or year"],
  ["20", "not a day, month, season or year"],
  ["201", "201X"],
  ["20XX", "more open than a decade"],
  ["XXXX-12-25", "more open than a decade"],
  ["2018-25", "season other than"],
  ["2018-22/2018-24", "EDTF"],
  ["on Sunday", "EDTF"],
  ["2018-12-11 ", "EDTF"],
  ["", "EDTF"],
  ["2".repeat(61), "too long"],
  ["[".repeat(60), "EDTF"],
  ["__proto__", "EDTF"],
];

describe("T1: expressions", () => {
  test.each(REFUSED)("T1: %j is refused, and it is said why", (text, why) => {
    const result = When.safeParse(text);
    expect(result.error?.issues[0]).toMatchObject({
      message: expect.stringContaining(why),
      params: { code: "impossible-date" },
    });
    expect(() => spanOf(text)).toThrow(why);
  });

  test("T1: any text at all gets an answer, never an exception", () => {
    fc.assert(
      fc.property(fc.oneof(anyString, fc.stringMatching(/^[\dX~?%./[\],{}S-]{0,40}$/)), (text) => {
        expect(typeof When.safeParse(text).success).toBe("boolean");
      }),
      { numRuns: 1000 },
    ); // prettier-ignore
  });

  test("T1: an expression is kept as written", () => {
    fc.assert(
      fc.property(expression, ({ when }) => {
        expect(When.parse(when)).toBe(when);
      }),
    );
  });
});

const SPANS: readonly (readonly [string, string | null, string | null, boolean])[] = [
  ["2019-02-17", "2019-02-17", "2019-02-17", false],
  ["2019-02", "2019-02-01", "2019-02-28", false],
  ["2016-02", "2016-02-01", "2016-02-29", false],
  ["2018", "2018-01-01", "2018-12-31", false],
  ["0001", "0001-01-01", "0001-12-31", false],
  ["0050-02", "0050-02-01", "0050-02-28", false],
  ["9999", "9999-01-01", "9999-12-31", false],
  ["201X", "2010-01-01", "2019-12-31", false],
  ["2018-XX", "2018-01-01", "2018-12-31", false],
  ["2018-1X", "2018-10-01", "2018-12-31", false],
  ["2018-X2", "2018-02-01", "2018-12-31", false],
  ["2018-12-XX", "2018-12-01", "2018-12-31", false],
  ["2018-02-2X", "2018-02-20", "2018-02-28", false],
  ["2018-12-3X", "2018-12-30", "2018-12-31", false],
  ["2018-XX-12", "2018-01-12", "2018-12-12", false],
  ["2018-XX-31", "2018-01-31", "2018-12-31", false],
  ["201X-02-29", "2012-02-29", "2016-02-29", false],
  ["201X-XX", "2010-01-01", "2019-12-31", false],
  ["2018-08/2019-02", "2018-08-01", "2019-02-28", true],
  ["2018/..", "2018-01-01", null, true],
  ["2018/", "2018-01-01", null, true],
  ["../2018", null, "2018-12-31", true],
  ["2018-12-XX/2019-XX", "2018-12-01", "2019-12-31", true],
  ["[2018-08..2019-02]", "2018-08-01", "2019-02-28", false],
  ["[..2019-02-20]", null, "2019-02-20", false],
  ["[2018-05..]", "2018-05-01", null, false],
  ["[2019-02-24,2019-02-17]", "2019-02-17", "2019-02-24", false],
  ["[2018-12..2019-01,2019-05]", "2018-12-01", "2019-05-31", false],
];

describe("T2: the days that an expression allows", () => {
  test.each(SPANS)("T2: %s lies from %s to %s", (when, earliest, latest, everyDay) => {
    expect(spanOf(when)).toEqual({ earliest, latest, everyDay });
  });

  test("T2: contain every day that any shape allows", () => {
    fc.assert(
      fc.property(expression, ({ when, inside }) => {
        const { earliest, latest } = spanOf(when);
        expect(earliest === null || earliest <= inside).toBe(true);
        expect(latest === null || latest >= inside).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("T2: of a longer date lie in those of a shorter one", () => {
    fc.assert(
      fc.property(day, (one) => {
        const [year, month, exact] = [4, 7, 10].map((length) => spanOf(one.slice(0, length)));
        if (!year || !month || !exact) throw new Error("three spans were asked for");
        expect(exact).toEqual({ earliest: one, latest: one, everyDay: false });
        expect(spanContains(month, exact)).toBe(true);
        expect(spanContains(year, month)).toBe(true);
      }),
    );
  });

  test("T2: of a span written out again are the same span", () => {
    fc.assert(
      fc.property(expression, ({ when }) => {
        const { earliest, latest, everyDay } = spanOf(when);
        const [start, end] = [earliest ?? "..", latest ?? ".."];
        const again = everyDay ? `${start}/${end}` : `[${earliest ?? ""}..${latest ?? ""}]`;
        expect(spanOf(again)).toEqual({ earliest, latest, everyDay });
      }),
    );
  });

  test("T2: a set of plain dates means what the grammar makes of it", () => {
    // Each set beside one of the same days that only the grammar reads, because it says a member twice.
    const set = fc.oneof(
      fc
        .array(date, { minLength: 1, maxLength: 5 })
        .map((members) => members.map(({ text }) => text).join(","))
        .map((inner) => [inner, inner.replace(/^[^,]+/, "$&..$&")]),
      fc
        .tuple(date, date)
        .map(([a, b]) => [`${a.text}..${b.text}`, `${a.text}..${b.text},${b.text}`]),
      date.map(({ text }) => [`${text}..`, `${text},${text}..`]),
      date.map(({ text }) => [`..${text}`, `..${text},${text}`]),
    );
    fc.assert(
      fc.property(set, ([inner, through]) => {
        // Longer than an expression may be, the second form is refused for that alone.
        fc.pre((through?.length ?? 0) <= 58);
        expect(spanOrNull(`[${inner}]`)).toEqual(spanOrNull(`[${through}]`));
      }),
    );
  });
});

describe("T3: throughout or some day", () => {
  test("T3: an interval filled its days, a set and a single date name one day of them", () => {
    fc.assert(
      fc.property(expression, ({ when }) => {
        expect(spanOf(when).everyDay).toBe(when.includes("/"));
      }),
    );
  });
});

describe("T4: approximate dates", () => {
  test("T4: the slack is one named and versioned rule", () => {
    expect(APPROXIMATE_DAYS).toEqual({ rule: "T4", version: 1, day: 3, month: 15, season: 30, year: 182 }); // prettier-ignore
  });

  test.each([
    ["2019-02-17~", "2019-02-14", "2019-02-20"],
    ["2019-02-17%", "2019-02-14", "2019-02-20"],
    ["2016-02-29~", "2016-02-26", "2016-03-03"],
    ["2019-02~", "2019-01-17", "2019-03-15"],
    ["2018~", "2017-07-03", "2019-07-01"],
    ["2018-22~", "2018-05-02", "2018-09-30"],
    ["2018-12~/2019", "2018-11-16", "2019-12-31"],
    ["[2018-12~]", "2018-11-16", "2019-01-15"],
    ["[..2018-12~]", null, "2019-01-15"],
  ])("T4: %s reaches from %s to %s", (when, earliest, latest) => {
    expect(spanOf(when)).toMatchObject({ earliest, latest });
  });

  test("T4: a mark on a part of a date counts by the coarsest part that it stands on", () => {
    expect(spanOf("2018~-12-11")).toMatchObject({ earliest: "2018-06-12", latest: "2019-06-11" });
    expect(spanOf("2018-12~-11")).toMatchObject({ earliest: "2018-06-12", latest: "2019-06-11" });
    expect(spanOf("2018-~12-11")).toMatchObject({ earliest: "2018-11-26", latest: "2018-12-26" });
    expect(spanOf("2018-12-~11")).toMatchObject({ earliest: "2018-12-08", latest: "2018-12-14" });
    expect(spanOf("~2018-22")).toMatchObject({ earliest: "2017-12-01", latest: "2019-03-01" });
  });

  test("T4: the slack stops at the calendar's edges", () => {
    expect(spanOf("0001-01-01~")).toMatchObject({ earliest: "0001-01-01", latest: "0001-01-04" });
    expect(spanOf("9999-12-31~")).toMatchObject({ earliest: "9999-12-28", latest: "9999-12-31" });
    expect(spanOf("9999~")).toMatchObject({ latest: "9999-12-31" });
  });

  test("T4: doubt alone moves no day", () => {
    fc.assert(
      fc.property(date, ({ text }) => {
        expect(spanOf(`${text}?`)).toEqual(spanOf(text));
        expect(spanContains(spanOf(`${text}~`), spanOf(text))).toBe(true);
        expect([isQualified(text), isQualified(`${text}?`), isQualified(`${text}~`)]).toEqual([
          false, true, true,
        ]); // prettier-ignore
      }),
    );
  });
});

describe("T5: seasons", () => {
  test.each([
    ["2018-21", "2018-03-01", "2018-05-31"],
    ["2018-22", "2018-06-01", "2018-08-31"],
    ["2018-23", "2018-09-01", "2018-11-30"],
    ["2018-24", "2018-12-01", "2019-02-28"],
    ["2019-24", "2019-12-01", "2020-02-29"],
    ["0003-24", "0003-12-01", "0004-02-29"],
    ["9999-24", "9999-12-01", "9999-12-31"],
  ])("T5: %s lies from %s to %s", (when, earliest, latest) => {
    expect(spanOf(when)).toEqual({ earliest, latest, everyDay: false });
  });
});

describe("T7: UCDP's date precision", () => {
  test.each([
    ["2019-02-24", 1],
    ["[2019-02-24]", 1],
    ["[2019-02-24..2019-02-25]", 2],
    ["[2019-02-20..2019-02-25]", 2],
    ["[2019-02-18..2019-02-24]", 3],
    ["2019-02-17~", 3],
    ["[2019-02-18..2019-02-25]", 4],
    ["2019-02", 4],
    ["2018-12-XX", 4],
    ["2018-22", 5],
    ["2019", 5],
    ["2019-02~", 5],
    ["201X", 5],
    ["2019-02-17/2019-02-24", 1],
    ["2018-08/2019-02", 4],
    ["2018-08-01/2019", 5],
    ["[..2019-02-20]", null],
    ["[2018..]", null],
    ["2018/..", null],
    ["/2018", null],
  ])("T7: of %s is %s", (when, expected) => {
    expect(datePrecision(when)).toBe(expected);
  });

  test("T7: never gets finer when a date gets coarser", () => {
    fc.assert(
      fc.property(day, (one) => {
        const codes = [10, 7, 4].map((length) => datePrecision(one.slice(0, length)) ?? 0);
        expect(codes).toEqual([1, 4, 5]);
      }),
    );
  });
});

describe("T8: days that were filled for sure", () => {
  test.each([
    ["2018-08/2019-02", "2018-08-01", "2019-02-28"],
    ["2018", "2018-01-01", "2018-12-31"],
    ["2018-12~/2019", "2018-12-16", "2019-12-31"],
    ["2018-12/2019-02~", "2018-12-01", "2019-02-13"],
    ["2018/..", "2018-01-01", null],
    ["../2018", null, "2018-12-31"],
  ])("T8: of %s reach from %s to %s", (when, earliest, latest) => {
    expect(coreOf(when)).toEqual({ earliest, latest, everyDay: true });
  });

  test.each(["[2018..2019]", "[2018]", "201X", "2018-XX", "2018/", "/2018", "2019-02-17~", "2018-12-XX/2019"])(
    "T8: of %s are none",
    (when) => {
      expect(coreOf(when)).toBeNull();
    },
  ); // prettier-ignore

  test("T8: lie among the days that the expression allows", () => {
    fc.assert(
      fc.property(expression, ({ when }) => {
        const core = coreOf(when);
        expect(core === null || spanContains(spanOf(when), core)).toBe(true);
      }),
    );
  });

  test("T8: lie in every interval whose approximate ends are as far off as the slack allows", () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }), (a, b) => {
        const core = coreOf("2019-02-01~/2019-02-28~");
        const truth = spanOf(`${addDays("2019-02-01", a)}/${addDaysWithin("2019-02-28", b)}`);
        expect(core !== null && spanContains(truth, core)).toBe(true);
        expect(core && daysInclusive(core.earliest ?? "", core.latest ?? "")).toBe(22);
      }),
    );
  });
});

describe("T10: dates read from words", () => {
  test("T10: keep the words and the day that they were counted from", () => {
    const input = { words: "on Sunday", anchor: "2019-02-20" };
    expect(DerivedFrom.parse(input)).toEqual(input);
    expect(DerivedFrom.safeParse({ words: "on Sunday" }).success).toBe(false);
    expect(DerivedFrom.safeParse({ ...input, anchor: "Wednesday" }).success).toBe(false);
    expect(DerivedFrom.safeParse({ ...input, words: "on\u0007Sunday" }).success).toBe(false);
  });
});
