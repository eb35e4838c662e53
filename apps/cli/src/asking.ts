/** Asking: opens the counter for one call and closes it again, whatever happens. */
import type { WorkProgress } from "@sitrep/api/context";
import type { Call } from "./call.ts";
import type { AskedCounter } from "./counter.ts";
import { openPlace } from "./counter.ts";

/** Runs `work` with the counter that a call asks, and the moment it asks about. */
export async function asking<Result>(
  call: Call,
  work: (counter: AskedCounter, moment: { readonly knownAt?: string }) => Promise<Result>,
  onProgress?: WorkProgress,
): Promise<Result> {
  const counter = await openPlace(call.place, onProgress);
  try {
    return await work(counter, call.knownAt === undefined ? {} : { knownAt: call.knownAt });
  } finally {
    await counter.close();
  }
}
