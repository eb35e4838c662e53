/** Upload room: a folder for one upload, taken away when it is done with, and after a crash by whoever comes next. */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PREFIX = "sitrep-upload-";

/** Since when this process runs, to the second. The server holds this module more than once, so that no list in it knows every folder. */
const STARTED = Date.now() - (process.uptime() + 1) * 1000;

/** Does some work in a folder of its own. */
export async function inRoom<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Takes away folders whose process is gone; one that had the number of this process wrote them before this one began. */
export function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1] ?? 0);
    const folder = join(tmpdir(), name);
    const isOld = owner === process.pid ? isOlderThanThis(folder) : !isAlive(owner);
    if (owner !== 0 && isOld) rmSync(folder, { recursive: true, force: true });
  }
}

function isOlderThanThis(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found !== undefined && found.mtimeMs < STARTED;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive too.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
