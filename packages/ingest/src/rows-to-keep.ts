/**
 * Rows to keep: rows that an import read, until they are handed over in parts, so that nothing is held of them as long as the
 * import goes on but the texts that they have in common.
 */
import { bytesOfPart } from "./kept-part.ts";
import { keep } from "./raw/table.ts";
import { PRINT_WORDS } from "./row-prints.ts";

const LEAST = 1024;

/** See the file. Texts are numbered from 0 on in the order in which they came; the empty one is 0. */
export class RowsToKeep {
  #prints = new Uint32Array(LEAST * PRINT_WORDS);
  /** Where the texts of each row begin in `#numbers`; one more than there are rows. */
  #starts = new Uint32Array(LEAST);
  #numbers = new Uint32Array(LEAST);
  #size = 0;
  readonly #numberOf = new Map<string, number>([["", 0]]);
  /** Those that no part has brought yet. */
  #texts: string[] = [""];

  /** The number of a text, which is kept where it is not yet. */
  numberOf(text: string): number {
    let number = this.#numberOf.get(text);
    if (number === undefined) {
      number = this.#numberOf.size;
      const own = keep(text);
      this.#texts.push(own);
      this.#numberOf.set(own, number);
    }
    return number;
  }

  /** Adds a row: its print, and the numbers of its texts. */
  add(print: Uint32Array, numbers: readonly number[]): void {
    const start = this.#starts[this.#size] ?? 0;
    const end = start + numbers.length;
    if (end > this.#numbers.length) this.#numbers = widened(this.#numbers, end);
    this.#numbers.set(numbers, start);
    const at = this.#size * PRINT_WORDS;
    if (at + PRINT_WORDS > this.#prints.length) this.#prints = widened(this.#prints, at);
    this.#prints.set(print, at);
    this.#size += 1;
    if (this.#size >= this.#starts.length) this.#starts = widened(this.#starts, this.#size);
    this.#starts[this.#size] = end;
  }

  /** Hands over the next rows, in the order in which they were added. */
  take(rows: number): Uint8Array {
    const end = this.#starts[rows] ?? 0;
    const bytes = bytesOfPart({
      prints: this.#prints.subarray(0, rows * PRINT_WORDS),
      starts: this.#starts.subarray(0, rows + 1),
      numbers: this.#numbers.subarray(0, end),
      texts: this.#texts,
    });
    this.#texts = [];
    this.#numbers.copyWithin(0, end, this.#starts[this.#size]);
    this.#prints.copyWithin(0, rows * PRINT_WORDS, this.#size * PRINT_WORDS);
    this.#size -= rows;
    for (let row = 0; row <= this.#size; row += 1)
      this.#starts[row] = (this.#starts[row + rows] ?? 0) - end;
    return bytes;
  }
}

function widened(numbers: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(Math.max(least, numbers.length) * 2);
  wider.set(numbers);
  return wider;
}
