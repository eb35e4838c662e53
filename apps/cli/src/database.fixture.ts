/** Databases made in this process, for tests that need no built program. */
import { openLocal } from "@sitrep/api/local";
import { readGazetteer } from "@sitrep/ingest/gazetteer";

/** Makes a database that holds the gazetteer and a collection, in two batches. */
export async function writeDatabase(path: string, collection: unknown): Promise<void> {
  const local = await openLocal(path, { role: "editor", create: true });
  try {
    const { dataset, places } = readGazetteer();
    for (const input of [{ dataset, places }, collection]) {
      const outcome = await local.load(input, {
        author: "tester",
        reason: "a test",
        recordedAt: "2026-11-20T09:00:00.000Z",
      });
      if (!outcome.written) throw new Error(`refused: ${JSON.stringify(outcome.issues)}`);
    }
  } finally {
    await local.close();
  }
}
