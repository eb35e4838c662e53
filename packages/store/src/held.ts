/** Held: the condition under which a row of `record` was in force at a ledger position. SPEC L5. */
import type { Expression, SqlBool } from "kysely";
import { sql } from "kysely";

/** A position behind every other: asks for what is in force now. */
export const NOW = 2_147_483_647;

/** `since` at or before the position, and not yet superseded by it; `alias` is the name of `record` in the query. */
export function heldAt(position: number, alias = "record"): Expression<SqlBool> {
  const [since, until] = [sql.ref(`${alias}.since`), sql.ref(`${alias}.until`)];
  return sql<SqlBool>`(${since} <= ${position} and (${until} is null or ${until} > ${position}))`;
}
