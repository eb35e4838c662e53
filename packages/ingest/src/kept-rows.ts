/** Kept rows: the rows of an earlier import, found again by their prints, each with the texts that it told. */
import type { KeptPart } from "./kept-part.ts";
import { partIn } from "./kept-part.ts";
import type { Print } from "./row-prints.ts";
import { RowPrints } from "./row-prints.ts";

/** See the file. Rows are numbered from 0 on as their parts have them, and texts likewise. */
export class KeptRows {
  readonly #parts: readonly KeptPart[];
  readonly #prints: RowPrints;
  readonly #texts: readonly string[];
  /** How many rows every part has but the last. */
  readonly #width: number;

  private constructor(parts: readonly KeptPart[]) {
    this.#parts = parts;
    this.#prints = new RowPrints(parts.map(({ prints }) => prints));
    this.#texts = parts.flatMap(({ texts }) => texts);
    this.#width = parts[0] === undefined ? 1 : parts[0].starts.length - 1;
  }

  /** None. */
  static none(): KeptRows {
    return new KeptRows([]);
  }

  /** Those that parts of one length hold; none where another machine wrote them. */
  static from(parts: Iterable<Uint8Array>): KeptRows {
    const read: KeptPart[] = [];
    for (const bytes of parts) {
      const part = partIn(bytes);
      if (part === null) return KeptRows.none();
      read.push(part);
    }
    return new KeptRows(read);
  }

  /** How many rows there are. */
  get size(): number {
    return this.#prints.size;
  }

  /** How many texts there are. */
  get texts(): number {
    return this.#texts.length;
  }

  /** The first row of a print; -1 where there is none. */
  find(print: Print): number {
    return this.#prints.find(print);
  }

  /** The print of a row. */
  printOf(row: number): Uint32Array {
    return this.#prints.wordsOf(row);
  }

  /** The numbers of the texts of a row. */
  numbersOf(row: number): Uint32Array {
    const part = this.#parts[Math.floor(row / this.#width)];
    if (part === undefined) throw new RangeError(`no row ${row}`);
    const own = row % this.#width;
    return part.numbers.subarray(part.starts[own], part.starts[own + 1]);
  }

  /** The text of a number. */
  textAt(number: number): string {
    return this.#texts[number] ?? "";
  }
}
