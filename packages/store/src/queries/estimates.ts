/** Estimates: pages. */
import type { EstimateQuery } from "@sitrep/domain/filter";
import { duringDays, inDatasets, linkedTo, withFacet, withWords } from "../condition.ts";
import type { Engine } from "../engine.ts";
import type { Condition, Listed } from "../listing.ts";
import { listPage } from "../listing.ts";
import type { Order, Page } from "../page.ts";
import { placesWithin } from "../place-tree.ts";

const ORDER = {
  "-when": { column: "sort_when", direction: "desc" },
  when: { column: "sort_when", direction: "asc" },
  title: { column: "sort_label", direction: "asc" },
} as const satisfies Record<EstimateQuery["sort"], Order>;

const COLUMNS = ["metric", "nature", "verification"] as const;

/** One page of estimates. @throws CursorError */
export async function listEstimates(
  engine: Engine,
  query: EstimateQuery,
  position: number,
): Promise<Page<Listed>> {
  const own: Condition[] = [];
  for (const column of COLUMNS) {
    const values = query[column];
    if (values === undefined || values.length === 0) continue;
    own.push((eb) =>
      eb(
        "record.version",
        "in",
        eb
          .selectFrom("estimate")
          .select("estimate.version")
          .where(`estimate.${column}`, "in", values),
      ),
    );
  }
  const places = query.place?.length
    ? await placesWithin(engine, query.place, position)
    : undefined;
  const conditions = [
    ...own,
    ...duringDays(query.from, query.to, query.sure ?? false),
    ...withWords(engine, query.q),
    ...linkedTo(["scope.includes"], places),
    ...linkedTo(["subject"], query.subject),
    ...linkedTo(["reports.speakers", "reports.via"], query.source),
    ...linkedTo(["reports.document"], query.document),
    ...withFacet("speakers", query.speakers && [query.speakers]),
    ...withFacet("tag", query.tag),
    ...inDatasets(query.dataset),
  ];
  const { limit, after } = query;
  return listPage(engine.read, {
    kind: "estimate",
    position,
    conditions,
    order: ORDER[query.sort],
    limit,
    after,
  });
}
