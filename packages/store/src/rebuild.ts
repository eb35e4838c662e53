/** Rebuild: makes the tables that answer questions anew from the ledger alone, and tells whether they still fit it. SPEC L4–L5. */
import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Engine } from "./engine.ts";
import { writeProjections } from "./project-batch.ts";
import type { Tables } from "./tables.ts";

/** Every table that is made from the ledger, with the columns that its rows are ordered by. */
const PROJECTIONS = {
  record: ["version"],
  incident: ["version"],
  estimate: ["version"],
  claim: ["version"],
  source: ["version"],
  document: ["version"],
  place: ["version"],
  actor: ["version"],
  facet: ["version", "name", "value"],
  link: ["version", "role", "target"],
  voice: ["version", "document", "source"],
  hidden_link: ["version", "target"],
  search: ["rowid", "words"],
} as const satisfies Record<
  Exclude<keyof Tables, "batch" | "revision" | "meta">,
  readonly string[]
>;

/** How many versions are compared at once. */
const CHUNK = 1000;

/** The key of what is compared last. */
const SIZES = Number.MAX_SAFE_INTEGER;

/** Whether the tables are what the ledger says, or the first record for which they are not. */
export type ProjectionFinding =
  | { readonly whole: true; readonly versions: number }
  | { readonly whole: false; readonly id: string; readonly sentence: string };

/**
 * The version of the rules by which the tables are made; a test holds it against the rows of a sample. Raised whenever
 * the same ledger would give other rows. Tables that an earlier version made go on answering until the next load,
 * even of what is on file already, which makes them anew first.
 */
export const RULES = "2";

/** Makes the tables anew. */
export async function rebuildProjections(engine: Engine): Promise<void> {
  await engine.write(rebuild);
}

/** Makes the tables anew where they were made by other rules than those of today. */
export async function renewProjections(db: Kysely<Tables>): Promise<void> {
  const made = await db
    .selectFrom("meta")
    .select("value")
    .where("name", "=", "rules")
    .executeTakeFirst();
  if (made?.value !== RULES) await rebuild(db);
}

/** Makes the tables anew, compares, and leaves the old ones as they were. Other writers wait meanwhile. */
export async function verifyProjections(engine: Engine): Promise<ProjectionFinding> {
  const outcome = new Comparison();
  try {
    return await engine.write(async (db) => {
      const before = await digestsOf(db);
      await rebuild(db);
      outcome.finding = findingOf(before, await digestsOf(db));
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

async function rebuild(db: Kysely<Tables>): Promise<void> {
  for (const table of Object.keys(PROJECTIONS))
    // Keys of a constant are widened to text.
    await db.deleteFrom(table as keyof typeof PROJECTIONS).execute();
  const batches = await db.selectFrom("batch").select("position").orderBy("position").execute();
  for (const { position } of batches) await writeProjections(db, position);
  await db.deleteFrom("meta").where("name", "=", "rules").execute();
  await db.insertInto("meta").values({ name: "rules", value: RULES }).execute();
}

interface Digest {
  readonly id: string;
  readonly digest: string;
}

/** A digest of all rows of each version, by version; behind them the number of rows of each table. */
async function digestsOf(db: Kysely<Tables>): Promise<ReadonlyMap<number, Digest>> {
  const digests = new Map<number, Digest>([[SIZES, await sizesOf(db)]]);
  let from = 1;
  for (;;) {
    const versions = await db
      .selectFrom("record")
      .select(["version", "id"])
      .where("version", ">=", from)
      .orderBy("version")
      .limit(CHUNK)
      .execute();
    const [first, last] = [versions[0]?.version, versions.at(-1)?.version];
    if (first === undefined || last === undefined) return digests;
    const hashes = new Map(versions.map(({ version }) => [version, createHash("sha256")]));
    for (const [table, columns] of Object.entries(PROJECTIONS)) {
      for (const row of await rowsOf(db, table as keyof typeof PROJECTIONS, columns, [first, last]))
        hashes.get(Number(row[columns[0]]))?.update(JSON.stringify([table, row]));
    }
    for (const { version, id } of versions) {
      const digest = hashes.get(version)?.digest("hex") ?? "";
      digests.set(version, { id, digest });
    }
    from = last + 1;
  }
}

async function sizesOf(db: Kysely<Tables>): Promise<Digest> {
  const sizes: number[] = [];
  for (const table of Object.keys(PROJECTIONS)) {
    const { size } = await db
      .selectFrom(table as keyof typeof PROJECTIONS)
      .select((eb) => eb.fn.countAll<number>().as("size"))
      .executeTakeFirstOrThrow();
    sizes.push(size);
  }
  return { id: "some record", digest: sizes.join(" ") };
}

async function rowsOf(
  db: Kysely<Tables>,
  table: keyof typeof PROJECTIONS,
  columns: readonly [string, ...string[]],
  [first, last]: readonly [number, number],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const ref = (column: string) => db.dynamic.ref<string>(column);
  const [version] = columns;
  let query = db
    .selectFrom(table)
    .selectAll()
    .select(ref(version))
    .where(ref(version), ">=", first)
    .where(ref(version), "<=", last);
  for (const column of columns) query = query.orderBy(ref(column));
  return query.execute();
}

function findingOf(
  before: ReadonlyMap<number, Digest>,
  after: ReadonlyMap<number, Digest>,
): ProjectionFinding {
  for (const version of [...new Set([...before.keys(), ...after.keys()])].toSorted(
    (a, b) => a - b,
  )) {
    const [was, is] = [before.get(version), after.get(version)];
    if (was?.digest === is?.digest) continue;
    const id = is?.id ?? was?.id ?? "";
    const sentence = `what is answered about ${id} is not what the ledger says; make the tables anew from the ledger`;
    return { whole: false, id, sentence };
  }
  return { whole: true, versions: after.size - 1 };
}
