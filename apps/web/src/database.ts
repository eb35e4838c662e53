/** Database: the file that all pages read, opened once a process, as the public sees it. */
import { openSpread } from "@sitrep/api/threads/spread-counter";
import type { SpreadCounter } from "@sitrep/api/threads/spread-counter";
import { readEnvironment } from "./env.ts";

/** Where the open database is kept, so that a reloaded module of the development server finds it again. */
const KEY = Symbol.for("sitrep.web.database");

interface Kept {
  [KEY]?: Promise<SpreadCounter> | undefined;
}

/** The open database. A failure is not remembered: the next page tries again. @throws StoreError */
export async function openDatabase(): Promise<SpreadCounter> {
  // A property of our own on the global object, which its type cannot know.
  const kept = globalThis as Kept;
  const opening = (kept[KEY] ??= open());
  try {
    return await opening;
  } catch (error) {
    if (kept[KEY] === opening) kept[KEY] = undefined;
    throw error;
  }
}

async function open(): Promise<SpreadCounter> {
  const { database, answerProgram: program, threads } = readEnvironment();
  const onTrouble = (sentence: string): void => void process.stderr.write(`sitrep: ${sentence}\n`);
  return openSpread(database, { role: "public", program, threads, onTrouble });
}
