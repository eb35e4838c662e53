/** Bounded memory: what was worked out lately under a name; what was asked for longest ago goes first. */
export class BoundedMemory<Value> {
  readonly #most: number;
  readonly #kept = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept under a name, made where nothing is; a promise that fails is forgotten. */
  get(name: string, make: () => Value): Value {
    const value = this.#kept.get(name) ?? make();
    this.#kept.delete(name);
    this.#kept.set(name, value);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) break;
      this.#kept.delete(oldest);
    }
    if (value instanceof Promise) value.catch(() => this.#kept.delete(name));
    return value;
  }
}
