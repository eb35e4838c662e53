import { expect, test } from "vitest";
import { rememberOn } from "./remember.ts";

test("a result is worked out once for each object and name", () => {
  let made = 0;
  const make = (): number => (made += 1);
  const [one, other] = [{}, {}];
  expect([rememberOn(one, "a", make), rememberOn(one, "a", make)]).toEqual([1, 1]);
  expect([rememberOn(one, "b", make), rememberOn(other, "a", make)]).toEqual([2, 3]);
});

test("nothing is a result too", () => {
  let made = 0;
  const subject = {};
  const make = (): undefined => void (made += 1);
  rememberOn(subject, "a", make);
  rememberOn(subject, "a", make);
  expect(made).toBe(1);
});
