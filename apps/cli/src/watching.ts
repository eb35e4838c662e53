/**
 * Watching: runs a command again whenever a file that it read changes. Each run is a program of its own, because a module
 * that was once imported is not read again. Files are looked at by name, so that editors which write a new file and move
 * it over the old one are noticed like all others.
 */
import { spawn } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import type { Call, ExitCode } from "./call.ts";
import { isTerminal, writeError, writeOut } from "./output.ts";

/** How often files are looked at, in milliseconds. */
const PERIOD = 300;

/** So many files are watched; a folder with more is not one of hand-written records. */
const MOST_FILES = 2000;

const WATCHED: ReadonlySet<string> = new Set(
  ".ts .mts .js .mjs .yaml .yml .json .jsonl .ndjson .csv .tsv".split(" "),
);

/** Runs the same command line without `--watch` at once and after each change, until it is stopped. */
export async function watchAndRun({ words }: Call): Promise<ExitCode> {
  const [program = "", ...rest] = process.argv.slice(1);
  const args = [program, ...rest.filter((word) => word !== "--watch")];
  const stopping = new AbortController();
  const { signal } = stopping;
  const stop = (): void => stopping.abort();
  process.on("SIGINT", stop).on("SIGTERM", stop);
  let checked = "";
  let before = "";
  while (!signal.aborted) {
    const { text, isWhole } = stateOf(words);
    // A file that is still being written changes between two looks.
    if (text !== checked && (text === before || checked === "")) {
      checked = text;
      await runOnce(args);
      if (!signal.aborted) tell(isWhole);
    }
    before = text;
    await pause(signal);
  }
  return 0;
}

function tell(isWhole: boolean): void {
  const time = new Date().toTimeString().slice(0, 8);
  const limit = isWhole ? "" : ` the first ${MOST_FILES} files`;
  writeError(`checked at ${time}; watching${limit} for changes, Ctrl-C ends it`);
}

/** Waits until it is time to look again, or to stop. */
async function pause(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, PERIOD);
  signal.addEventListener("abort", () => resolve(), { once: true });
  await promise;
  clearTimeout(timer);
}

/** One run to its end; a terminal is cleared before it, so that what was wrong before is out of sight. */
async function runOnce(args: readonly string[]): Promise<void> {
  if (isTerminal()) writeOut("\u001B[2J\u001B[H");
  const { promise, resolve } = Promise.withResolvers<void>();
  const child = spawn(process.execPath, [...process.execArgv, ...args], { stdio: "inherit" });
  child.on("error", (error) => {
    writeError(`sitrep: the check could not be started: ${error.message}`);
    resolve();
  });
  child.on("close", () => resolve());
  await promise;
}

/** The state of all files below the paths as one text, and whether it speaks of all of them. */
function stateOf(paths: readonly string[]): { readonly text: string; readonly isWhole: boolean } {
  const files = [...new Set(paths.flatMap(filesAt))];
  const text = files.slice(0, MOST_FILES).map(stampOf).join("\n");
  return { text: `${files.length}\n${text}`, isWhole: files.length <= MOST_FILES };
}

function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? `${file} gone` : `${file} ${found.mtimeMs} ${found.size}`;
}

/** The files of a folder; of a file, those beside it too, which it may import or belong to. */
function filesAt(path: string): readonly string[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? filesIn(path, true) : [path, ...filesIn(dirname(path), false)];
}

function filesIn(folder: string, isDeep: boolean): readonly string[] {
  const files: string[] = [];
  const folders = [folder];
  for (const at of folders) {
    if (files.length > MOST_FILES || folders.length > MOST_FILES) break;
    for (const entry of entriesOf(at)) {
      const path = join(at, entry.name);
      const isHidden = entry.name.startsWith(".") || entry.name === "node_modules";
      if (entry.isFile() && WATCHED.has(extname(entry.name).toLowerCase())) files.push(path);
      else if (isDeep && entry.isDirectory() && !isHidden) folders.push(path);
    }
  }
  return files;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // A folder that is not there now may come back; the check itself says that it is gone.
    return [];
  }
}
