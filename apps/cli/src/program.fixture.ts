/** The built program, run as a person runs it, and databases to run it on. */
import { spawn } from "node:child_process";
import { hash } from "node:crypto";
import type { SpawnSyncReturns } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { LIMIT, notEnded, runToEnd } from "./child.fixture.ts";

const cli = fileURLToPath(new URL("..", import.meta.url));
const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The command. */
export const command = join(cli, "bin/sitrep");

/** The collection that comes with the project. */
export const ownCollection = join(root, "packages/ingest/collections/islamic-state-resurgence");

/** How a run may differ from one in a pipe, in a plain UTF-8 locale. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly from?: string;
}

const PATH = "/usr/local/bin:/usr/bin:/bin";

function environment(env: RunOptions["env"] = {}): NodeJS.ProcessEnv {
  return { NODE_ENV: "test", PATH, HOME: tmpdir(), LANG: "C.UTF-8", ...env };
}

/** Runs the program to its end. */
export function run(args: readonly string[], options: RunOptions = {}): SpawnSyncReturns<string> {
  const { env, input = "", from = root } = options;
  return runToEnd(command, args, { cwd: from, env: environment(env), input });
}

/** How a run ended, and what it said. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program to its end while this process goes on, such as to serve what it asks for. */
export async function runBeside(
  args: readonly string[],
  { env, from = root }: RunOptions = {},
): Promise<Ended> {
  const child = spawn(command, args, { ...LIMIT, cwd: from, env: environment(env), stdio: "pipe" });
  child.stdin.end();
  const [stdout, stderr, [status, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  if (signal === LIMIT.killSignal) throw notEnded([command, ...args], { stdout, stderr });
  return { status, stdout, stderr };
}

/** Runs a shell line in which `sitrep` is the program, for pipes and redirections. */
export function shell(line: string, options: RunOptions = {}): SpawnSyncReturns<string> {
  const { env, from = root } = options;
  const path = `${join(cli, "bin")}:${PATH}`;
  return runToEnd("/bin/sh", ["-c", line], {
    cwd: from,
    env: { ...environment(env), PATH: path },
  });
}

const PROGRAM = join(cli, "dist/sitrep.cjs");
const LOCK = join(root, "node_modules/.sitrep-cli-build.lock");

/** Builds the program where a source is newer than it; whoever else is building is waited for. */
export function build(): void {
  if (isCurrent()) return;
  while (!takeLock()) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  try {
    // Another test may have built it while this one waited.
    if (isCurrent()) return;
    const made = runToEnd("npm", ["run", "build"], { cwd: cli });
    if (made.status !== 0) throw new Error(`the build failed: ${made.stdout}${made.stderr}`);
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function isCurrent(): boolean {
  const patterns = ["apps/cli/src/**/*.{ts,tsx}", "apps/cli/*.ts", "packages/*/src/**/*.ts"];
  const sources = globSync(patterns, { cwd: root }).filter(
    (path) => !/\.(?:test|fixture)\.tsx?$/.test(path),
  );
  const newest = Math.max(...sources.map((path) => statSync(join(root, path)).mtimeMs));
  return existsSync(PROGRAM) && statSync(PROGRAM).mtimeMs > newest;
}

/** Whether the lock was free, or left over by a run that was stopped. */
function takeLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (since < Date.now() - 180_000) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}

/** A folder of a test's own, and how to be rid of it. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "sitrep-cli-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A database that holds a collection. The first test of a run that wants it loads it, and all others get copies. */
export function databaseOf(folder: string, collection: string): string {
  const path = join(folder, "sitrep.db");
  const loaded = join(tmpdir(), `sitrep-loaded-${hash("sha256", readFileSync(collection))}.db`);
  if (!existsSync(loaded)) {
    const words = ["load", collection, "--author", "tester", "--reason", "a test"];
    const { status, stderr } = run([...words, "--db", path]);
    if (status !== 0) throw new Error(`the sample was refused: ${stderr}`);
    // What the program left beside the file goes into it.
    const file = new DatabaseSync(path);
    file.exec("pragma wal_checkpoint(truncate)");
    file.close();
    // Another process may be at the same; whichever is last puts the same in its place.
    copyFileSync(path, `${loaded}.${process.pid}`);
    renameSync(`${loaded}.${process.pid}`, loaded);
  }
  copyFileSync(loaded, path);
  return path;
}

/** A collection written as JSON. */
export function writeCollection(folder: string, collection: object, name = "sample.json"): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(collection));
  return path;
}
