/** Reading a collection that is a module: its default export, or why there is none, with file and line. */
import { said } from "@sitrep/domain/defect-sentence";
import module from "node:module";
import { relative, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Issue } from "@sitrep/domain/issue";
import { show } from "@sitrep/domain/issue";

/** What a module gave; `value` is undefined where an issue says why. */
export interface ModuleReading {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/** How long a module may take, in milliseconds: one that waits for ever would end the program without a word. */
const PATIENCE = 30_000;
/** How much longer one that waits without being busy gets to be told in order. */
const GRACE = 2000;

/** Runs a module and takes its default export. One that never gives the program back is ended with it. */
export async function readModule(file: string): Promise<ModuleReading> {
  // Node 22 learned to register hooks late.
  const hooks = module.registerHooks?.({ resolve: resolveOwn });
  const allowEnd = forbidEnd();
  const endWatch = watchLoop(file);
  try {
    const loaded: unknown = await inTime(
      import(/* @vite-ignore */ pathToFileURL(resolve(file)).href),
    );
    // A module is an object, and what is not exported is undefined.
    const value = Object(loaded).default as unknown;
    if (value !== undefined) return { value, issues: [] };
    return refused({
      code: "missing",
      severity: "reject",
      ...said({ is: "no-default-export" }),
      file,
    });
  } catch (error) {
    return refused(issueOf(error, file));
  } finally {
    endWatch();
    allowEnd();
    hooks?.deregister();
  }
}

/** Keeps modules from ending the program, which would look as if they were read; what is answered allows it again. */
function forbidEnd(): () => void {
  const before = Object.getOwnPropertyDescriptor(process, "exit");
  process.exit = () => {
    throw new Error("it ends the program, and a collection only says what it holds");
  };
  return () => {
    if (before !== undefined) Object.defineProperty(process, "exit", before);
  };
}

/** What another thread does once this one was busy for too long: a loop without end cannot be stopped from within. */
const WATCH = `const { workerData } = require("node:worker_threads");
setTimeout(() => {
  require("node:fs").writeSync(2, workerData.sentence);
  process.kill(workerData.pid, "SIGKILL");
}, workerData.patience);`;

/** Ends the program where a module keeps it busy, which no signal would; what is answered ends the watch. */
function watchLoop(file: string): () => void {
  const sentence = `sitrep: ${file}: did not come to an end within 30 seconds; nothing was written\n`;
  const workerData = { sentence, pid: process.pid, patience: PATIENCE + GRACE };
  const worker = new Worker(WATCH, { eval: true, workerData });
  worker.unref();
  return () => void worker.terminate();
}

function refused(issue: Issue): ModuleReading {
  return { value: undefined, issues: [issue] };
}

class TooSlow extends Error {}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A collection may lie anywhere, and still import Sitrep's own packages by name. */
const resolveOwn: Parameters<typeof module.registerHooks>[0]["resolve"] = (
  specifier,
  context,
  next,
) => {
  try {
    return next(specifier, context);
  } catch (error) {
    if (!specifier.startsWith("@sitrep/")) throw error;
    return next(specifier, { ...context, parentURL: import.meta.url });
  }
};

function issueOf(error: unknown, file: string): Issue {
  if (error instanceof TooSlow) {
    const what = said({ is: "too-slow", seconds: PATIENCE / 1000 });
    return { severity: "reject", code: "unreadable", ...what, file };
  }
  const base = { severity: "reject", ...placeIn(error, file) } as const;
  if (!(error instanceof Error))
    return { ...base, code: "malformed", ...said({ is: "threw", name: null, told: "" }), seen: show(error) }; // prettier-ignore
  const code = "code" in error ? String(error.code) : "";
  const told = (error.message.split("\n")[0] ?? "").slice(0, 200);
  if (code === "ERR_MODULE_NOT_FOUND") {
    const missing = /^Cannot find (?:module|package) '([^']+)'/.exec(told)?.[1] ?? "a module";
    return {
      ...base,
      code: "unreadable",
      ...said({ is: "import-missing", path: displayPath(missing, file) }),
    };
  }
  if (error.name === "SyntaxError")
    return {
      ...base,
      code: "malformed",
      // The parser lists every token that could stand there.
      ...said({ is: "no-module", told: told.replace(/\. Expected .*/, "") }),
    };
  return { ...base, code: "malformed", ...said({ is: "threw", name: error.name, told }) };
}

/** The first place in the error's account that is a file of ours, and not of Node or of a library. */
function placeIn(error: unknown, file: string): Pick<Issue, "file" | "line"> {
  const text = error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : "";
  const importer = / imported from (\S+)/.exec(text)?.[1];
  if (importer !== undefined && !importer.includes("node_modules"))
    return { file: displayPath(importer, file) };
  for (const [, place = "", line] of text.matchAll(/((?:file:\/\/)?\/[^\s():]+):(\d+)/g)) {
    if (place.includes("node_modules") || place === import.meta.url) continue;
    return { file: displayPath(place, file), line: Number(line) };
  }
  return { file };
}

/** A path as the person wrote the collection's: relative where that was. */
function displayPath(place: string, file: string): string {
  const path = place.startsWith("file://") ? fileURLToPath(place) : place;
  if (!path.startsWith("/")) return path;
  return file.startsWith("/") ? path : relative(process.cwd(), path);
}
