import { assert, integer, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { describeWhen } from "./when-words.ts";
import { When } from "./when.ts";

describe("T9: an expression is written as people write dates", () => {
  test.each([
    ["2019-02-17", "17 Feb 2019"],
    ["2019-02", "Feb 2019"],
    ["2018", "2018"],
    ["2018-22", "summer 2018"],
    ["201X", "the 2010s"],
    ["2019-02-XX", "Feb 2019"],
    ["2018-1X", "a month from Oct to Dec 2018"],
    ["2018-XX", "2018"],
    ["2018-12-0X", "a day of 1 to 9 Dec 2018"],
    ["2018-12-3X", "a day of 30 to 31 Dec 2018"],
    ["2018-02-2X", "a day of 20 to 28 Feb 2018"],
    ["2018-12-X1", "a day that ends in 1 of Dec 2018"],
    ["2018-X2", "a month whose number ends in 2, 2018"],
    ["2019-02~", "about Feb 2019"],
    ["2018~", "about 2018"],
    ["2019-02-17?", "17 Feb 2019, uncertain"],
    ["2019%", "about 2019, uncertain"],
    ["2018-08/2019-02", "Aug 2018 – Feb 2019, throughout"],
    ["2018-05/2018-10", "May – Oct 2018, throughout"],
    ["2011/2017", "2011 – 2017, throughout"],
    ["2019-10-13/..", "from 13 Oct 2019 on, throughout"],
    ["2019-10-13/", "from 13 Oct 2019, until nobody knows when"],
    ["/2019-10", "until Oct 2019, since nobody knows when"],
    ["../2019-10", "until Oct 2019, throughout"],
    ["[..2019-02-20]", "some day up to 20 Feb 2019"],
    ["[2018-10-29..]", "some day since 29 Oct 2018"],
    ["[2019-10-09..2019-12-31]", "some day from 9 Oct to 31 Dec 2019"],
    ["[2018-08..2019-02]", "some day from Aug 2018 to Feb 2019"],
    ["[2017..2018]", "some day from 2017 to 2018"],
    ["[2019-01-27,2019-02-03,2019-02-10]", "27 Jan, 3 Feb or 10 Feb 2019"],
    ["[2018-12-30,2019-01-06]", "30 Dec 2018 or 6 Jan 2019"],
  ])("%s is %s", (when, words) => {
    expect(describeWhen(when)).toBe(words);
  });
});

test("T9: the words name the year and the day that the expression names", () => {
  const day = tuple(
    integer({ min: 1900, max: 2100 }),
    integer({ min: 1, max: 12 }),
    integer({ min: 1, max: 28 }),
  );
  assert(
    property(day, ([year, month, dayOfMonth]) => {
      const text = `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
      const words = describeWhen(text);
      expect(words.startsWith(`${dayOfMonth} `)).toBe(true);
      expect(words.endsWith(String(year))).toBe(true);
    }),
  );
});

test("T9: every expression that is accepted has words, and none of them is left over from its notation", () => {
  const dates = [
    "2018", "2018-12", "2018-12-11", "201X", "2018-1X", "2018-X2", "2018-XX", "2018-12-XX", "2018-12-0X", "2018-12-X1",
    "2018-XX-12", "201X-12", "201X-02-29", "2018-22", "2018-24~", "2018~", "2018~-12-11", "2018-12-~11", "0050", "",
  ]; // prettier-ignore
  const pairs = dates.flatMap((a) =>
    dates.flatMap((b) => [`${a}/${b}`, `[${a}..${b}]`, `[${a},${b}]`, `${a}/..`, `../${a}`]),
  );
  const accepted = [...dates, ...pairs].filter((text) => When.safeParse(text).success);
  expect(accepted.length).toBeGreaterThan(500);
  const odd = accepted.filter((when) =>
    /NaN|undefined|null|X|[~?%[\]]|\s\s|^$/.test(describeWhen(when)),
  );
  expect(odd).toEqual([]);
});
