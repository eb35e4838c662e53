/** Database: the file that all pages read, opened once a process, as the public sees it. */
import { openLocal } from "@sitrep/api/local";
import type { Local } from "@sitrep/api/local";
import { readEnvironment } from "./env.ts";

/** Where the open database is kept, so that a reloaded module of the development server finds it again. */
const KEY = Symbol.for("sitrep.web.database");

interface Kept {
  [KEY]?: Promise<Local> | undefined;
}

/** The open database. A failure is not remembered: the next page tries again. @throws StoreError */
export async function openDatabase(): Promise<Local> {
  // A property of our own on the global object, which its type cannot know.
  const kept = globalThis as Kept;
  const opening = (kept[KEY] ??= openLocal(readEnvironment().database, { role: "public" }));
  try {
    return await opening;
  } catch (error) {
    if (kept[KEY] === opening) kept[KEY] = undefined;
    throw error;
  }
}
