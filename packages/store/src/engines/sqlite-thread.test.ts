import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { StoreError } from "../engine.ts";
import type { Bulk } from "../engine.ts";
import { newFolder } from "../engines.fixture.ts";
import { SqliteThread } from "./sqlite-thread.ts";
import { openSqlite } from "./sqlite.ts";

const newPath = (): string => join(newFolder(), "sitrep.db");
const BESIDE = { isBeside: true };

const actor = async (bulk: Bulk, version: number, kind: string | null): Promise<void> =>
  bulk.insert("actor", ["version", "kind"], [version, kind]);

test("a thread writes, reads and streams what it wrote, and others see it once all is committed", async () => {
  const engine = await openSqlite(newPath());
  const versions = Array.from({ length: 1200 }, (_, at) => at + 1);
  await engine.write(async (db, bulk) => {
    for (const version of versions) await actor(bulk, version, "armed-group");
    const found: number[] = [];
    for await (const { version } of db.selectFrom("actor").select("version").stream())
      found.push(version);
    expect(found).toEqual(versions);
    const { numUpdatedRows } = await db
      .updateTable("actor")
      .set({ kind: "military" })
      .where("version", "<=", 3)
      .executeTakeFirstOrThrow();
    expect(numUpdatedRows).toBe(3n);
    expect(await engine.read.selectFrom("actor").selectAll().execute()).toEqual([]);
  }, BESIDE);
  const rows = await engine.read.selectFrom("actor").selectAll().execute();
  expect(rows).toHaveLength(1200);
  expect(rows[2]).toEqual({ version: 3, kind: "military" });
  await engine.close();
});

test("a stream that is left early leaves the thread free", async () => {
  const engine = await openSqlite(newPath());
  await engine.write(async (db, bulk) => {
    for (let version = 1; version < 2000; version += 1) await actor(bulk, version, "military");
    for await (const { version } of db.selectFrom("actor").select("version").stream())
      if (version === 3) break;
    await db.deleteFrom("actor").execute();
  }, BESIDE);
  expect(await engine.read.selectFrom("actor").selectAll().execute()).toEqual([]);
  await engine.close();
});

test("L8: a row that the thread could not write is told at the latest by the commit, and undoes everything", async () => {
  const engine = await openSqlite(newPath());
  const failing = engine.write(async (_db, bulk) => {
    await actor(bulk, 1, "military");
    await actor(bulk, 1, "military");
  }, BESIDE);
  await expect(failing).rejects.toMatchObject({
    message: "UNIQUE constraint failed: actor.version",
    code: "ERR_SQLITE_ERROR",
    stack: expect.stringContaining("worker"),
  });
  const later = engine.write(async (db, bulk) => {
    await actor(bulk, 1, null);
    await actor(bulk, 2, "military");
    return db.selectFrom("actor").selectAll().execute();
  }, BESIDE);
  await expect(later).rejects.toThrow("NOT NULL constraint failed: actor.kind");
  expect(await engine.read.selectFrom("actor").selectAll().execute()).toEqual([]);
  await engine.write(async (_db, bulk) => actor(bulk, 1, "military"));
  expect(await engine.read.selectFrom("actor").selectAll().execute()).toHaveLength(1);
  await engine.close();
});

test("what fails here while a thread writes is thrown as it is, and the lock is free again", async () => {
  const engine = await openSqlite(newPath());
  const fault = new Error("on purpose");
  const failing = engine.write(async (_db, bulk) => {
    for (let version = 1; version < 500; version += 1) await actor(bulk, version, "military");
    throw fault;
  }, BESIDE);
  await expect(failing).rejects.toBe(fault);
  await engine.write(async (_db, bulk) => actor(bulk, 1, "military"));
  expect(await engine.read.selectFrom("actor").selectAll().execute()).toHaveLength(1);
  await engine.close();
});

test("what SQLite says in the thread is explained in the same sentences", async () => {
  const path = newPath();
  const engine = await openSqlite(path);
  // As when somebody took the disk away.
  renameSync(path, `${path}.away`);
  mkdirSync(path);
  const failing = engine.write(async () => undefined, BESIDE);
  await expect(failing).rejects.toThrow(
    new StoreError(`${path} cannot be opened; check that the folder exists and may be written`),
  );
  await engine.close();
});

test("whoever asks a thread that has ended is told so", async () => {
  const thread = new SqliteThread(":memory:", {});
  const rows = [{ two: 2 }];
  expect(await thread.ask("run", "select 1 + 1 as two", [])).toEqual({ rows, changes: 0 });
  await thread.end();
  await expect(thread.ask("exec", "select 1")).rejects.toThrow("has ended");
});
