/**
 * A process that loads a large collection, for tests that end it or run it beside another:
 *   node loading.fixture.ts DATABASE INCIDENTS EDITION
 * It says "began" when it holds everything that it will write, and how the load ended.
 */
import { instantOf, load } from "./collection.fixture.ts";
import { StoreError } from "./engine.ts";
import { openSqlite } from "./engines/sqlite.ts";
import { many } from "./many.fixture.ts";

const [path = "", incidents = "", edition = ""] = process.argv.slice(2);
try {
  const engine = await openSqlite(path);
  const collection = many({ incidents: Number(incidents), edition: Number(edition) });
  process.stdout.write("began\n");
  const recordedAt = instantOf(Number(edition));
  const { position } = await load(engine, collection, recordedAt);
  process.stdout.write(`wrote ${position}\n`);
  await engine.close();
} catch (error) {
  if (!(error instanceof StoreError)) throw error;
  process.stdout.write(`refused ${error.message}\n`);
}
