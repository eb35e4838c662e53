import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { buildApps } from "./build.ts";
import { checkThreads, databasePath, wantedAddress } from "./env.ts";
import { loadCollection } from "./load-collection.ts";
import { claimAddress, serveWeb, type Server } from "./server.ts";
import { runStep } from "./step.ts";

/** The exit code of a start that was stopped before there was a server, as a shell gives it. */
const interrupted = 130;

const root = fileURLToPath(new URL("..", import.meta.url));

/** Brings everything up to date and serves it, one line a step. */
async function start(signal: AbortSignal): Promise<Server> {
  const address = await claimAddress(wantedAddress());
  checkThreads();
  const database = databasePath(root);
  const shown = relative(root, database);
  await runStep("programs", "building what changed", () => buildApps(root, signal));
  await runStep("database", `loading ${shown.startsWith("..") ? database : shown}`, () =>
    loadCollection(root, database, signal),
  );
  return runStep("server", "starting", () =>
    serveWeb(root, address, { SITREP_DB: database }, signal),
  );
}

async function main(): Promise<number> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => stop.abort());
  }
  try {
    const server = await start(stop.signal);
    console.log(`\nSitrep is on ${server.url} (Ctrl-C stops it)`);
    const how = await server.ended;
    if (stop.signal.aborted) return 0;
    console.error(`sitrep: the server ended ${how}; what it said stands above`);
  } catch (error) {
    if (stop.signal.aborted) return interrupted;
    console.error(`sitrep: ${error instanceof Error ? error.message : String(error)}`);
  }
  return 1;
}

process.exitCode = await main();
