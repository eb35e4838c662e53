import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readArabicDate } from "./date-reading.ts";
import { describeWhen } from "./when.ts";

test.each([
  ["17 شباط 2019", "2019-02-17"],
  ["١٧ فبراير ٢٠١٩", "2019-02-17"],
  ["يوم 1 ايلول 2018", "2018-09-01"],
  ["كانون الثاني 2019", "2019-01"],
  ["نحو شباط 2019", "2019-02~"],
  ["30 شباط 2019", null],
  ["شباط", null],
  ["17 شيء 2019", null],
])("T11: %s", (text, when) => {
  expect(readArabicDate(text)).toBe(when);
});

test("T11: each day and each month that is written in Arabic is read back", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }),
      fc.constantFrom(7, 10),
      (date, length) => {
        const when = date.toISOString().slice(0, length);
        expect(readArabicDate(describeWhen(when))).toBe(when);
      },
    ),
  );
});
