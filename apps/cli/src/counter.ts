/** Counter: whom a command asks: the database in this process, or a server over HTTP. The calls are the same. */
import type { WorkProgress } from "@sitrep/api/context";
import { openCounter } from "@sitrep/api/counter";
import type { Caller } from "@sitrep/api/router";

/** An open counter. */
export interface AskedCounter {
  readonly caller: Caller;
  readonly close: () => Promise<void>;
}

/** Where to ask. */
export type Place =
  | { readonly is: "file"; readonly path: string }
  | { readonly is: "server"; readonly url: string };

/**
 * Opens the counter. The owner of a file sees it as an editor does, and can be told how far long work is; a server tells
 * nothing of it. @throws StoreError, Failure
 */
export async function openPlace(place: Place, onProgress?: WorkProgress): Promise<AskedCounter> {
  if (place.is === "file")
    return openCounter(place.path, { role: "editor", ...(onProgress && { onProgress }) });
  const { connect } = await import("./server.ts");
  return connect(place.url);
}
