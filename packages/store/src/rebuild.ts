/** Rebuild: makes the tables that answer questions anew from the ledger alone, and tells whether they still fit it. SPEC L4–L5. */
import type { Kysely } from "kysely";
import type { Engine, Writing } from "./engine.ts";
import { writeProjections } from "./project-batch.ts";
import type { TableDigests } from "./table-digests.ts";
import { digestsOf, firstDifference } from "./table-digests.ts";
import type { Tables } from "./tables.ts";

/** Every table that is made from the ledger. */
const PROJECTIONS = [
  "record", "incident", "estimate", "claim", "source", "place", "actor", "facet_set", "facet", "link", "voice",
  "hidden_link", "search", "incident_segment",
] as const satisfies readonly Exclude<keyof Tables, "batch" | "revision" | "meta" | "search_term" | "row_memory" | "row_memory_part">[]; // prettier-ignore

/** Whether the tables are what the ledger says, or the first record for which they are not. */
export type ProjectionFinding =
  | { readonly whole: true; readonly versions: number }
  | { readonly whole: false; readonly id: string; readonly sentence: string };

/**
 * The version of the rules by which the tables are made; a test holds it against the rows of a sample. Raised whenever
 * the same ledger would give other rows. Tables that an earlier version made go on answering until the next load,
 * even of what is on file already, which makes them anew first.
 */
export const RULES = "5";

/** Makes the tables anew. */
export async function rebuildProjections(engine: Engine): Promise<void> {
  await engine.write(async (db, bulk) => rebuild({ db, bulk }));
}

/** Makes the tables anew where they were made by other rules than those of today. */
export async function renewProjections(writing: Writing): Promise<void> {
  const made = await writing.db
    .selectFrom("meta")
    .select("value")
    .where("name", "=", "rules")
    .executeTakeFirst();
  if (made?.value !== RULES) await rebuild(writing);
}

/** Makes the tables anew, compares, and leaves the old ones as they were. Other writers wait meanwhile. */
export async function verifyProjections(engine: Engine): Promise<ProjectionFinding> {
  const outcome = new Comparison();
  try {
    return await engine.write(async (db, bulk) => {
      const before = await digestsOf(db);
      await rebuild({ db, bulk });
      outcome.finding = await findingOf(db, before, await digestsOf(db));
      throw outcome;
    });
  } catch (error) {
    if (error === outcome && outcome.finding) return outcome.finding;
    throw error;
  }
}

/** Thrown to undo a comparison's own writing. */
class Comparison extends Error {
  finding: ProjectionFinding | undefined;
}

async function rebuild(writing: Writing): Promise<void> {
  const { db, bulk } = writing;
  for (const table of PROJECTIONS) await bulk.clear(table);
  const batches = await db
    .selectFrom("batch")
    .select(["position", "created", "amended", "retracted"])
    .orderBy("position")
    .execute();
  for (const batch of batches) await writeProjections(writing, batch);
  await db.deleteFrom("meta").where("name", "=", "rules").execute();
  await db.insertInto("meta").values({ name: "rules", value: RULES }).execute();
}

async function findingOf(
  db: Kysely<Tables>,
  before: TableDigests,
  after: TableDigests,
): Promise<ProjectionFinding> {
  const version = firstDifference(before, after);
  if (version === null) return { whole: true, versions: after.versions };
  const row = await db
    .selectFrom("record")
    .select("id")
    .where("version", "=", version)
    .executeTakeFirst();
  const id = row?.id ?? "some record";
  const sentence = `what is answered about ${id} is not what the ledger says; make the tables anew from the ledger`;
  return { whole: false, id, sentence };
}
