/** A cache of bounded size: what was made for a key is made once, unless too many other keys came between. */

/** Gives what `make` makes for a key. `make` is given a copy of the key that holds on to no longer text. */
export function boundedCache<Value>(
  make: (key: string) => Value,
  most = 20_000,
): (key: string) => Value {
  // Two generations: when the younger is full it becomes the older, and what nobody asked for since is forgotten.
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (key) => {
    let value = young.get(key);
    if (value !== undefined) return value;
    value = old.get(key);
    const own = Buffer.from(key).toString();
    value ??= make(own);
    if (young.size >= most / 2) [old, young] = [young, new Map()];
    young.set(own, value);
    return value;
  };
}
