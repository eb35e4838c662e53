import { delimiter, join, resolve } from "node:path";
import { threadsFor } from "../packages/api/src/threads/thread-count.ts";
import type { ServerAddress } from "./server.ts";

/** The environment as it is; empty values count as absent ones. */
function read(name: string): string | null {
  return process.env[name] || null;
}

/** The whole environment with `more` in it, to hand to a process that this one starts. */
export function environmentWith(
  more: Readonly<Record<string, string | undefined>> = {},
): NodeJS.ProcessEnv {
  return { ...process.env, ...more };
}

/** SITREP_DB, from the folder in which npm was called, else the database in the repository. */
export function databasePath(root: string): string {
  const named = read("SITREP_DB");
  // npm runs scripts from the repository and keeps the folder it was called from in INIT_CWD.
  const from = read("INIT_CWD") ?? process.cwd();
  return named === null ? join(root, "data/sitrep.db") : resolve(from, named);
}

/** HOST and PORT; this machine alone reaches the server unless HOST says otherwise. Throws on a port that is none. */
export function wantedAddress(): ServerAddress {
  const text = read("PORT") ?? "3000";
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`invalid PORT: ${text}; expected a whole number from 0 to 65535`);
  }
  return { host: read("HOST") ?? "127.0.0.1", port };
}

/** Looks at SITREP_THREADS, which the server reads. Throws where it is no number of threads. */
export function checkThreads(): void {
  threadsFor(read("SITREP_THREADS") ?? undefined);
}

/** CHROMIUM_PATH: the browser that someone wants the browser tests to use; null where they leave it to us. */
export function wantedChromium(): string | null {
  return read("CHROMIUM_PATH");
}

/** The folders in which the system looks for commands. */
export function commandFolders(): readonly string[] {
  return (read("PATH") ?? "").split(delimiter);
}

/** The port and the folder that a run of the browser tests was given by the one who started it; null for its own choice. */
export function browserTestRoom(): {
  readonly port: number | null;
  readonly folder: string | null;
} {
  const port = read("SITREP_BROWSER_PORT");
  return { port: port === null ? null : Number(port), folder: read("SITREP_BROWSER_FOLDER") };
}

/** Sets TMPDIR: where this process, and those that it starts from now on, put what is temporary. */
export function putTemporaryFilesIn(folder: string): void {
  process.env["TMPDIR"] = folder;
}
