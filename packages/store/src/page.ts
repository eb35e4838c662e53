/**
 * Keyset pages: a cursor names the last row seen and the position at which the list was read, so that the pages of one
 * list fit together while others write.
 */
import type { RecordKind } from "@sitrep/domain/record";

/** How lists are ordered; the id settles ties. */
export type Order = "sort_newest" | "sort_oldest" | "sort_label";

/** The column of `record` that each order follows, and which way; what has no day comes last both ways. */
export const RUN = {
  sort_newest: { column: "day", direction: "desc" },
  sort_oldest: { column: "day", direction: "asc" },
  sort_label: { column: "sort_label", direction: "asc" },
} as const satisfies Record<
  Order,
  { readonly column: "day" | "sort_label"; readonly direction: "asc" | "desc" }
>;

/** The order that each sort of a filter means. */
export const ORDER_OF = {
  "-when": "sort_newest",
  when: "sort_oldest",
  title: "sort_label",
} as const satisfies Record<string, Order>;

/** One page of rows; `next` is the cursor of the page after it, null at the end, `total` the size of the whole list. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly total: number;
}

/** A cursor that was not written here, or for another list. */
export class CursorError extends Error {
  override readonly name = "CursorError";
}

/** A row's place in a list. */
export interface Cursor {
  readonly kind: RecordKind;
  readonly order: Order;
  readonly position: number;
  readonly id: string;
}

/** A cursor as text. */
export function writeCursor({ kind, order, position, id }: Cursor): string {
  return Buffer.from(JSON.stringify([kind, order, position, id])).toString("base64url");
}

/** Reads a cursor back; what it names may be wrong all the same. @throws CursorError */
export function readCursor(text: string): Cursor {
  const parts = partsOf(text);
  const [kind, order, position, id] = parts;
  if (
    parts.length !== 4 ||
    typeof kind !== "string" ||
    typeof order !== "string" ||
    !Number.isSafeInteger(position) ||
    typeof id !== "string"
  ) {
    throw new CursorError("is not a cursor that a list gave as next");
  }
  // Compared with the list's own before anything is done with them.
  return { kind: kind as RecordKind, order: order as Order, position: Number(position), id };
}

function partsOf(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
