/**
 * Whole file: a small file, read at once. A pipe or a device is never opened, since it may keep whoever opens it waiting and has
 * no end, and of a file that grows while it is read no more is taken than it may hold.
 */
import { closeSync, openSync, readSync, statSync } from "node:fs";
import type { Unread } from "@sitrep/domain/defect/file";
import { unreadOf } from "./unread.ts";

/** What was read; or how large it is, where that is too much; or why it cannot be read. */
export type FileReading =
  | { readonly bytes: Uint8Array }
  | { readonly size: number }
  | { readonly refused: Unread };

const PIECE = 65_536;

/** Reads the file at a path, of at most so many bytes. */
export function readWhole(file: string, most: number): FileReading {
  try {
    const found = statSync(file);
    if (found.isDirectory()) return { refused: { is: "folder" } };
    if (!found.isFile()) return { refused: { is: "not-ordinary" } };
    if (found.size > most) return { size: found.size };
    const handle = openSync(file, "r");
    try {
      return readUpTo(handle, most);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return { refused: unreadOf(error) };
  }
}

/** Reads what is open to its end, or until it is too much. */
export function readUpTo(handle: number, most: number): Exclude<FileReading, { refused: string }> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  while (size <= most) {
    const piece = Buffer.allocUnsafe(PIECE);
    const length = readSync(handle, piece);
    if (length === 0) return { bytes: Buffer.concat(pieces, size) };
    pieces.push(piece.subarray(0, length));
    size += length;
  }
  return { size };
}
