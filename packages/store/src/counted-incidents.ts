/** Counted incidents: those that a filter leaves, as the beginning of every statement that counts or lists them. */
import type { IncidentFilter } from "@sitrep/domain/filter";
import {
  SAID_BY, duringDays, inDatasets, linkedTo, withColumn, withFacet, withWords,
} from "./condition.ts"; // prettier-ignore
import type { Engine } from "./engine.ts";
import { heldAt } from "./held.ts";
import type { Condition } from "./listing.ts";
import { heardWithout } from "./unheard.ts";
import type { Viewpoint } from "./viewpoint.ts";
import { countedFor } from "./viewpoint.ts";
import type { WatchedGround } from "./watched-ground.ts";
import { withinGround } from "./watched-ground.ts";

/** What a filter asks for, and of that only what somebody watched. */
export interface WatchedFilter extends IncidentFilter {
  /** Any of these is enough; where there is none, nothing is left. */
  readonly watched?: readonly WatchedGround[];
}

/** What a filter keeps, as conditions on incidents. */
export function conditionsOf(
  engine: Engine,
  filter: WatchedFilter,
  { position }: Viewpoint,
): readonly Condition[] {
  return [
    ...heardWithout(filter.without, position),
    ...withinGround(filter.watched),
    ...withColumn("incident", "kind", filter.kind),
    ...withColumn("incident", "precision", filter.precision),
    ...withColumn("incident", "extent", filter.extent),
    ...withColumn("incident", "verification", filter.verification),
    ...withFacet("within", filter.place),
    ...duringDays(filter.from, filter.to, filter.sure ?? false),
    ...withWords(engine, filter.q),
    ...withFacet("attribution", filter.attribution),
    ...withFacet("harmed", filter.harmed),
    ...withFacet("effect", filter.effect),
    ...withFacet("tag", filter.tag),
    ...linkedTo(["parties.actor"], filter.actor),
    ...linkedTo(SAID_BY, filter.source),
    ...linkedTo(["reports.document"], filter.document),
    ...inDatasets(filter.dataset),
  ];
}

/** Incidents that a filter and more conditions leave and that may be counted, whether they may be listed or not. */
export function counted(
  engine: Engine,
  filter: WatchedFilter,
  view: Viewpoint,
  more: readonly Condition[] = [],
) {
  let query = engine.read
    .selectFrom("record")
    .innerJoin("incident", "incident.version", "record.version")
    .where("record.kind", "=", "incident")
    .where("record.visibility", "in", countedFor(view.role))
    .where(heldAt(view.position));
  for (const condition of [...conditionsOf(engine, filter, view), ...more])
    query = query.where(condition);
  return query;
}
