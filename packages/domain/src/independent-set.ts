/**
 * The size of the largest set of nodes of which no two are tied, bounded from both sides.
 *
 * Exact for every connected part of up to `EXACT_NODES` nodes. For a larger part the low end is the number that its
 * degrees alone guarantee (Caro and Wei), in all of it or in the best of some fixed samples, and the high end a cover
 * by nodes that are all tied with one another. The true size always lies between, and one more tie never raises the
 * low end. SPEC I6.
 */

/** Nodes tied together: all in `hub` with one another and with each in `spokes`; the spokes not with each other. */
export interface Star {
  readonly hub: readonly number[];
  readonly spokes: readonly number[];
}

/** Connected parts up to this size are solved exactly: as many as one machine word has bits. */
export const EXACT_NODES = 32;

/** A place in one star, which all nodes of its hub, or all its spokes, share. */
interface Role {
  /** The nodes that the role ties it to, and perhaps itself. */
  readonly tied: readonly number[];
  /** Nodes that are all tied with one another, itself among them; none for a spoke. */
  readonly clique: readonly number[];
}

type Graph = readonly (readonly Role[])[];

/**
 * Bounds of the largest independent set of the nodes 0 to `size` - 1. Each of `samples` is a set of nodes that was
 * chosen without looking at the stars; in a large part the low end may be read off one of them.
 */
export function independentSetBounds(
  size: number,
  stars: readonly Star[],
  samples: readonly ReadonlySet<number>[] = [],
): { readonly low: number; readonly high: number } {
  const graph = graphOf(size, stars);
  const covered = new Uint8Array(size);
  let low = 0;
  let high = 0;
  for (const part of partsOf(graph)) {
    if (part.length === 1) {
      low += 1;
      high += 1;
    } else if (part.length <= EXACT_NODES) {
      const exact = largest(part.length === 32 ? -1 : (1 << part.length) - 1, masksOf(part, graph));
      low += exact;
      high += exact;
    } else {
      const sampled = samples.map((sample) => part.filter((node) => sample.has(node)));
      low += Math.max(...[part, ...sampled].map((nodes) => guaranteed(nodes, graph)));
      high += coverOf(part, graph, covered);
    }
  }
  return { low, high };
}

function graphOf(size: number, stars: readonly Star[]): Graph {
  const graph: Role[][] = Array.from({ length: size }, () => []);
  /** For each node the last star that it was met in. */
  const met = new Int32Array(size).fill(-1);
  for (const [at, star] of stars.entries()) {
    const isNew = (node: number): boolean => {
      if (met[node] === at) return false;
      met[node] = at;
      return true;
    };
    const hub = star.hub.filter(isNew);
    const spokes = star.spokes.filter(isNew);
    // A hub of one without spokes, or spokes without a hub, tie nothing.
    if (hub.length === 0 || hub.length + spokes.length < 2) continue;
    const all = spokes.length === 0 ? hub : [...hub, ...spokes];
    const inHub: Role = { tied: all, clique: hub };
    for (const node of hub) graph[node]?.push(inHub);
    if (spokes.length === 0) continue;
    const onSpoke: Role = { tied: hub, clique: [] };
    for (const node of spokes) graph[node]?.push(onSpoke);
  }
  return graph;
}

/** The connected parts. */
function partsOf(graph: Graph): readonly (readonly number[])[] {
  const seenNodes = new Uint8Array(graph.length);
  const seenLists = new Set<readonly number[]>();
  const parts: number[][] = [];
  for (const start of graph.keys()) {
    if (seenNodes[start] === 1) continue;
    seenNodes[start] = 1;
    const part = [start];
    for (const node of part) {
      for (const { tied } of graph[node] ?? []) {
        if (seenLists.has(tied)) continue;
        seenLists.add(tied);
        for (const next of tied) {
          if (seenNodes[next] === 1) continue;
          seenNodes[next] = 1;
          part.push(next);
        }
      }
    }
    parts.push(part);
  }
  return parts;
}

/** For each node of a small part the nodes tied to it, as bits. */
function masksOf(part: readonly number[], graph: Graph): Int32Array {
  const bitOf = new Map(part.map((node, at) => [node, 1 << at]));
  const masks = part.map((node, at) => {
    let mask = 0;
    for (const { tied } of graph[node] ?? [])
      for (const other of tied) mask |= bitOf.get(other) ?? 0;
    return mask & ~(1 << at);
  });
  return Int32Array.from(masks);
}

/** Branches on the node with most ties left; a node with at most one is taken at once. */
function largest(open: number, masks: Int32Array): number {
  let widest = -1;
  let most = -1;
  for (let rest = open; rest !== 0; rest &= rest - 1) {
    const at = 31 - Math.clz32(rest & -rest);
    const mask = masks[at] ?? 0;
    const degree = bitCount(mask & open);
    if (degree <= 1) return 1 + largest(open & ~mask & ~(1 << at), masks);
    if (degree > most) [widest, most] = [at, degree];
  }
  if (widest < 0) return 0;
  const others = open & ~(1 << widest);
  return Math.max(1 + largest(others & ~(masks[widest] ?? 0), masks), largest(others, masks));
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Up to so many nodes tied by one role are looked at one by one; of more they are counted, those tied twice twice. */
const LOOKED_AT = 64;

/**
 * The sum of 1 / (degree + 1) over the nodes, ties to other nodes left aside, rounded up: no graph with these degrees
 * or smaller ones has a smaller largest set.
 */
function guaranteed(nodes: readonly number[], graph: Graph): number {
  const stamps = new Int32Array(graph.length).fill(-2);
  for (const node of nodes) stamps[node] = -1;
  const sizes = new Map<readonly number[], number>();
  const sizeOf = (tied: readonly number[]): number => {
    const known = sizes.get(tied);
    if (known !== undefined) return known;
    let size = 0;
    for (const other of tied) if ((stamps[other] ?? -2) >= -1) size += 1;
    sizes.set(tied, size);
    return size;
  };
  let total = 0;
  for (const node of nodes) total += 1 / (degreeOf(node, graph[node] ?? [], stamps, sizeOf) + 1);
  // The sum's own rounding error must not lift it over a whole number.
  return Math.ceil(total - 1e-9);
}

/**
 * An upper bound of a node's degree, exact where its roles tie few. `stamps` holds, for each node that counts, the last
 * node that it was counted for; less than -1 for all others.
 */
function degreeOf(
  node: number,
  roles: readonly Role[],
  stamps: Int32Array,
  sizeOf: (tied: readonly number[]) => number,
): number {
  let degree = 0;
  for (const { tied, clique } of roles) {
    if (tied.length > LOOKED_AT) {
      // Of a hub the node is one itself, which has a clique; of spokes it is none.
      degree += sizeOf(tied) - (clique.length > 0 ? 1 : 0);
      continue;
    }
    for (const other of tied) {
      const stamp = stamps[other] ?? -2;
      if (stamp < -1 || stamp === node || other === node) continue;
      stamps[other] = node;
      degree += 1;
    }
  }
  return degree;
}

/**
 * The number of groups of nodes, all tied with one another, that cover a part; no set of untied nodes is larger. `covered`
 * tells of each node of the graph whether a group has it, and of this part none.
 */
function coverOf(part: readonly number[], graph: Graph, covered: Uint8Array): number {
  let groups = 0;
  for (const node of part) {
    if (covered[node] === 1) continue;
    groups += 1;
    covered[node] = 1;
    let widest: readonly number[] = [];
    for (const { clique } of graph[node] ?? []) if (clique.length > widest.length) widest = clique;
    for (const other of widest) covered[other] = 1;
  }
  return groups;
}
