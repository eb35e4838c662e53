/** Judgements: all that stand at a position, and what of the incidents that they are about enters a count by cluster. */
import type { Extent } from "@sitrep/domain/incident";
import type { Account } from "@sitrep/domain/accord";
import type { PlaceId } from "@sitrep/domain/id";
import type { Judgement } from "@sitrep/domain/judgement";
import type { PlacePrecision } from "@sitrep/domain/precision";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { RECORD_KINDS } from "@sitrep/domain/record";
import { recordOf } from "../body.ts";
import type { Engine } from "../engine.ts";
import { numbersOf } from "../condition.ts";
import { NOW, heldAt } from "../held.ts";
import { numberOfRole, numbersOfRoles } from "../link-role.ts";
import type { Visibility } from "../tables.ts";
import type { Viewpoint } from "../viewpoint.ts";

/** The fields in which a judgement names what it is about. */
const JUDGED = numbersOfRoles(["left", "right"]);

/** How many ids one statement asks for. */
const CHUNK = 500;

/** The judgements about two records of one kind, of which the viewer may see, or count, both. */
export async function judgementsOn(
  engine: Engine,
  kind: RecordKind,
  visible: readonly Visibility[],
  { position }: Viewpoint,
): Promise<readonly Judgement[]> {
  const rows = await engine.read
    .selectFrom("record")
    .innerJoin("revision", "revision.seq", "record.seq")
    .select(["record.kind", "revision.body"])
    .where("record.kind", "=", "judgement")
    .where("record.visibility", "in", visible)
    .where(heldAt(position))
    .orderBy("record.id")
    .execute();
  const judgements = rows.flatMap(({ kind: own, body }) => {
    const any = body === null ? undefined : recordOf(own, body);
    return any?.kind === "judgement" ? any.record : [];
  });
  const ids = judgements.flatMap(({ left, right }) => [left, right]);
  const seen = await visibleOf(engine, kind, [...new Set(ids)], visible, position);
  return judgements.filter(({ left, right }) => seen.has(left) && seen.has(right));
}

async function visibleOf(
  engine: Engine,
  kind: RecordKind,
  ids: readonly string[],
  visible: readonly Visibility[],
  position: number,
): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  for (let start = 0; start < ids.length; start += CHUNK) {
    const rows = await engine.read
      .selectFrom("record")
      .select("record.id")
      .where("record.id", "in", ids.slice(start, start + CHUNK))
      .where("record.kind", "=", kind)
      .where("record.visibility", "in", visible)
      .where(heldAt(position))
      .execute();
    for (const { id } of rows) seen.add(id);
  }
  return seen;
}

/** The records of some kinds, or of all, that a dataset holds now. */
export async function recordsOfDataset(
  engine: Engine,
  dataset: string,
  kinds: readonly RecordKind[] = RECORD_KINDS,
): Promise<readonly AnyRecord[]> {
  const rows = await engine.read
    .selectFrom("record")
    .innerJoin("revision", "revision.seq", "record.seq")
    .select(["record.kind", "revision.body"])
    .where("record.dataset", "=", dataset)
    .where("record.kind", "in", kinds)
    .where(heldAt(NOW))
    .orderBy("record.id")
    .execute();
  return rows.flatMap(({ kind, body }) => (body === null ? [] : recordOf(kind, body)));
}

/** The ids of all records that a judgement is about, or was about at any time. */
export async function everJudged(engine: Engine): Promise<readonly string[]> {
  const rows = await engine.read
    .selectFrom("record")
    .innerJoin("link", "link.version", "record.version")
    .innerJoin("revision as named", "named.seq", "link.target")
    .select("named.id")
    .distinct()
    .where("record.kind", "=", "judgement")
    .where("link.role", "in", JUDGED)
    .orderBy("named.id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Whether a judgement is about a record, or was at any time. */
export async function isEverJudged(engine: Engine, id: string): Promise<boolean> {
  const found = await engine.read
    .selectFrom("link")
    .select("link.version")
    .where("link.target", "in", (eb) => numbersOf(eb, [id]))
    .where("link.role", "in", JUDGED)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** What the public tables say of incidents, by their ids: when, where, and whether it was one deed. */
export async function accountsOf(
  engine: Engine,
  ids: readonly string[],
  { position }: Viewpoint,
): Promise<ReadonlyMap<string, Account>> {
  const found = new Map<string, Account>();
  for (let start = 0; start < ids.length; start += CHUNK) {
    const rows = await engine.read
      .selectFrom("record")
      .innerJoin("incident", "incident.version", "record.version")
      .leftJoin("link", (join) =>
        join
          .onRef("link.version", "=", "record.version")
          .on("link.role", "=", numberOfRole("where.alsoIn")),
      )
      .leftJoin("revision as also", "also.seq", "link.target")
      .innerJoin("revision as place", "place.seq", "incident.place")
      .select(["record.id", "record.earliest", "record.latest", "place.id as place"])
      .select(["incident.precision", "incident.extent", "also.id as alsoIn"])
      .where("record.id", "in", ids.slice(start, start + CHUNK))
      .where(heldAt(position))
      .orderBy("record.id")
      .orderBy("also.id")
      .execute();
    for (const [id, all] of Map.groupBy(rows, (row) => row.id)) {
      const [row] = all;
      if (row === undefined) continue;
      found.set(id, {
        span: { earliest: row.earliest, latest: row.latest },
        // Written from the domain's own fields.
        place: row.place as PlaceId,
        precision: row.precision as PlacePrecision,
        extent: row.extent as Extent,
        alsoIn: all.flatMap(({ alsoIn }) => (alsoIn === null ? [] : (alsoIn as PlaceId))),
      });
    }
  }
  return found;
}
