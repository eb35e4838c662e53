/** The claims that are about a record, and how each stands to it. */
import type { Relation } from "@sitrep/domain/claim";
import { recordsAt } from "@sitrep/store/body";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import { referrersOf } from "@sitrep/store/queries/record";
import { showAs } from "./answer.ts";
import type { Context } from "./context.ts";
import type { ClaimView } from "./views/claim-view.ts";
import { viewClaim } from "./views/claim-view.ts";

/** A claim about a record. */
export interface LinkAbout {
  readonly claim: ClaimView;
  readonly relation: Relation;
  readonly note: string | null;
}

/** Every claim that links to the record at a position. */
export async function linksAbout(
  context: Context,
  id: string,
  position: number,
): Promise<readonly LinkAbout[]> {
  const referrers = await referrersOf(context.engine, id, position, 500);
  const ids = referrers.filter((one) => one.role === "about.record").map((one) => one.id);
  const records = [...(await recordsAt(context.engine.read, ids, position)).values()];
  const near = await neighbourhoodOf(context.engine.read, records, position);
  return records.flatMap((any) => {
    const record = showAs("claim", any, context, near);
    if (record === undefined) return [];
    const claim = viewClaim({ record, recordedIn: position }, near, context.role);
    return record.about
      .filter((link) => link.record === id)
      .map(({ relation, note }) => ({ claim, relation, note: note ?? null }));
  });
}
