/** Viewpoint: from where a question is asked: a ledger position, and the role of the one who asks. SPEC L5, G2. */
import type { ViewerRole } from "@sitrep/domain/gate";
import type { Visibility } from "./tables.ts";

/** See the file. */
export interface Viewpoint {
  readonly position: number;
  readonly role: ViewerRole;
}

/** What the role is shown row by row. */
export function shownTo(role: ViewerRole): readonly Visibility[] {
  return role === "editor" ? ["public", "withheld"] : ["public"];
}

/** What enters the sums that the role is shown. */
export function countedFor(role: ViewerRole): readonly Visibility[] {
  return [...shownTo(role), "counted"];
}
