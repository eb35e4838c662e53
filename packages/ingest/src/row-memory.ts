/**
 * Row memory: knows the rows of an earlier import again, so that a row that is on file unchanged is neither adapted nor
 * parsed. A row is remembered where nothing was wrong with it, with what it told beside its own records: its scene, and
 * how it spelled what it shares with others. What its records are, the database keeps beside it. SPEC U7.
 */
import type { Scene } from "./adapter.ts";
import { KeptRows } from "./kept-rows.ts";
import type { Print } from "./row-prints.ts";
import { PRINT_WORDS, wordsIn } from "./row-prints.ts";
import { RowsToKeep } from "./rows-to-keep.ts";

/** A row of an import with a memory: one that was known, by its number, or the ids of the own records of one to remember. */
export type RememberedRow = number | readonly string[];

/** What a row told beside its own records. */
interface Told {
  readonly scene?: Scene | undefined;
  /** What it shares with others, each as it spelled it. */
  readonly spellings: readonly string[];
}

/** Where the texts of a row stand that tell its scene; behind them stand its spellings. */
const [COUNTRY, EARLIEST, LATEST, SPELLINGS] = [0, 1, 2, 3];

/** What parts a country from its region; no id of a place holds it. */
const PART = "\n";

/** See the file. It serves one import, and knows nothing until it was opened. */
export class RowMemory {
  /** All that rows depend on beside their cells; what was kept under another is of no use. */
  readonly key: string;
  #known = KeptRows.none();
  #isOpen = false;
  #isMet = new Uint8Array(0);
  /** Where rows are kept that were not known; null where they are not. */
  #next: RowsToKeep | null = null;
  /** What known texts are numbered among the next ones, plus one; 0 where that is not known yet. */
  #renumbered = new Uint32Array(0);
  readonly #numbers: number[] = [];
  readonly #words = new Uint32Array(PRINT_WORDS);
  #rows: RememberedRow[] = [];

  constructor(key: string) {
    this.key = key;
  }

  /** Takes the parts that were kept of an earlier import, if any were; `keeps` where this one is to be kept too. */
  open(kept: Iterable<Uint8Array> | null, keeps: boolean): void {
    if (kept !== null) this.#known = KeptRows.from(kept);
    this.#isMet = new Uint8Array(this.#known.size);
    if (keeps) this.#next = new RowsToKeep();
    this.#isOpen = true;
  }

  /** Whether it was opened. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /**
   * A part of what is to be kept: the next rows that were to be remembered and are in none yet, and behind them known rows.
   * Every part but the last must have as many rows as the first.
   */
  part(remembered: number, known: Uint32Array): Uint8Array {
    const next = this.#next;
    if (next === null) throw new Error("rows of an import that is not kept");
    if (known.length === 0) return next.take(remembered);
    if (this.#renumbered.length === 0) this.#renumbered = new Uint32Array(this.#known.texts);
    for (const row of known) {
      const numbers = this.#known.numbersOf(row);
      this.#numbers.length = numbers.length;
      for (let at = 0; at < numbers.length; at += 1)
        this.#numbers[at] = this.#renumber(next, numbers[at] ?? 0);
      next.add(this.#known.printOf(row), this.#numbers);
    }
    return next.take(remembered + known.length);
  }

  #renumber(next: RowsToKeep, number: number): number {
    const known = this.#renumbered[number] ?? 0;
    if (known > 0) return known - 1;
    const given = next.numberOf(this.#known.textAt(number));
    this.#renumbered[number] = given + 1;
    return given;
  }

  /** The rows since it was last asked, each once. */
  take(): readonly RememberedRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  /** The number of a row that came and is known; -1 where it is not. Null is the print of a row that is to be read. */
  recall(print: Print | null): number {
    const row = print === null ? -1 : this.#known.find(print);
    if (row >= 0 && this.#isMet[row] === 0) {
      this.#isMet[row] = 1;
      this.#rows.push(row);
    }
    return row;
  }

  /** Remembers a row that was not known, with the ids of its own records, where rows are kept. */
  remember(print: Print | null, ids: readonly string[], { scene, spellings }: Told): void {
    const next = this.#next;
    if (next === null || print === null) return;
    this.#numbers.length = SPELLINGS;
    this.#numbers[COUNTRY] = next.numberOf(scene === undefined ? "" : countryText(scene));
    this.#numbers[EARLIEST] = next.numberOf(scene?.earliest ?? "");
    this.#numbers[LATEST] = next.numberOf(scene?.latest ?? "");
    for (const text of spellings) this.#numbers.push(next.numberOf(text));
    next.add(wordsIn(print, this.#words), this.#numbers);
    this.#rows.push(ids);
  }

  /** The scene of a known row. */
  sceneOf(row: number): Scene | undefined {
    const numbers = this.#known.numbersOf(row);
    const text = this.#known.textAt(numbers[COUNTRY] ?? 0);
    if (text === "") return undefined;
    const end = text.indexOf(PART);
    return {
      country: end === -1 ? text : text.slice(0, end),
      earliest: this.#known.textAt(numbers[EARLIEST] ?? 0),
      latest: this.#known.textAt(numbers[LATEST] ?? 0),
      region: end === -1 ? undefined : text.slice(end + 1),
    };
  }

  /** The numbers of the spellings of a known row. */
  spellingsOf(row: number): Uint32Array {
    return this.#known.numbersOf(row).subarray(SPELLINGS);
  }

  /** The spelling of a number. */
  spellingAt(number: number): string {
    return this.#known.textAt(number);
  }
}

function countryText({ country, region }: Scene): string {
  return region === undefined ? country : country + PART + region;
}
