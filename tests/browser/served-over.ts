/** Served over: the pages of the site over a database of a test's own. */
import { fileURLToPath } from "node:url";
import { claimAddress, serveWeb } from "../../tools/server.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A site that serves until it is closed. */
export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the pages over a database file. */
export async function serveOver(database: string): Promise<Served> {
  const stop = new AbortController();
  const address = await claimAddress({ host: "127.0.0.1", port: 0 });
  const { url, ended } = await serveWeb(root, address, { SITREP_DB: database }, stop.signal);
  const close = async (): Promise<void> => {
    stop.abort();
    await ended;
  };
  return { url, close };
}

/** Serves the pages over a database file until `look` is done with them. */
export async function over(database: string, look: (url: string) => Promise<void>): Promise<void> {
  const { url, close } = await serveOver(database);
  try {
    await look(url);
  } finally {
    await close();
  }
}
