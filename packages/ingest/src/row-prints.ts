/** Row prints: 128 bits of the SHA-256 of texts, numbered from 0 on in the order in which they came, and found again. */
import { hash } from "node:crypto";

/** A print: bytes, one to a character, of which the first sixteen count. */
export type Print = string;

const WORDS = 4;
const LEAST = 1024;

/** The print of a row as it stands in its file. */
export function printOfRow(text: string): Print {
  return hash("sha256", text, "latin1");
}

/** The print of what rows lean on together, told apart from every row by being hashed otherwise. */
export function printOfShared(text: string): Print {
  return hash("sha512-256", text, "latin1");
}

/** See the file. */
export class RowPrints {
  #words: Uint32Array;
  #size: number;
  /** Numbers from 1 on by the first word of the print; 0 where there is none. */
  #slots: Uint32Array;
  readonly #sought = new Uint32Array(WORDS);
  /** Rows mostly come again in the order in which they came before. */
  #guess = 0;

  /** Prints as `words` gave them. */
  constructor(words: Uint32Array = new Uint32Array(0)) {
    this.#size = words.length / WORDS;
    this.#words = words;
    let slots = LEAST;
    while (slots < this.#size * 2) slots *= 2;
    this.#slots = new Uint32Array(slots);
    this.#fill();
  }

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  /** All of them, four words each; what comes later is not in it. */
  get words(): Uint32Array {
    return this.#words.subarray(0, this.#size * WORDS);
  }

  /** The number of a print; -1 where it did not come. */
  find(print: Print): number {
    this.#seek(print);
    const isGuessed = this.#guess < this.#size && this.#stands(this.#guess, this.#sought, 0);
    const found = isGuessed ? this.#guess : (this.#slots[this.#slotOf(this.#sought, 0)] ?? 0) - 1;
    if (found >= 0) this.#guess = found + 1;
    return found;
  }

  /** Adds a print; false where it came before. */
  add(print: Print): boolean {
    if (this.find(print) >= 0) return false;
    if ((this.#size + 1) * 2 > this.#slots.length) this.#widen();
    if ((this.#size + 1) * WORDS > this.#words.length) {
      const wider = new Uint32Array(Math.max(LEAST, this.#words.length * 2));
      wider.set(this.#words);
      this.#words = wider;
    }
    this.#words.set(this.#sought, this.#size * WORDS);
    this.#slots[this.#slotOf(this.#sought, 0)] = this.#size + 1;
    this.#size += 1;
    return true;
  }

  #seek(print: Print): void {
    for (let word = 0; word < WORDS; word += 1) {
      const at = word * 4;
      this.#sought[word] =
        print.charCodeAt(at) |
        (print.charCodeAt(at + 1) << 8) |
        (print.charCodeAt(at + 2) << 16) |
        (print.charCodeAt(at + 3) << 24);
    }
  }

  /** Where the print that stands in `words` from `from` on lies or would lie. */
  #slotOf(words: Uint32Array, from: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = (words[from] ?? 0) & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0) return slot;
      if (this.#stands(number - 1, words, from)) return slot;
    }
  }

  /** Whether the print of a number is the one that stands in `words` from `from` on. */
  #stands(number: number, words: Uint32Array, from: number): boolean {
    const at = number * WORDS;
    return (
      this.#words[at] === words[from] &&
      this.#words[at + 1] === words[from + 1] &&
      this.#words[at + 2] === words[from + 2] &&
      this.#words[at + 3] === words[from + 3]
    );
  }

  #widen(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    this.#fill();
  }

  #fill(): void {
    for (let number = 0; number < this.#size; number += 1)
      this.#slots[this.#slotOf(this.#words, number * WORDS)] = number + 1;
  }
}
