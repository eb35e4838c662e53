/** Database: the file that all pages read, open as long as it is the same file and can be read, as the public sees it. */
import { statSync } from "node:fs";
import { openSpread } from "@sitrep/api/threads/spread-counter";
import type { SpreadCounter } from "@sitrep/api/threads/spread-counter";
import type { HeldDatabase } from "./held-database.ts";
import { heldDatabase, holdDatabase } from "./held-database.ts";
import { readEnvironment } from "./env.ts";

/** A database that could not be read is opened anew after so long, and one whose file is gone is closed after so long, in milliseconds. */
const ANEW = 5000;
const LATER = 60_000;

/**
 * The open database. Where another file lies in its place it is that file's, and where it could not be read it is opened anew. A failure
 * to open is not remembered: the next page tries again. @throws StoreError
 */
export async function openDatabase(): Promise<SpreadCounter> {
  const file = fileAt(readEnvironment().database);
  const held = heldDatabase() ?? null;
  const own = isGood(held, file) ? held : holdDatabase(file, openAfter(held, file));
  try {
    return await own.opening;
  } catch (error) {
    if (heldDatabase() === own) holdDatabase(null, null);
    throw error;
  }
}

function isGood(held: HeldDatabase | null, file: string | null): held is HeldDatabase {
  if (held === null || held.file !== file) return false;
  return !held.isDoubted || Date.now() - held.openedAt < ANEW;
}

/** Opens what lies there now; what was held before is closed, first where it is the same file. */
async function openAfter(held: HeldDatabase | null, file: string | null): Promise<SpreadCounter> {
  if (held !== null && held.file === file) await close(held);
  // Whoever asked before is still answered from the file that was there then.
  else if (held !== null) setTimeout(() => void close(held), LATER).unref();
  return open();
}

async function close({ opening }: HeldDatabase): Promise<void> {
  try {
    await (await opening).close();
  } catch {
    // It was to be gone, and it is.
  }
}

/** What tells a file from another in its place; null where there is none. */
function fileAt(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

async function open(): Promise<SpreadCounter> {
  const { database, answerProgram: program, threads } = readEnvironment();
  const onTrouble = (sentence: string): void => void process.stderr.write(`sitrep: ${sentence}\n`);
  return openSpread(database, { role: "public", program, threads, onTrouble });
}
