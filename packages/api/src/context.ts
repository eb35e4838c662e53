/** What a procedure works with: a database and who asks. */
import type { ViewerRole } from "@sitrep/domain/gate";
import type { Engine } from "@sitrep/store/engine";

/** `role` is set by whoever opens the counter, never by the one who asks. */
export interface Context {
  readonly engine: Engine;
  readonly role: ViewerRole;
}
