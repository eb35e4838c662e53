/** Claims: pages. */
import type { ClaimQuery } from "@sitrep/domain/filter";
import type { Listed } from "../body.ts";
import {
  SAID_BY, duringDays, inDatasets, linkedTo, withColumn, withFacet, withWords,
} from "../condition.ts"; // prettier-ignore
import type { Engine } from "../engine.ts";
import type { Condition } from "../listing.ts";
import { listPage } from "../listing.ts";
import { ORDER_OF } from "../page.ts";
import type { Page } from "../page.ts";
import { heardWithout } from "../unheard.ts";
import type { Viewpoint } from "../viewpoint.ts";

/** What a filter keeps, as conditions on claims. */
export function claimConditions(
  engine: Engine,
  query: Omit<ClaimQuery, "sort" | "limit">,
  view: Viewpoint,
): readonly Condition[] {
  return [
    ...withColumn("claim", "kind", query.kind),
    ...duringDays(query.from, query.to, query.sure ?? false),
    ...withWords(engine, query.q),
    ...withFacet("within", query.place),
    ...linkedTo(["subject"], query.subject),
    ...linkedTo(SAID_BY, query.source),
    ...linkedTo(["reports.document"], query.document),
    ...withFacet("tag", query.tag),
    ...inDatasets(query.dataset),
    ...heardWithout(query.without, view.position),
  ];
}

/** One page of claims. @throws CursorError */
export async function listClaims(
  engine: Engine,
  query: ClaimQuery,
  view: Viewpoint,
): Promise<Page<Listed>> {
  const { limit, after } = query;
  const conditions = claimConditions(engine, query, view);
  const order = ORDER_OF[query.sort];
  return listPage(engine, { kind: "claim", view, conditions, order, limit, after });
}
