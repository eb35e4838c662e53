/** One record: its body at a position, what refers to it, and every revision of it. */
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { recordOf } from "../body.ts";
import { BoundedMemory } from "../bounded-memory.ts";
import { numbersOf } from "../condition.ts";
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import { numbersOfKnown, roleOfNumber } from "../link-role.ts";
import type { Change } from "../tables.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { shownTo } from "../viewpoint.ts";

/** How many ids one statement asks for. */
const CHUNK = 500;

/** A revision with the batch that wrote it. */
export interface RevisionEntry {
  readonly position: number;
  readonly recordedAt: string;
  readonly author: string;
  readonly reason: string;
  readonly change: Change;
  readonly body: AnyRecord | null;
  readonly bodyHash: string | null;
}

/** Every revision of a record up to a position, oldest first. */
export async function revisionsOf(
  engine: Engine,
  id: string,
  position: number,
): Promise<readonly RevisionEntry[]> {
  return (await revisionsOfAll(engine, [id], position)).get(id) ?? [];
}

/** Every revision of some records up to a position, oldest first, by id. */
export async function revisionsOfAll(
  engine: Engine,
  ids: readonly string[],
  position: number,
): Promise<ReadonlyMap<string, readonly RevisionEntry[]>> {
  const found = new Map<string, RevisionEntry[]>();
  for (let start = 0; start < ids.length; start += CHUNK) {
    const rows = await engine.read
      .selectFrom("revision")
      .innerJoin("batch", "batch.position", "revision.position")
      .select(["revision.id", "revision.position", "revision.kind", "revision.change"])
      .select(["revision.body", "revision.body_hash"])
      .select(["batch.recorded_at", "batch.author", "batch.reason"])
      .where("revision.id", "in", ids.slice(start, start + CHUNK))
      .where("revision.position", "<=", position)
      .orderBy("revision.id")
      .orderBy("revision.position")
      .execute();
    for (const row of rows) {
      const own = found.get(row.id) ?? [];
      found.set(row.id, own);
      own.push({
        position: row.position,
        recordedAt: row.recorded_at,
        author: row.author,
        reason: row.reason,
        change: row.change,
        body: row.body === null ? null : recordOf(row.kind, row.body),
        bodyHash: row.body_hash,
      });
    }
  }
  return found;
}

/** A record that names another. */
export interface Referrer {
  readonly id: string;
  readonly kind: RecordKind;
  readonly role: string;
  readonly label: string;
}

/** What names a record from a viewpoint, by kind and label: at most `limit`, and how many there are. */
export async function referrersOf(
  engine: Engine,
  { id, limit, role }: { readonly id: string; readonly limit: number; readonly role?: string },
  view: Viewpoint,
): Promise<{ readonly items: readonly Referrer[]; readonly total: number }> {
  let query = engine.read
    .selectFrom("link")
    .innerJoin("record", "record.version", "link.version")
    .where("link.target", "in", (eb) => numbersOf(eb, [id]))
    .where("record.visibility", "in", shownTo(view.role))
    .where(heldAt(view.position));
  if (role !== undefined) query = query.where("link.role", "in", numbersOfKnown([role]));
  const { total } = await query
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const items = await query
    .select(["record.id", "record.kind", "link.role", "record.label"])
    .orderBy("record.kind")
    .orderBy("record.sort_label")
    .orderBy("record.id")
    .orderBy("link.role")
    .limit(limit)
    .execute();
  return { items: items.map((row) => ({ ...row, role: roleOfNumber(row.role) })), total };
}

/** How many records of each kind name one record. */
export type NamedBy = Readonly<Partial<Record<RecordKind, number>>>;

/** How many records of each kind name each of these, by its id; one that none names is left out. */
export async function countReferrers(
  engine: Engine,
  ids: readonly string[],
  view: Viewpoint,
): Promise<ReadonlyMap<string, NamedBy>> {
  const named = new Map<string, Partial<Record<RecordKind, number>>>();
  for (let start = 0; start < ids.length; start += CHUNK) {
    const rows = await engine.read
      .selectFrom("link")
      .innerJoin("record", "record.version", "link.version")
      .innerJoin("revision as named", "named.seq", "link.target")
      .select(["named.id as target", "record.kind"])
      .select((eb) => eb.fn.count<number>("record.number").distinct().as("count"))
      .where("link.target", "in", (eb) => numbersOf(eb, ids.slice(start, start + CHUNK)))
      .where("record.visibility", "in", shownTo(view.role))
      .where(heldAt(view.position))
      .groupBy(["link.target", "record.kind"])
      .orderBy("named.id")
      .orderBy("record.kind")
      .execute();
    for (const { target, kind, count } of rows)
      named.set(target, { ...named.get(target), [kind]: count });
  }
  return named;
}

