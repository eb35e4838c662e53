import { expect, test } from "vitest";
import { measure, medianOf } from "./measurement.ts";

function inTurn(...samples: readonly number[]): () => Promise<number> {
  let next = 0;
  return () => Promise.resolve(samples[next++] ?? Number.NaN);
}

test("the median is the middle sample, or the mean of the two middle ones", () => {
  expect(medianOf([9, 1, 5])).toBe(5);
  expect(medianOf([1, 100, 3, 2])).toBe(2.5);
  expect(() => medianOf([])).toThrow("no samples");
});

test("a median over its bound misses the limit, one on it does not", async () => {
  const page = { name: "page", unit: "ms", rounds: 1, limit: { atMost: 50 } } as const;
  expect((await measure({ ...page, sample: inTurn(50) })).isWithinLimit).toBe(true);
  expect((await measure({ ...page, sample: inTurn(50.1) })).isWithinLimit).toBe(false);
});

test("a multiple is taken of the baseline's median in the same run", async () => {
  const answer = await measure({
    name: "command",
    unit: "ms",
    rounds: 3,
    limit: { timesBaseline: 3 },
    sample: inTurn(61, 59, 400),
    baseline: { name: "node", sample: inTurn(20, 90, 19) },
  });
  expect(answer).toMatchObject({ median: 61, baselineMedian: 20, isWithinLimit: false });
});

test("a multiple without a baseline is never kept", async () => {
  const broken = { name: "x", unit: "ms", rounds: 1, limit: { timesBaseline: 3 } } as const;
  expect((await measure({ ...broken, sample: inTurn(0) })).isWithinLimit).toBe(false);
});
