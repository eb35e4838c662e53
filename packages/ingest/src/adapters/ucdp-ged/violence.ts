/** Violence: UCDP's three types, as a kind of ours and in the words of a title. */
import type { IncidentKind } from "@sitrep/domain/incident-kind";

/** The type of violence, by UCDP's own label. */
export type Violence = "state-based" | "non-state" | "one-sided";

/** The types by their code in `type_of_violence`. */
export const VIOLENCE: ReadonlyMap<string, Violence> = new Map([
  ["1", "state-based"],
  ["2", "non-state"],
  ["3", "one-sided"],
]);

/**
 * The kind of every event of UCDP GED. Its types do not tell a bomb from a gun; of our kinds that lead to all three in the
 * crosswalk, this is the one that loses nothing on the way but events without a death.
 */
export const UCDP_KIND = "armed-attack" satisfies IncidentKind;
