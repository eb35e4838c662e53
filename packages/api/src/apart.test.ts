import { Estimate } from "@sitrep/domain/estimate";
import { expect, test } from "vitest";
import { pairsApart } from "./apart.ts";

const none = (): undefined => undefined;

function figure(slug: string, low: number, high: number, more: object = {}): Estimate {
  return Estimate.parse({
    id: `demo/${slug}`,
    title: slug,
    metric: "fighters-present",
    nature: "estimate",
    population: "Fighters",
    scope: { includes: ["demo/iq"] },
    asOf: "2019-02",
    quantity: { form: "between", low, high, unit: "person" },
    reports: [{ document: "demo/article" }],
    ...more,
  });
}

test("two ranges of one thing that share no number are a pair", () => {
  const pairs = pairsApart([figure("a", 1, 2), figure("b", 3, 4)], none);
  expect(pairs).toEqual([
    {
      metric: "fighters-present",
      left: "demo/a",
      right: "demo/b",
      comparison: { verdict: "disagree" },
    },
  ]);
});

test("ranges that meet are none", () => {
  expect(pairsApart([figure("a", 1, 3), figure("b", 3, 4)], none)).toEqual([]);
});

test("C1: another time is told with the pair, another place makes none", () => {
  const [pair] = pairsApart([figure("a", 1, 2), figure("b", 3, 4, { asOf: "2018" })], none);
  expect(pair?.comparison).toMatchObject({ verdict: "not-comparable", differs: ["time"] });
  const elsewhere = figure("b", 3, 4, { scope: { includes: ["demo/sy"] } });
  expect(pairsApart([figure("a", 1, 2), elsewhere], none)).toEqual([]);
});
