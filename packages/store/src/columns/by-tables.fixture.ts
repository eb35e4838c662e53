/** The same questions asked of the tables, row by row: what tests hold the answers of the columns against. */
import type { Expression, SqlBool } from "kysely";
import {
  SAID_BY, duringDays, inDatasets, linkedTo, numbersOf, withColumn, withFacet, withWords,
} from "../condition.ts"; // prettier-ignore
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import { numbersOfRoles } from "../link-role.ts";
import type { Condition } from "../listing.ts";
import { heardWithout } from "../unheard.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { countedFor } from "../viewpoint.ts";
import type { WatchedGround } from "../watched-ground.ts";
import type { IncidentNarrowing } from "./row-tests.ts";

/** The incidents that a question without a box leaves, in the order of their ids. */
export async function incidentsByTables(engine: Engine, asked: IncidentNarrowing, view: Viewpoint) {
  let query = engine.read
    .selectFrom("record")
    .innerJoin("incident", "incident.version", "record.version")
    .where("record.kind", "=", "incident")
    .where("record.visibility", "in", countedFor(view.role))
    .where(heldAt(view.position));
  for (const condition of conditionsOf(engine, asked, view)) query = query.where(condition);
  return query
    .select([
      "record.id",
      "record.version",
      "record.visibility",
      "record.earliest",
      "record.latest",
    ])
    .select(["record.sort_label", "record.day", "incident.kind", "incident.extent"])
    .select(["incident.precision", "incident.place"])
    .orderBy("record.id")
    .execute();
}

function conditionsOf(
  engine: Engine,
  asked: IncidentNarrowing,
  { position }: Viewpoint,
): readonly Condition[] {
  return [
    ...heardWithout(asked.without, position),
    ...withinGround(asked.watched),
    ...withColumn("incident", "kind", asked.kind),
    ...withColumn("incident", "precision", asked.precision),
    ...withColumn("incident", "extent", asked.extent),
    ...withColumn("incident", "verification", asked.verification),
    ...withFacet("within", asked.place),
    ...duringDays(asked.from, asked.to, asked.sure ?? false),
    ...withWords(engine, asked.q),
    ...withFacet("attribution", asked.attribution),
    ...withFacet("harmed", asked.harmed),
    ...withFacet("effect", asked.effect),
    ...withFacet("tag", asked.tag),
    ...linkedTo(["parties.actor"], asked.actor),
    ...linkedTo(SAID_BY, asked.source),
    ...linkedTo(["reports.document"], asked.document),
    ...inDatasets(asked.dataset),
    ...(asked.isUnjudged ? [UNJUDGED] : []),
    ...(asked.astray
      ? [
          ...linkedTo(["where.place", "where.alsoIn"], asked.astray.wider),
          ...negated(withFacet("within", asked.astray.asked)),
        ]
      : []),
  ];
}

const UNJUDGED: Condition = (eb) =>
  eb(
    "record.number",
    "not in",
    eb
      .selectFrom("record as judgement")
      .innerJoin("link", "link.version", "judgement.version")
      .select("link.target")
      .where("judgement.kind", "=", "judgement")
      .where("link.role", "in", numbersOfRoles(["left", "right"])),
  );

function withinGround(grounds: readonly WatchedGround[] | undefined): readonly Condition[] {
  if (grounds === undefined) return [];
  return [
    (eb) =>
      eb.or(
        grounds.map(({ watcher, kinds, places }): Expression<SqlBool> => {
          const told =
            "dataset" in watcher
              ? inDatasets([watcher.dataset])
              : linkedTo(["reports.speakers", "reports.publisher"], [watcher.source]);
          const conditions = [...told, ...withColumn("incident", "kind", kinds ?? undefined)];
          const parts = places.map(({ inside, outside, notAt }) => [
            ...withFacet("within", [inside]),
            ...negated(withFacet("within", outside)),
            ...negated(notAt.length === 0 ? [] : [standingAt(notAt)]),
          ]);
          return eb.and([
            ...conditions.map((condition) => condition(eb)),
            eb.or(parts.map((part) => eb.and(part.map((condition) => condition(eb))))),
          ]);
        }),
      ),
  ];
}

function standingAt(places: readonly string[]): Condition {
  return (eb) =>
    eb(
      "record.version",
      "in",
      eb
        .selectFrom("incident as at")
        .select("at.version")
        .where("at.place", "in", numbersOf(eb, places)),
    );
}

function negated(conditions: readonly Condition[]): readonly Condition[] {
  return conditions.map((condition) => (eb) => eb.not(condition(eb)));
}
