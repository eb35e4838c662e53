/**
 * The projections of one batch: versions that its revisions end, versions that they begin, and new versions of records
 * whose projection draws on a changed one (a source that may be another changes the verification of what it said).
 */
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { fold } from "@sitrep/domain/text";
import type { Kysely } from "kysely";
import { recordOf } from "./body.ts";
import type { PendingRevision } from "./load.ts";
import { neighbourhoodOf } from "./neighbourhood.ts";
import type { Projection, ProjectionLookup } from "./projection.ts";
import { datasetFor, project } from "./projection.ts";
import type { Tables } from "./tables.ts";

/** Kinds that other records' projections are made with. */
const DRAWN_ON: ReadonlySet<RecordKind> = new Set([
  "dataset",
  "place",
  "actor",
  "source",
  "document",
]);

/** Most values bound in one statement. */
const MOST_VALUES = 8000;

interface Versioned {
  readonly any: AnyRecord;
  readonly seq: number;
}

/** Writes the projections of a batch whose first revision has sequence number `firstSeq`. */
export async function writeProjections(
  db: Kysely<Tables>,
  position: number,
  revisions: readonly PendingRevision[],
  firstSeq: number,
): Promise<void> {
  const changed: Versioned[] = revisions.flatMap(({ record }, index) =>
    record === null ? [] : [{ any: record, seq: firstSeq + index }],
  );
  const dependents = await dependentsOf(db, revisions);
  const versions = [...changed, ...dependents];
  await endVersions(db, position, [
    ...revisions.map((one) => one.id),
    ...dependents.map((one) => one.any.record.id),
  ]);
  const lookup = await neighbourhoodOf(
    db,
    versions.map((one) => one.any),
    position,
  );
  await beginVersions(db, position, versions, lookup);
}

/** Records in force that refer, directly or through a document, place, actor or source, to a changed one. */
async function dependentsOf(
  db: Kysely<Tables>,
  revisions: readonly PendingRevision[],
): Promise<readonly Versioned[]> {
  const done = new Set(revisions.map((one) => one.id));
  const found: Versioned[] = [];
  let front = revisions
    .filter((one) => one.change !== "created" && DRAWN_ON.has(one.kind))
    .map((one) => one.id);
  while (front.length > 0) {
    const next: string[] = [];
    for (let start = 0; start < front.length; start += 500) {
      const rows = await db
        .selectFrom("link")
        .innerJoin("record", "record.version", "link.version")
        .innerJoin("revision", "revision.seq", "record.seq")
        .select(["record.id", "record.kind", "record.seq", "revision.body"])
        .where("link.target", "in", front.slice(start, start + 500))
        .where("record.until", "is", null)
        .distinct()
        .execute();
      for (const { id, kind, seq, body } of rows) {
        if (body === null || done.has(id)) continue;
        done.add(id);
        found.push({ any: recordOf(kind, body), seq });
        if (DRAWN_ON.has(kind)) next.push(id);
      }
    }
    front = next;
  }
  return found;
}

async function endVersions(
  db: Kysely<Tables>,
  position: number,
  ids: readonly string[],
): Promise<void> {
  for (let start = 0; start < ids.length; start += 500) {
    await db
      .updateTable("record")
      .set({ until: position })
      .where("id", "in", ids.slice(start, start + 500))
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
    rows.put("record", {
      version,
      id: any.record.id,
      kind: any.kind,
      dataset: datasetFor(any),
      since: position,
      until: null,
      seq,
      ...recordFields(projection),
    });
    for (const [table, row] of Object.entries(projection.rows))
      rows.put(table, { version, ...row });
    for (const facet of projection.facets) rows.put("facet", { version, ...facet });
    for (const link of projection.links) rows.put("link", { version, ...link });
    rows.put("search", { rowid: version, label: fold(projection.label), words: projection.words });
    if (rows.isFull) await rows.flush();
  }
  await rows.flush();
}

function recordFields({ visibility, label, labelAr, span }: Projection) {
  const { earliest, latest } = span;
  const sort_when = latest ?? earliest ?? "";
  return {
    visibility,
    label,
    label_ar: labelAr,
    sort_label: fold(label),
    earliest,
    latest,
    sort_when,
  };
}

/** Rows waiting to be written, a statement per table. */
class RowBuffer {
  readonly #db: Kysely<Tables>;
  readonly #rows = new Map<string, Record<string, unknown>[]>();
  #size = 0;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  get isFull(): boolean {
    return this.#size > 20_000;
  }

  put(table: string, row: Record<string, unknown>): void {
    const rows = this.#rows.get(table) ?? [];
    if (rows.length === 0) this.#rows.set(table, rows);
    rows.push(row);
    this.#size += 1;
  }

  async flush(): Promise<void> {
    for (const [table, rows] of this.#rows) {
      const width = Object.keys(rows[0] ?? {}).length || 1;
      const chunk = Math.floor(MOST_VALUES / width);
      for (let start = 0; start < rows.length; start += chunk) {
        // Rows were built from the table's own row type just above.
        const values = rows.slice(start, start + chunk) as never;
        await this.#db
          .insertInto(table as keyof Tables)
          .values(values)
          .execute();
      }
    }
    this.#rows.clear();
    this.#size = 0;
  }
}
