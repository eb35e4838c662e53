/**
 * Segment: a run of incident versions as columns, packed into two blobs: what each version is by itself, and the records that it
 * names. Numbers are kept in the byte order of nearly every machine, lowest first; words as places in a list of the segment's own.
 */
import { StoreError } from "../engine.ts";

/** How many versions a segment holds at most. */
export const SEGMENT = 16_384;

/** Columns of whole numbers: the ledger's own, day slots, numbers of records and of facet sets (0 for none), and coordinates (`coordinate.ts`). */
export const NUMBER_COLUMNS = [
  "version", "number", "seq", "since", "earliest", "latest", "place", "spread", "area", "traits", "lat", "lon",
] as const; // prettier-ignore

/** Columns of words, of which there are few. */
export const WORD_COLUMNS = [
  "dataset", "visibility", "kind", "precision", "extent", "verification",
] as const; // prettier-ignore

/** See `NUMBER_COLUMNS`. */
export type NumberColumn = (typeof NUMBER_COLUMNS)[number];

/** See `WORD_COLUMNS`. */
export type WordColumn = (typeof WORD_COLUMNS)[number];

/** One version, in the order of the columns. */
export type SegmentRow = Readonly<Record<NumberColumn, number> & Record<WordColumn, string>>;

/** A segment that is unpacked. */
export interface Segment {
  readonly rows: number;
  readonly numbers: Readonly<Record<NumberColumn, Int32Array>>;
  /** Places in `words`. */
  readonly codes: Readonly<Record<WordColumn, Uint16Array>>;
  readonly words: Readonly<Record<WordColumn, readonly string[]>>;
}

/** The records that the versions of a segment name: those of row n from `starts[n]` to before `starts[n + 1]`. */
export interface SegmentLinks {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  /** Numbers of roles. */
  readonly roles: Uint8Array;
}

/** Says that numbers stand lowest byte first, where they do. */
const ORDER = 1;

/** A segment in the making. */
export class SegmentDraft {
  readonly #numbers: Record<NumberColumn, Int32Array>;
  readonly #codes: Record<WordColumn, Uint16Array>;
  readonly #words: Record<WordColumn, Map<string, number>>;
  readonly #starts = new Int32Array(SEGMENT + 1);
  #targets = new Int32Array(SEGMENT);
  #roles = new Uint8Array(SEGMENT);
  #links = 0;
  #rows = 0;

  constructor() {
    this.#numbers = columnsOf(NUMBER_COLUMNS, () => new Int32Array(SEGMENT));
    this.#codes = columnsOf(WORD_COLUMNS, () => new Uint16Array(SEGMENT));
    this.#words = columnsOf(WORD_COLUMNS, () => new Map<string, number>());
  }

  /** How many versions it holds. */
  get rows(): number {
    return this.#rows;
  }

  /** Goes on where a segment ended that is not full. */
  static from(segment: Segment, links: SegmentLinks): SegmentDraft {
    const draft = new SegmentDraft();
    for (const column of NUMBER_COLUMNS) draft.#numbers[column].set(segment.numbers[column]);
    for (const column of WORD_COLUMNS) {
      draft.#codes[column].set(segment.codes[column]);
      for (const [at, word] of segment.words[column].entries()) draft.#words[column].set(word, at);
    }
    draft.#rows = segment.rows;
    draft.#starts.set(links.starts);
    for (const [at, target] of links.targets.entries()) draft.#link(links.roles[at] ?? 0, target);
    return draft;
  }

  /** Adds a version. */
  put(row: SegmentRow): void {
    const at = this.#rows;
    for (const column of NUMBER_COLUMNS) this.#numbers[column][at] = row[column];
    for (const column of WORD_COLUMNS) {
      const words = this.#words[column];
      const known = words.get(row[column]);
      if (known === undefined) words.set(row[column], words.size);
      this.#codes[column][at] = known ?? words.size - 1;
    }
    this.#rows += 1;
    this.#starts[this.#rows] = this.#links;
  }

  /** Adds a record that the version added last names. */
  link(role: number, target: number): void {
    this.#link(role, target);
    this.#starts[this.#rows] = this.#links;
  }

  #link(role: number, target: number): void {
    if (this.#links === this.#targets.length) {
      const [targets, roles] = [this.#targets, this.#roles];
      this.#targets = new Int32Array(this.#links * 2);
      this.#roles = new Uint8Array(this.#links * 2);
      this.#targets.set(targets);
      this.#roles.set(roles);
    }
    this.#targets[this.#links] = target;
    this.#roles[this.#links] = role;
    this.#links += 1;
  }

