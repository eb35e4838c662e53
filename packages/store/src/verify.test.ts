import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { amended, instantOf, load, sample } from "./collection.fixture.ts";
import type { Engine } from "./engine.ts";
import { newFolder } from "./engines.fixture.ts";
import { openSqlite } from "./engines/sqlite.ts";
import { hashBody, sha256 } from "./hash.ts";
import { headAt } from "./position.ts";
import type { ChainFinding } from "./verify.ts";
import { verifyChain } from "./verify.ts";

let path = "";
let engine: Engine;

beforeEach(async () => {
  path = await threeBatches();
  engine = await openSqlite(path);
});
afterEach(async () => engine.close());

/** A database with the sample, an amendment and a retraction. */
async function threeBatches(): Promise<string> {
  const at = join(newFolder(), "sitrep.db");
  const writer = await openSqlite(at);
  await load(writer);
  await load(writer, amended("incidents", "demo/market", { title: "Two" }), instantOf(2));
  await load(writer, { ...sample(), claims: [] }, instantOf(3));
  await writer.close();
  return at;
}

/** What is found in a database of its own after some tampering. */
async function afterTampering(statements: string): Promise<ChainFinding> {
  const at = await threeBatches();
  tamper(statements, at);
  const other = await openSqlite(at, { create: false });
  const finding = await verifyChain(other.read);
  await other.close();
  return finding;
}

/** What somebody with the file and no respect for its triggers does. */
function tamper(statements: string, at: string = path): void {
  const database = new DatabaseSync(at);
  const triggers = database
    .prepare("select name from sqlite_schema where type = 'trigger'")
    .all()
    .map((row) => `drop trigger ${String(row.name)};`);
  database.exec(`pragma foreign_keys = off; ${triggers.join("")} ${statements}`);
  database.close();
}

test("L4: a chain that nobody touched is whole", async () => {
  const { hash } = await headAt(engine.read);
  expect(await verifyChain(engine.read)).toMatchObject({ whole: true, batches: 3, hash });
});

test("L4: an empty ledger is whole", async () => {
  const empty = await openSqlite(join(newFolder(), "sitrep.db"));
  expect(await verifyChain(empty.read)).toMatchObject({ whole: true, batches: 0, revisions: 0 });
  await empty.close();
});

test("L4: a changed body names its record and batch", async () => {
  tamper(`update revision set body = replace(body, 'market', 'school')
    where id = 'demo/market' and position = 1`);
  expect(await verifyChain(engine.read)).toEqual({
    whole: false,
    fault: "body",
    position: 1,
    id: "demo/market",
    sentence: "the body of demo/market in batch 1 was changed afterwards",
  });
});

test("L4: a body that was taken away, given back to a retraction, or salted anew names its record", async () => {
  const finding = await afterTampering(
    "update revision set body = null where id = 'demo/market' and position = 1",
  );
  expect(finding).toMatchObject({ position: 1, id: "demo/market" });
  const given = await afterTampering(
    "update revision set body = '{}' where id = 'demo/denial' and position = 3",
  );
  expect(given).toMatchObject({ position: 3, id: "demo/denial" });
  const salted = await afterTampering(
    "update revision set salt = 'x' where id = 'demo/market' and position = 2",
  );
  expect(salted).toMatchObject({ position: 2, id: "demo/market" });
});

test("L4: a body with a hash to match is found by its batch, which alone can tell", async () => {
  const body = '{"id":"demo/market"}';
  tamper(`update revision set body = '${body}', body_hash = '${hashBody(body, null)}'
    where id = 'demo/market' and position = 2`);
  expect(await verifyChain(engine.read)).toMatchObject({ whole: false, position: 2, id: null });
});

test("L4: a changed hash of a body names its record", async () => {
  tamper(`update revision set body_hash = '${sha256("x")}' where id = 'demo/wire'`);
  expect(await verifyChain(engine.read)).toMatchObject({ position: 1, id: "demo/wire" });
});

test("L4: every text and number of a batch is under its hash", async () => {
  for (const change of [
    "author = 'Another'",
    "reason = 'none'",
    `recorded_at = '${instantOf(1)}'`,
    "dataset = 'other'",
    "created = 7",
    "amended = 7",
    "retracted = 7",
  ]) {
    const finding = await afterTampering(`update batch set ${change} where position = 2`);
    expect(finding).toMatchObject({ whole: false, position: 2, id: null });
  }
});

