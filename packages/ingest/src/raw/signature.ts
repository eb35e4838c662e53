/** Signature: what the first bytes of a file say it is. */

/** A kind of file that holds no text, and what to do with it. */
export interface NotText {
  readonly what: string;
  readonly hint: string;
}

/** So many bytes are looked at. */
export const SIGNATURE_LENGTH = 8;

const UNPACK = "Unpack it, and name the file that was in it.";
const SAVE = "Save its sheet as CSV, and name that.";

const SIGNATURES: readonly (readonly [string, "zip" | "gzip" | NotText])[] = [
  ["504b0304", "zip"],
  ["504b0506", "zip"],
  ["1f8b", "gzip"],
  ["d0cf11e0a1b11ae1", { what: "an old Excel or Word file", hint: SAVE }],
  ["25504446", { what: "a PDF", hint: "Ask its publisher for the table as CSV." }],
  ["50415231", { what: "a Parquet file", hint: "Write it as CSV, and name that." }],
  ["53514c697465", { what: "an SQLite database", hint: "Write its table as CSV, and name that." }],
  ["89504e47", { what: "a picture", hint: "A table in a picture must be typed." }],
  ["ffd8ff", { what: "a picture", hint: "A table in a picture must be typed." }],
  ["28b52ffd", { what: "packed with zstd", hint: UNPACK }],
  ["fd377a585a00", { what: "packed with xz", hint: UNPACK }],
  ["425a68", { what: "packed with bzip2", hint: UNPACK }],
  ["377abcaf271c", { what: "a 7z archive", hint: UNPACK }],
  ["526172211a07", { what: "a RAR archive", hint: UNPACK }],
];

/** What the bytes begin; null where they may be text. */
export function signatureOf(bytes: Uint8Array): "zip" | "gzip" | NotText | null {
  const hex = Buffer.from(bytes).toString("hex");
  return SIGNATURES.find(([start]) => hex.startsWith(start))?.[1] ?? null;
}
