import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  Day, FIRST_DAY, LAST_DAY, addDays, addDaysWithin, dayOf, dayOfNumber, daysInclusive, isDay, lastDayOfMonth,
  numberOfDay,
} from './day.ts'; // prettier-ignore

const day = fc
  .integer({ min: numberOfDay(FIRST_DAY), max: numberOfDay(LAST_DAY) })
  .map((number) => dayOfNumber(number));

describe("T1: the calendar", () => {
  test.each(["2019-02-17", "2016-02-29", "2000-02-29", "0001-01-01", "0050-12-31", "9999-12-31"])(
    "T1: has the day %s",
    (text) => {
      expect(Day.safeParse(text).success).toBe(true);
      expect(dayOfNumber(numberOfDay(text))).toBe(text);
    },
  );

  test.each([
    "2019-02-29", "1900-02-29", "2019-02-30", "2019-04-31", "2019-13-01", "2019-00-10", "2019-01-00", "0000-12-31",
    "10000-01-01", "+010000-01-01", "-0001-01-01", "2019-1-1", "20190101", "2019-01-01T00:00", " 2019-01-01", "", "٢٠١٩-٠١-٠١",
  ])("T1: has no day %s", (text) => {
    expect(Day.safeParse(text).success).toBe(false);
    expect(() => numberOfDay(text)).toThrow("not a day");
  }); // prettier-ignore

  test("T1: days count on without a gap and sort as text", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (one, count) => {
        const other = addDaysWithin(one, count);
        expect(isDay(other)).toBe(true);
        expect(Math.sign(numberOfDay(other) - numberOfDay(one))).toBe(
          other < one ? -1 : other > one ? 1 : 0,
        );
      }),
    );
  });

  test("T1: going so many days on and back leads to the same day", () => {
    fc.assert(
      fc.property(day, fc.nat(100_000), (one, count) => {
        fc.pre(numberOfDay(one) + count <= numberOfDay(LAST_DAY));
        expect(addDays(addDays(one, count), -count)).toBe(one);
        expect(daysInclusive(one, addDays(one, count))).toBe(count + 1);
      }),
    );
  });

  test("T1: ends at its first and last day", () => {
    expect(() => addDays(LAST_DAY, 1)).toThrow(RangeError);
    expect(() => addDays(FIRST_DAY, -1)).toThrow(RangeError);
    expect(() => dayOfNumber(1.5)).toThrow(RangeError);
    expect(() => dayOfNumber(NaN)).toThrow(RangeError);
    expect(addDaysWithin(LAST_DAY, 10)).toBe(LAST_DAY);
    expect(addDaysWithin(FIRST_DAY, -10)).toBe(FIRST_DAY);
  });

  test("T1: a month ends on the day before the next begins, also in years below 100", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 11 }),
        (year, month) => {
          expect(addDays(lastDayOfMonth(year, month), 1)).toBe(dayOf(year, month + 1, 1));
          expect(lastDayOfMonth(year, 12)).toBe(dayOf(year, 12, 31));
        },
      ),
    );
    expect(lastDayOfMonth(4, 2)).toBe("0004-02-29");
    expect(lastDayOfMonth(100, 2)).toBe("0100-02-28");
    expect(lastDayOfMonth(1, 2)).toBe("0001-02-28");
  });

  test("T1: numbers that make no day are refused", () => {
    expect(() => dayOf(2019, 2, 30)).toThrow(RangeError);
    expect(() => dayOf(0, 1, 1)).toThrow(RangeError);
  });
});
