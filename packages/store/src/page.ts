/** Keyset pages: a cursor names the last row seen, so that a page stays right while others write. */
import type { ExpressionBuilder, Expression, SqlBool } from "kysely";
import type { Tables } from "./tables.ts";

/** A column of `record` that lists are ordered by, with the id to settle ties. */
export interface Order {
  readonly column: "sort_when" | "sort_label";
  readonly direction: "asc" | "desc";
}

/** One page of rows; `next` is the cursor of the page after it, null at the end, `total` the size of the whole list. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly total: number;
}

/** A cursor that this version did not write, or wrote for another order. */
export class CursorError extends Error {
  override readonly name = "CursorError";
}

interface Cursor {
  readonly value: string;
  readonly id: string;
}

/** The text that names a row's place in an order. */
export function cursorOf(order: Order, value: string, id: string): string {
  return Buffer.from(JSON.stringify([order.column, order.direction, value, id])).toString(
    "base64url",
  );
}

/** Reads a cursor back. @throws CursorError */
export function readCursor(order: Order, text: string): Cursor {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    throw new CursorError("after is not a cursor of this list");
  }
  const [column, direction, value, id, ...more]: readonly unknown[] = Array.isArray(parsed)
    ? parsed
    : [];
  if (typeof value !== "string" || typeof id !== "string" || more.length > 0) {
    throw new CursorError("after is not a cursor of this list");
  }
  if (column !== order.column || direction !== order.direction) {
    throw new CursorError("after belongs to another sort order");
  }
  return { value, id };
}

/** Rows behind a cursor, in an order. */
export function behind(order: Order, { value, id }: Cursor) {
  const isPast = order.direction === "asc" ? ">" : "<";
  return (eb: ExpressionBuilder<Tables, "record">): Expression<SqlBool> =>
    eb.or([
      eb(`record.${order.column}`, isPast, value),
      eb.and([eb(`record.${order.column}`, "=", value), eb("record.id", ">", id)]),
    ]);
}
