import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Star } from "./independent-set.ts";
import { EXACT_NODES, independentSetBounds } from "./independent-set.ts";

/** The true size, by trying every set of nodes. */
function bruteForce(size: number, stars: readonly Star[]): number {
  const isTied = (a: number, b: number): boolean =>
    stars.some(
      ({ hub, spokes }) =>
        (hub.includes(a) && (hub.includes(b) || spokes.includes(b))) ||
        (hub.includes(b) && spokes.includes(a)),
    );
  let best = 0;
  for (let bits = 0; bits < 1 << size; bits += 1) {
    const nodes = Array.from({ length: size }, (_, at) => at).filter((at) => bits & (1 << at));
    const isFree = nodes.every((a) => nodes.every((b) => a === b || !isTied(a, b)));
    if (isFree) best = Math.max(best, nodes.length);
  }
  return best;
}

function starsOn(size: number, most: number): fc.Arbitrary<readonly Star[]> {
  const nodes = fc.array(fc.nat(size - 1), { maxLength: 4 });
  return fc.array(fc.record({ hub: nodes, spokes: nodes }), { maxLength: most });
}

function shift(nodes: readonly number[], by: number): readonly number[] {
  return nodes.map((node) => node + by);
}

/** As many separate copies of a graph as make every part of it too large to be solved exactly together. */
function copies(size: number, stars: readonly Star[], count: number): readonly Star[] {
  return Array.from({ length: count }, (_, at) =>
    stars.map(({ hub, spokes }) => ({
      hub: shift(hub, at * size),
      spokes: shift(spokes, at * size),
    })),
  ).flat();
}

describe("I6: the largest set of untied nodes", () => {
  test("I6: is exact on small graphs", () => {
    fc.assert(
      fc.property(starsOn(9, 8), (stars) => {
        const size = bruteForce(9, stars);
        expect(independentSetBounds(9, stars)).toEqual({ low: size, high: size });
      }),
    );
  });

  test("I6: is exact in many small parts", () => {
    fc.assert(
      fc.property(starsOn(6, 5), (stars) => {
        const size = bruteForce(6, stars) * 20;
        expect(independentSetBounds(120, copies(6, stars, 20))).toEqual({ low: size, high: size });
      }),
      { numRuns: 30 },
    );
  });

  test("I6: lies between the bounds of a large part", () => {
    fc.assert(
      fc.property(starsOn(7, 8), (stars) => {
        // One more node tied to every other joins the copies into one part, and adds nothing to a set of two or more.
        const size = 7 * 6;
        const all = Array.from({ length: size }, (_, at) => at);
        const joined = [...copies(7, stars, 6), { hub: [size], spokes: all }];
        const truth = bruteForce(7, stars) * 6;
        const samples = [new Set(all), new Set([0, 1])];
        const { low, high } = independentSetBounds(size + 1, joined, samples);
        expect(size + 1).toBeGreaterThan(EXACT_NODES);
        expect(low).toBeLessThanOrEqual(truth);
        expect(high).toBeGreaterThanOrEqual(truth);
        expect(low).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test("I6: one more tie never raises the low end, however large the graph", () => {
    const size = fc.constantFrom(8, 31, 33, 60);
    const graph = size.chain((nodes) =>
      fc.tuple(fc.constant(nodes), starsOn(nodes, 25), starsOn(nodes, 3)),
    );
    fc.assert(
      fc.property(graph, ([nodes, stars, more]) => {
        const samples = [
          new Set([0, 1, 2]),
          new Set([...Array(nodes).keys()].filter((at) => at % 2)),
        ];
        const before = independentSetBounds(nodes, stars, samples);
        const after = independentSetBounds(nodes, [...stars, ...more], samples);
        expect(after.low).toBeLessThanOrEqual(before.low);
        expect(after.low).toBeLessThanOrEqual(after.high);
      }),
      { numRuns: 300 },
    );
  });

  test("I6: thousands of nodes all tied with one another are one", () => {
    const hub = Array.from({ length: 10_000 }, (_, at) => at);
    expect(independentSetBounds(10_000, [{ hub, spokes: [] }])).toEqual({ low: 1, high: 1 });
  });

  test("I6: a sample that leaves out the hub counts every spoke of a large star", () => {
    const spokes = Array.from({ length: 99 }, (_, at) => at + 1);
    const star = { hub: [0], spokes };
    expect(independentSetBounds(100, [star], [new Set(spokes)])).toMatchObject({ low: 99 });
    expect(independentSetBounds(100, [star])).toMatchObject({ low: 50 });
  });

  test("I6: nodes without a tie are all counted, and of none there are none", () => {
    expect(independentSetBounds(50, [])).toEqual({ low: 50, high: 50 });
    expect(independentSetBounds(0, [])).toEqual({ low: 0, high: 0 });
    expect(independentSetBounds(3, [{ hub: [], spokes: [0, 1, 2] }])).toEqual({ low: 3, high: 3 });
    expect(independentSetBounds(3, [{ hub: [1, 1], spokes: [1] }])).toEqual({ low: 3, high: 3 });
  });

  test("I6: a full word of nodes is solved exactly: a ring of 32 leaves 16", () => {
    const ring = Array.from({ length: 32 }, (_, at) => ({ hub: [at, (at + 1) % 32], spokes: [] }));
    expect(independentSetBounds(32, ring)).toEqual({ low: 16, high: 16 });
  });
});
