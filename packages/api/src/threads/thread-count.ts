/** Thread count: over how many threads questions are spread. */
import { availableParallelism, totalmem } from "node:os";

/** Most threads that are started unasked, and the most that can be asked for. */
const MOST_UNASKED = 4;
const MOST = 64;

/** So many bytes of memory are asked for each thread, and for the server itself. */
const MEMORY_EACH = 1024 ** 3;

/**
 * How many threads are wanted: what somebody asked for in text, 0 for none. Without a word one for each processor, at most four and one
 * for each GB beyond the first; none where there is one processor. @throws Error with a sentence where the text is no such number
 */
export function threadsFor(asked: string | undefined): number {
  if (asked !== undefined && asked !== "") {
    const threads = Number(asked);
    if (Number.isInteger(threads) && threads >= 0 && threads <= MOST) return threads;
    throw new Error(`invalid SITREP_THREADS: ${asked}; expected a whole number from 0 to ${MOST}`);
  }
  return threadsOf({ processors: availableParallelism(), bytes: memory() });
}

/** What a machine, or the part of it that this process may use, has room for. */
export function threadsOf(machine: {
  readonly processors: number;
  readonly bytes: number;
}): number {
  const room = Math.floor(machine.bytes / MEMORY_EACH) - 1;
  const threads = Math.max(0, Math.min(machine.processors, MOST_UNASKED, room));
  // One thread beside the server's own would only be another place to wait.
  return machine.processors < 2 ? 0 : threads;
}

/** What a container may use where it is bounded, else what the machine has. */
function memory(): number {
  const bounded = process.constrainedMemory();
  return bounded > 0 ? Math.min(bounded, totalmem()) : totalmem();
}
