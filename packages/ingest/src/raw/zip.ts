/**
 * One table out of a zip. yauzl reads the archive's own directory, checks sizes and check sums as it streams, and unpacks with
 * zlib; nothing is ever written to disk. An archive in which a path leads out of it was made to harm, and is refused whole.
 */
import { crc32 } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { openPromise } from "yauzl";
import { show } from "@sitrep/domain/issue";
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
  if (entry.isEncrypted())
    throw refused(name, "is locked with a password", "Unpack it, and name the file.");
  if (entry.uncompressedSize === 0) throw refused(name, "is empty", "Get the file again.");
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
        throw refused(file, `holds more than ${MOST_ENTRIES} files`, "Unpack it, and name one.");
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
  const named = (list: readonly Entry[]): string => {
    const names = list.slice(0, MOST_LISTED).map(({ fileName }) => show(fileName));
    const more = list.length > MOST_LISTED ? ` and ${list.length - MOST_LISTED} more` : "";
    return `${names.join(", ")}${more}`;
  };
  if (wanted !== null) {
    const found = files.find(({ fileName }) => fileName === wanted);
    if (found !== undefined) return found;
    throw refused(file, `holds no file ${show(wanted)}`, `It holds ${named(files) || "nothing"}.`);
  }
  if (files.some(({ fileName }) => /^(?:xl\/workbook\.xml|content\.xml)$/.test(fileName)))
    throw refused(file, "is a spreadsheet", "Save its sheet as CSV, and name that.");
  const tables = files.filter(({ fileName }) => TABLE.test(fileName) && !ABOUT.test(fileName));
  const [only, second] = tables;
  if (only === undefined)
    throw refused(file, files.length === 0 ? "holds no file" : `holds no table, only ${named(files)}`, undefined); // prettier-ignore
  if (second === undefined) return only;
  throw refused(
    file,
    `holds ${tables.length} tables: ${named(tables)}`,
    `Name one: ${file}#${only.fileName}`,
  );
}

async function* unpacked(file: string, fileName: string): AsyncGenerator<Piece> {
  const name = `${file}#${fileName}`;
  let archive: ZipFile | undefined;
  try {
    archive = await openPromise(file, { autoClose: false });
    const entry = await entryOf(archive, fileName);
    if (entry === null) throw refused(name, "is not there any more", "Try again.");
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
    if (sum !== entry.crc32)
      throw refused(name, "is damaged: its check sum is not the archive's", "Get the file again.");
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
  const said = error instanceof Error ? error.message : String(error);
  const path = /^(?:absolute path|invalid relative path|invalid characters in fileName): (.*)$/s.exec(said)?.[1]; // prettier-ignore
  if (path !== undefined)
    return refused(name, `holds a path that leads out of it: ${show(path)}`, "Do not unpack it.");
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const fault =
    code === ""
      ? { message: "is a damaged zip, or one that is cut off", hint: "Get the file again." }
      : whyNotInflated(error);
  return new BrokenFile({ code: "unreadable", file: name, ...fault }, { cause: error });
}

function refused(file: string, message: string, hint: string | undefined): BrokenFile {
  return new BrokenFile({ code: "unreadable", message, file, hint });
}
