/**
 * Lock holder: which process writes into a database, where the system tells. Linux lists every lock with the file's inode;
 * elsewhere nobody can say.
 */
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";

/** The byte of the `-shm` file that whoever writes has locked; see SQLite's description of its WAL format. */
const WRITE_LOCK = 120;

/** "process 1234 (sitrep apply ged.csv)"; null where nobody holds the lock, or the system does not tell. */
export function lockHolder(database: string): string | null {
  try {
    const { ino } = statSync(`${database}-shm`);
    for (const line of readFileSync("/proc/locks", "utf8").split("\n")) {
      const [, pid, inode, from, to] =
        /\bPOSIX +ADVISORY +WRITE +(\d+) +[\da-f]+:[\da-f]+:(\d+) +(\d+) +(\d+|EOF)/.exec(line) ??
        [];
      if (pid === undefined || Number(inode) !== ino) continue;
      const last = to === "EOF" ? Number.POSITIVE_INFINITY : Number(to);
      if (Number(from) <= WRITE_LOCK && WRITE_LOCK <= last)
        return `process ${pid}${commandOf(pid)}`;
    }
  } catch {
    // A system without these files, or one that was closed meanwhile: then it is just another process.
  }
  return null;
}

/** What the process was called with, in brackets; nothing where that is somebody else's. */
function commandOf(pid: string): string {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").filter(Boolean);
    const at = words.findIndex((word) => basename(word) === "sitrep.cjs");
    const command = at === -1 ? [basename(words[0] ?? "")] : ["sitrep", ...words.slice(at + 1)];
    return ` (${command.join(" ").slice(0, 100)})`;
  } catch {
    return "";
  }
}
