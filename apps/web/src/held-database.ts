/** Held database: the one that is open in this process, wherever in it somebody asks. */
import type { SpreadCounter } from "@sitrep/api/threads/spread-counter";

/** See the file. */
export interface HeldDatabase {
  readonly opening: Promise<SpreadCounter>;
  /** What tells its file from another in the same place; null where there was none. */
  readonly file: string | null;
  /** When it was opened, in milliseconds. */
  readonly openedAt: number;
  /** Whether somebody could not be answered from it since. */
  isDoubted: boolean;
}

/** Where it is kept, so that every copy of this module finds it, and a reloaded one of the development server, too. */
const KEY = Symbol.for("sitrep.web.database");

interface Kept {
  [KEY]?: HeldDatabase | undefined;
}

function kept(): Kept {
  // A property of our own on the global object, which its type cannot know.
  return globalThis as Kept;
}

/** The database that is held; undefined for none. */
export function heldDatabase(): HeldDatabase | undefined {
  return kept()[KEY];
}

/** Holds a database from now on; null lets go of the one that was held. */
export function holdDatabase(file: string | null, opening: Promise<SpreadCounter>): HeldDatabase;
export function holdDatabase(file: null, opening: null): null;
export function holdDatabase(
  file: string | null,
  opening: Promise<SpreadCounter> | null,
): HeldDatabase | null {
  const held = opening && { opening, file, openedAt: Date.now(), isDoubted: false };
  kept()[KEY] = held ?? undefined;
  return held;
}

/** Notes that somebody could not be answered from the database: it may have been mended or restored meanwhile. */
export function doubtDatabase(): void {
  const held = kept()[KEY];
  if (held !== undefined) held.isDoubted = true;
}
