/**
 * Row memory: knows the rows of an earlier import again, so that a row that is on file unchanged is neither adapted nor
 * parsed. A row is remembered where nothing was wrong with it, with what it told beside its own records: its scene, and
 * how it spelled what it shares with others. What its records are, the database keeps beside it. SPEC U7.
 */
import type { Scene } from "./adapter.ts";
import { KeptRows } from "./kept-rows.ts";
import type { Print } from "./row-prints.ts";

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
  #met = 0;
  /** The rows of this import; null where they are not kept. */
  #next: KeptRows | null = null;
  #hasNew = false;
  /** What known texts are numbered among the next ones, plus one; 0 where that is not known yet. */
  #renumbered = new Uint32Array(0);
  #numbers: number[] = [];
  #rows: RememberedRow[] = [];

  constructor(key: string) {
    this.key = key;
  }

  /** Takes what was kept of an earlier import, if anything was; `keeps` where this one is to be kept too. */
  open(kept: Uint8Array | null, keeps: boolean): void {
    if (kept !== null) this.#known = KeptRows.from(kept);
    this.#isMet = new Uint8Array(this.#known.size);
    this.#renumbered = new Uint32Array(this.#known.texts);
    if (keeps) this.#next = KeptRows.none();
    this.#isOpen = true;
  }

  /** Whether it was opened. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** What is to be kept; null where it is what was kept before, unless that has become stale. */
  close(isStale: boolean): Uint8Array | null {
    const isSame = !this.#hasNew && this.#met === this.#known.size;
    return this.#next === null || (isSame && !isStale) ? null : this.#next.bytes();
  }

  /** The rows since it was last asked, each once; they are numbered in this order from then on. */
  take(): readonly RememberedRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  /** The number of a row that came and is known; -1 where it is not. Null is the print of a row that is to be read. */
  recall(print: Print | null): number {
    const row = print === null ? -1 : this.#known.find(print);
    if (print !== null && row >= 0 && this.#isMet[row] === 0) this.#meet(row, print);
    return row;
  }

  #meet(row: number, print: Print): void {
    this.#isMet[row] = 1;
    this.#met += 1;
    this.#rows.push(row);
    if (this.#next === null) return;
    const known = this.#known.numbersOf(row);
    this.#numbers.length = known.length;
    for (let at = 0; at < known.length; at += 1)
      this.#numbers[at] = this.#renumber(this.#next, known[at] ?? 0);
    this.#next.add(print, this.#numbers);
  }

  #renumber(next: KeptRows, number: number): number {
    const known = this.#renumbered[number] ?? 0;
    if (known > 0) return known - 1;
    const given = next.numberOf(this.#known.textAt(number));
    this.#renumbered[number] = given + 1;
    return given;
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
    if (!next.add(print, this.#numbers)) return;
    this.#hasNew = true;
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
