/** Served over: the pages of the site over a database of a test's own. */
import { fileURLToPath } from "node:url";
import { claimAddress, serveWeb } from "../../tools/server.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Serves the pages over a database file until `look` is done with them. */
export async function over(database: string, look: (url: string) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  const address = await claimAddress({ host: "127.0.0.1", port: 0 });
  const server = await serveWeb(root, address, { SITREP_DB: database }, stop.signal);
  try {
    await look(server.url);
  } finally {
    stop.abort();
    await server.ended;
  }
}
