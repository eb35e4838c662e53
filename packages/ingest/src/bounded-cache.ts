/** A cache of bounded size: what was made for a key is made once, unless too many other keys came between. */

interface Entry<Value> {
  readonly key: string;
  readonly value: Value;
}

/** Gives what `make` makes for a key. `make` is given a copy of the key that holds on to no longer text. */
export function boundedCache<Value>(
  make: (key: string) => Value,
  most = 40_000,
): (key: string) => Value {
  // Two generations: when the younger is full it becomes the older, and what nobody asked for since is forgotten.
  let young = new Map<string, Entry<Value>>();
  let old = new Map<string, Entry<Value>>();
  return (key) => {
    let entry = young.get(key);
    if (entry !== undefined) return entry.value;
    entry = old.get(key);
    if (entry === undefined) {
      const own = Buffer.from(key).toString();
      entry = { key: own, value: make(own) };
    }
    if (young.size >= most / 2) [old, young] = [young, new Map()];
    young.set(entry.key, entry);
    return entry.value;
  };
}