  /** Packs what it holds. */
  pack(): { readonly own: Uint8Array; readonly links: Uint8Array } {
    const words = columnsOf(WORD_COLUMNS, (column) => [...this.#words[column].keys()]);
    const head = new TextEncoder().encode(JSON.stringify(words));
    const rows = this.#rows;
    return {
      own: joined([
        Int32Array.of(ORDER, rows, head.length),
        ...NUMBER_COLUMNS.map((column) => this.#numbers[column].subarray(0, rows)),
        ...WORD_COLUMNS.map((column) => this.#codes[column].subarray(0, rows)),
        head,
      ]),
      links: joined([
        Int32Array.of(ORDER, this.#links),
        this.#starts.subarray(0, rows + 1),
        this.#targets.subarray(0, this.#links),
        this.#roles.subarray(0, this.#links),
      ]),
    };
  }
}

/** The bytes of arrays, one behind the other. */
export function joined(
  parts: readonly (Float64Array | Int32Array | Uint16Array | Uint8Array)[],
): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    all.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return all;
}

/** Unpacks what versions are by themselves. @throws StoreError when it was damaged, or written by a machine of another make */
export function unpackOwn(blob: Uint8Array): Segment {
  return undamaged(() => readOwn(blob));
}

function readOwn(blob: Uint8Array): Segment {
  const bytes = aligned(blob);
  const [order, rows = 0, headLength = 0] = new Int32Array(bytes.buffer, bytes.byteOffset, 3);
  if (order !== ORDER) throw new RangeError(`numbers in the order ${order}`);
  let at = bytes.byteOffset + 12;
  const numbers = columnsOf(NUMBER_COLUMNS, () => {
    const column = new Int32Array(bytes.buffer, at, rows);
    at += column.byteLength;
    return column;
  });
  const codes = columnsOf(WORD_COLUMNS, () => {
    const column = new Uint16Array(bytes.buffer, at, rows);
    at += column.byteLength;
    return column;
  });
  const head = new TextDecoder().decode(new Uint8Array(bytes.buffer, at, headLength));
  // Written above, from the lists of words.
  const words = JSON.parse(head) as Segment["words"];
  return { rows, numbers, codes, words };
}

/** What stands behind that: sections that came later. Nothing where the segment was written before. */
export function behindOwn(blob: Uint8Array): Uint8Array {
  const [, rows = 0, headLength = 0] = new Int32Array(blob.slice(0, 12).buffer);
  const ofRow = NUMBER_COLUMNS.length * 4 + WORD_COLUMNS.length * 2;
  return blob.subarray(12 + rows * ofRow + headLength);
}

/** Unpacks the records that versions name. @throws StoreError when it was damaged, or written by a machine of another make */
export function unpackLinks(blob: Uint8Array, rows: number): SegmentLinks {
  return undamaged(() => readLinks(blob, rows));
}

function readLinks(blob: Uint8Array, rows: number): SegmentLinks {
  const bytes = aligned(blob);
  const [order, length = 0] = new Int32Array(bytes.buffer, bytes.byteOffset, 2);
  if (order !== ORDER) throw new RangeError(`numbers in the order ${order}`);
  const starts = new Int32Array(bytes.buffer, bytes.byteOffset + 8, rows + 1);
  const targets = new Int32Array(bytes.buffer, starts.byteOffset + starts.byteLength, length);
  const roles = new Uint8Array(bytes.buffer, targets.byteOffset + targets.byteLength, length);
  return { starts, targets, roles };
}

/** A view of whole numbers has to begin at one. */
function aligned(blob: Uint8Array): Uint8Array {
  return blob.byteOffset % 4 === 0 ? blob : blob.slice();
}

/** What was unpacked. @throws StoreError when it could not be */
export function undamaged<Unpacked>(unpack: () => Unpacked): Unpacked {
  try {
    return unpack();
  } catch (cause) {
    const sentence =
      "the columns of this database are damaged, or were written by a machine of another make; make the tables anew from the ledger";
    throw new StoreError(sentence, { cause });
  }
}

/** A value for each column. */
export function columnsOf<Column extends string, Value>(
  columns: readonly Column[],
  make: (column: Column) => Value,
): Record<Column, Value> {
  // Every column was just given its value.
  return Object.fromEntries(columns.map((column) => [column, make(column)])) as Record<Column, Value>; // prettier-ignore
}
