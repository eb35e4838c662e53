/** Documents: pages. */
import type { DocumentQuery } from "@sitrep/domain/filter";
import type { Listed } from "../body.ts";
import { inDatasets, linkedTo, withWords } from "../condition.ts";
import type { Engine } from "../engine.ts";
import { numberOfRole } from "../link-role.ts";
import type { Condition } from "../listing.ts";
import { listPage } from "../listing.ts";
import { ORDER_OF } from "../page.ts";
import type { Page } from "../page.ts";
import type { Viewpoint } from "../viewpoint.ts";

/** What a filter keeps, as conditions on documents. */
export function documentConditions(
  engine: Engine,
  query: Omit<DocumentQuery, "sort" | "limit">,
): readonly Condition[] {
  return [
    ...thatAreReprints(query.reprint),
    ...withWords(engine, query.q),
    ...linkedTo(["publisher"], query.publisher),
    ...inDatasets(query.dataset),
  ];
}

/** One page of documents. @throws CursorError */
export async function listDocuments(
  engine: Engine,
  query: DocumentQuery,
  view: Viewpoint,
): Promise<Page<Listed>> {
  const { limit, after } = query;
  const conditions = documentConditions(engine, query);
  const order = ORDER_OF[query.sort];
  return listPage(engine, { kind: "document", view, conditions, order, limit, after });
}

function thatAreReprints(reprint: boolean | undefined): readonly Condition[] {
  if (reprint === undefined) return [];
  return [
    (eb) =>
      eb("record.version", reprint ? "in" : "not in", (own) =>
        own
          .selectFrom("link")
          .select("link.version")
          .where("link.role", "=", numberOfRole("republishes")),
      ),
  ];
}
