/** Sources: pages. */
import type { SourceQuery } from "@sitrep/domain/filter";
import { inDatasets, withWords } from "../condition.ts";
import type { Engine } from "../engine.ts";
import type { Condition, Listed } from "../listing.ts";
import { listPage } from "../listing.ts";
import type { Page } from "../page.ts";

/** One page of sources, by name. With `document`, those that speak or relay in it, or publish it. @throws CursorError */
export async function listSources(
  engine: Engine,
  query: SourceQuery,
  position: number,
): Promise<Page<Listed>> {
  const own: Condition[] = [];
  const { kind, identity, party, document } = query;
  if (kind?.length) {
    own.push((eb) =>
      eb(
        "record.version",
        "in",
        eb.selectFrom("source").select("source.version").where("source.kind", "in", kind),
      ),
    );
  }
  if (identity) {
    own.push((eb) =>
      eb(
        "record.version",
        "in",
        eb.selectFrom("source").select("source.version").where("source.identity", "=", identity),
      ),
    );
  }
  if (party !== undefined) {
    own.push((eb) =>
      eb(
        "record.version",
        "in",
        eb.selectFrom("source").select("source.version").where("source.party", "=", Number(party)),
      ),
    );
  }
  if (document?.length) {
    own.push((eb) =>
      eb(
        "record.id",
        "in",
        eb
          .selectFrom("link as voice")
          .innerJoin("link as paper", "paper.version", "voice.version")
          .select("voice.target")
          .where("voice.role", "in", ["reports.speakers", "reports.via"])
          .where("paper.role", "=", "reports.document")
          .where("paper.target", "in", document),
      ),
    );
  }
  const conditions = [...own, ...withWords(engine, query.q), ...inDatasets(query.dataset)];
  const { limit, after } = query;
  return listPage(engine.read, {
    kind: "source",
    position,
    conditions,
    order: { column: "sort_label", direction: "asc" },
    limit,
    after,
  });
}
