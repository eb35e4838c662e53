import { Quantity } from "@sitrep/domain/quantity";
import { expect, test } from "vitest";
import type { Tally } from "./tally-words.ts";
import { talliesFinding } from "./tally-words.ts";

function tally(period: string, form: string, value: number, more: Partial<Tally> = {}): Tally {
  const quantity = Quantity.parse({ form, value, unit: "incident" });
  return { period, quantity, ...more };
}

test("E2: a title names each month's tally as it was said, and the month that was not over", () => {
  expect(
    talliesFinding([
      tally("2018-08", "more-than", 70),
      tally("2018-10", "nearly", 90, { partial: true }),
    ]),
  ).toBe(
    "Stated: more than 70 incidents in Aug 2018 and nearly 90 in Oct 2018, which was not over",
  );
});

test("tallies of other stretches, of several units or of many months make no title of numbers", () => {
  expect(talliesFinding([tally("2017-10/2018-10", "more-than", 300)])).toBe(
    "What somebody counted",
  );
  const attacks = Quantity.parse({ form: "at-least", value: 9, unit: "attack" });
  const other = { ...tally("2019-01", "at-least", 9), quantity: attacks };
  expect(talliesFinding([tally("2018-08", "more-than", 70), other])).toBe("What others counted");
  const months = ["2018-05", "2018-06", "2018-07", "2018-08", "2018-09"];
  expect(talliesFinding(months.map((month) => tally(month, "exactly", 3)))).toBe(
    "What others counted",
  );
});
