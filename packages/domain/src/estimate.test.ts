import { describe, expect, test } from "vitest";
import { Estimate, timeOf } from "./estimate.ts";
import type { EstimateId } from "./id.ts";
import { Metric, definitionOf } from "./metric.ts";
import { SAMPLES } from "./samples.fixture.ts";

const { period: _period, partial: _partial, ...TIMELESS } = SAMPLES.estimate;

const STOCK = { metric: "fighters-present" };

function refusal(changes: object, base: object = SAMPLES.estimate): unknown {
  return Estimate.safeParse({ ...base, ...changes }).error?.issues[0];
}

describe("E1: metrics", () => {
  test.each(Metric.options)("E1: %s takes its own units and no other", (metric) => {
    const { units } = definitionOf(metric);
    const time = definitionOf(metric).type === "stock" ? { asOf: "2019" } : { period: "2019" };
    const of = (unit: string): unknown =>
      refusal({ metric, quantity: { form: "exactly", value: 1, unit }, ...time }, TIMELESS);
    for (const unit of units) expect(of(unit)).toBeUndefined();
    expect(of("year")).toMatchObject({ path: ["quantity", "unit"], message: "does not fit the metric" }); // prettier-ignore
  });

  test("E1: a metric that nobody defined is refused", () => {
    expect(refusal({ metric: "victories" })).toMatchObject({ path: ["metric"] });
  });
});

describe("E2: time", () => {
  test("E2: a figure holds at a moment or over a period, one of them", () => {
    expect(refusal({ ...STOCK, asOf: "2019" }, TIMELESS)).toBeUndefined();
    expect(refusal({ period: "2019" }, TIMELESS)).toBeUndefined();
    expect(refusal({}, TIMELESS)).toMatchObject({ path: ["asOf"] });
    expect(refusal({ asOf: "2019", period: "2019" }, TIMELESS)).toMatchObject({ path: ["asOf"] });
  });

  test("E2: a stock holds at a moment, a flow over a period", () => {
    const message = "must fit the metric: a stock is asOf a time, a flow runs over a period";
    expect(refusal({ ...STOCK, period: "2019" }, TIMELESS)).toMatchObject({
      path: ["asOf"],
      message,
    });
    expect(refusal({ asOf: "2019" }, TIMELESS)).toMatchObject({ path: ["asOf"], message });
  });

  test("E2: only a period can be partial", () => {
    expect(refusal({ period: "2019", partial: true }, TIMELESS)).toBeUndefined();
    expect(refusal({ ...STOCK, asOf: "2019", partial: true }, TIMELESS)).toMatchObject({
      path: ["partial"],
    });
    expect(refusal({ period: "2019", partial: false }, TIMELESS)).toMatchObject({ path: ["partial"] }); // prettier-ignore
  });

  test("E2: the time that a figure speaks of is the one that it has", () => {
    const id = "t/e" as EstimateId; // A slug is no branded id.
    expect(timeOf({ id, asOf: "2018" })).toBe("2018");
    expect(timeOf({ id, period: "2019" })).toBe("2019");
    expect(() => timeOf({ id })).toThrow("t/e has neither asOf nor period");
  });
});

describe("E3: who and where", () => {
  test("E3: a figure says who is counted, and where at least", () => {
    expect(refusal({ population: "" })).toMatchObject({ path: ["population"] });
    expect(refusal({ scope: { includes: [] } })).toMatchObject({ path: ["scope", "includes"] });
    expect(refusal({ scope: { includes: ["t/a"], excludes: ["t/a"] } })).toMatchObject({ path: ["scope", "excludes"] }); // prettier-ignore
  });
});

describe("E4: parts by attribution", () => {
  test("E4: a part may stand without a number where the source gave none", () => {
    const attributionMix = [{ attribution: "confirmed" }, { attribution: "suspected", words: "some" }];
    expect(refusal({ attributionMix })).toBeUndefined();
    expect(refusal({ attributionMix: [{ attribution: "confirmed", share: 5 }] })).toBeDefined();
  }); // prettier-ignore
});

describe("E5: figures of one breath", () => {
  test("E5: are two records that name each other, never one with two numbers", () => {
    expect(Estimate.parse(SAMPLES.estimate).saidWith).toEqual(["t/other-estimate"]);
    expect(refusal({ quantity: [SAMPLES.estimate.quantity, SAMPLES.estimate.quantity] })).toBeDefined(); // prettier-ignore
  });
});
