import * as fc from "fast-check";
import { expect, test } from "vitest";
import { componentsOf, ringFrom } from "./components.ts";

const graph = fc.array(fc.uniqueArray(fc.nat(7), { maxLength: 4 }), { minLength: 1, maxLength: 8 });

function reachable(from: number, edges: readonly (readonly number[])[]): ReadonlySet<number> {
  const found = new Set(edges[from]);
  for (const one of found) for (const next of edges[one] ?? []) found.add(next);
  return found;
}

test("components are those that lead to one another, each after all that it leads to", () => {
  fc.assert(
    fc.property(graph, (edges) => {
      const parts = componentsOf(edges.keys(), (node) => edges[node] ?? []);
      const partOf = new Map(parts.flatMap((part, at) => part.map((node) => [node, at] as const)));
      const nodes = new Set([...edges.keys(), ...edges.flat()]);
      expect(new Set(parts.flat())).toEqual(nodes);
      expect(parts.flat()).toHaveLength(nodes.size);
      for (const a of nodes)
        for (const b of nodes) {
          const isOne = a === b || (reachable(a, edges).has(b) && reachable(b, edges).has(a));
          expect(partOf.get(a) === partOf.get(b)).toBe(isOne);
          if (reachable(a, edges).has(b)) expect(partOf.get(a)).toBeGreaterThanOrEqual(partOf.get(b) ?? 99); // prettier-ignore
        }
    }),
  );
});

test("a ring begins at its start, follows the edges, and is there exactly where the start leads back to itself", () => {
  fc.assert(
    fc.property(graph, (edges) => {
      const ring = ringFrom(0, (node) => edges[node] ?? []);
      expect(ring.length > 0).toBe(reachable(0, edges).has(0));
      for (const [at, node] of ring.entries())
        expect(edges[node]).toContain(ring[(at + 1) % ring.length]);
    }),
  );
});

test("a line of a hundred thousand is no deeper than one of two", () => {
  const parts = componentsOf([0], (node) => (node < 100_000 ? [node + 1] : []));
  expect(parts).toHaveLength(100_001);
});
