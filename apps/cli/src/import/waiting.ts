/** Waiting: what is shown and told while another process writes into the same database. */
import { Failure } from "../failure.ts";
import { lockHolder } from "./lock-holder.ts";
import type { PhaseProgress } from "./import-progress.ts";

/** How often one looks who is being waited for, in milliseconds. */
const LOOK = 500;

/** A wait for the database's lock. */
export interface Wait {
  readonly database: string;
  readonly progress: PhaseProgress;
  readonly signal: AbortSignal;
}

/**
 * Does work that begins once no other process writes, and calls `hasBegun` then. Whoever asks to stop before that is not
 * kept waiting. @throws Failure that names who writes, where that takes too long
 */
export async function waiting<Result>(
  { database, progress, signal }: Wait,
  work: (hasBegun: () => void) => Promise<Result>,
): Promise<Result> {
  const stopped = Promise.withResolvers<never>();
  let isWaiting = true;
  const stop = (): void => {
    if (isWaiting) stopped.reject(signal.reason);
  };
  signal.addEventListener("abort", stop);
  const timer = setInterval(() => {
    if (!isWaiting) return;
    const holder = lockHolder(database);
    if (holder !== null) progress.wait(`${holder} is writing into ${database}`);
  }, LOOK);
  try {
    signal.throwIfAborted();
    const begun = work(() => {
      isWaiting = false;
    });
    return await Promise.race([begun, stopped.promise]);
  } catch (error) {
    throw busy(error, database);
  } finally {
    isWaiting = false;
    clearInterval(timer);
    signal.removeEventListener("abort", stop);
  }
}

/** Names who writes, where that was the reason. */
function busy(error: unknown, database: string): unknown {
  const isBusy =
    error instanceof Error &&
    error.name === "StoreError" &&
    error.message.includes("being written by another process");
  const holder = isBusy ? lockHolder(database) : null;
  if (holder === null) return error;
  return new Failure(
    1,
    `${holder} has been writing into ${database} for a minute; try again when that is done`,
    {
      cause: error,
    },
  );
}
