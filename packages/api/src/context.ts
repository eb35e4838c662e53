/** What a procedure works with: a database and who asks. */
import type { ViewerRole } from "@sitrep/domain/gate";
import type { Engine } from "@sitrep/store/engine";
import type { KindCounts } from "./count-once.ts";
import type { Paging } from "./paging.ts";

/** So much of long work is done, of so much in all. */
export type WorkProgress = (done: number, of: number) => void;

/** `role` is set by whoever opens the counter, never by the one who asks. */
export interface Context {
  readonly engine: Engine;
  readonly role: ViewerRole;
  /** Told how far long work is, where the one who opened the counter wants to know. */
  readonly onProgress?: WorkProgress | undefined;
  /** Counts what is on record at a position where nobody waits for it; null where there is no such place. */
  readonly countElsewhere?: ((position: number) => Promise<KindCounts | null>) | undefined;
  /** Kept from page to page, where a list is read whole. */
  readonly paging?: Paging | undefined;
}