test("L4: a batch with a hash to match breaks the one behind it", async () => {
  tamper(`update batch set hash = '${sha256("x")}' where position = 3`);
  expect(await verifyChain(engine.read)).toMatchObject({ whole: false, position: 3 });
  tamper(`update batch set previous = '${sha256("y")}' where position = 3`);
  expect(await verifyChain(engine.read)).toMatchObject({
    position: 3,
    sentence: "batch 3 does not follow the batch before it",
  });
});

test("L4: a batch that was taken out is missing, wherever it stood", async () => {
  tamper("delete from revision where position = 2; delete from batch where position = 2");
  expect(await verifyChain(engine.read)).toEqual({
    whole: false,
    fault: "missing",
    position: 2,
    id: null,
    sentence: "batch 2 is missing",
  });
});

test("L4: a batch whose place was given to the next one does not fit the one before", async () => {
  tamper(`delete from revision where position = 2; delete from batch where position = 2;
    update batch set position = 2 where position = 3; update revision set position = 2 where position = 3`);
  expect(await verifyChain(engine.read)).toMatchObject({ whole: false, position: 2, id: null });
});

test("L4: changes in another order are not the batch that was written", async () => {
  tamper(`update revision set seq = -1 where seq = 1; update revision set seq = 1 where seq = 2;
    update revision set seq = 2 where seq = -1`);
  expect(await verifyChain(engine.read)).toMatchObject({ whole: false, position: 1, id: null });
});

test("L4: a change that was slipped in, taken out, renamed or moved breaks its batch", async () => {
  const slipped = `insert into revision (seq, position, id, kind, change, body, body_hash)
    select 9000, 2, 'demo/slipped', kind, change, body, body_hash from revision where id = 'demo/wire'`;
  for (const statement of [
    slipped,
    "update revision set id = 'demo/other' where position = 2",
    "update revision set change = 'created' where position = 2",
    "update revision set kind = 'claim' where position = 2",
    "update revision set position = 3 where position = 2",
    "delete from revision where position = 2",
  ]) {
    expect(await afterTampering(statement)).toMatchObject({ whole: false, position: 2, id: null });
  }
});

test("L4: a change of a batch that does not exist is told", async () => {
  tamper(`insert into revision (seq, position, id, kind, change, body, body_hash)
    select 9000, 9, 'demo/stray', kind, change, body, body_hash from revision where id = 'demo/wire'`);
  expect(await verifyChain(engine.read)).toMatchObject({
    whole: false,
    position: 9,
    id: "demo/stray",
  });
});

test("L4: an end that was cut off is a whole chain, and only who noted the last batch can tell", async () => {
  const { position, hash } = await headAt(engine.read);
  const noted = { position, hash: hash ?? "" };
  expect(await verifyChain(engine.read, noted)).toMatchObject({ whole: true });
  tamper("delete from revision where position = 3; delete from batch where position = 3");
  expect(await verifyChain(engine.read)).toMatchObject({ whole: true, batches: 2 });
  expect(await verifyChain(engine.read, noted)).toEqual({
    whole: false,
    fault: "cut-off",
    position: 3,
    id: null,
    sentence: "batch 3 was noted and is not there: the end of the ledger was cut off",
  });
});

test("L4: a ledger that was written anew is a whole chain, and is not the one that was noted", async () => {
  const { position, hash } = await headAt(engine.read);
  const other = await openSqlite(join(newFolder(), "sitrep.db"));
  await load(other);
  await load(
    other,
    amended("incidents", "demo/market", { title: "Quite different" }),
    instantOf(2),
  );
  await load(other, { ...sample(), claims: [] }, instantOf(3));
  expect(await verifyChain(other.read)).toMatchObject({ whole: true, batches: 3 });
  expect(await verifyChain(other.read, { position, hash: hash ?? "" })).toMatchObject({
    whole: false,
    position: 3,
    sentence: expect.stringContaining("written anew"),
  });
  await other.close();
});

test("L3: the same public records, loaded at the same time for the same reason, make the same chain", async () => {
  const { hash } = await headAt(engine.read);
  const other = await openSqlite(await threeBatches());
  expect((await headAt(other.read)).hash).toBe(hash);
  await other.close();
});
