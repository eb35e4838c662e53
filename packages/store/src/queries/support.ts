/** Support: on whom the incidents of a count rest. */
import type { SupportRow } from "@sitrep/domain/leaning";
import { sql } from "kysely";
import type { WatchedFilter } from "../counted-incidents.ts";
import { counted } from "../counted-incidents.ts";
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import { numbersOfRoles } from "../link-role.ts";
import { SPEAKS } from "../unheard.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { shownTo } from "../viewpoint.ts";

/** On whom the incidents that a filter leaves rest, those that rest alike together; one statement for all sources. SPEC F7. */
export async function supportOf(
  engine: Engine,
  filter: WatchedFilter,
  view: Viewpoint,
): Promise<readonly SupportRow[]> {
  const told = counted(engine, filter, view)
    .innerJoin("link", "link.version", "record.version")
    .leftJoin("record as voice", (join) =>
      join
        .onRef("voice.number", "=", "link.target")
        .on("voice.kind", "=", "source")
        .on("voice.visibility", "in", shownTo(view.role))
        .on(heldAt(view.position, "voice")),
    )
    .leftJoin("source", "source.version", "voice.version")
    .where("link.role", "in", numbersOfRoles(SPEAKS))
    .select(["record.version", "record.dataset"])
    .select((eb) => [
      eb.fn.min("link.target").as("first"),
      eb.fn.max("link.target").as("last"),
      eb.fn.min("voice.id").as("id"),
      sql<number>`min(case when source.identity = 'anonymous' then 1 else 0 end)`.as("anonymous"),
      sql<number>`min(coalesce(source.party, 0))`.as("party"),
    ])
    .groupBy(["record.version", "record.dataset"]);
  const rows = await engine.read
    .selectFrom(told.as("told"))
    .select(["told.dataset", "told.anonymous", "told.party"])
    .select((eb) => [
      sql<string | null>`case when told.first = told.last then told.id end`.as("sole"),
      eb.fn.countAll<number>().as("records"),
    ])
    .groupBy(["told.dataset", "told.anonymous", "told.party", "sole"])
    .execute();
  return rows.map(({ dataset, sole, anonymous, party, records }) => ({
    dataset,
    sole,
    isAnonymous: anonymous === 1,
    isParty: party === 1,
    records,
  }));
}
