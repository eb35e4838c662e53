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

/**
 * The stars, each node of them once: of star n the hub stands from `starts[2n]`, the spokes from `starts[2n + 1]` to before
 * `starts[2n + 2]`. A role is a place in a star: 2n of its hub, which is tied to all of the star, 2n + 1 of its spokes, which are tied
 * to the hub. The roles of a node stand from `rolesFrom[node]` to before `rolesFrom[node + 1]`, in the order of the stars.
 */
interface Graph {
  readonly size: number;
  readonly starts: Int32Array;
  readonly members: Int32Array;
  readonly rolesFrom: Int32Array;
  readonly roles: Int32Array;
}

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
  const marked = samples.map((sample) => {
    const marks = new Uint8Array(size);
    for (const node of sample) marks[node] = 1;
    return marks;
  });
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
      const sampled = marked.map((marks) => part.filter((node) => marks[node] === 1));
      low += Math.max(...[part, ...sampled].map((nodes) => guaranteed(nodes, graph)));
      high += coverOf(part, graph, covered);
    }
  }
  return { low, high };
}

function graphOf(size: number, stars: readonly Star[]): Graph {
  const most = stars.reduce((sum, { hub, spokes }) => sum + hub.length + spokes.length, 0);
  const members = new Int32Array(most);
  const starts = new Int32Array(stars.length * 2 + 1);
  const rolesFrom = new Int32Array(size + 1);
  /** For each node the last star that it was met in. */
  const met = new Int32Array(size).fill(-1);
  let [kept, end] = [0, 0];
  for (const [at, { hub, spokes }] of stars.entries()) {
    const begin = end;
    // Spokes without a hub tie nothing.
    if (hub.length === 0) continue;
    for (const node of hub) {
      if (met[node] === at) continue;
      met[node] = at;
      members[end] = node;
      end += 1;
    }
    const middle = end;
    for (const node of spokes) {
      if (met[node] === at) continue;
      met[node] = at;
      members[end] = node;
      end += 1;
    }
    // Nor does a hub of one without spokes.
    if (end - begin < 2) {
      end = begin;
      continue;
    }
    for (let place = begin; place < end; place += 1) {
      const node = members[place] ?? 0;
      rolesFrom[node + 1] = (rolesFrom[node + 1] ?? 0) + 1;
    }
    starts[2 * kept] = begin;
    starts[2 * kept + 1] = middle;
    starts[2 * kept + 2] = end;
    kept += 1;
  }
  for (let node = 0; node < size; node += 1)
    rolesFrom[node + 1] = (rolesFrom[node + 1] ?? 0) + (rolesFrom[node] ?? 0);
  const roles = new Int32Array(end);
  const next = rolesFrom.slice(0, size);
  for (let role = 0; role < 2 * kept; role += 1)
    for (let place = starts[role] ?? 0; place < (starts[role + 1] ?? 0); place += 1) {
      const node = members[place] ?? 0;
      const at = next[node] ?? 0;
      roles[at] = role;
      next[node] = at + 1;
    }
  return { size, starts: starts.subarray(0, 2 * kept + 1), members, rolesFrom, roles };
}

/** Whether a role is that of a hub, of which all are tied with one another. */
function isHub(role: number): boolean {
  return role % 2 === 0;
}

/** Where the nodes begin that a role ties to, and behind which they end. */
function tiedFrom({ starts }: Graph, role: number): number {
  return starts[isHub(role) ? role : role - 1] ?? 0;
}
function tiedTo({ starts }: Graph, role: number): number {
  return starts[isHub(role) ? role + 2 : role] ?? 0;
}

