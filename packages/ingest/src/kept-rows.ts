/**
 * Kept rows: rows that were read, each as its print and what it told beside its own records, in texts that many rows have
 * in common. As bytes they are what a database keeps between two imports; the bytes of one machine are read by its like.
 */
import { keep } from "./raw/table.ts";
import { RowPrints } from "./row-prints.ts";
import type { Print } from "./row-prints.ts";

const LEAST = 1024;

/** Numbers before all others; the first tells whether the bytes of a number stand in the order of this machine. */
const HEADER = 4;
const BYTE_ORDER = 0x0102_0304;

/** See the file. Rows are numbered from 0 on in the order in which they came, and texts likewise; the empty one is 0. */
export class KeptRows {
  readonly #prints: RowPrints;
  /** Where the texts of each row begin in `#numbers`; one more than there are rows. */
  #starts: Uint32Array;
  /** Numbers of texts, row after row. */
  #numbers: Uint32Array;
  #length: number;
  readonly #texts: string[];
  readonly #numberOf = new Map<string, number>([["", 0]]);

  private constructor(
    prints: RowPrints,
    starts: Uint32Array,
    numbers: Uint32Array,
    texts: string[],
  ) {
    this.#prints = prints;
    this.#starts = starts;
    this.#numbers = numbers;
    this.#length = starts[prints.size] ?? 0;
    this.#texts = texts;
  }

  /** None yet. */
  static none(): KeptRows {
    return new KeptRows(new RowPrints(), new Uint32Array(LEAST), new Uint32Array(LEAST), [""]);
  }

  /** Those that `bytes` gave; none where another machine wrote them. They are not added to. */
  static from(bytes: Uint8Array): KeptRows {
    // A view of whole words has to begin at one.
    const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const words = new Uint32Array(buffer, byteOffset, Math.floor(byteLength / 4));
    const [order, rows = 0, length = 0, textBytes = 0] = words;
    if (order !== BYTE_ORDER) return KeptRows.none();
    const startsAt = HEADER + rows * 4;
    const numbersAt = startsAt + rows + 1;
    const textAt = byteOffset + (numbersAt + length) * 4;
    // What stands there was written by `bytes`.
    const texts = JSON.parse(Buffer.from(buffer, textAt, textBytes).toString()) as string[];
    return new KeptRows(
      new RowPrints(words.slice(HEADER, startsAt)),
      words.slice(startsAt, numbersAt),
      words.slice(numbersAt, numbersAt + length),
      texts,
    );
  }

  /** How many rows there are. */
  get size(): number {
    return this.#prints.size;
  }

  /** How many texts there are. */
  get texts(): number {
    return this.#texts.length;
  }

  /** The row of a print; -1 where there is none. */
  find(print: Print): number {
    return this.#prints.find(print);
  }

  /** The numbers of the texts of a row. */
  numbersOf(row: number): Uint32Array {
    return this.#numbers.subarray(this.#starts[row], this.#starts[row + 1]);
  }

  /** The text of a number. */
  textAt(number: number): string {
    return this.#texts[number] ?? "";
  }

  /** The number of a text, which is kept where it is not yet. */
  numberOf(text: string): number {
    let number = this.#numberOf.get(text);
    if (number === undefined) {
      number = this.#texts.length;
      const own = keep(text);
      this.#texts.push(own);
      this.#numberOf.set(own, number);
    }
    return number;
  }

  /** Adds a row with the numbers of its texts; false where a row of this print came before. */
  add(print: Print, numbers: readonly number[]): boolean {
    if (!this.#prints.add(print)) return false;
    const end = this.#length + numbers.length;
    if (end > this.#numbers.length) this.#numbers = widened(this.#numbers, end);
    this.#numbers.set(numbers, this.#length);
    this.#length = end;
    const { size } = this.#prints;
    if (size >= this.#starts.length) this.#starts = widened(this.#starts, size + 1);
    this.#starts[size] = end;
    return true;
  }

  /** All of them. */
  bytes(): Uint8Array {
    const { size, words } = this.#prints;
    const texts = Buffer.from(JSON.stringify(this.#texts));
    const starts = HEADER + words.length;
    const numbers = starts + size + 1;
    const all = new Uint8Array((numbers + this.#length) * 4 + texts.length);
    const view = new Uint32Array(all.buffer, 0, numbers + this.#length);
    view.set([BYTE_ORDER, size, this.#length, texts.length]);
    view.set(words, HEADER);
    view.set(this.#starts.subarray(0, size + 1), starts);
    view.set(this.#numbers.subarray(0, this.#length), numbers);
    all.set(texts, (numbers + this.#length) * 4);
    return all;
  }
}

function widened(numbers: Uint32Array, least: number): Uint32Array {
  const wider = new Uint32Array(Math.max(least, numbers.length * 2));
  wider.set(numbers);
  return wider;
}
