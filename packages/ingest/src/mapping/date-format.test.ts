import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOfNumber, numberOfDay } from "@sitrep/domain/day";
import { When } from "@sitrep/domain/when";
import { dateReader, isDateFormat } from "./date-format.ts";

describe("formats", () => {
  test.each([
    "YYYY-MM-DD",
    "DD/MM/YYYY",
    "MM/DD/YYYY",
    "DD MMM YYYY",
    "MMM DD, YYYY",
    "YYYY-MM",
    "YYYY",
    "YYYYMMDD",
    "YYYY-MM-DDThh:mm:ssZ",
    "edtf",
    "excel",
  ])("%s is one", (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  test.each([
    "",
    "?",
    "DD/MM",
    "MM",
    "YYYY-DD",
    "YY-MM-DD",
    "DD/MM/YYYY DD",
    "MMM/MM/YYYY",
    "d.m.y",
    "YYYY week MM",
  ])("%j is none", (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});

test.each([
  ["YYYY-MM-DD", "2019-02-17", "2019-02-17"],
  ["DD/MM/YYYY", "3/4/2019", "2019-04-03"],
  ["MM/DD/YYYY", "3/4/2019", "2019-03-04"],
  ["DD MMM YYYY", "17 Feb 2019", "2019-02-17"],
  ["DD MMM YYYY", "17 February 2019", "2019-02-17"],
  ["MMM DD, YYYY", "Feb. 17, 2019", "2019-02-17"],
  ["YYYY-MM", "2019-02", "2019-02"],
  ["YYYY", " 2019 ", "2019"],
  ["YYYYMMDD", "20190217", "2019-02-17"],
  ["YYYY-MM-DD hh:mm:ss", "2019-02-17 23:59:59.000", "2019-02-17"],
  ["edtf", "[2019-02-01..2019-02-20]", "[2019-02-01..2019-02-20]"],
  ["excel", "43513", "2019-02-17"],
  ["excel", "43513.75", "2019-02-17"],
])("%s reads %j as %s", (format, text, when) => {
  expect(dateReader(format)(text)).toBe(when);
});

test.each([
  ["DD/MM/YYYY", "30/02/2019"],
  ["DD/MM/YYYY", "02/30/2019"],
  ["DD/MM/YYYY", "17.02.2019"],
  ["DD/MM/YYYY", "17/02/19"],
  ["DD/MM/YYYY", "17/02/2019 or so"],
  ["DD MMM YYYY", "17 Fog 2019"],
  ["YYYY-MM", "2019-13"],
  ["excel", "17/02/2019"],
  ["excel", "12"],
  ["edtf", "last Sunday"],
  ["YYYY-MM-DD", ""],
])("%s does not read %j", (format, text) => {
  expect(dateReader(format)(text)).toBeNull();
});

test("every day is read as itself in every order of its parts", () => {
  const day = fc
    .integer({ min: numberOfDay("1000-01-01"), max: numberOfDay("9999-12-31") })
    .map(dayOfNumber);
  fc.assert(
    fc.property(day, (date) => {
      const [year = "", month = "", number = ""] = date.split("-");
      expect(dateReader("DD.MM.YYYY")(`${Number(number)}.${Number(month)}.${year}`)).toBe(date);
      expect(dateReader("MM/DD/YYYY")(`${month}/${number}/${year}`)).toBe(date);
    }),
  );
});

test("whatever a text holds, the answer is a time of the domain or nothing", () => {
  const format = fc.constantFrom(
    "YYYY-MM-DD",
    "DD/MM/YYYY",
    "DD MMM YYYY",
    "YYYY",
    "edtf",
    "excel",
  );
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{1,6}([/-][0-9]{1,4}){0,2}$/));
  fc.assert(
    fc.property(format, text, (one, value) => {
      const when = dateReader(one)(value);
      expect(when === null || When.safeParse(when).success).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
