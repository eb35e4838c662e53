/**
 * Export jobs: how far the files are that are being written, each under a name that the page made up whose link was followed. Nothing
 * else is kept, for some minutes and of a bounded number; who knows the name of a job may ask for it and stop it.
 */

/** How a file is: being written, whole, broken off by a fault of ours, stopped on the page, or left by who was reading it. */
export type ExportState = "under-way" | "ended" | "broken-off" | "stopped" | "left";

/** How far a file is; `total` is null as long as nobody has counted. */
export interface ExportProgress {
  readonly state: ExportState;
  readonly rows: number;
  readonly total: number | null;
}

/** What the one who writes a file tells. */
export interface ExportJob {
  readonly wrote: (written: { readonly rows: number; readonly total: number | null }) => void;
  /** How it came out; the first word counts. */
  readonly is: (state: Exclude<ExportState, "under-way">) => void;
  /** Aborted when the file is to be stopped. */
  readonly stop: AbortSignal;
}

/** How many jobs are kept, and for how long after they were last heard of, in milliseconds. */
const MOST_JOBS = 200;
const KEPT_FOR = 5 * 60_000;

interface Kept {
  progress: ExportProgress;
  heardAt: number;
  readonly stop: AbortController;
}

/** Where the jobs are: each route has a copy of this module. */
const KEY = Symbol.for("sitrep.web.exports");

interface Place {
  [KEY]?: Map<string, Kept>;
}

function jobs(): Map<string, Kept> {
  // A property of our own on the global object, which its type cannot know.
  const place = globalThis as Place;
  return (place[KEY] ??= new Map());
}

/** Whether a text can be the name of a job: one that nobody guesses. */
export function isJobName(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

/** Begins a job; null where its name is none, or taken, or where too many are under way: the file is then written without one. */
export function beginExport(name: string | null, now = Date.now()): ExportJob | null {
  if (name === null || !isJobName(name)) return null;
  const kept = jobs();
  for (const [one, { heardAt }] of kept) if (now - heardAt > KEPT_FOR) kept.delete(one);
  if (kept.has(name)) return null;
  if (kept.size >= MOST_JOBS) {
    const [over] = [...kept].find(([, { progress }]) => progress.state !== "under-way") ?? [];
    if (over === undefined) return null;
    kept.delete(over);
  }
  const job: Kept = {
    progress: { state: "under-way", rows: 0, total: null },
    heardAt: now,
    stop: new AbortController(),
  };
  kept.set(name, job);
  const tell = (more: Partial<ExportProgress>): void => {
    if (job.progress.state !== "under-way") return;
    job.progress = { ...job.progress, ...more };
    job.heardAt = Date.now();
  };
  return {
    wrote: ({ rows, total }) => tell({ rows, total }),
    is: (state) => tell({ state }),
    stop: job.stop.signal,
  };
}

/** How far a job is; null where nothing is known of it, or no more. */
export function exportProgress(name: string): ExportProgress | null {
  return jobs().get(name)?.progress ?? null;
}

/** Stops the file of a job; false where nothing is known of it. */
export function stopExport(name: string): boolean {
  const job = jobs().get(name);
  // An abort and no fault: the connection breaks, and the server's log has nothing to complain of.
  job?.stop.abort();
  return job !== undefined;
}
