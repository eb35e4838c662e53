/** Listing: the rows of one kind that conditions leave, counted, ordered and cut into a page, with their bodies. */
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import type { Expression, ExpressionBuilder, Kysely, SqlBool } from "kysely";
import { recordOf } from "./body.ts";
import { heldAt } from "./held.ts";
import type { Order, Page } from "./page.ts";
import { behind, cursorOf, readCursor } from "./page.ts";
import type { Tables } from "./tables.ts";

/** A condition on `record`; parts on other tables are sub-queries on its version. */
export type Condition = (eb: ExpressionBuilder<Tables, "record">) => Expression<SqlBool>;

/** A record with the ledger position at which this version of its body was written. */
export interface Listed {
  readonly any: AnyRecord;
  readonly recordedIn: number;
}

/** What to list. */
export interface Listing {
  readonly kind: RecordKind;
  readonly position: number;
  readonly conditions: readonly Condition[];
  readonly order: Order;
  readonly limit: number;
  readonly after?: string | undefined;
}

/** The versions of one kind in force at a position that anybody may see as rows and that meet all conditions. */
export function listed(
  db: Kysely<Tables>,
  { kind, position, conditions }: Pick<Listing, "kind" | "position" | "conditions">,
) {
  let query = db
    .selectFrom("record")
    .where("record.kind", "=", kind)
    .where("record.visibility", "=", "public")
    .where(heldAt(position));
  for (const condition of conditions) query = query.where(condition);
  return query;
}

/** One page. @throws CursorError */
export async function listPage(db: Kysely<Tables>, listing: Listing): Promise<Page<Listed>> {
  const { order, limit, after } = listing;
  const { total } = await listed(db, listing)
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  let query = listed(db, listing)
    .innerJoin("revision", "revision.seq", "record.seq")
    .select([
      "record.id",
      "record.kind",
      "record.sort_when",
      "record.sort_label",
      "revision.body",
      "revision.position",
    ])
    .orderBy(`record.${order.column}`, order.direction)
    .orderBy("record.id", "asc")
    .limit(limit + 1);
  if (after !== undefined) query = query.where(behind(order, readCursor(order, after)));
  const found = await query.execute();
  const last = found.length > limit ? found[limit - 1] : undefined;
  return {
    rows: found
      .slice(0, limit)
      .flatMap(({ kind, body, position }) =>
        body === null ? [] : [{ any: recordOf(kind, body), recordedIn: position }],
      ),
    next: last === undefined ? null : cursorOf(order, last[order.column], last.id),
    total,
  };
}
