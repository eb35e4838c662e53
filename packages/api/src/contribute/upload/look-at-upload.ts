/**
 * Looking at an upload: a file or tables that a stranger hands over are put into a folder of their own and read by a process of
 * its own, with an end to its time, memory and words. Nothing is written to the database, and nothing is kept.
 */
import { spawn } from "node:child_process";
import { createWriteStream, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Defect } from "@sitrep/domain/defect";
import type { Unlooked } from "@sitrep/domain/defect/form";
import type { Language } from "@sitrep/domain/language";
import { defectIn } from "../defect-in.ts";
import type { PastedTables } from "./check-table.ts";
import type { Outcome, Unfinished } from "./outcome.ts";
import type { Task } from "./task.ts";
import { Turnstile } from "./turnstile.ts";
import { inRoom } from "./upload-room.ts";

/** Most bytes of an upload. */
export const MOST_BYTES = 8 * 1024 * 1024;

/** How long an upload is looked at, in milliseconds, how many MB of memory it may take, and how many characters its outcome. */
const PATIENCE = 60_000;
const MOST_MEMORY = 384;
const MOST_WORDS = 4_000_000;

/** Of what a look that failed complains of so many characters, the last ones, go to the server's own log. */
const MOST_TROUBLE = 2000;

const turnstile = new Turnstile({ atOnce: 2, waiting: 4, perMinute: 40 });

/** What is handed over. */
export type Upload =
  | { readonly is: "file"; readonly name: string; readonly bytes: ReadableStream<Uint8Array> }
  | ({ readonly is: "table" } & PastedTables);

/** What it is looked at with: the database's file, the program that does it, and the language in which it is told. */
export interface LookingWith {
  readonly database: string;
  readonly program: string;
  readonly language?: Language;
  readonly signal?: AbortSignal | undefined;
}

/** The endings of files that are read; a module is a program, and is none of them. */
const ENDINGS = /\.(?:ya?ml|json|jsonl|ndjson|geojson|csv|tsv|txt|gz|zip)$/i;

/** Looks at an upload. */
export async function lookAtUpload(upload: Upload, looking: LookingWith): Promise<Outcome> {
  const { language = "en" } = looking;
  if (upload.is === "file" && !ENDINGS.test(upload.name)) return unlooked("ending", language);
  const asked = { ...looking, language };
  const outcome = await turnstile.pass(() => inRoom((folder) => look(upload, folder, asked)));
  return outcome ?? unlooked("busy", language);
}

function unfinished(defect: Defect, language: Language): Unfinished {
  return { is: "unfinished", sentence: defectIn(language, { defect }).message };
}

function unlooked(why: Unlooked, language: Language): Unfinished {
  return unfinished({ is: "not-looked-at", why }, language);
}

async function look(
  upload: Upload,
  folder: string,
  { database, program, language, signal }: LookingWith & { readonly language: Language },
): Promise<Outcome> {
  // prettier-ignore
  const task: Task =
    upload.is === "file"
      ? { is: "file", name: safeName(upload.name), database, language }
      : { ...upload, database, language };
  if (upload.is === "file" && task.is === "file") {
    const isWhole = await putDown(upload.bytes, join(folder, task.name));
    if (!isWhole)
      return unfinished({ is: "upload-too-large", megabytes: MOST_BYTES / 1024 ** 2 }, language);
  }
  writeFileSync(join(folder, "task.json"), JSON.stringify(task));
  return runChild(program, folder, { language, signal });
}

/** The file's own name, as far as it can stand in a folder: endings and words such as "incidents" mean something. */
function safeName(name: string): string {
  const plain = basename(name.replaceAll("\\", "/")).replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, ""); // prettier-ignore
  return plain.slice(-80) || "file";
}

/** Writes the bytes as they come; false where there are too many. */
async function putDown(bytes: ReadableStream<Uint8Array>, path: string): Promise<boolean> {
  let count = 0;
  const guard = new Transform({
    transform: (chunk: Uint8Array, _, done) => {
      count += chunk.length;
      done(count > MOST_BYTES ? new RangeError("too large") : null, chunk);
    },
  });
  try {
    // Node's own type of the same stream.
    await pipeline(Readable.fromWeb(bytes as Parameters<typeof Readable.fromWeb>[0]), guard, createWriteStream(path)); // prettier-ignore
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function runChild(
  program: string,
  folder: string,
  { language, signal }: { readonly language: Language; readonly signal: AbortSignal | undefined },
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${MOST_MEMORY}`, "--no-warnings", program, folder],
      // Its temporary files lie in the folder that is taken away.
      { stdio: ["pipe", "pipe", "pipe"], env: { NODE_ENV: "production", TMPDIR: folder } },
    );
    let words = "";
    let trouble = "";
    let why: Defect | null = null;
    const end = (defect: Defect) => (): void => {
      why ??= defect;
      child.kill("SIGKILL");
    };
    const slow = end({ is: "upload-too-slow", seconds: PATIENCE / 1000 });
    const timer = setTimeout(slow, PATIENCE);
    const stop = end({ is: "not-looked-at", why: "stopped" });
    signal?.addEventListener("abort", stop);
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      words += chunk;
      if (words.length > MOST_WORDS) end({ is: "not-looked-at", why: "too-much-to-say" })();
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      trouble = (trouble + chunk).slice(-MOST_TROUBLE);
    });
    child.once("error", () => end({ is: "not-looked-at", why: "no-program" })());
    child.once("close", (code, ended) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      // What our own program wrote.
      if (code === 0) return resolve(JSON.parse(words) as Outcome);
      // Node ends itself so where its memory is used up.
      if (ended === "SIGABRT") why ??= { is: "not-looked-at", why: "memory" };
      if (why === null) process.stderr.write(`sitrep: a file was not looked at to its end (${ended ?? code}): ${trouble.trim()}\n`); // prettier-ignore
      resolve(unfinished(why ?? { is: "not-looked-at", why: "not-now" }, language));
    });
  });
}
