/** Row prints: 128 bits of the SHA-256 of texts, numbered from 0 on in the order in which they came, and found again. */
import { hash } from "node:crypto";

/** A print: bytes, one to a character, of which the first sixteen count. */
export type Print = string;

/** How many words of 32 bits of a print count. */
export const PRINT_WORDS = 4;
const LEAST = 1024;

/** The print of a row as it stands in its file. */
export function printOfRow(text: string): Print {
  return hash("sha256", text, "latin1");
}

/** The print of what rows lean on together, told apart from every row by being hashed otherwise. */
export function printOfShared(text: string): Print {
  return hash("sha512-256", text, "latin1");
}

/** Writes the words of a print that count. */
export function wordsIn(print: Print, words: Uint32Array): Uint32Array {
  for (let word = 0; word < PRINT_WORDS; word += 1) {
    const at = word * 4;
    words[word] =
      print.charCodeAt(at) |
      (print.charCodeAt(at + 1) << 8) |
      (print.charCodeAt(at + 2) << 16) |
      (print.charCodeAt(at + 3) << 24);
  }
  return words;
}

/** See the file. */
export class RowPrints {
  readonly #parts: readonly Uint32Array[];
  /** How many prints every part has but the last. */
  readonly #width: number;
  readonly #size: number;
  /** Numbers from 1 on by the first word of the print; 0 where there is none. */
  readonly #slots: Uint32Array;
  readonly #sought = new Uint32Array(PRINT_WORDS);
  /** Rows mostly come again in the order in which they came before. */
  #guess = 0;

  /** Prints as parts of one length hold them. */
  constructor(parts: readonly Uint32Array[]) {
    this.#parts = parts;
    this.#width = Math.max(1, (parts[0]?.length ?? 0) / PRINT_WORDS);
    this.#size = parts.reduce((sum, { length }) => sum + length, 0) / PRINT_WORDS;
    let slots = LEAST;
    while (slots < this.#size * 2) slots *= 2;
    this.#slots = new Uint32Array(slots);
    for (let number = 0; number < this.#size; number += 1)
      this.#slots[this.#slotOf(this.wordsOf(number))] ||= number + 1;
  }

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  /** The words of the print of a number. */
  wordsOf(number: number): Uint32Array {
    const at = (number % this.#width) * PRINT_WORDS;
    const part = this.#parts[Math.floor(number / this.#width)];
    if (part === undefined) throw new RangeError(`no row ${number}`);
    return part.subarray(at, at + PRINT_WORDS);
  }

  /** The first number of a print; -1 where it did not come. */
  find(print: Print): number {
    const sought = wordsIn(print, this.#sought);
    const isGuessed = this.#guess < this.#size && this.#stands(this.#guess, sought);
    const found = isGuessed ? this.#guess : (this.#slots[this.#slotOf(sought)] ?? 0) - 1;
    if (found >= 0) this.#guess = found + 1;
    return found;
  }

  /** Where a print lies or would lie. */
  #slotOf(words: Uint32Array): number {
    const mask = this.#slots.length - 1;
    for (let slot = (words[0] ?? 0) & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0 || this.#stands(number - 1, words)) return slot;
    }
  }

  /** Whether the print of a number is this one. */
  #stands(number: number, words: Uint32Array): boolean {
    const at = (number % this.#width) * PRINT_WORDS;
    const part = this.#parts[Math.floor(number / this.#width)];
    return (
      part !== undefined &&
      part[at] === words[0] &&
      part[at + 1] === words[1] &&
      part[at + 2] === words[2] &&
      part[at + 3] === words[3]
    );
  }
}
