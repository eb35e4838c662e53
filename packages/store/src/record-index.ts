/**
 * Record index: what is known of each record of a dataset while an import reads on: the kind, the newest revision, and
 * whether the body is the same; some 40 bytes a record, without its id or body.
 *
 * Ids are told apart by 64 bits that nobody outside the process can foresee, bodies by 128 bits of their SHA-256.
 */
import { randomBytes } from "node:crypto";
import type { RecordKind } from "@sitrep/domain/record";
import { RECORD_KINDS } from "@sitrep/domain/record";

/** A record as it is entered. */
export interface IndexedRecord {
  readonly id: string;
  readonly kind: RecordKind;
  /** Its newest revision. */
  readonly seq: number;
  /** The hash of its body; null where that was taken behind a salt. */
  readonly hash: string | null;
}

/** Numbers of an entry: two of the id, four of the body, the revision. */
const WIDTH = 7;
const HASH = 2;
const SEQ = 6;
const SEEN = 0x10;
const SALTED = 0x20;
const CHANGED = 0x40;
const KIND = 0x0f;
/** Entries are kept in parts of this many, so that none is ever copied. */
const PART_BITS = 14;
const PART = 1 << PART_BITS;

/** See the file. An entry is known by its number, from 0 on. */
export class RecordIndex {
  readonly #seeds = new Uint32Array(randomBytes(8).buffer.slice(0, 8));
  readonly #parts: Uint32Array<ArrayBuffer>[] = [];
  readonly #flags: Uint8Array<ArrayBuffer>[] = [];
  /** Entry numbers from 1 on by the hash of the id; 0 where there is none. */
  #slots = new Uint32Array(PART);
  #size = 0;
  #one = 0;
  #two = 0;

  /** How many records are known. */
  get size(): number {
    return this.#size;
  }

  /** The entry of an id; -1 where it is not known. */
  find(id: string): number {
    this.#hash(id);
    return (this.#slots[this.#slotOf(this.#one, this.#two)] ?? 0) - 1;
  }

  /** Enters a record whose id is not known yet. */
  add(record: IndexedRecord): number {
    if ((this.#size + 1) * 2 > this.#slots.length) this.#widen();
    this.#hash(record.id);
    const entry = this.#size;
    this.#size += 1;
    if (entry >> PART_BITS === this.#parts.length) {
      this.#parts.push(new Uint32Array(PART * WIDTH));
      this.#flags.push(new Uint8Array(PART));
    }
    this.#slots[this.#slotOf(this.#one, this.#two)] = entry + 1;
    this.#set(entry, 0, this.#one);
    this.#set(entry, 1, this.#two);
    this.replace(entry, record);
    return entry;
  }

  #number(entry: number, at: number): number {
    return this.#parts[entry >> PART_BITS]?.[(entry & (PART - 1)) * WIDTH + at] ?? 0;
  }

  #set(entry: number, at: number, value: number): void {
    const part = this.#parts[entry >> PART_BITS];
    if (part !== undefined) part[(entry & (PART - 1)) * WIDTH + at] = value;
  }

  #flagsOf(entry: number): number {
    return this.#flags[entry >> PART_BITS]?.[entry & (PART - 1)] ?? 0;
  }

  #setFlags(entry: number, flags: number): void {
    const part = this.#flags[entry >> PART_BITS];
    if (part !== undefined) part[entry & (PART - 1)] = flags;
  }

  /** Writes anew what is known of an entry's record; whether it was seen stays. */
  replace(entry: number, { kind, seq, hash }: Omit<IndexedRecord, "id">): void {
    for (let part = 0; part < 4; part += 1)
      this.#set(entry, HASH + part, hash === null ? 0 : numberIn(hash, part));
    this.#set(entry, SEQ, seq);
    const seen = this.#flagsOf(entry) & SEEN;
    this.#setFlags(entry, RECORD_KINDS.indexOf(kind) | seen | (hash === null ? SALTED : 0));
  }

  /** Notes that the import changes the record, and the revision that it writes; 0 where it writes none. */
  change(entry: number, seq: number): void {
    this.#set(entry, SEQ, seq);
    this.#setFlags(entry, this.#flagsOf(entry) | CHANGED);
  }

  /** Whether the import changes the record. */
  isChanged(entry: number): boolean {
    return (this.#flagsOf(entry) & CHANGED) !== 0;
  }

  /** Whether the body has this hash; never of one behind a salt. */
  hasHash(entry: number, hash: string): boolean {
    if (this.isSalted(entry)) return false;
    for (let part = 0; part < 4; part += 1)
      if (this.#number(entry, HASH + part) !== numberIn(hash, part)) return false;
    return true;
  }

  /** Whether the hash of the body was taken behind a salt. */
  isSalted(entry: number): boolean {
    return (this.#flagsOf(entry) & SALTED) !== 0;
  }

  /** The kind of the record. */
  kindOf(entry: number): RecordKind {
    const kind = RECORD_KINDS[this.#flagsOf(entry) & KIND];
    if (kind === undefined) throw new RangeError(`no entry ${entry}`);
    return kind;
  }

  /** The newest revision of the record. */
  seqOf(entry: number): number {
    return this.#number(entry, SEQ);
  }

  /** Whether the import has met the record. */
  isSeen(entry: number): boolean {
    return (this.#flagsOf(entry) & SEEN) !== 0;
  }

  /** Notes that the import has met the record. */
  see(entry: number): void {
    this.#setFlags(entry, this.#flagsOf(entry) | SEEN);
  }

  /** The entries that the import has not met. */
  *unseen(): Generator<number> {
    for (let entry = 0; entry < this.#size; entry += 1) if (!this.isSeen(entry)) yield entry;
  }

  /** Forgets everything, and gives the room back at once: a collector of garbage does so when it likes. */
  clear(): void {
    for (const part of [...this.#parts, ...this.#flags, this.#slots]) part.buffer.transfer(0);
    this.#parts.length = 0;
    this.#flags.length = 0;
    this.#slots = new Uint32Array(PART);
    this.#size = 0;
  }

  /** The two halves of the hash of an id (mixing as in MurmurHash). */
  #hash(id: string): void {
    let one = this.#seeds[0] ?? 0;
    let two = this.#seeds[1] ?? 0;
    for (let at = 0; at < id.length; at += 1) {
      const code = id.charCodeAt(at);
      one = Math.imul(one ^ code, 0x5bd1e995);
      one ^= one >>> 15;
      two = Math.imul(two ^ code, 0x1b873593);
      two = (two << 13) | (two >>> 19);
    }
    this.#one = (one ^ (one >>> 16)) >>> 0;
    this.#two = two >>> 0;
  }

  #slotOf(one: number, two: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = (one ^ two) & mask; ; slot = (slot + 1) & mask) {
      const entry = (this.#slots[slot] ?? 0) - 1;
      if (entry === -1) return slot;
      if (this.#number(entry, 0) === one && this.#number(entry, 1) === two) return slot;
    }
  }

  #widen(): void {
    const { length } = this.#slots;
    this.#slots.buffer.transfer(0);
    this.#slots = new Uint32Array(length * 2);
    for (let entry = 0; entry < this.#size; entry += 1)
      this.#slots[this.#slotOf(this.#number(entry, 0), this.#number(entry, 1))] = entry + 1;
  }
}

/** The number that a part of a hexadecimal hash stands for, of 32 bits each. */
function numberIn(hash: string, part: number): number {
  return Number.parseInt(hash.slice(part * 8, part * 8 + 8), 16);
}
