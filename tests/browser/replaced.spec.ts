import { DEMO_DATASET } from "@sitrep/domain/demo-dataset.fixture";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { openLocal } from "@sitrep/api/local";
import { over } from "./served-over.ts";

let folder = "";

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sitrep-replaced-"));
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A database in which one source has a name. */
async function databaseOf(name: string): Promise<string> {
  const path = join(folder, `${name}.db`);
  const local = await openLocal(path, { role: "public", create: true });
  const source = { id: "demo/paper", kind: "outlet", identity: { is: "named", name } };
  const entry = { author: "a", reason: "b", recordedAt: "2026-01-01T00:00:00.000Z" };
  await local.load({ dataset: DEMO_DATASET, sources: [source] }, entry);
  await local.close();
  return path;
}

test("L5: a database that is taken away, put back or replaced while it is served is the one that is read", async ({
  request,
}) => {
  const served = await databaseOf("before");
  await over(served, async (url) => {
    const read = async (): Promise<readonly [number, string]> => {
      const response = await request.get(`${url}/sources`);
      return [response.status(), await response.text()];
    };
    expect(await read()).toEqual([200, expect.stringContaining("before")]);
    renameSync(await databaseOf("after"), served);
    expect(await read()).toEqual([200, expect.stringContaining("after")]);
    renameSync(served, join(folder, "aside.db"));
    expect(await read()).toEqual([503, expect.stringContaining("There is no database at")]);
    renameSync(join(folder, "aside.db"), served);
    expect(await read()).toEqual([200, expect.stringContaining("after")]);
  });
});

test("a damaged database over which a copy is restored is read again without a restart", async ({
  request,
}) => {
  const served = await databaseOf("once-whole");
  const copy = await databaseOf("restored");
  await over(served, async (url) => {
    const ask = () => request.get(`${url}/sources`);
    const read = async (): Promise<string> => (await ask()).text();
    expect(await read()).toContain("once-whole");
    writeFileSync(served, Buffer.alloc(4096 * 4, 0xff));
    await expect.poll(async () => (await ask()).status(), { timeout: 20_000 }).toBe(503);
    writeFileSync(served, readFileSync(copy));
    // It is opened anew some seconds after it was found unreadable.
    await expect.poll(read, { timeout: 20_000 }).toContain("restored");
  });
});
