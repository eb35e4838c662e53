import { expect, test } from "vitest";
import {
  bucketsBetween,
  firstDayOf,
  lastDayOf,
  monthNumber,
  monthOf,
  percentOf,
  stepOver,
} from "./time-buckets.ts";

test("buckets run through the ends of years, months and leap days", () => {
  expect(bucketsBetween("2018-11", "2019-02")).toEqual([
    "2018-11",
    "2018-12",
    "2019-01",
    "2019-02",
  ]);
  expect(bucketsBetween("2020-02-28", "2020-03-01")).toEqual([
    "2020-02-28",
    "2020-02-29",
    "2020-03-01",
  ]);
  expect(bucketsBetween("1999", "2001")).toEqual(["1999", "2000", "2001"]);
});

test("a bucket begins and ends on its own days", () => {
  expect([firstDayOf("2019"), lastDayOf("2019")]).toEqual(["2019-01-01", "2019-12-31"]);
  expect([firstDayOf("2020-02"), lastDayOf("2020-02")]).toEqual(["2020-02-01", "2020-02-29"]);
  expect([firstDayOf("2020-02-03"), lastDayOf("2020-02-03")]).toEqual(["2020-02-03", "2020-02-03"]);
});

test("a month and its number say the same", () => {
  for (const month of ["1989-01", "2018-12", "2019-01"])
    expect(monthOf(monthNumber(month))).toBe(month);
  expect(monthNumber("2019") - monthNumber("2018-12-31")).toBe(1);
});

test("what is looked at takes its share of the strip, its last month whole", () => {
  expect(percentOf({ min: 0, max: 9, from: 0, to: 9 })).toEqual({ start: 0, end: 100 });
  expect(percentOf({ min: 0, max: 9, from: 5, to: 5 })).toEqual({ start: 50, end: 60 });
});

test("days are drawn of weeks, months of years, and years of decades", () => {
  expect(stepOver("2019-02-01", "2019-02-28")).toBe("day");
  expect(stepOver("2018-01-01", "2018-12-31")).toBe("month");
  expect(stepOver("1989-01-01", "2018-12-31")).toBe("year");
  expect(stepOver(null, "2018-12-31")).toBe("year");
});
