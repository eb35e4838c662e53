/** Killing imports: an import of a second edition is killed without warning, and what it leaves behind is looked at. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { LIMIT } from "../child.fixture.ts";
import { command, run } from "../program.fixture.ts";
import type { Editions } from "./editions.fixture.ts";
import { writeEditions } from "./editions.fixture.ts";

/** What a killed import left. */
export interface Killed {
  /** When it was killed, in milliseconds from its start. */
  readonly after: number;
  /** Whether it had ended by then. */
  readonly hadEnded: boolean;
  readonly left: "before" | "after" | "something else";
  /** What `sitrep verify` said. */
  readonly isWhole: boolean;
  /** Whether the same command then brought the second edition in. */
  readonly wentOn: boolean;
}

/** A database that holds the first edition, to be imported into and killed again and again. */
export interface KillRange {
  readonly editions: Editions;
  /** How long a whole import takes, in milliseconds. */
  readonly whole: number;
  readonly kill: (after: number) => Promise<Killed>;
}

/** Makes it in a folder. */
export function killRange(folder: string, rows: number): KillRange {
  const editions = writeEditions(folder, rows);
  const original = join(folder, "original", "sitrep.db");
  apply(editions.first, original);
  const before = headOf(original);
  const trial = copy(original, join(folder, "trial"));
  const start = performance.now();
  apply(editions.second, trial);
  const whole = performance.now() - start;
  const after = lastBatch(trial);
  return {
    editions,
    whole,
    kill: async (delay) => {
      const path = copy(original, join(folder, "killed"));
      const child = spawn(command, argumentsFor(editions.second, path), {
        ...LIMIT,
        stdio: "ignore",
      });
      const ended = once(child, "close");
      await Promise.race([ended, sleep(delay)]);
      const hadEnded = child.exitCode !== null;
      child.kill("SIGKILL");
      await ended;
      const isBefore = headOf(path) === before;
      const left = isBefore ? "before" : lastBatch(path) === after ? "after" : "something else";
      const isWhole = run(["verify", "--db", path]).status === 0;
      const again = run(argumentsFor(editions.second, path));
      const wentOn = again.status === 0 && lastBatch(path) === after;
      return { after: delay, hadEnded, left, isWhole, wentOn };
    },
  };
}

function argumentsFor(file: string, database: string): readonly string[] {
  return ["apply", file, "--db", database, "--edition", file.replace(/\D/g, ""), "--author", "x"];
}

function apply(file: string, database: string): void {
  const { status, stderr } = run(argumentsFor(file, database));
  if (status !== 0) throw new Error(`the import was refused: ${stderr}`);
}

/** A copy of a database with all that belongs to it. */
function copy(database: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const path = join(folder, "sitrep.db");
  for (const ending of ["", "-wal"])
    if (existsSync(database + ending)) cpSync(database + ending, path + ending);
  return path;
}

function headOf(database: string): string {
  const { stdout } = run(["log", "--limit", "1", "--format", "json", "--db", database]);
  return JSON.parse(stdout).ledger.hash;
}

/** What the last batch did, whatever its moment and its salts; `sitrep verify` holds the tables against it. */
function lastBatch(database: string): string {
  const { stdout } = run(["log", "--limit", "1", "--format", "json", "--db", database]);
  const [{ position, created, amended, retracted }] = JSON.parse(stdout).items;
  return JSON.stringify({ position, created, amended, retracted });
}
