import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { load } from "@sitrep/store/collection.fixture";
import { openSqlite } from "@sitrep/store/engines/sqlite";
import { afterAll, expect, test } from "vitest";
import { answerHttp } from "./http.ts";

/** Bytes of a page of the database file. */
const PAGE_SIZE = 4096;

const folder = mkdtempSync(join(tmpdir(), "sitrep-http-damaged-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a database that cannot be read is a 503: no fault of the question's, and it may be mended", async () => {
  const path = join(folder, "a.db");
  const whole = await openSqlite(path);
  await load(whole);
  await whole.close();
  const file = new DatabaseSync(path);
  const root = file.prepare("select rootpage from sqlite_schema where name = 'record'").get();
  file.close();
  const bytes = readFileSync(path);
  bytes.fill(0xff, (Number(root?.rootpage) - 1) * PAGE_SIZE, Number(root?.rootpage) * PAGE_SIZE);
  writeFileSync(path, bytes);

  const engine = await openSqlite(path);
  const ask = async (procedure: string) => {
    const request = new Request(`http://localhost/api/trpc/${procedure}`);
    return answerHttp(request, "/api/trpc", { engine, role: "public" });
  };
  const response = await ask("incidents.list");
  const text = await response.text();
  expect(response.status).toBe(503);
  expect(JSON.parse(text).error.data.httpStatus).toBe(503);
  expect(text).not.toContain(folder);
  expect((await ask("ledger.batches")).status).toBe(200);
  await engine.close();
});
