/**
 * Bytes of a file, a piece at a time: as they lie on disk, or unpacked where the file is gzip or zip, which its first
 * bytes say and not its name. Only ordinary files are opened: a pipe could be read for ever, and not a second time.
 */
import { said } from "@sitrep/domain/defect-sentence";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { unreadOf } from "../unread.ts";
import { BrokenFile } from "./broken-file.ts";
import { inflationGuard, refusePacked, whyNotInflated } from "./inflation.ts";
import { SIGNATURE_LENGTH, signatureOf } from "./signature.ts";
import { openArchive } from "./zip.ts";

/** A file that can be read. Nothing is held open between readings. */
export interface Bytes {
  /** What issues call it; of a file in an archive `data.zip#table.csv`. */
  readonly name: string;
  /** How many bytes there are to read, for a sign of progress: on disk, or unpacked where it lies in a zip. */
  readonly size: number;
  /** Reads it from its beginning; `position` of a piece is how many of `size` were read by then. @throws BrokenFile */
  readonly pieces: () => AsyncIterable<Piece>;
}

/** Some of the bytes. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly position: number;
}

/** Bytes of a piece: few enough that the rows of a piece are gone before the collector of garbage copies them. */
export const PIECE_SIZE = 32 * 1024;

/** Bytes asked of the disk at once: asking takes as long as reading a piece does. */
const READ_SIZE = 8 * PIECE_SIZE;

/**
 * Finds out what lies at a path. An archive must hold one table; `data.zip#table.csv` names one of several.
 * @throws BrokenFile where nothing can be read, with the reason
 */
export async function openBytes(path: string): Promise<Bytes> {
  const { file, entry, size } = await findFile(path);
  if (size === 0)
    throw new BrokenFile({
      code: "unreadable",
      ...said({ is: "empty" }),
      file,
    });
  const signature = signatureOf(await firstBytes(file));
  if (signature === "zip") return openArchive(file, entry);
  if (entry !== null)
    throw new BrokenFile({
      code: "unreadable",
      ...said({ is: "no-archive" }),
      file,
    });
  if (signature === "gzip") return { name: file, size, pieces: () => unpacked(file, size) };
  if (signature !== null)
    throw new BrokenFile({
      code: "unreadable",
      ...said({ is: "file-kind", kind: signature.kind, isPacked: false }),
      file,
    });
  return { name: file, size, pieces: () => plain(file, size) };
}

interface Found {
  readonly file: string;
  readonly entry: string | null;
  readonly size: number;
}

async function findFile(path: string): Promise<Found> {
  const mark = path.lastIndexOf("#");
  try {
    return { file: path, entry: null, size: await sizeOf(path) };
  } catch (error) {
    if (!(error instanceof BrokenFile) || mark < 1) throw error;
    const file = path.slice(0, mark);
    return { file, entry: path.slice(mark + 1), size: await sizeOf(file) };
  }
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch((error: unknown) => {
    throw new BrokenFile(
      { code: "unreadable", ...said({ is: "unread", why: unreadOf(error) }), file },
      { cause: error },
    );
  });
  if (found.isFile()) return found.size;
  throw new BrokenFile({
    code: "unreadable",
    ...said({ is: "no-file", found: found.isDirectory() ? "folder" : "other" }),
    file,
  });
}

async function firstBytes(file: string): Promise<Uint8Array> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(SIGNATURE_LENGTH));
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new BrokenFile(
      { code: "unreadable", ...said({ is: "unread", why: unreadOf(error) }), file },
      { cause: error },
    );
  }
}

async function* plain(file: string, size: number): AsyncGenerator<Piece> {
  const stream = createReadStream(file, { highWaterMark: READ_SIZE });
  let position = 0;
  try {
    for await (const read of stream)
      for (let start = 0; start < read.length; start += PIECE_SIZE) {
        const bytes = read.subarray(start, start + PIECE_SIZE);
        position += bytes.length;
        yield { bytes, position };
      }
  } catch (error) {
    throw new BrokenFile(
      { code: "unreadable", ...said({ is: "unread", why: unreadOf(error) }), file },
      { cause: error },
    );
  }
  if (position < size) throw shrunk(file);
}

async function* unpacked(file: string, size: number): AsyncGenerator<Piece> {
  const packed = createReadStream(file, { highWaterMark: PIECE_SIZE });
  const guard = inflationGuard(file);
  let isFirst = true;
  // Its errors come out of the iteration below.
  const stream = pipeline(packed, createGunzip({ chunkSize: PIECE_SIZE }), () => {});
  try {
    for await (const bytes of stream) {
      if (isFirst) refusePacked(bytes, file);
      isFirst = false;
      guard(bytes.length, packed.bytesRead);
      yield { bytes, position: packed.bytesRead };
    }
  } catch (error) {
    if (error instanceof BrokenFile) throw error;
    throw new BrokenFile(
      { code: "unreadable", ...said(whyNotInflated(error)), file },
      { cause: error },
    );
  }
  if (packed.bytesRead < size) throw shrunk(file);
}

function shrunk(file: string): BrokenFile {
  return new BrokenFile({
    code: "unreadable",
    ...said({ is: "shrunk" }),
    file,
  });
}
