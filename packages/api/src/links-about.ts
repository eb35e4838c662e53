/** The claims that are about a record, and how each stands to it. */
import type { Relation } from "@sitrep/domain/claim";
import { listedAt } from "@sitrep/store/body";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import { referrersOf } from "@sitrep/store/queries/record";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import { labelsFor } from "./answer.ts";
import type { Context } from "./context.ts";
import type { Labels } from "./labels.ts";
import { showAs, tag } from "./shown.ts";
import type { ClaimView } from "./views/claim-view.ts";
import { viewClaim } from "./views/claim-view.ts";

/** A claim about a record. */
export interface LinkAbout {
  readonly claim: ClaimView;
  readonly relation: Relation;
  readonly note: string | null;
}

/** How many claims about one record are shown whole. */
const MOST_CLAIMS = 200;

/** The claims that link to the record, by label, with the labels of what they refer to. */
export async function linksAbout(
  context: Context,
  id: string,
  view: Viewpoint,
): Promise<{ readonly links: readonly LinkAbout[]; readonly labels: Labels }> {
  const { engine } = context;
  const asked = { id, limit: MOST_CLAIMS, role: "about.record" };
  const { items } = await referrersOf(engine, asked, view);
  const found = await listedAt(
    engine.read,
    items.map((one) => one.id),
    view.position,
  );
  const bodies = [...found.values()].map(({ any }) => any);
  const near = await neighbourhoodOf(engine.read, bodies, view.position);
  const claims = items.flatMap(({ id: claimId }) => {
    const listed = found.get(claimId);
    const record = listed && showAs("claim", listed.any, view.role, near);
    return record ? [{ record, recordedIn: listed.recordedIn }] : [];
  });
  const links = claims.flatMap((shown) => {
    const claim = viewClaim(shown, near, view.role);
    return shown.record.about
      .filter((link) => link.record === id)
      .map(({ relation, note }) => ({ claim, relation, note: note ?? null }));
  });
  const records = claims.map(({ record }) => tag("claim", record));
  return { links, labels: await labelsFor(context, view, records, near) };
}
