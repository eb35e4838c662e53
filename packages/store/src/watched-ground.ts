/** Watched ground: what a coverage watches, as what is asked of incidents: who tells of them, of which kind, where. SPEC V15. */
import type { IncidentKind } from "@sitrep/domain/incident-kind";
import type { WatchedPlace } from "@sitrep/domain/like-for-like";

/** The watcher is a dataset, whose incidents are its own, or a source, which tells of them. */
export interface WatchedGround {
  readonly watcher: { readonly dataset: string } | { readonly source: string };
  readonly kinds: readonly IncidentKind[] | null;
  readonly places: readonly WatchedPlace[];
}