/** The label of a record, for wherever its id is shown. */
export interface Label {
  readonly kind: RecordKind;
  readonly label: string;
  readonly labelAr?: string;
}

/** How many ids are kept with their labels, from each viewpoint, and from how many of these. */
const MOST_LABELS = 8192;
const MOST_VIEWS = 4;

/** Labels by id, null where there is none to be seen, from viewpoints by their names. */
type KnownLabels = BoundedMemory<Map<string, Label | null>>;

/** What was read since something was last committed: the same few hundred ids come with most answers. */
const KNOWN = new WeakMap<Engine, { readonly mark: number; readonly labels: KnownLabels }>();

async function knownLabels(
  engine: Engine,
  { position, role }: Viewpoint,
): Promise<Map<string, Label | null>> {
  const mark = await engine.mark();
  const before = KNOWN.get(engine);
  const isOld = before?.mark !== mark;
  const known = isOld ? new BoundedMemory<Map<string, Label | null>>(MOST_VIEWS) : before.labels;
  if (isOld) KNOWN.set(engine, { mark, labels: known });
  const labels = known.get(`${position} ${role}`, () => new Map());
  if (labels.size > MOST_LABELS) labels.clear();
  return labels;
}

/** The labels of records from a viewpoint, by id; those that the viewer may not see as rows are left out. */
export async function labelsOf(
  engine: Engine,
  ids: Iterable<string>,
  view: Viewpoint,
): Promise<Readonly<Record<string, Label>>> {
  const wanted = [...new Set(ids)];
  const labels: Record<string, Label> = {};
  const known = await knownLabels(engine, view);
  for (let start = 0; start < wanted.length; start += CHUNK) {
    const part = wanted.slice(start, start + CHUNK);
    // What another question brings in meanwhile may push out what was there.
    const found = new Map(part.map((id) => [id, known.get(id)]));
    const unknown = part.filter((id) => found.get(id) === undefined);
    for (const [id, label] of unknown.length === 0 ? [] : await readLabels(engine, unknown, view)) {
      found.set(id, label);
      known.set(id, label);
    }
    for (const id of part.toSorted()) {
      const label = found.get(id) ?? null;
      if (label !== null) labels[id] = label;
    }
  }
  return labels;
}

async function readLabels(
  engine: Engine,
  ids: readonly string[],
  view: Viewpoint,
): Promise<ReadonlyMap<string, Label | null>> {
  const found = new Map<string, Label | null>(ids.map((id) => [id, null]));
  const rows = await engine.read
    .selectFrom("record")
    .select(["record.id", "record.kind", "record.label", "record.label_ar"])
    .where("record.id", "in", ids)
    .where("record.visibility", "in", shownTo(view.role))
    .where(heldAt(view.position))
    .execute();
  for (const { id, kind, label, label_ar } of rows)
    found.set(id, label_ar === null ? { kind, label } : { kind, label, labelAr: label_ar });
  return found;
}

/** How many records of each kind the viewer may see. */
export async function countByKind(
  engine: Engine,
  view: Viewpoint,
): Promise<Readonly<Partial<Record<RecordKind, number>>>> {
  const rows = await engine.read
    .selectFrom("record")
    .select(["record.kind", (eb) => eb.fn.countAll<number>().as("count")])
    .where("record.visibility", "in", shownTo(view.role))
    .where(heldAt(view.position))
    .groupBy("record.kind")
    .orderBy("record.kind")
    .execute();
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
}

/** The kind of every record in force at a position outside one dataset, by id. */
export async function kindsOutside(
  engine: Engine,
  dataset: string,
  position: number,
): Promise<ReadonlyMap<string, RecordKind>> {
  const rows = await engine.read
    .selectFrom("record")
    .select(["record.id", "record.kind"])
    .where("record.dataset", "!=", dataset)
    .where(heldAt(position))
    .execute();
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}
