/**
 * The projections of one batch: versions that its revisions end, versions that they begin, and new versions of records
 * whose projection draws on a changed one (a source that may be another changes the verification of what it said).
 */
import { datasetOf } from "@sitrep/domain/id";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { fold } from "@sitrep/domain/text";
import type { Kysely } from "kysely";
import { recordOf } from "./body.ts";
import { neighbourhoodOf } from "./neighbourhood.ts";
import type { Projection, ProjectionLookup } from "./projection.ts";
import { project } from "./projection.ts";
import { RowBuffer } from "./row-buffer.ts";
import type { Change, Tables } from "./tables.ts";

/** How many ids one statement asks for. */
const CHUNK = 500;

/** A revision as the ledger holds it; `any` is null where it retracts. */
export interface LedgerRevision {
  readonly seq: number;
  readonly id: string;
  readonly kind: RecordKind;
  readonly change: Change;
  readonly any: AnyRecord | null;
}

interface Versioned {
  readonly any: AnyRecord;
  readonly seq: number;
}

/** Writes the projections of a batch, whose revisions are the newest of the ledger and in its order. */
export async function writeProjections(
  db: Kysely<Tables>,
  position: number,
  revisions: readonly LedgerRevision[],
): Promise<void> {
  const changed: Versioned[] = revisions.flatMap(({ any, seq }) =>
    any === null ? [] : [{ any, seq }],
  );
  const dependents = await dependentsOf(db, position, revisions);
  const versions = [...changed, ...dependents];
  await endVersions(db, position, [
    ...revisions.map((one) => one.id),
    ...dependents.map((one) => one.any.record.id),
  ]);
  const records = versions.map((one) => one.any);
  const lookup = await neighbourhoodOf(db, records, position);
  await beginVersions(db, position, versions, lookup);
}

/**
 * Records in force that refer to a changed one, directly or through others, whether the public sees the reference or
 * not; and all of a dataset whose rows may now be served, or no longer. Nothing refers to what was not there before.
 */
async function dependentsOf(
  db: Kysely<Tables>,
  position: number,
  revisions: readonly LedgerRevision[],
): Promise<readonly Versioned[]> {
  const done = new Set(revisions.map((one) => one.id));
  const found: Versioned[] = [];
  const keep = (rows: Awaited<ReturnType<typeof referring>>): readonly string[] =>
    rows.flatMap(({ id, kind, seq, body }) => {
      if (body === null || done.has(id)) return [];
      done.add(id);
      found.push({ any: recordOf(kind, body), seq });
      return id;
    });
  let front = revisions.filter((one) => one.change !== "created").map((one) => one.id);
  for (const dataset of await relicensed(db, position, revisions))
    front = [...front, ...keep(await standingIn(db, dataset))];
  while (front.length > 0) {
    const next: string[] = [];
    for (let start = 0; start < front.length; start += CHUNK)
      next.push(...keep(await referring(db, front.slice(start, start + CHUNK))));
    front = next;
  }
  return found;
}

function inForce(db: Kysely<Tables>) {
  return db
    .selectFrom("record")
    .innerJoin("revision", "revision.seq", "record.seq")
    .select(["record.id", "record.kind", "record.seq", "revision.body"])
    .where("record.until", "is", null)
    .orderBy("record.id");
}

async function standingIn(db: Kysely<Tables>, dataset: string) {
  return inForce(db).where("record.dataset", "=", dataset).execute();
}

async function referring(db: Kysely<Tables>, targets: readonly string[]) {
  return inForce(db)
    .where("record.version", "in", (eb) =>
      eb
        .selectFrom("link")
        .select("link.version")
        .where("link.target", "in", targets)
        .union(
          eb
            .selectFrom("hidden_link")
            .select("hidden_link.version")
            .where("hidden_link.target", "in", targets),
        ),
    )
    .execute();
}

/** Datasets that change whether their rows may be served. */
async function relicensed(
  db: Kysely<Tables>,
  position: number,
  revisions: readonly LedgerRevision[],
): Promise<readonly string[]> {
  const flipped: string[] = [];
  for (const { any, change } of revisions) {
    if (any?.kind !== "dataset" || change !== "amended") continue;
    const before = await db
      .selectFrom("revision")
      .select("body")
      .where("id", "=", any.record.id)
      .where("position", "<", position)
      .orderBy("position", "desc")
      .limit(1)
      .executeTakeFirst();
    const was = before?.body ? recordOf("dataset", before.body) : undefined;
    if (was?.kind === "dataset" && was.record.redistributable !== any.record.redistributable)
      flipped.push(any.record.id);
  }
  return flipped;
}

async function endVersions(
  db: Kysely<Tables>,
  position: number,
  ids: readonly string[],
): Promise<void> {
  for (let start = 0; start < ids.length; start += CHUNK) {
    await db
      .updateTable("record")
      .set({ until: position })
      .where("id", "in", ids.slice(start, start + CHUNK))
      .where("until", "is", null)
      .execute();
  }
}

async function beginVersions(
  db: Kysely<Tables>,
  position: number,
  versions: readonly Versioned[],
  lookup: ProjectionLookup,
): Promise<void> {
  const top = await db
    .selectFrom("record")
    .select("version")
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  let version = top?.version ?? 0;
  const rows = new RowBuffer(db);
  for (const { any, seq } of versions) {
    version += 1;
    const projection = project(any, lookup);
    const { id } = any.record;
    const header = { version, id, kind: any.kind, dataset: datasetOf(id), since: position, seq };
    await rows.put("record", { ...header, until: null, ...recordFields(projection) });
    await putKind(rows, version, projection.own);
    for (const facet of projection.facets) await rows.put("facet", { version, ...facet });
    for (const link of projection.links) await rows.put("link", { version, ...link });
    for (const voice of projection.voices) await rows.put("voice", { version, ...voice });
    for (const target of projection.hidden) await rows.put("hidden_link", { version, target });
    await rows.put("search", { rowid: version, words: projection.words });
  }
  await rows.flush();
}

async function putKind(rows: RowBuffer, version: number, own: Projection["own"]): Promise<void> {
  switch (own?.table) {
    case undefined:
      return;
    case "incident":
      return rows.put("incident", { version, ...own.row });
    case "estimate":
      return rows.put("estimate", { version, ...own.row });
    case "claim":
      return rows.put("claim", { version, ...own.row });
    case "source":
      return rows.put("source", { version, ...own.row });
    case "document":
      return rows.put("document", { version, ...own.row });
    case "place":
      return rows.put("place", { version, ...own.row });
    case "actor":
      return rows.put("actor", { version, ...own.row });
  }
}

/** What sorts behind every day. */
const AFTER_ALL_DAYS = "~";

function recordFields({ visibility, label, labelAr, span }: Projection) {
  const { earliest, latest } = span;
  const day = latest ?? earliest;
  return {
    visibility,
    label,
    label_ar: labelAr,
    sort_label: fold(label),
    earliest,
    latest,
    sort_newest: day ?? "",
    sort_oldest: day ?? AFTER_ALL_DAYS,
  };
}
