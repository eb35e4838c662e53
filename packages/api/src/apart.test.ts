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

const count = (value: number) => ({ form: "exactly", value, unit: "incident" });

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

test("two halves of one statement are none", () => {
  const halves = [figure("a", 1, 2, { saidWith: ["demo/b"] }), figure("b", 3, 4)];
  expect(pairsApart(halves, none)).toEqual([]);
});

test("C1: of a stock another time is told with the pair; another place, or of a flow another time, makes none", () => {
  const [pair] = pairsApart([figure("a", 1, 2), figure("b", 3, 4, { asOf: "2018" })], none);
  expect(pair?.comparison).toMatchObject({ verdict: "not-comparable", differs: ["time"] });
  const flow = { metric: "incident-count", asOf: undefined };
  const month = figure("a", 1, 2, { ...flow, period: "2019-01", quantity: count(90) });
  const year = figure("b", 3, 4, { ...flow, period: "2018", quantity: count(200) });
  expect(pairsApart([month, year], none)).toEqual([]);
  expect(pairsApart([month, { ...year, period: "2019-01" }], none)).toHaveLength(1);
  const elsewhere = figure("b", 3, 4, { scope: { includes: ["demo/sy"] } });
  expect(pairsApart([figure("a", 1, 2), elsewhere], none)).toEqual([]);
});
