/** Claims: pages. */
import type { ClaimQuery } from "@sitrep/domain/filter";
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
} as const satisfies Record<ClaimQuery["sort"], Order>;

/** One page of claims. @throws CursorError */
export async function listClaims(
  engine: Engine,
  query: ClaimQuery,
  position: number,
): Promise<Page<Listed>> {
  const own: Condition[] = [];
  const { kind } = query;
  if (kind?.length) {
    own.push((eb) =>
      eb(
        "record.version",
        "in",
        eb.selectFrom("claim").select("claim.version").where("claim.kind", "in", kind),
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
    ...linkedTo(["place"], places),
    ...linkedTo(["subject"], query.subject),
    ...linkedTo(["reports.speakers", "reports.via"], query.source),
    ...linkedTo(["reports.document"], query.document),
    ...withFacet("tag", query.tag),
    ...inDatasets(query.dataset),
  ];
  const { limit, after } = query;
  return listPage(engine.read, {
    kind: "claim",
    position,
    conditions,
    order: ORDER[query.sort],
    limit,
    after,
  });
}
