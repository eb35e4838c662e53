import { expect, test } from "vitest";
import { wishesIn } from "./spoken-wish.ts";
import { fold } from "./text.ts";

test.each([
  ["getting worse", ["series"]],
  ["per month", ["series"]],
  ["not watch", ["coverage"]],
  ["changed since last month", ["changes"]],
  ["depend on each other", ["origins"]],
  ["data with a citation", ["download", "cite"]],
  ["يزداد", ["series"]],
  ["لا يرصد", ["coverage"]],
  ["التغييرات", ["changes"]],
])("S4: “%s” wishes to see %j", (text, wishes) => {
  expect(wishesIn(fold(text).split(" ")).wishes).toEqual(wishes);
});

test("S4: what says no wish is left as it was, in its order", () => {
  expect(wishesIn(["truffle", "watch", "hunters"])).toEqual({
    wishes: ["coverage"],
    rest: ["truffle", "hunters"],
  });
  expect(wishesIn([])).toEqual({ wishes: [], rest: [] });
});
