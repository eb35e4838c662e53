/** Listing: the rows of one kind that conditions leave, counted, ordered and cut into a page, with their bodies. */
import type { RecordKind } from "@sitrep/domain/record";
import type { Expression, ExpressionBuilder, Kysely, OrderByItemBuilder, SqlBool } from "kysely";
import { sql } from "kysely";
import type { Listed } from "./body.ts";
import { recordOf } from "./body.ts";
import type { Engine } from "./engine.ts";
import { heldAt } from "./held.ts";
import type { Order, Page } from "./page.ts";
import { CursorError, RUN, readCursor, writeCursor } from "./page.ts";
import { remembered } from "./remembered.ts";
import type { Tables } from "./tables.ts";
import type { Viewpoint } from "./viewpoint.ts";
import { shownTo } from "./viewpoint.ts";

/** A condition on `record`; parts on other tables are sub-queries on its version. */
export type Condition = (eb: ExpressionBuilder<Tables, "record">) => Expression<SqlBool>;

/** What to list. */
export interface Listing {
  readonly kind: RecordKind;
  readonly view: Viewpoint;
  readonly conditions: readonly Condition[];
  readonly order: Order;
  readonly limit: number;
  readonly after?: string | undefined;
}

/** The versions of one kind in force at a position that the viewer may see as rows and that meet all conditions. */
export function listed(
  db: Kysely<Tables>,
  { kind, view, conditions }: Pick<Listing, "kind" | "view" | "conditions">,
) {
  let query = db
    .selectFrom("record")
    .where("record.kind", "=", kind)
    .where("record.visibility", "in", shownTo(view.role))
    .where(heldAt(view.position));
  for (const condition of conditions) query = query.where(condition);
  return query;
}

/** One page. @throws CursorError */
export async function listPage(engine: Engine, listing: Listing): Promise<Page<Listed>> {
  const { read: db } = engine;
  const { kind, view, order, limit, after } = listing;
  const { column, direction } = RUN[order];
  // Where nothing is null, asking for it would only keep an index from being followed.
  const runs = (by: OrderByItemBuilder) =>
    column === "day" ? by[direction]().nullsLast() : by[direction]();
  let page = listed(db, listing)
    .select("record.version")
    .orderBy(`record.${column}`, runs)
    .orderBy("record.id", "asc")
    .limit(limit + 1);
  if (after !== undefined) page = page.where(await behind(db, listing, after));
  // Bodies are fetched for the rows of the page alone: sorting would carry all of them along.
  const found = await db
    .selectFrom("record")
    .innerJoin(page.as("page"), "page.version", "record.version")
    .innerJoin("revision", "revision.seq", "record.seq")
    .select(["record.id", "record.kind", "revision.body", "revision.position"])
    .orderBy(`record.${column}`, runs)
    .orderBy("record.id", "asc")
    .execute();
  const last = found.length > limit ? found[limit - 1] : undefined;
  const { position } = view;
  // A first page that holds the whole list has counted it.
  const isWhole = after === undefined && last === undefined;
  const total = isWhole ? found.length : await countOf(engine, listing);
  return {
    rows: found
      .slice(0, limit)
      .flatMap((row) =>
        row.body === null ? [] : [{ any: recordOf(row.kind, row.body), recordedIn: row.position }],
      ),
    next: last === undefined ? null : writeCursor({ kind, order, position, id: last.id }),
    total,
  };
}

async function countOf(engine: Engine, listing: Listing): Promise<number> {
  const counting = listed(engine.read, listing).select((eb) =>
    eb.fn.countAll<number>().as("total"),
  );
  const [row] = await remembered(engine, counting);
  return row?.total ?? 0;
}

/** The row that a cursor names. @throws CursorError */
export async function cursorRow(
  db: Kysely<Tables>,
  { kind, view, order }: Pick<Listing, "kind" | "view" | "order">,
  after: string,
): Promise<{ readonly id: string; readonly value: string | null }> {
  const cursor = readCursor(after);
  const { column } = RUN[order];
  if (cursor.kind !== kind) throw new CursorError("belongs to another list");
  if (cursor.order !== order) throw new CursorError("belongs to another sort order");
  const row = await db
    .selectFrom("record")
    .select(["record.id", `record.${column} as value`])
    .where("record.id", "=", cursor.id)
    .where("record.kind", "=", kind)
    .where("record.visibility", "in", shownTo(view.role))
    .where(heldAt(view.position))
    .executeTakeFirst();
  if (row === undefined) throw new CursorError("names a record that is not in this list");
  return row;
}

/** Rows behind the one that a cursor names. */
async function behind(db: Kysely<Tables>, listing: Listing, after: string): Promise<Condition> {
  const { column, direction } = RUN[listing.order];
  const { id, value } = await cursorRow(db, listing, after);
  const at = sql.ref(`record.${column}`);
  if (value === null) return (eb) => eb.and([eb(at, "is", null), eb("record.id", ">", id)]);
  const isPast = direction === "asc" ? ">" : "<";
  return (eb) =>
    eb.or([
      eb(at, isPast, value),
      eb(at, "is", null),
      eb.and([eb(at, "=", value), eb("record.id", ">", id)]),
    ]);
}
