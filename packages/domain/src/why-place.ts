/** Why a record is drawn as it is: what its date and its place were told to, and what that earns. SPEC T2, T7, P4, W1. */
import type { Derivation } from "./derivation.ts";
import { derived, recordGround } from "./derivation.ts";
import type { Incident } from "./incident.ts";
import { markOf } from "./precision.ts";
import { spanOf } from "./when.ts";

/** Why an incident may have happened on these days. */
export function whySpan({ id, when }: Incident): Derivation {
  const { earliest, latest } = spanOf(when);
  return derived(
    "T2",
    { did: "read-days" },
    {
      gives: { means: "days", earliest, latest },
      from: [recordGround(id, "when", { means: "time", when })],
    },
  );
}

/** Why an incident has its mark on a map. */
export function whyMark({ id, where: { precision } }: Incident): Derivation {
  const mark = markOf(precision);
  return derived(
    "P4",
    { did: "choose-mark", mark },
    {
      gives: { means: "mark", mark },
      from: [recordGround(id, "where.precision", { means: "precision", precision })],
    },
  );
}
