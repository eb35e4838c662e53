/** One transaction: several imports that are written together, or not at all. */
import type { Engine } from "./engine.ts";

/** What came of the work, and whether what it wrote stays. */
export interface Done<Result> {
  readonly result: Result;
  readonly isKept: boolean;
}

/** Thrown to undo a transaction whose result is wanted all the same. */
class Undone<Result> extends Error {
  override readonly name = "Undone";
  readonly result: Result;

  constructor(result: Result) {
    super("undone");
    this.result = result;
  }
}

/**
 * Runs work on an engine whose reads see what it writes, and whose writes all belong to one transaction. @throws StoreError,
 * and whatever the work throws; nothing is written then
 */
export async function inOneTransaction<Result>(
  engine: Engine,
  work: (within: Engine) => Promise<Done<Result>>,
): Promise<Result> {
  try {
    return await engine.write(async (db, bulk) => {
      const within: Engine = { ...engine, read: db, write: (inner) => inner(db, bulk) };
      const { result, isKept } = await work(within);
      if (!isKept) throw new Undone(result);
      return result;
    });
  } catch (error) {
    // Only the lines above throw one, with a result of this work.
    if (error instanceof Undone) return error.result as Result;
    throw error;
  }
}
