import { randomBytes } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { IncidentQuery } from "@sitrep/domain/filter";
import { expect, test } from "vitest";
import { load, sample } from "../collection.fixture.ts";
import { StoreError } from "../engine.ts";
import { newFolder } from "../engines.fixture.ts";
import { listIncidents } from "../queries/incidents.ts";
import { verifyChain } from "../verify.ts";
import { openSqlite } from "./sqlite.ts";

const newPath = (): string => join(newFolder(), "sitrep.db");

/** The sentence that opening a file, or then asking it, ends with; null when nothing was wrong. */
async function complaint(path: string, create = true): Promise<string | null> {
  try {
    const engine = await openSqlite(path, { create });
    try {
      await listIncidents(engine, IncidentQuery.parse({}), { position: 1, role: "public" });
      await verifyChain(engine.read);
    } finally {
      await engine.close();
    }
    return null;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return error.message;
  }
}

async function loaded(): Promise<string> {
  const path = newPath();
  const engine = await openSqlite(path);
  await load(engine);
  await engine.close();
  return path;
}

test("a database is made with its folders, and found again", async () => {
  const path = join(newFolder(), "deep", "down", "sitrep.db");
  expect(await complaint(path)).toBeNull();
  expect(await complaint(path, false)).toBeNull();
});

test("without leave to create, nothing is made where there is nothing, and the way out is said", async () => {
  const path = newPath();
  expect(await complaint(path, false)).toContain("there is no database at");
  expect(existsSync(path)).toBe(false);
});

test("an empty file is the place of a database, not one", async () => {
  const path = newPath();
  writeFileSync(path, "");
  expect(await complaint(path, false)).toContain("there is no database at");
  expect(statSync(path).size).toBe(0);
  expect(await complaint(path, true)).toBeNull();
});

test("a text, random bytes and a foreign head are not a database, and are left as they are", async () => {
  for (const content of [Buffer.from("when,where\n"), randomBytes(9000), Buffer.from("SQLite")]) {
    const path = newPath();
    writeFileSync(path, content);
    expect(await complaint(path)).toBe(
      `${path} is not a Sitrep database; name another file with --db`,
    );
    expect(readFileSync(path).equals(content)).toBe(true);
  }
});

test("a folder, and a path through a file, are said to be such", async () => {
  const folder = newFolder();
  expect(await complaint(folder)).toContain("is a folder");
  writeFileSync(join(folder, "file"), "x");
  expect(await complaint(join(folder, "file", "a.db"))).toContain("part of the path is a file");
});

test("regression: another program's database was given our tables", async () => {
  const path = newPath();
  const other = new DatabaseSync(path);
  other.exec("create table notes (text text); insert into notes values ('mine')");
  other.close();
  const before = readFileSync(path);
  for (const create of [true, false])
    expect(await complaint(path, create)).toContain("belongs to another program");
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(join(path, ".."))).toEqual(["sitrep.db"]);
});

test("a database that only its head marks as another program's is not touched either", async () => {
  const path = newPath();
  const other = new DatabaseSync(path);
  other.exec("pragma application_id = 252006674");
  other.close();
  expect(await complaint(path)).toContain("belongs to another program");
});

test("tables of a newer or an older version are not opened, and the way out is said", async () => {
  for (const [version, wayOut] of [
    [99, "update Sitrep"],
    [1, "load again"],
  ] as const) {
    const path = await loaded();
    const database = new DatabaseSync(path);
    database.exec(`update meta set value = '${version}' where name = 'schema'`);
    database.close();
    expect(await complaint(path)).toContain(wayOut);
  }
});

test("a database without its own facts is damaged, whatever its head says", async () => {
  const path = await loaded();
  const database = new DatabaseSync(path);
  database.exec("delete from meta");
  database.close();
  expect(await complaint(path)).toContain("is damaged");
});

test("a file that was cut off is damaged, and stays as it is for whoever can mend it", async () => {
  const whole = await loaded();
  const size = statSync(whole).size;
  for (const kept of [1000, 4096, Math.floor(size / 2), size - 4096]) {
    const path = newPath();
    copyFileSync(whole, path);
    truncateSync(path, kept);
    const before = readFileSync(path);
    expect(await complaint(path)).toMatch(/is damaged|is not a Sitrep database/);
    expect(readFileSync(path).equals(before)).toBe(true);
  }
});

test("pages of random bytes are damage in one sentence, wherever in the file they stand", async () => {
  const whole = await loaded();
  const size = statSync(whole).size;
  const complaints = new Set<string | null>();
  for (let page = 1; page * 4096 < size; page += 1) {
    const path = newPath();
    const bytes = readFileSync(whole);
    randomBytes(4096).copy(bytes, page * 4096);
    writeFileSync(path, bytes);
    complaints.add((await complaint(path))?.replace(path, "") ?? null);
  }
  // A page that neither the list nor the ledger reads is found by nobody but the check of the whole file.
  complaints.delete(null);
  expect([...complaints]).toEqual([
    " is damaged; restore it from a copy, or move it away and load again",
  ]);
});

test("a damaged page that no question reads is found by the check of the whole file", async () => {
  const path = await loaded();
  const database = new DatabaseSync(path);
  const root = database
    .prepare("select rootpage from sqlite_schema where name = 'link_by_target'")
    .get();
  database.close();
  const bytes = readFileSync(path);
  bytes.fill(0xff, (Number(root?.rootpage) - 1) * 4096, Number(root?.rootpage) * 4096);
  writeFileSync(path, bytes);
  const engine = await openSqlite(path);
  expect((await engine.faults()).join()).toMatch(/Tree|malformed/);
  await engine.close();
});

test("a body that was overwritten with what is no JSON is told by a sentence", async () => {
  const path = await loaded();
  const database = new DatabaseSync(path);
  database.exec(
    "drop trigger revision_update; update revision set body = 'x' where kind = 'incident'",
  );
  database.close();
  expect(await complaint(path)).toContain("`sitrep verify`");
});

test("a copy of the file alone holds everything, while the database is open", async () => {
  const path = newPath();
  const engine = await openSqlite(path);
  await load(engine);
  const folder = newFolder();
  mkdirSync(join(folder, "backup"));
  const copy = join(folder, "backup", "copy.db");
  copyFileSync(path, copy);
  await engine.close();
  const copied = await openSqlite(copy, { create: false });
  expect(await verifyChain(copied.read)).toMatchObject({ whole: true, batches: 1 });
  expect(sample().incidents).toHaveLength(
    (await listIncidents(copied, IncidentQuery.parse({}), { position: 1, role: "public" })).total,
  );
  await copied.close();
});
