/**
 * Kept part: some of the rows that a database keeps between two imports, as bytes: each row as its print and what it told
 * beside its own records, in texts that many rows have in common. The bytes of one machine are read by its like.
 */
import { PRINT_WORDS } from "./row-prints.ts";

/** Rows of a part. Texts are numbered through all parts, and each part brings those that no part before it had. */
export interface KeptPart {
  /** The prints of the rows, one after the other. */
  readonly prints: Uint32Array;
  /** Where the numbers of each row begin; one more than there are rows. */
  readonly starts: Uint32Array;
  /** Numbers of texts, row after row. */
  readonly numbers: Uint32Array;
  readonly texts: readonly string[];
}

/** Numbers before all others; the first tells whether the bytes of a number stand in the order of this machine. */
const HEADER = 4;
const BYTE_ORDER = 0x0102_0304;

/** A part as bytes. */
export function bytesOfPart({ prints, starts, numbers, texts }: KeptPart): Uint8Array {
  const words = Buffer.from(JSON.stringify(texts));
  const startsAt = HEADER + prints.length;
  const numbersAt = startsAt + starts.length;
  const end = numbersAt + numbers.length;
  const all = new Uint8Array(end * 4 + words.length);
  const view = new Uint32Array(all.buffer, 0, end);
  view.set([BYTE_ORDER, starts.length - 1, numbers.length, words.length]);
  view.set(prints, HEADER);
  view.set(starts, startsAt);
  view.set(numbers, numbersAt);
  all.set(words, end * 4);
  return all;
}

/** The part that `bytes` hold, as views of them; null where another machine wrote them. */
export function partIn(bytes: Uint8Array): KeptPart | null {
  // A view of whole words has to begin at one.
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(buffer, byteOffset, Math.floor(byteLength / 4));
  const [order, rows = 0, length = 0, textBytes = 0] = words;
  if (order !== BYTE_ORDER) return null;
  const startsAt = HEADER + rows * PRINT_WORDS;
  const numbersAt = startsAt + rows + 1;
  const end = numbersAt + length;
  // What stands there was written by `bytesOfPart`.
  const texts = JSON.parse(
    Buffer.from(buffer, byteOffset + end * 4, textBytes).toString(),
  ) as string[];
  return {
    prints: words.subarray(HEADER, startsAt),
    starts: words.subarray(startsAt, numbersAt),
    numbers: words.subarray(numbersAt, end),
    texts,
  };
}
