import { expect, test } from "vitest";
import { METRIC, Metric } from "./metric.ts";
import { amountIn, metricsIn } from "./spoken-estimate.ts";

test.each([
  ["cash in Mosul", ["cash-held"]],
  ["Troops deployed", ["troops-deployed"]],
  ["the death toll", ["people-killed"]],
  ["أموال", ["cash-held"]],
  ["figures", []],
])("S5: “%s” asks for figures", (text, metrics) => {
  expect(metricsIn(text)?.metrics).toEqual(metrics);
});

test("S5: fighters are all that is counted of them, in either language", () => {
  const all = Metric.options.filter((metric) => metric.startsWith("fighters-"));
  for (const text of ["fighters in Iraq", "كم مقاتل في العراق", "المقاتلون"])
    expect(metricsIn(text)?.metrics).toEqual(all);
});

test("S5: each metric is read by its own name", () => {
  for (const metric of Metric.options)
    expect(metricsIn(METRIC[metric].label)?.metrics).toEqual([metric]);
});

test("S5: words of incidents ask for no figures", () => {
  for (const text of ["abductions anbar 2019 q1", "", "attacks on soldiers"])
    expect(metricsIn(text)).toBeNull();
});

test.each([
  ["who says 30,000 fighters?", 30_000, 30_000, ["30", "000"]],
  ["20 to 450 recruits", 20, 450, ["20", "to", "450"]],
  ["٣٠٠٠ مقاتل", 3000, 3000, ["3000"]],
])("S5: “%s” names an amount", (text, low, high, words) => {
  const amount = amountIn(text);
  expect([amount?.bounds.low, amount?.bounds.high, amount?.words]).toEqual([low, high, words]);
});

test("S5: days, months and years are no amounts", () => {
  for (const text of ["17 Feb 2019", "attacks since 2018", "2019-02-17", "the first 3"])
    expect(amountIn(text)).toBeNull();
});
