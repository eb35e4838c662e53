/** Signature: what the first bytes of a file say it is. */

import type { FileKind } from "@sitrep/domain/defect/file";

/** A kind of file that holds no text. */
export interface NotText {
  readonly kind: FileKind;
}

/** So many bytes are looked at. */
export const SIGNATURE_LENGTH = 8;

const SIGNATURES: readonly (readonly [string, "zip" | "gzip" | NotText])[] = [
  ["504b0304", "zip"],
  ["504b0506", "zip"],
  ["1f8b", "gzip"],
  ["d0cf11e0a1b11ae1", { kind: "old-office" }],
  ["25504446", { kind: "pdf" }],
  ["50415231", { kind: "parquet" }],
  ["53514c697465", { kind: "sqlite" }],
  ["89504e47", { kind: "picture" }],
  ["ffd8ff", { kind: "picture" }],
  ["28b52ffd", { kind: "zstd" }],
  ["fd377a585a00", { kind: "xz" }],
  ["425a68", { kind: "bzip2" }],
  ["377abcaf271c", { kind: "7z" }],
  ["526172211a07", { kind: "rar" }],
];

/** What the bytes begin; null where they may be text. */
export function signatureOf(bytes: Uint8Array): "zip" | "gzip" | NotText | null {
  const hex = Buffer.from(bytes).toString("hex");
  return SIGNATURES.find(([start]) => hex.startsWith(start))?.[1] ?? null;
}
