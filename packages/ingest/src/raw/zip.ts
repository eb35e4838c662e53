/**
 * One table out of a zip. yauzl reads the archive's own directory, checks sizes and check sums as it streams, and unpacks with
 * zlib; nothing is ever written to disk. An archive in which a path leads out of it was made to harm, and is refused whole.
 */
import { crc32 } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { openPromise } from "yauzl";
import { said } from "@sitrep/domain/defect-sentence";
import type { Defect } from "@sitrep/domain/defect";
import type { NamedFiles } from "@sitrep/domain/defect/file";
import { BrokenFile } from "./broken-file.ts";
import type { Bytes, Piece } from "./bytes.ts";
import { bomb, inflationFault, refusePacked, whyNotInflated } from "./inflation.ts";

/** So many files are looked through. */
const MOST_ENTRIES = 10_000;
/** So many are named where one has to be chosen. */
const MOST_LISTED = 8;

const TABLE = /\.(?:csv|tsv|tab|txt|json|geojson|jsonl|ndjson)$/i;
const ABOUT = /(?:^|\/)(?:readme|licen[cs]e|copying|changelog|codebook)[^/]*$/i;
const OF_THE_SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.)/;

/** The table that an archive holds, or the file of this name in it. @throws BrokenFile */
export async function openArchive(file: string, wanted: string | null): Promise<Bytes> {
  const entries = await entriesOf(file);
  const entry = choose(entries, file, wanted);
  const name = `${file}#${entry.fileName}`;
  if (entry.isEncrypted()) throw refused(name, { is: "locked" });
  if (entry.uncompressedSize === 0) throw refused(name, { is: "empty" });
  const fault = inflationFault(entry.uncompressedSize, entry.compressedSize);
  if (fault !== null) throw bomb(fault, name);
  const { fileName, uncompressedSize } = entry;
  return { name, size: uncompressedSize, pieces: () => unpacked(file, fileName) };
}

async function entriesOf(file: string): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  try {
    const archive = await openPromise(file);
    try {
      if (archive.entryCount > MOST_ENTRIES)
        throw refused(file, { is: "too-many-files", most: MOST_ENTRIES });
      for await (const entry of archive.eachEntry()) entries.push(entry);
    } finally {
      archive.close();
    }
  } catch (error) {
    throw faultOf(error, file);
  }
  return entries;
}

/** The one table, or the file that is wanted. */
function choose(entries: readonly Entry[], file: string, wanted: string | null): Entry {
  const files = entries.filter(
    ({ fileName }) => !fileName.endsWith("/") && !OF_THE_SYSTEM.test(fileName),
  );
  const named = (list: readonly Entry[]): NamedFiles => ({
    first: list.slice(0, MOST_LISTED).map(({ fileName }) => fileName),
    more: Math.max(0, list.length - MOST_LISTED),
  });
  if (wanted !== null) {
    const found = files.find(({ fileName }) => fileName === wanted);
    if (found !== undefined) return found;
    throw refused(file, { is: "no-such-file", name: wanted, held: named(files) });
  }
  if (files.some(({ fileName }) => /^(?:xl\/workbook\.xml|content\.xml)$/.test(fileName)))
    throw refused(file, { is: "workbook", isInArchive: true });
  const tables = files.filter(({ fileName }) => TABLE.test(fileName) && !ABOUT.test(fileName));
  const [only, second] = tables;
  if (only === undefined) throw refused(file, { is: "no-table", held: named(files) });
  if (second === undefined) return only;
  const suchAs = `${file}#${only.fileName}`;
  throw refused(file, { is: "several-tables", count: tables.length, held: named(tables), suchAs });
}

async function* unpacked(file: string, fileName: string): AsyncGenerator<Piece> {
  const name = `${file}#${fileName}`;
  let archive: ZipFile | undefined;
  try {
    archive = await openPromise(file, { autoClose: false });
    const entry = await entryOf(archive, fileName);
    if (entry === null) throw refused(name, { is: "entry-gone" });
    let position = 0;
    let sum = 0;
    for await (const chunk of await archive.openReadStreamPromise(entry)) {
      // A stream without an encoding gives buffers.
      const bytes = chunk as Buffer;
      if (position === 0) refusePacked(bytes, name);
      position += bytes.length;
      sum = crc32(bytes, sum);
      yield { bytes, position };
    }
    if (sum !== entry.crc32) throw refused(name, { is: "not-unpacked", fault: "check-sum" });
  } catch (error) {
    throw faultOf(error, name);
  } finally {
    archive?.close();
  }
}

async function entryOf(archive: ZipFile, fileName: string): Promise<Entry | null> {
  for await (const entry of archive.eachEntry()) if (entry.fileName === fileName) return entry;
  return null;
}

/** What yauzl, zlib or the system say, in our words. */
function faultOf(error: unknown, name: string): BrokenFile {
  if (error instanceof BrokenFile) return error;
  const told = error instanceof Error ? error.message : String(error);
  const path = /^(?:absolute path|invalid relative path|invalid characters in fileName): (.*)$/s.exec(told)?.[1]; // prettier-ignore
  if (path !== undefined) return refused(name, { is: "path-outside", path });
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const fault: Defect =
    code === "" ? { is: "not-unpacked", fault: "damaged-zip" } : whyNotInflated(error);
  return new BrokenFile({ code: "unreadable", file: name, ...said(fault) }, { cause: error });
}

function refused(file: string, defect: Defect): BrokenFile {
  return new BrokenFile({ code: "unreadable", ...said(defect), file });
}
