import { parse } from "edtf";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isDay } from "./day.ts";
import type { EdtfNode, Period } from "./period.ts";
import { NotADate, dayPeriod, periodOf, plainPeriod } from "./period.ts";

/** The period that a reading gives, or `null` where it refuses the text. */
function attempt(read: () => Period | null): Period | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotADate || error instanceof SyntaxError) return null;
    // The library throws plain errors on a text outside its grammar.
    if (error instanceof Error && /edtf|Syntax error/.test(error.message)) return null;
    throw error;
  }
}

function byLibrary(text: string): Period | null {
  // The same reading of the library's nodes as in `when.ts`.
  return attempt(() => periodOf(parse(text) as EdtfNode));
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, "0");
}

function opened(digits: string): fc.Arbitrary<string> {
  return fc.constantFrom(digits, "XX", `${digits[0]}X`, `X${digits[1]}`);
}

const year = fc.integer({ min: 0, max: 9999 }).map((value) => pad(value, 4));

test("T1: plain dates are read as the date library reads them", () => {
  const part = fc.oneof(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 27, max: 32 })).map((value) => pad(value)); // prettier-ignore
  const text = fc
    .tuple(year, part, part, fc.constantFrom(4, 7, 10))
    .map(([y, m, d, length]) => `${y}-${m}-${d}`.slice(0, length));
  fc.assert(
    fc.property(text, (plain) => {
      const read = byLibrary(plain);
      expect(attempt(() => plainPeriod(plain))).toEqual(read);
      expect(plain.length === 10 && read !== null).toBe(isDay(plain));
      if (isDay(plain)) expect(dayPeriod(plain)).toEqual(read);
    }),
    { numRuns: 2000 },
  );
});

test("T1: every digit may be open down to a decade, and the days are those of all matches", () => {
  const date = fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .filter(([y]) => y > "0009")
    .chain(([y, m, d]) =>
      fc
        .tuple(fc.constantFrom(y, `${y.slice(0, 3)}X`), opened(pad(m)), opened(pad(d)))
        .map((parts) => ({ text: parts.join("-"), inside: `${y}-${pad(m)}-${pad(d)}` })),
    )
    .filter(({ text }) => text.includes("X"));
  let read = 0;
  fc.assert(
    fc.property(date, ({ text, inside }) => {
      const period = byLibrary(text);
      // Some combinations are outside the library's grammar.
      fc.pre(period !== null);
      read += 1;
      expect(period).toMatchObject({ isWhole: false });
      expect((period?.earliest ?? "") <= inside && inside <= (period?.latest ?? "")).toBe(true);
    }),
    { numRuns: 500, maxSkipsPerRun: 50 },
  );
  expect(read).toBe(500);
});
