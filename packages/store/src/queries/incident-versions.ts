/** Incident versions: how large the ledger is for whoever counts over all of it. */
import { sql } from "kysely";
import type { Engine } from "../engine.ts";

/** How many versions of incidents there are, at all positions together. */
export async function incidentVersions(engine: Engine): Promise<number> {
  const found = await engine.read
    .selectFrom("incident_segment")
    .select(sql<number>`coalesce(sum(rows), 0)`.as("versions"))
    .executeTakeFirstOrThrow();
  return found.versions;
}
