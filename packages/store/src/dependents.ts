/**
 * Dependents: the records whose projection draws on what a batch changed, and that it did not change itself. Nothing refers
 * to what was not there before, so that what was created has none. SPEC L5.
 */
import type { Kysely } from "kysely";
import { recordOf } from "./body.ts";
import { numbersOf } from "./condition.ts";
import type { Tables } from "./tables.ts";

/** How many ids one statement asks for. */
const CHUNK = 500;

/** A record in force, and the revision that holds its body. */
export interface Dependent {
  readonly id: string;
  readonly seq: number;
}

/**
 * Records in force that refer to a changed one, directly or through others, whether the public sees the reference or
 * not; and all of a dataset whose rows may now be served, or no longer. In the order of their ids. The versions that the
 * batch's own revisions begin stand in the tables already.
 */
export async function dependentsOf(
  db: Kysely<Tables>,
  position: number,
): Promise<readonly Dependent[]> {
  const found = new Map<string, Dependent>();
  const keep = (rows: readonly Dependent[]): readonly string[] =>
    rows.flatMap(({ id, seq }) => {
      if (found.has(id)) return [];
      found.set(id, { id, seq });
      return id;
    });
  for await (const changed of changedIn(db, position)) await follow(db, position, changed, keep);
  for (const dataset of await relicensed(db, position)) {
    const standing = await inForceBefore(db, position)
      .where("record.dataset", "=", dataset)
      .execute();
    await follow(db, position, keep(standing), keep);
  }
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function follow(
  db: Kysely<Tables>,
  position: number,
  ids: readonly string[],
  keep: (rows: readonly Dependent[]) => readonly string[],
): Promise<void> {
  let front = ids;
  while (front.length > 0) {
    const next: string[] = [];
    for (let start = 0; start < front.length; start += CHUNK)
      next.push(...keep(await referring(db, position, front.slice(start, start + CHUNK))));
    front = next;
  }
}

/** The ids that a batch amended or retracted, part by part. */
async function* changedIn(db: Kysely<Tables>, position: number): AsyncGenerator<readonly string[]> {
  let after = 0;
  for (;;) {
    const rows = await db
      .selectFrom("revision")
      .select(["seq", "id"])
      .where("position", "=", position)
      .where("change", "!=", "created")
      .where("seq", ">", after)
      .orderBy("seq")
      .limit(CHUNK)
      .execute();
    if (rows.length > 0) yield rows.map(({ id }) => id);
    after = rows.at(-1)?.seq ?? after;
    if (rows.length < CHUNK) return;
  }
}

/** Versions that were in force before the batch and still are: it has not changed them. */
function inForceBefore(db: Kysely<Tables>, position: number) {
  return db
    .selectFrom("record")
    .select(["record.id", "record.seq"])
    .where("record.until", "is", null)
    .where("record.since", "<", position);
}

async function referring(
  db: Kysely<Tables>,
  position: number,
  targets: readonly string[],
): Promise<readonly Dependent[]> {
  return inForceBefore(db, position)
    .where("record.version", "in", (eb) =>
      eb
        .selectFrom("link")
        .select("link.version")
        .where("link.target", "in", (own) => numbersOf(own, targets))
        .union(
          eb
            .selectFrom("hidden_link")
            .select("hidden_link.version")
            .where("hidden_link.target", "in", (own) => numbersOf(own, targets)),
        ),
    )
    .execute();
}

/** Datasets that change whether their rows may be served. */
async function relicensed(db: Kysely<Tables>, position: number): Promise<readonly string[]> {
  const amended = await db
    .selectFrom("revision")
    .select(["id", "body"])
    .where("position", "=", position)
    .where("kind", "=", "dataset")
    .where("change", "=", "amended")
    .execute();
  const flipped: string[] = [];
  for (const { id, body } of amended) {
    const before = await db
      .selectFrom("revision")
      .select("body")
      .where("id", "=", id)
      .where("position", "<", position)
      .orderBy("position", "desc")
      .limit(1)
      .executeTakeFirst();
    if (servesRows(before?.body) !== servesRows(body)) flipped.push(id);
  }
  return flipped;
}

function servesRows(body: string | null | undefined): boolean | null {
  if (body === null || body === undefined) return null;
  const any = recordOf("dataset", body);
  return any.kind === "dataset" && any.record.redistributable;
}
