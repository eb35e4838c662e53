/** Documents: pages. */
import type { DocumentQuery } from "@sitrep/domain/filter";
import { inDatasets, linkedTo, withWords } from "../condition.ts";
import type { Engine } from "../engine.ts";
import type { Condition, Listed } from "../listing.ts";
import { listPage } from "../listing.ts";
import type { Order, Page } from "../page.ts";

const ORDER = {
  "-when": { column: "sort_when", direction: "desc" },
  when: { column: "sort_when", direction: "asc" },
  title: { column: "sort_label", direction: "asc" },
} as const satisfies Record<DocumentQuery["sort"], Order>;

/** One page of documents. @throws CursorError */
export async function listDocuments(
  engine: Engine,
  query: DocumentQuery,
  position: number,
): Promise<Page<Listed>> {
  const own: Condition[] = [];
  const { reprint } = query;
  if (reprint !== undefined) {
    const test = reprint ? "is not" : "is";
    own.push((eb) =>
      eb(
        "record.version",
        "in",
        eb
          .selectFrom("document")
          .select("document.version")
          .where("document.republishes", test, null),
      ),
    );
  }
  const conditions = [
    ...own,
    ...withWords(engine, query.q),
    ...linkedTo(["publisher"], query.publisher),
    ...inDatasets(query.dataset),
  ];
  const { limit, after } = query;
  return listPage(engine.read, {
    kind: "document",
    position,
    conditions,
    order: ORDER[query.sort],
    limit,
    after,
  });
}
