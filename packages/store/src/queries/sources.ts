/** Sources: pages. */
import type { SourceQuery } from "@sitrep/domain/filter";
import type { Listed } from "../body.ts";
import { SAID_BY, inDatasets, numbersOf, withColumn, withWords } from "../condition.ts";
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import { numberOfRole, numbersOfRoles } from "../link-role.ts";
import type { Condition } from "../listing.ts";
import { listPage } from "../listing.ts";
import type { Page } from "../page.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { shownTo } from "../viewpoint.ts";

/** What a filter keeps, as conditions on sources. With `document`, those that speak or relay in it, or publish it. */
export function sourceConditions(
  engine: Engine,
  { kind, identity, party, document, q, dataset }: Omit<SourceQuery, "limit">,
  view: Viewpoint,
): readonly Condition[] {
  return [
    ...withColumn("source", "kind", kind),
    ...withColumn("source", "identity", identity && [identity]),
    ...withColumn("source", "party", party === undefined ? undefined : [Number(party)]),
    ...heardIn(engine, document, view),
    ...withWords(engine, q),
    ...inDatasets(dataset),
  ];
}

/** One page of sources, by name. @throws CursorError */
export async function listSources(
  engine: Engine,
  query: SourceQuery,
  view: Viewpoint,
): Promise<Page<Listed>> {
  const { limit, after } = query;
  const conditions = sourceConditions(engine, query, view);
  const order = "sort_label";
  return listPage(engine, { kind: "source", view, conditions, order, limit, after });
}

function heardIn(
  { read }: Engine,
  documents: readonly string[] | undefined,
  view: Viewpoint,
): readonly Condition[] {
  if (documents === undefined || documents.length === 0) return [];
  const voices = read
    .selectFrom("voice")
    .innerJoin("record", "record.version", "voice.version")
    .select("voice.source")
    .where("voice.document", "in", (eb) => numbersOf(eb, documents))
    .where("record.visibility", "in", shownTo(view.role))
    .where(heldAt(view.position));
  // Who speaks in what rests on one document speaks in that.
  const speakers = read
    .selectFrom("link as resting")
    .innerJoin("record", "record.version", "resting.version")
    .innerJoin("link as said", "said.version", "resting.version")
    .select("said.target as source")
    .where("resting.target", "in", (eb) => numbersOf(eb, documents))
    .where("resting.role", "=", numberOfRole("reports.document"))
    .where("said.role", "in", numbersOfRoles(SAID_BY))
    .where("record.visibility", "in", shownTo(view.role))
    .where(heldAt(view.position))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("voice")
            .select("voice.version")
            .whereRef("voice.version", "=", "resting.version"),
        ),
      ),
    );
  const publishers = read
    .selectFrom("record")
    .innerJoin("link", "link.version", "record.version")
    .select("link.target as source")
    .where("record.id", "in", documents)
    .where("link.role", "=", numberOfRole("publisher"))
    .where("record.visibility", "in", shownTo(view.role))
    .where(heldAt(view.position));
  return [(eb) => eb("record.number", "in", voices.union(speakers).union(publishers))];
}
