/** Upload room: a folder for one upload, taken away when it is done with, and after a crash by whoever comes next. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PREFIX = "sitrep-upload-";

/** Folders that this process uses now. */
const inUse = new Set<string>();

/** Does some work in a folder of its own. */
export async function inRoom<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  inUse.add(folder);
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    inUse.delete(folder);
  }
}

/** Takes away folders whose process is gone, and those that this one left. */
export function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1] ?? 0);
    const folder = join(tmpdir(), name);
    if (owner === 0 || inUse.has(folder) || (owner !== process.pid && isAlive(owner))) continue;
    rmSync(folder, { recursive: true, force: true });
  }
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
