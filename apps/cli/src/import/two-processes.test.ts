import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { openCounter } from "@sitrep/api/counter";
import { yearly } from "@sitrep/ingest/adapters/ucdp-ged.fixture";
import { LIMIT } from "../child.fixture.ts";
import { build, command, run, temporaryFolder } from "../program.fixture.ts";
import type { Editions } from "./editions.fixture.ts";
import { writeEditions } from "./editions.fixture.ts";

const folder = temporaryFolder();
let editions: Editions;
let count = 0;
let database = "";

beforeAll(() => {
  build();
  editions = writeEditions(folder.path, 3000);
});
beforeEach(() => {
  count += 1;
  database = join(folder.path, `${count}.db`);
  const path = join(folder.path, "small.csv");
  writeFileSync(path, yearly({}, {}));
  const { status, stderr } = run(["apply", path, "--dataset", "small", "--db", database]);
  if (status !== 0) throw new Error(stderr);
});
afterAll(() => folder.remove());

/** An import that goes on beside the test. */
interface Beside {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly status: number | null; readonly stderr: string }>;
  /** What it said on standard error until now. */
  readonly said: () => string;
}

function applyBeside(file: string): Beside {
  const child = spawn(command, ["apply", file, "--db", database], {
    ...LIMIT,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    said += part;
  });
  const ended = once(child, "close").then(([status]) => ({ status, stderr: said }));
  return { child, ended, said: () => said };
}

/** Whether somebody writes into the database. */
function isHeld(): boolean {
  const probe = new DatabaseSync(database, { timeout: 0 });
  try {
    probe.exec("begin immediate; rollback");
    return false;
  } catch {
    return true;
  } finally {
    probe.close();
  }
}

/** Waits until the import is in the middle: the places, which come first, are written faster than one looks twice. */
async function untilItWrites(): Promise<void> {
  const look = async (): Promise<void> =>
    vi.waitFor(() => expect(isHeld()).toBe(true), { timeout: 60_000, interval: 5 });
  await look();
  await sleep(100);
  await look();
}

function positionNow(): number {
  return JSON.parse(run(["log", "--format", "json", "--db", database]).stdout).ledger.position;
}

/** Only Linux tells who holds a lock. */
const tellsHolder = existsSync("/proc/locks");
const HOLDER = `waiting: process ${process.pid} (`;

/** Waits until an import says that it waits for this process. */
async function untilItWaits(said: () => string): Promise<void> {
  if (tellsHolder)
    await vi.waitFor(() => expect(said()).toContain(HOLDER), { timeout: 60_000, interval: 20 });
  else await sleep(4000);
}

/** Holds the lock of whoever writes, as another program's process does. */
function holdLock(): { readonly release: () => void } {
  const other = new DatabaseSync(database);
  other.exec("begin immediate");
  return {
    release: () => {
      other.exec("rollback");
      other.close();
    },
  };
}

describe("two processes on one database", () => {
  test("a reader goes on answering while an import writes, of what was before or after", async () => {
    const counter = await openCounter(database, { role: "public" });
    const { child, ended } = applyBeside(editions.first);
    const totals = new Set<number>();
    while (child.exitCode === null) {
      const { total } = await counter.caller.incidents.list({ limit: 1 });
      totals.add(total);
      await sleep(10);
    }
    const { status } = await ended;
    expect(status).toBe(0);
    totals.add((await counter.caller.incidents.list({ limit: 1 })).total);
    await counter.close();
    expect([...totals]).toEqual([2, 3002]);
  });

  test("two imports at once both get in, one after the other", async () => {
    const [one, other] = [applyBeside(editions.first), applyBeside(editions.first)];
    const [first, second] = await Promise.all([one.ended, other.ended]);
    expect([first.status, second.status]).toEqual([0, 0]);
    // The second finds that all is there.
    expect(positionNow()).toBe(3);
    expect(run(["verify", "--db", database]).status).toBe(0);
  });

  test("an import waits for another process, and says for which", async () => {
    const lock = holdLock();
    const { ended, said } = applyBeside(editions.first);
    await untilItWaits(said);
    lock.release();
    const { status, stderr } = await ended;
    expect(status).toBe(0);
    expect(stderr.includes(HOLDER)).toBe(tellsHolder);
  });
});

describe("Ctrl-C", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "%s in the middle leaves the database as it was, and the same command then begins again",
    async (signal) => {
      const { child, ended } = applyBeside(editions.first);
      await untilItWrites();
      child.kill(signal);
      const { status, stderr } = await ended;
      expect(stderr).toMatch(
        /sitrep: stopped; nothing was written, and \d+\.db is as it was: the same command begins again\n$/,
      );
      expect(status).toBe(1);
      expect(positionNow()).toBe(2);
      expect(run(["verify", "--db", database]).status).toBe(0);
      expect(readdirSync(folder.path).filter((name) => name.endsWith(".part"))).toEqual([]);
      expect(run(["apply", editions.first, "--db", database]).status).toBe(0);
      expect(positionNow()).toBe(3);
    },
  );

  test("while it waits for another process ends it at once", async () => {
    const lock = holdLock();
    const { child, ended, said } = applyBeside(editions.first);
    await untilItWaits(said);
    child.kill("SIGINT");
    const { status, stderr } = await ended;
    lock.release();
    expect(status).toBe(1);
    expect(stderr).toContain("stopped; nothing was written");
  });
});
