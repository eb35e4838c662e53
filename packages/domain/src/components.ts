/**
 * Components: the parts of a directed graph in which every node leads to every other: a part of more than one node is a
 * circle, or several that hang together. Found in one walk (Tarjan), without recursion, so that no depth is too deep.
 */

/** Finds where a node leads; a node that it is never asked of leads nowhere. */
export type Next<Node> = (node: Node) => Iterable<Node>;

/** A node on the way: what is left to look at, and how far back it leads. */
interface Visit<Node> {
  readonly node: Node;
  readonly rest: Iterator<Node>;
  readonly number: number;
  low: number;
}

/** Every component that the starts lead to, each after all components that it leads to itself. */
export function componentsOf<Node>(
  starts: Iterable<Node>,
  next: Next<Node>,
): readonly (readonly Node[])[] {
  const numbers = new Map<Node, number>();
  const open = new Set<Node>();
  const found: (readonly Node[])[] = [];
  const way: Visit<Node>[] = [];
  const stack: Node[] = [];
  const enter = (node: Node): void => {
    const number = numbers.size;
    numbers.set(node, number);
    open.add(node);
    stack.push(node);
    way.push({ node, rest: next(node)[Symbol.iterator](), number, low: number });
  };
  for (const start of starts) {
    if (numbers.has(start)) continue;
    enter(start);
    for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
      const { value, done } = at.rest.next();
      if (done !== true) {
        const known = numbers.get(value);
        if (known === undefined) enter(value);
        else if (open.has(value)) at.low = Math.min(at.low, known);
        continue;
      }
      way.pop();
      const before = way.at(-1);
      if (before !== undefined) before.low = Math.min(before.low, at.low);
      if (at.low < at.number) continue;
      found.push(takeFrom(stack, at.node, open));
    }
  }
  return found;
}

/** Takes off the stack all that lies on a node, and the node. */
function takeFrom<Node>(stack: Node[], node: Node, open: Set<Node>): readonly Node[] {
  const part: Node[] = [];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    open.delete(top);
    part.push(top);
    if (top === node) break;
  }
  return part;
}

/** The shortest way round from a node back to itself, which it begins with; empty where there is none. */
export function ringFrom<Node>(start: Node, next: Next<Node>): readonly Node[] {
  const cameFrom = new Map<Node, Node>();
  const front = [start];
  for (const node of front) {
    for (const to of next(node)) {
      if (to === start) return wayBack(node, start, cameFrom);
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, node);
      front.push(to);
    }
  }
  return [];
}

function wayBack<Node>(
  last: Node,
  start: Node,
  cameFrom: ReadonlyMap<Node, Node>,
): readonly Node[] {
  const ring = [last];
  for (let at = last; at !== start;) {
    const before = cameFrom.get(at);
    if (before === undefined) break;
    ring.push(before);
    at = before;
  }
  return ring.toReversed();
}
