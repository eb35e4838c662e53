import { mkdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildApps } from "./build.ts";
import { runCommand } from "./command.ts";
import { claimAddress, serveWeb, type Server, type ServerAddress } from "./server.ts";
import { runStep } from "./step.ts";

/** The exit code of a start that was stopped before there was a server, as a shell gives it. */
const interrupted = 130;

const root = fileURLToPath(new URL("..", import.meta.url));
const collection = "packages/ingest/collections/islamic-state-resurgence";

/** The database file that the environment names, else the one in the repository. */
function databasePath(): string {
  const named = process.env["SITREP_DB"];
  // npm runs scripts from the repository and keeps the folder it was called from in INIT_CWD.
  const from = process.env["INIT_CWD"] ?? process.cwd();
  return named === undefined || named === "" ? join(root, "data/sitrep.db") : resolve(from, named);
}

/** The address that the environment names; this machine alone reaches the server unless HOST says otherwise. */
function wantedAddress(): ServerAddress {
  const text = process.env["PORT"] ?? "";
  const port = text === "" ? 3000 : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`invalid PORT: ${text}; expected a whole number from 0 to 65535`);
  }
  return { host: process.env["HOST"] || "127.0.0.1", port };
}

const folderErrors: Readonly<Record<string, string>> = {
  EACCES: "is not yours to write",
  EPERM: "is not yours to write",
  EROFS: "is on a disk that can only be read",
  ENOSPC: "is on a disk that is full",
  ENOTDIR: "has a file where a folder should be",
  EEXIST: "has a file where a folder should be",
};

function createFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    // mkdirSync throws nothing else.
    const { code = "for no reason given" } = error as NodeJS.ErrnoException;
    const reason = folderErrors[code] ?? `cannot be created (${code})`;
    throw new Error(`${path} ${reason}: name another place with SITREP_DB=PATH`, { cause: error });
  }
}

/** Creates or upgrades the database and loads the collection; a collection that did not change is left alone. */
async function loadCollection(database: string, signal: AbortSignal): Promise<null> {
  createFolder(dirname(database));
  const { code, stderr } = await runCommand(
    [join(root, "apps/cli/bin/sitrep"), "load", join(root, collection), "--db", database],
    { cwd: root, signal },
  );
  if (code === 0) return null;
  const said = stderr.trim().replace(/^sitrep: /, "");
  throw new Error(said === "" ? `the load ended with code ${code}` : said);
}

/** Brings everything up to date and serves it, one line a step. */
async function start(signal: AbortSignal): Promise<Server> {
  const address = await claimAddress(wantedAddress());
  const database = databasePath();
  const shown = relative(root, database);
  await runStep("programs", "building what changed", () => buildApps(root, signal));
  await runStep("database", `loading ${shown.startsWith("..") ? database : shown}`, () =>
    loadCollection(database, signal),
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
    await server.ended;
    if (stop.signal.aborted) return 0;
    console.error("sitrep: the server ended by itself; what it said stands above");
  } catch (error) {
    if (stop.signal.aborted) return interrupted;
    console.error(`sitrep: ${error instanceof Error ? error.message : String(error)}`);
  }
  return 1;
}

process.exitCode = await main();
