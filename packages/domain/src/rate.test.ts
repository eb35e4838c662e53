import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { EstimateId } from "./id.ts";
import { contains, containsValue } from "./interval.ts";
import type { Quantity } from "./quantity.ts";
import { amountOver } from "./quantity.ts";
import { rateAmount } from "./rate.ts";

// The id of a test is branded by nobody.
const id = "t/rate" as EstimateId;
const week: Quantity = { form: "more-than", value: 3, unit: "person", per: "week" };

test("Q11: more than three a week from May to October 2018 is more than 78, as a number of ours", () => {
  const amount = rateAmount({ id, quantity: week, period: "2018-05/2018-10" });
  expect(amount?.days).toEqual({ fewest: 184, most: 184 });
  expect(amount?.interval).toMatchObject({ low: 78.857142, lowOpen: true, high: null });
  expect(amount?.why).toMatchObject({ rule: "Q11", gives: amount?.interval });
});

test("Q11: a period whose ends are not sure allows for the shortest and the longest", () => {
  const exact: Quantity = { form: "exactly", value: 7, unit: "person", per: "week" };
  const amount = rateAmount({ id, quantity: exact, period: "2018-05~/2018-10~" });
  expect(amount?.days).toEqual({ fewest: 154, most: 214 });
  expect(amount?.interval).toMatchObject({ low: 154, high: 214 });
});

test.each([
  ["is no rate", { ...week, per: undefined }, "2018"],
  ["has no period", week, undefined],
  ["has no last day", week, "2018/.."],
  ["lies on some day", week, "[2018-01..2018-06]"],
])("Q11: there is no amount where the figure %s", (_, { per, ...quantity }, period) => {
  const asked = { ...quantity, ...(per && { per }) } as Quantity; // A quantity with or without its rate.
  expect(rateAmount({ id, quantity: asked, period })).toBe(null);
});

test("Q11: a longer period comes to no less, and the amount holds that of every length between", () => {
  fc.assert(
    fc.property(fc.nat(600), fc.nat(60), fc.constantFrom("day", "week", "month", "year"), (days, more, per) => {
      const quantity: Quantity = { form: "between", low: 2, high: 5, unit: "incident", per };
      const short = amountOver(quantity, days + 1);
      const long = amountOver(quantity, days + 1 + more);
      if (short === null || long === null) throw new Error("a rate has an amount");
      expect((long.low ?? 0) >= (short.low ?? 0) && (long.high ?? 0) >= (short.high ?? 0)).toBe(true);
      const whole = rateAmount({ id, quantity, period: "2018~/2019~" });
      const inside = amountOver(quantity, Math.min(whole?.days.most ?? 0, (whole?.days.fewest ?? 0) + days));
      expect(whole !== null && inside !== null && contains(whole.interval, inside)).toBe(true);
      expect(containsValue(long, long.low ?? 0)).toBe(true);
    }),
  );
}); // prettier-ignore
