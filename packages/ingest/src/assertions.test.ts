import { expect, test } from "vitest";
import { checkAssertions } from "./assertions.ts";

const SCENES = [
  { country: "g/iq", earliest: "1990-01-05", latest: "2018-12-30" },
  { country: "g/sy", earliest: "2011-03-15", latest: "2019-01-02" },
];

test("what holds is no issue", () => {
  const assertions = {
    rows: { atLeast: 10, atMost: 10 },
    days: { earliest: "1989-01-01", latest: "2019-12-31" },
    countries: { atLeast: 2 },
  };
  expect(checkAssertions(assertions, { rows: 10, scenes: SCENES }, "reject")).toEqual([]);
});

test("each assertion that fails is an issue with what was seen and what was expected", () => {
  const assertions = {
    rows: { atLeast: 10 },
    days: { earliest: "1991-01-01", latest: "2018-12-31" },
    countries: { atMost: 1 },
  };
  expect(checkAssertions(assertions, { rows: 9, scenes: SCENES }, "warn")).toMatchObject([
    { severity: "warn", message: "has another number of rows than it should", seen: "9", expected: "at least 10" },
    { message: "has another number of countries than it should", seen: "2", expected: "at most 1" },
    { message: "reaches back further than it can", seen: "1990-01-05", expected: "no day before 1991-01-01" },
    { message: "reaches further than it can", seen: "2019-01-02", expected: "no day after 2018-12-31" },
  ]); // prettier-ignore
});
