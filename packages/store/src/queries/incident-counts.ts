/** Incident counts: how many incidents a filter leaves, in all and of each kind, and which of some. */
import type { IncidentKind } from "@sitrep/domain/incident-kind";
import { askedRows } from "../columns/asked-rows.ts";
import { rowOfVersion } from "../columns/incident-columns.ts";
import type { IncidentNarrowing } from "../columns/row-tests.ts";
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import type { Viewpoint } from "../viewpoint.ts";

/** How many incidents a filter leaves. */
export async function countIncidents(
  engine: Engine,
  filter: IncidentNarrowing,
  view: Viewpoint,
): Promise<number> {
  return (await askedRows(engine, filter, view)).left.size;
}

/** How many incidents are of one kind. */
export interface KindRow {
  readonly kind: IncidentKind;
  readonly incidents: number;
}

/** The incidents that a filter leaves, counted by their kind, the most frequent first. */
export async function incidentsByKind(
  engine: Engine,
  filter: IncidentNarrowing,
  view: Viewpoint,
): Promise<readonly KindRow[]> {
  const { columns, tally } = await askedRows(engine, filter, view);
  const classes = { classOf: columns.codes.kind, size: columns.words.kind.length };
  const counts = tally.ofClasses("kind", classes);
  return columns.words.kind
    .flatMap((word, code) => {
      const incidents = counts[code] ?? 0;
      // Written from the domain's own field.
      return incidents === 0 ? [] : [{ kind: word as IncidentKind, incidents }];
    })
    .toSorted((a, b) => b.incidents - a.incidents || (a.kind < b.kind ? -1 : 1));
}

/** How many ids one statement asks for. */
const CHUNK = 500;

/** Those of some incidents that a filter leaves. */
export async function amongIncidents(
  engine: Engine,
  ids: readonly string[],
  filter: IncidentNarrowing,
  view: Viewpoint,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  if (ids.length === 0) return found;
  const { columns, left } = await askedRows(engine, filter, view);
  for (let start = 0; start < ids.length; start += CHUNK) {
    const named = await engine.read
      .selectFrom("record")
      .select(["id", "version"])
      .where("id", "in", ids.slice(start, start + CHUNK))
      .where("kind", "=", "incident")
      .where(heldAt(view.position))
      .execute();
    for (const { id, version } of named)
      if (left.has(rowOfVersion(columns, version))) found.add(id);
  }
  return found;
}
