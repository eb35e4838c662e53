/** The revisions of the ledger, read part by part in its order, and the newest bodies by id. */
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import type { Kysely } from "kysely";
import { recordOf } from "./body.ts";
import type { Change, Tables } from "./tables.ts";

/** How many revisions are read at once, and how many ids one statement asks for. */
const CHUNK = 100;

/** A revision as the ledger holds it; `any` and `body` are null where it retracts. */
export interface LedgerRevision {
  readonly seq: number;
  readonly id: string;
  readonly kind: RecordKind;
  readonly change: Change;
  readonly body: string | null;
  readonly salt: string | null;
  readonly body_hash: string | null;
  readonly any: AnyRecord | null;
}

/** The revisions of one batch, in the order of the ledger. */
export async function* revisionsIn(
  db: Kysely<Tables>,
  position: number,
): AsyncGenerator<readonly LedgerRevision[]> {
  const behind = async (after: number) =>
    db
      .selectFrom("revision")
      .select(["seq", "id", "kind", "change", "body", "salt", "body_hash"])
      .where("position", "=", position)
      .where("seq", ">", after)
      .orderBy("seq")
      .limit(CHUNK)
      .execute();
  let coming = behind(0);
  for (;;) {
    const rows = await coming;
    const last = rows.length < CHUNK ? undefined : rows.at(-1);
    // Asked for before these are used: a database that works beside this thread fetches them meanwhile.
    if (last !== undefined) {
      coming = behind(last.seq);
      // Whoever goes on learns what went wrong with them; who does not needs none.
      coming.catch(() => undefined);
    }
    if (rows.length > 0)
      yield rows.map((row) => ({
        ...row,
        any: row.body === null ? null : recordOf(row.kind, row.body),
      }));
    if (last === undefined) return;
  }
}

/** Records with these ids as the newest revisions up to a position have them. */
export async function newestBodies(
  db: Kysely<Tables>,
  ids: ReadonlySet<string>,
  position: number,
): Promise<ReadonlyMap<string, AnyRecord>> {
  const wanted = [...ids];
  const found = new Map<string, AnyRecord>();
  for (let start = 0; start < wanted.length; start += CHUNK) {
    const rows = await db
      .selectFrom("revision")
      .innerJoin(
        (eb) =>
          eb
            .selectFrom("revision")
            .select((inner) => inner.fn.max("seq").as("seq"))
            .where("id", "in", wanted.slice(start, start + CHUNK))
            .where("position", "<=", position)
            .groupBy("id")
            .as("newest"),
        (join) => join.onRef("newest.seq", "=", "revision.seq"),
      )
      .select(["revision.id", "revision.kind", "revision.body"])
      .execute();
    for (const { id, kind, body } of rows) if (body !== null) found.set(id, recordOf(kind, body));
  }
  return found;
}
