/**
 * The size of the largest set of nodes of which no two are joined, bounded from both sides.
 *
 * Exact for every connected part of up to `EXACT_NODES` nodes; for larger ones the low end is a set that was found and
 * the high end a cover by cliques, so that the true size always lies between. SPEC I6.
 */

/** An undirected edge between two positions. */
export interface Edge {
  readonly left: number;
  readonly right: number;
}

/** Connected parts up to this size are solved exactly. */
export const EXACT_NODES = 24;

/** Bounds of the largest independent set of a graph of `size` nodes. */
export function independentSetBounds(
  size: number,
  edges: readonly Edge[],
): { readonly low: number; readonly high: number } {
  const neighbours = Array.from({ length: size }, () => new Set<number>());
  for (const { left, right } of edges) {
    neighbours[left]?.add(right);
    neighbours[right]?.add(left);
  }
  let low = 0;
  let high = 0;
  for (const part of partsOf(neighbours)) {
    if (part.length <= EXACT_NODES) {
      const exact = largest(new Set(part), neighbours);
      low += exact;
      high += exact;
    } else {
      low += foundSet(part, neighbours);
      high += cliqueCover(part, neighbours);
    }
  }
  return { low, high };
}

function partsOf(neighbours: readonly ReadonlySet<number>[]): readonly (readonly number[])[] {
  const seen = new Set<number>();
  const parts: number[][] = [];
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const node of part) {
      for (const next of neighbours[node] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    parts.push(part);
  }
  return parts;
}

/** Branches on the node with most neighbours left; nodes with at most one are taken at once. */
function largest(open: ReadonlySet<number>, neighbours: readonly ReadonlySet<number>[]): number {
  let widest = -1;
  let most = -1;
  for (const node of open) {
    const degree = degreeWithin(node, open, neighbours);
    if (degree <= 1) return 1 + largest(without(open, node, neighbours), neighbours);
    if (degree > most) [widest, most] = [node, degree];
  }
  if (widest < 0) return 0;
  const rest = new Set(open);
  rest.delete(widest);
  return Math.max(
    1 + largest(without(open, widest, neighbours), neighbours),
    largest(rest, neighbours),
  );
}

function degreeWithin(
  node: number,
  open: ReadonlySet<number>,
  neighbours: readonly ReadonlySet<number>[],
): number {
  let degree = 0;
  for (const next of neighbours[node] ?? []) if (open.has(next)) degree += 1;
  return degree;
}

function without(
  open: ReadonlySet<number>,
  node: number,
  neighbours: readonly ReadonlySet<number>[],
): Set<number> {
  const rest = new Set(open);
  rest.delete(node);
  for (const next of neighbours[node] ?? []) rest.delete(next);
  return rest;
}

function foundSet(part: readonly number[], neighbours: readonly ReadonlySet<number>[]): number {
  const blocked = new Set<number>();
  let found = 0;
  const byDegree = part.toSorted((a, b) => (neighbours[a]?.size ?? 0) - (neighbours[b]?.size ?? 0));
  for (const node of byDegree) {
    if (blocked.has(node)) continue;
    found += 1;
    blocked.add(node);
    for (const next of neighbours[node] ?? []) blocked.add(next);
  }
  return found;
}

function cliqueCover(part: readonly number[], neighbours: readonly ReadonlySet<number>[]): number {
  const cliques: number[][] = [];
  for (const node of part) {
    const near = neighbours[node];
    const home = cliques.find((clique) => clique.every((member) => near?.has(member)));
    if (home) home.push(node);
    else cliques.push([node]);
  }
  return cliques.length;
}
