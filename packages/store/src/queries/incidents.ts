/** Incidents: pages, and the rows that a series is tallied from. */
import type { IncidentFilter, IncidentQuery } from "@sitrep/domain/filter";
import type { Extent } from "@sitrep/domain/incident";
import type { PlacePrecision } from "@sitrep/domain/precision";
import type { Engine } from "../engine.ts";
import { duringDays, inDatasets, linkedTo, withFacet, withWords } from "../condition.ts";
import { heldAt } from "../held.ts";
import type { Condition, Listed } from "../listing.ts";
import { listPage } from "../listing.ts";
import type { Order, Page } from "../page.ts";
import { placesWithin } from "../place-tree.ts";

const ORDER = {
  "-when": { column: "sort_when", direction: "desc" },
  when: { column: "sort_when", direction: "asc" },
  title: { column: "sort_label", direction: "asc" },
} as const satisfies Record<IncidentQuery["sort"], Order>;

/** Columns of `incident` that a filter names as they are. */
const COLUMNS = ["kind", "extent", "precision", "verification"] as const;

/** The conditions of a filter at a position. */
async function conditionsOf(
  engine: Engine,
  filter: IncidentFilter,
  position: number,
): Promise<readonly Condition[]> {
  const own: Condition[] = [];
  for (const column of COLUMNS) {
    const values = filter[column];
    if (values === undefined || values.length === 0) continue;
    own.push((eb) =>
      eb(
        "record.version",
        "in",
        eb
          .selectFrom("incident")
          .select("incident.version")
          .where(`incident.${column}`, "in", values),
      ),
    );
  }
  const { place } = filter;
  if (place !== undefined && place.length > 0) {
    const within = await placesWithin(engine, place, position);
    own.push((eb) =>
      eb.or([
        eb(
          "record.version",
          "in",
          eb
            .selectFrom("incident")
            .select("incident.version")
            .where("incident.place", "in", within),
        ),
        eb(
          "record.version",
          "in",
          eb
            .selectFrom("link")
            .select("link.version")
            .where("link.role", "=", "where.alsoIn")
            .where("link.target", "in", within),
        ),
      ]),
    );
  }
  return [
    ...own,
    ...duringDays(filter.from, filter.to, filter.sure ?? false),
    ...withWords(engine, filter.q),
    ...withFacet("attribution", filter.attribution),
    ...withFacet("harmed", filter.harmed),
    ...withFacet("effect", filter.effect),
    ...withFacet("tag", filter.tag),
    ...linkedTo(["parties.actor"], filter.actor),
    ...linkedTo(["reports.speakers", "reports.via"], filter.source),
    ...linkedTo(["reports.document"], filter.document),
    ...inDatasets(filter.dataset),
  ];
}

/** One page of incidents. @throws CursorError */
export async function listIncidents(
  engine: Engine,
  query: IncidentQuery,
  position: number,
): Promise<Page<Listed>> {
  const conditions = await conditionsOf(engine, query, position);
  const { limit, after } = query;
  return listPage(engine.read, {
    kind: "incident",
    position,
    conditions,
    order: ORDER[query.sort],
    limit,
    after,
  });
}

/** What a series needs of one incident. */
export interface TallyRow {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly place: string;
  readonly precision: PlacePrecision;
  readonly extent: Extent;
  readonly alsoIn: readonly string[];
}

/** Every incident that a filter leaves, reduced to what is tallied; rows that may be counted but not listed are in. */
export async function tallyIncidents(
  engine: Engine,
  filter: IncidentFilter,
  position: number,
): Promise<readonly TallyRow[]> {
  let query = engine.read
    .selectFrom("record")
    .innerJoin("incident", "incident.version", "record.version")
    .select([
      "record.version",
      "record.earliest",
      "record.latest",
      "incident.place",
      "incident.precision",
      "incident.extent",
    ])
    .where("record.kind", "=", "incident")
    .where("record.visibility", "!=", "withheld")
    .where(heldAt(position));
  for (const condition of await conditionsOf(engine, filter, position))
    query = query.where(condition);
  const rows = await query.execute();
  const spread = await engine.read
    .selectFrom("link")
    .innerJoin("record", "record.version", "link.version")
    .select(["link.version", "link.target"])
    .where("link.role", "=", "where.alsoIn")
    .where("record.kind", "=", "incident")
    .where(heldAt(position))
    .execute();
  const alsoIn = Map.groupBy(spread, (row) => row.version);
  return rows.map(({ version, earliest, latest, place, precision, extent }) => ({
    earliest,
    latest,
    place,
    // Both were written from the domain's own fields.
    precision: precision as PlacePrecision,
    extent: extent as Extent,
    alsoIn: alsoIn.get(version)?.map((row) => row.target) ?? [],
  }));
}