/** The connected parts. */
function partsOf(graph: Graph): readonly (readonly number[])[] {
  const { size, starts, members, rolesFrom, roles } = graph;
  const seenNodes = new Uint8Array(size);
  const seenRoles = new Uint8Array(starts.length);
  const parts: number[][] = [];
  for (let start = 0; start < size; start += 1) {
    if (seenNodes[start] === 1) continue;
    seenNodes[start] = 1;
    const part = [start];
    for (const node of part) {
      for (let own = rolesFrom[node] ?? 0; own < (rolesFrom[node + 1] ?? 0); own += 1) {
        const role = roles[own] ?? 0;
        if (seenRoles[role] === 1) continue;
        seenRoles[role] = 1;
        const to = tiedTo(graph, role);
        for (let at = tiedFrom(graph, role); at < to; at += 1) {
          const next = members[at] ?? 0;
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
  const { members, rolesFrom, roles } = graph;
  const bitOf = new Map(part.map((node, at) => [node, 1 << at]));
  const masks = part.map((node, bit) => {
    let mask = 0;
    for (let own = rolesFrom[node] ?? 0; own < (rolesFrom[node + 1] ?? 0); own += 1) {
      const role = roles[own] ?? 0;
      const to = tiedTo(graph, role);
      for (let at = tiedFrom(graph, role); at < to; at += 1)
        mask |= bitOf.get(members[at] ?? 0) ?? 0;
    }
    return mask & ~(1 << bit);
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
 * or smaller ones has a smaller largest set. A degree is an upper bound, exact where its roles tie few.
 */
function guaranteed(nodes: readonly number[], graph: Graph): number {
  const { size, starts, members, rolesFrom, roles } = graph;
  /** For each node that counts, the last one that it was counted for; less than -1 for all others. */
  const stamps = new Int32Array(size).fill(-2);
  for (const node of nodes) stamps[node] = -1;
  /** How many of those that a role ties to count; -1 where nobody asked. */
  const sizes = new Int32Array(starts.length).fill(-1);
  const sizeOf = (role: number, from: number, to: number): number => {
    let counted = sizes[role] ?? -1;
    if (counted >= 0) return counted;
    counted = 0;
    for (let at = from; at < to; at += 1) if ((stamps[members[at] ?? 0] ?? -2) >= -1) counted += 1;
    sizes[role] = counted;
    return counted;
  };
  let total = 0;
  for (const node of nodes) {
    let degree = 0;
    // Roles that tie it to others that count.
    let [some, one] = [0, 0];
    const [first, last] = [rolesFrom[node] ?? 0, rolesFrom[node + 1] ?? 0];
    for (let own = first; own < last; own += 1) {
      const role = roles[own] ?? 0;
      const [from, to] = [tiedFrom(graph, role), tiedTo(graph, role)];
      // Of a hub the node is one itself; of spokes it is none.
      const others = sizeOf(role, from, to) - (isHub(role) ? 1 : 0);
      if (to - from > LOOKED_AT) degree += others;
      else if (others > 0) {
        some += 1;
        one = others;
      }
    }
    // Only of several may one be tied twice.
    if (some === 1) degree += one;
    for (let own = some > 1 ? first : last; own < last; own += 1) {
      const role = roles[own] ?? 0;
      const [from, to] = [tiedFrom(graph, role), tiedTo(graph, role)];
      if (to - from > LOOKED_AT) continue;
      for (let at = from; at < to; at += 1) {
        const other = members[at] ?? 0;
        const stamp = stamps[other] ?? -2;
        if (stamp < -1 || stamp === node || other === node) continue;
        stamps[other] = node;
        degree += 1;
      }
    }
    total += 1 / (degree + 1);
  }
  // The sum's own rounding error must not lift it over a whole number.
  return Math.ceil(total - 1e-9);
}

/**
 * The number of groups of nodes, all tied with one another, that cover a part; no set of untied nodes is larger. `covered`
 * tells of each node of the graph whether a group has it, and of this part none.
 */
function coverOf(part: readonly number[], graph: Graph, covered: Uint8Array): number {
  const { starts, members, rolesFrom, roles } = graph;
  let groups = 0;
  for (const node of part) {
    if (covered[node] === 1) continue;
    groups += 1;
    covered[node] = 1;
    let [widest, most] = [-1, 0];
    for (let own = rolesFrom[node] ?? 0; own < (rolesFrom[node + 1] ?? 0); own += 1) {
      const role = roles[own] ?? 0;
      const length = isHub(role) ? (starts[role + 1] ?? 0) - (starts[role] ?? 0) : 0;
      if (length > most) [widest, most] = [role, length];
    }
    if (widest < 0) continue;
    for (let at = starts[widest] ?? 0; at < (starts[widest + 1] ?? 0); at += 1)
      covered[members[at] ?? 0] = 1;
  }
  return groups;
}
