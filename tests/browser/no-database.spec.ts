import { DEMO_DATASET } from "@sitrep/domain/demo-dataset.fixture";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect } from "@playwright/test";
import { openLocal } from "@sitrep/api/local";
import { test } from "./kept-page.ts";
import { over } from "./served-over.ts";

/** Bytes of a page of the database file. */
const PAGE_SIZE = 4096;

const DEMO = {
  dataset: DEMO_DATASET,
  sources: [{ id: "demo/paper", kind: "outlet", identity: { is: "named", name: "A paper" } }],
};

test.use({ javaScriptEnabled: false });

let folder = "";

// The runner reads this file, too, and runs no test: what is made here is made where it is removed.
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sitrep-no-database-"));
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("where there is no database, a page says how to make one, without this machine's folders", async ({
  page,
}) => {
  await over(join(folder, "nothing.db"), async (url) => {
    for (const path of ["/", "/estimates", "/places/gazetteer/iq", "/about"])
      expect((await page.goto(url + path))?.status()).toBe(503);
    await expect(page.getByText("There is no database at nothing.db")).toBeVisible();
    await expect(page.locator("body")).not.toContainText(folder);
    const answer = await page.request.get(`${url}/api/trpc/ledger.head?input=%7B%7D`);
    expect(answer.status()).toBe(503);
    expect(await answer.text()).not.toContain(folder);
  });
});

test("a file that is no database is said to be none", async ({ page }) => {
  const database = join(folder, "text.db");
  writeFileSync(database, "no database, but a text that is long enough to be taken for one\n");
  await over(database, async (url) => {
    expect((await page.goto(url))?.status()).toBe(503);
    await expect(page.getByText("is not a Sitrep database")).toBeVisible();
  });
});

test("a damaged file is said to be damaged, and what to do", async ({ page }) => {
  const database = join(folder, "damaged.db");
  const local = await openLocal(database, { role: "public", create: true });
  await local.load(DEMO, { author: "a", reason: "b", recordedAt: "2026-01-01T00:00:00.000Z" });
  await local.close();
  const file = new DatabaseSync(database);
  file.exec("pragma wal_checkpoint(truncate)");
  const table = file.prepare("select rootpage from sqlite_schema where name = 'record'").get();
  file.close();
  const bytes = readFileSync(database);
  bytes.fill(0xff, (Number(table?.rootpage) - 1) * PAGE_SIZE, Number(table?.rootpage) * PAGE_SIZE);
  writeFileSync(database, bytes);
  await over(database, async (url) => {
    expect((await page.goto(`${url}/sources`))?.status()).toBe(503);
    await expect(page.getByText("is damaged; restore it from a copy")).toBeVisible();
    await expect(page.locator("body")).not.toContainText(folder);
  });
});

test("a question that is refused is the asker's, in words", async ({ page }) => {
  const response = await page.goto("/incidents?after=nonsense");
  expect(response?.status()).toBe(400);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page cannot be shown");
});

test("an empty ledger says what to do, and shows what is loaded without a restart", async ({
  page,
}) => {
  const database = join(folder, "empty.db");
  const local = await openLocal(database, { role: "public", create: true });
  await over(database, async (url) => {
    await page.goto(`${url}/sources`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing is on record yet");
    const recordedAt = "2026-01-01T00:00:00.000Z";
    await local.load(DEMO, { author: "a", reason: "b", recordedAt });
    await page.reload();
    await expect(page.getByRole("link", { name: "A paper" })).toBeVisible();
    await page.goto(url);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("No incident is on record");
  });
  await local.close();
});
