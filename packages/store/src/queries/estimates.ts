/** Estimates: pages. */
import type { EstimateQuery } from "@sitrep/domain/filter";
import type { EstimateId } from "@sitrep/domain/id";
import type { Listed } from "../body.ts";
import {
  SAID_BY, duringDays, inDatasets, linkedTo, withColumn, withFacet, withIds, withWords,
} from "../condition.ts"; // prettier-ignore
import type { Engine } from "../engine.ts";
import type { Condition } from "../listing.ts";
import { listPage } from "../listing.ts";
import { ORDER_OF } from "../page.ts";
import type { Page } from "../page.ts";
import { heardWithout } from "../unheard.ts";
import type { Viewpoint } from "../viewpoint.ts";

/** A page to list; `id` keeps figures that were picked by hand. */
type Question = EstimateQuery & { readonly id?: readonly EstimateId[] | undefined };

/** What a filter keeps, as conditions on estimates. A place keeps figures of which an included place is it or lies in it. */
export function estimateConditions(
  engine: Engine,
  query: Omit<Question, "sort" | "limit">,
  view: Viewpoint,
): readonly Condition[] {
  return [
    ...withIds(query.id),
    ...withColumn("estimate", "metric", query.metric),
    ...withColumn("estimate", "nature", query.nature),
    ...withColumn("estimate", "verification", query.verification),
    ...duringDays(query.from, query.to, query.sure ?? false),
    ...withWords(engine, query.q),
    ...withFacet("within", query.place),
    ...linkedTo(["subject"], query.subject),
    ...linkedTo(SAID_BY, query.source),
    ...linkedTo(["reports.document"], query.document),
    ...withFacet("speakers", query.speakers && [query.speakers]),
    ...withFacet("tag", query.tag),
    ...inDatasets(query.dataset),
    ...heardWithout(query.without, view.position),
  ];
}

/** One page of estimates. @throws CursorError */
export async function listEstimates(
  engine: Engine,
  query: Question,
  view: Viewpoint,
): Promise<Page<Listed>> {
  const { limit, after } = query;
  const conditions = estimateConditions(engine, query, view);
  const order = ORDER_OF[query.sort];
  return listPage(engine, { kind: "estimate", view, conditions, order, limit, after });
}
