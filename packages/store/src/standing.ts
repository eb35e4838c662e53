/**
 * Standing: the records of a dataset that are in force, each by the revision that holds its body, and what an import made of
 * them so far; a byte for each revision of the ledger.
 */
import type { RecordKind } from "@sitrep/domain/record";
import { RECORD_KINDS } from "@sitrep/domain/record";

/** The kind is counted from 1 on; 0 is a revision of another dataset, or one that is not in force. */
const KIND = 0x0f;
const SEEN = 0x10;
/** Amended or retracted by the import. */
const ENDED = 0x20;
/** Written by the import. */
const NEW = 0x40;

const LEAST = 1024;

/** See the file. Revisions are known by their `seq`. */
export class Standing {
  #marks: Uint8Array;
  #end: number;

  /** Those that `kinds` gave. */
  constructor(kinds: Uint8Array = new Uint8Array(0)) {
    this.#marks = kinds.slice();
    this.#end = kinds.length;
  }

  /** Adds a revision that was in force before the import. */
  add(seq: number, kind: RecordKind): void {
    if (seq >= this.#marks.length) {
      const wider = new Uint8Array(Math.max(LEAST, seq + 1, this.#marks.length * 2));
      wider.set(this.#marks);
      this.#marks = wider;
    }
    this.#marks[seq] = RECORD_KINDS.indexOf(kind) + 1;
    this.#end = Math.max(this.#end, seq + 1);
  }

  /** Adds a revision that the import writes. */
  enter(seq: number, kind: RecordKind): void {
    this.add(seq, kind);
    this.#marks[seq] = (this.#marks[seq] ?? 0) | NEW | SEEN;
  }

  #markOf(seq: number): number {
    return this.#marks[seq] ?? 0;
  }

  /** Whether it was in force before the import. */
  has(seq: number): boolean {
    const mark = this.#markOf(seq);
    return (mark & KIND) > 0 && (mark & NEW) === 0;
  }

  /** The kind of the record. */
  kindOf(seq: number): RecordKind {
    const kind = RECORD_KINDS[(this.#markOf(seq) & KIND) - 1];
    if (kind === undefined) throw new RangeError(`no revision ${seq} in force`);
    return kind;
  }

  /** Notes that the import has met the record; false where it had already. */
  see(seq: number): boolean {
    const mark = this.#markOf(seq);
    if ((mark & SEEN) !== 0) return false;
    this.#marks[seq] = mark | SEEN;
    return true;
  }

  /** Whether the import has met the record. */
  isSeen(seq: number): boolean {
    return (this.#markOf(seq) & SEEN) !== 0;
  }

  /** Notes that the import amends or retracts the record. */
  end(seq: number): void {
    this.#marks[seq] = this.#markOf(seq) | ENDED;
  }

  /** Whether the import amends or retracts the record. */
  isEnded(seq: number): boolean {
    return (this.#markOf(seq) & ENDED) !== 0;
  }

  /** Revisions that were in force before the import, and that it has not met, in the order of the ledger. */
  *unseen(): Generator<number> {
    for (let seq = 0; seq < this.#end; seq += 1) if (this.has(seq) && !this.isSeen(seq)) yield seq;
  }

  /** What is in force once the import is written. */
  kinds(): Uint8Array {
    return this.#marks
      .subarray(0, this.#end)
      .map((mark) => ((mark & ENDED) === 0 ? mark & KIND : 0));
  }
}
