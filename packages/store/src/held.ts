/** Held: the condition under which a row of `record` was in force at a ledger position. SPEC L5. */
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Tables } from "./tables.ts";

/** `since` at or before the position, and not yet superseded by it. */
export function heldAt(position: number) {
  return (eb: ExpressionBuilder<Tables, "record">): Expression<SqlBool> =>
    eb.and([
      eb("record.since", "<=", position),
      eb.or([eb("record.until", "is", null), eb("record.until", ">", position)]),
    ]);
}
