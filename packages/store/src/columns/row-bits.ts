/** Row bits: rows that are put together in any order, each once, and told in rising order. */

/** See the file. */
export class RowBits {
  readonly #words: Int32Array;

  /** For rows with numbers below `all`. */
  constructor(all: number) {
    this.#words = new Int32Array((all >> 5) + 1);
  }

  /** Adds a row. */
  add(row: number): void {
    const words = this.#words;
    words[row >> 5] = (words[row >> 5] ?? 0) | (1 << (row & 31));
  }

  /** The rows in rising order. */
  rows(): Uint32Array {
    const words = this.#words;
    let size = 0;
    for (let word = 0; word < words.length; word += 1)
      for (let left = words[word] ?? 0; left !== 0; left &= left - 1) size += 1;
    const sorted = new Uint32Array(size);
    let length = 0;
    for (let word = 0; word < words.length; word += 1)
      for (let left = words[word] ?? 0; left !== 0; left &= left - 1) {
        sorted[length] = word * 32 + 31 - Math.clz32(left & -left);
        length += 1;
      }
    return sorted;
  }
}

/** Rows of which each comes once, of a list of so many. */
export function inRisingOrder(rows: Uint32Array, all: number): Uint32Array {
  const bits = new RowBits(all);
  for (let at = 0; at < rows.length; at += 1) bits.add(rows[at] ?? 0);
  return bits.rows();
}
