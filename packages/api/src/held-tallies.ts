/** Held tallies: of several stated tallies, how many of the incidents that each counts are on record here. SPEC B8. */
import { KnownAt } from "@sitrep/domain/known-at";
import { listOf } from "@sitrep/domain/query-field";
import { EstimateId } from "@sitrep/domain/id";
import { strict } from "@sitrep/domain/strict";
import { recordsAt } from "@sitrep/store/body";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import type { z } from "zod";
import type { AskedAt } from "./asked-at.ts";
import type { CompletenessView } from "./completeness-at.ts";
import { completenessAt } from "./completeness-at.ts";
import type { Context } from "./context.ts";
import { remembered } from "./remembered.ts";
import { showAs } from "./shown.ts";

/** Which tallies are asked about. */
export const HeldQuery = strict({ id: listOf(EstimateId), knownAt: KnownAt.optional() });

/** A tally beside the record, by the id of its estimate. */
export interface HeldTally extends CompletenessView {
  readonly id: EstimateId;
}

/** Each against the record; what states no tally of incidents, or may not be seen, is left out. */
export async function heldTallies(
  context: Context,
  { id: ids = [] }: z.output<typeof HeldQuery>,
  { view, ledger }: AskedAt,
): Promise<readonly HeldTally[]> {
  const { read } = context.engine;
  const bodies = [...(await recordsAt(read, ids, view.position)).values()];
  const near = await neighbourhoodOf(read, bodies, view.position);
  const found: HeldTally[] = [];
  for (const any of bodies) {
    const estimate = showAs("estimate", any, view.role, near);
    if (estimate === undefined) continue;
    const { id } = estimate;
    const held = await remembered({ ...context, ledger, view }, `held ${id}`, () =>
      completenessAt(context, estimate, near, view),
    );
    if (held !== null) found.push({ id, ...held });
  }
  return found;
}
