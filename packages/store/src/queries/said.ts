/** Said: the incidents, estimates and claims that a filter over all of them leaves, with their accounts. */
import type { OriginQuery } from "@sitrep/domain/origin-query";
import { SaidKind } from "@sitrep/domain/origin-query";
import type { Listed } from "../body.ts";
import {
  SAID_BY, duringDays, inDatasets, linkedTo, withColumn, withFacet, withWords,
} from "../condition.ts"; // prettier-ignore
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import { keptBodies } from "../kept-bodies.ts";
import type { Condition } from "../listing.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { shownTo } from "../viewpoint.ts";

/** The records, by id; none are read where there are more than `most`, and `total` counts them. */
export async function listSaid(
  engine: Engine,
  query: Omit<OriginQuery, "knownAt" | "limit">,
  view: Viewpoint,
  most: number,
): Promise<{ readonly rows: readonly Listed[]; readonly total: number }> {
  const conditions: readonly Condition[] = [
    ...withIds(query.id),
    ...withColumn("estimate", "metric", query.metric),
    ...duringDays(query.from, query.to, query.sure ?? false),
    ...withWords(engine, query.q),
    ...withFacet("within", query.place),
    ...linkedTo(["parties.actor", "subject"], query.actor),
    ...linkedTo(SAID_BY, query.source),
    ...linkedTo(["reports.document"], query.document),
    ...withFacet("tag", query.tag),
    ...inDatasets(query.dataset),
  ];
  let asked = engine.read
    .selectFrom("record")
    .where("record.kind", "in", query.kind ?? SaidKind.options)
    .where("record.visibility", "in", shownTo(view.role))
    .where(heldAt(view.position));
  for (const condition of conditions) asked = asked.where(condition);
  const { total } = await asked
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  if (total > most) return { rows: [], total };
  const found = await asked.select("record.seq").orderBy("record.id").execute();
  return {
    rows: await keptBodies(
      engine,
      found.map(({ seq }) => seq),
    ),
    total,
  };
}

function withIds(ids: readonly string[] | undefined): readonly Condition[] {
  return ids === undefined ? [] : [(eb) => eb("record.id", "in", ids)];
}
