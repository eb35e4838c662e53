import type { ChildProcessByStdio } from "node:child_process";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { IncidentQuery } from "@sitrep/domain/filter";
import { expect, test } from "vitest";
import { load } from "../collection.fixture.ts";
import type { Engine } from "../engine.ts";
import { newFolder } from "../engines.fixture.ts";
import { many } from "../many.fixture.ts";
import { headAt } from "../position.ts";
import { listIncidents } from "../queries/incidents.ts";
import { verifyProjections } from "../rebuild.ts";
import { verifyChain } from "../verify.ts";
import { openSqlite } from "./sqlite.ts";

const SCRIPT = fileURLToPath(new URL("../loading.fixture.ts", import.meta.url));
const newPath = (): string => join(newFolder(), "sitrep.db");

interface Loading {
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  readonly began: Promise<void>;
  /** All that it said, once it has ended. */
  readonly said: Promise<string>;
}

function startLoading(path: string, incidents: number, edition: number): Loading {
  const words = [SCRIPT, path, String(incidents), String(edition)];
  const child = spawn(process.execPath, words, {
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 100_000,
    killSignal: "SIGKILL",
  });
  let text = "";
  let complaints = "";
  const { promise: began, resolve: begin } = Promise.withResolvers<void>();
  child.stdout.on("data", (chunk) => {
    text += String(chunk);
    if (text.includes("began")) begin();
  });
  child.stderr.on("data", (chunk) => void (complaints += String(chunk)));
  const said = new Promise<string>((resolve) => {
    child.on("close", () => {
      begin();
      resolve(text + complaints);
    });
  });
  return { process: child, began, said };
}

async function totalOf(engine: Engine): Promise<number> {
  const { position } = await headAt(engine.read);
  const view = { position, role: "public" } as const;
  return (await listIncidents(engine, IncidentQuery.parse({}), view)).total;
}

test("a reader goes on with what was there while another process loads, then sees all of the load", async () => {
  const path = newPath();
  const engine = await openSqlite(path);
  await load(engine, many({ incidents: 50 }));
  const loading = startLoading(path, 1000, 2);
  const seen = new Set<number>();
  while (loading.process.exitCode === null) {
    seen.add(await totalOf(engine));
    await sleep(2);
  }
  expect(await loading.said).toBe("began\nwrote 2\n");
  seen.add(await totalOf(engine));
  expect([...seen]).toEqual([50, 1000]);
  await engine.close();
});

test("a writer waits for another process that writes, and then writes behind it", async () => {
  const path = newPath();
  const engine = await openSqlite(path);
  const loading = startLoading(path, 20, 1);
  await engine.write(async () => {
    await loading.began;
    await sleep(300);
    expect(loading.process.exitCode).toBeNull();
  });
  expect(await loading.said).toBe("began\nwrote 1\n");
  expect(await totalOf(engine)).toBe(20);
  await engine.close();
});

test("processes that make and load one database at the same moment each get their turn", async () => {
  const path = newPath();
  const loadings = [1, 2, 3, 4].map((edition) => startLoading(path, 30, edition));
  const said = await Promise.all(loadings.map(async (loading) => loading.said));
  expect(said.toSorted()).toEqual([1, 2, 3, 4].map((position) => `began\nwrote ${position}\n`));
  const engine = await openSqlite(path, { create: false });
  expect(await verifyChain(engine.read)).toMatchObject({ whole: true, batches: 4 });
  await engine.close();
});

test("a process that is killed anywhere in a load leaves the database as it was before or after", async () => {
  const path = newPath();
  const engine = await openSqlite(path);
  await load(engine, many({ incidents: 100 }));
  await engine.close();
  const measured = startLoading(join(newFolder(), "other.db"), 400, 2);
  await measured.began;
  const began = performance.now();
  expect(await measured.said).toContain("wrote 1");
  const duration = performance.now() - began;
  const ends: number[] = [];
  for (let kill = 0; kill < 12; kill += 1) {
    const before = await openSqlite(path);
    const { position, hash } = await headAt(before.read);
    await before.close();
    // Each edition that got through makes the next one differ from it.
    const loading = startLoading(path, 400, position + 1);
    await loading.began;
    await sleep((duration * kill) / 11);
    loading.process.kill("SIGKILL");
    await loading.said;
    const after = await openSqlite(path, { create: false });
    const head = await headAt(after.read);
    ends.push(head.position - position);
    expect(head.position === position ? head.hash === hash : head.position === position + 1).toBe(
      true,
    );
    expect(await verifyChain(after.read)).toMatchObject({ whole: true, batches: head.position });
    expect(await totalOf(after)).toBe(head.position === 1 ? 100 : 400);
    await after.close();
  }
  // Killed at once nothing can have been written; so some of the twelve were caught before their end.
  expect(ends).toContain(0);
  const last = await openSqlite(path, { create: false });
  expect(await verifyProjections(last)).toMatchObject({ whole: true });
  expect(await last.faults()).toEqual([]);
  await last.close();
});

test("L8: a process that is killed in a first load leaves the database without the dataset, or with all of it", async () => {
  const measured = startLoading(newPath(), 300, 1);
  await measured.began;
  const began = performance.now();
  expect(await measured.said).toBe("began\nwrote 1\n");
  const duration = performance.now() - began;
  const path = newPath();
  const ends: number[] = [];
  for (let kill = 0; kill < 4; kill += 1) {
    const loading = startLoading(path, 300, 1);
    await loading.began;
    await sleep((duration * kill) / 4);
    loading.process.kill("SIGKILL");
    await loading.said;
    const after = await openSqlite(path, { create: false });
    const { position } = await headAt(after.read);
    ends.push(position);
    expect(await verifyChain(after.read)).toMatchObject({ whole: true, batches: position });
    expect(await totalOf(after)).toBe(position === 0 ? 0 : 300);
    expect(await after.faults()).toEqual([]);
    await after.close();
    if (position > 0) break;
  }
  // Killed at once nothing can have been written.
  expect(ends[0]).toBe(0);
  const again = startLoading(path, 300, 1);
  expect(await again.said).toMatch(/^began\nwrote (?:1|null)\n$/);
});

test("the log that a killed process left is read with the file, by a process that only reads", async () => {
  const path = newPath();
  // A reader that stays open keeps the log from being folded in and removed.
  const engine = await openSqlite(path);
  const loading = startLoading(path, 300, 1);
  expect(await loading.said).toContain("wrote 1");
  const next = startLoading(path, 300, 2);
  await next.began;
  await sleep(60);
  next.process.kill("SIGKILL");
  await next.said;
  expect(existsSync(`${path}-wal`)).toBe(true);
  const reader = await openSqlite(path, { create: false });
  expect(await verifyChain(reader.read)).toMatchObject({ whole: true });
  expect(await totalOf(reader)).toBe(300);
  await reader.close();
  await engine.close();
});
