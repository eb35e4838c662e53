/** Exports: how far a file is stands beside its link, a file that was cut is not taken for the whole, and it all goes without a script. */
import { mkdtempSync, rmSync } from "node:fs";
import { get } from "node:http";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { instantOf, load } from "@sitrep/store/collection.fixture";
import { openSqlite } from "@sitrep/store/engines/sqlite";
import { many } from "@sitrep/store/many.fixture";
import { barriersOf } from "./barriers.ts";
import { foreignWordsOf } from "./foreign-words.ts";
import { serveOver } from "./served-over.ts";
import type { Served } from "./served-over.ts";

/** So many rows as JSON are more than the connection holds of a file that nobody reads. */
const INCIDENTS = 20_000;

const folder = mkdtempSync(join(tmpdir(), "sitrep-exports-"));
let site = "";
let served: Served | null = null;

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  const database = join(folder, "many.db");
  const engine = await openSqlite(database);
  await load(engine, many({ incidents: INCIDENTS }), instantOf(1));
  await engine.close();
  served = await serveOver(database);
  site = served.url;
});

test.afterAll(async () => {
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the list's files, and gives the link to one. */
async function linkOn(page: Page, path: string, format: string) {
  await page.goto(site + path);
  await page.locator("[data-downloads] summary").click();
  return page.locator(`[data-downloads] a[href*="format=${format}"]`);
}

/** Follows a link in the page, and reads no more of its file than its head: a reader on a slow line. */
async function followSlowly(page: Page, path: string, format: string): Promise<IncomingMessage> {
  const asked = Promise.withResolvers<string>();
  await page.route("**/export/incidents?*", async (route) => {
    asked.resolve(route.request().url());
    // The page stays what it is.
    await route.fulfill({ status: 204 });
  });
  const link = await linkOn(page, path, format);
  await link.click();
  const url = await asked.promise;
  return new Promise((resolve, reject) => {
    get(url, (response) => resolve(response.pause())).on("error", reject);
  });
}

/** How a file comes out that is read on: whole, or broken off. */
async function outcomeOf(file: IncomingMessage): Promise<"whole" | "broken off"> {
  return new Promise((resolve) => {
    file.on("end", () => resolve("whole"));
    file.on("error", () => resolve("broken off"));
    file.resume();
  });
}

const LANGUAGES = [
  { path: "/incidents", under: /\d of 20,000 rows, [\d,]+ a second, about .+ left/, whole: /^Whole: 20,000 rows/, cut: /^Stopped, after [\d,]+ of 20,000 rows: the file is not whole/, left: /^Stopped by the browser, or the line broke/ },
  { path: "/ar/incidents", under: /الصفوف: [\d,]+ من 20,000، في الثانية: [\d,]+، الباقي: .+ تقريبًا/, whole: /^الملف كامل\. الصفوف: 20,000/, cut: /^أُوقف الملف\. كُتب من الصفوف [\d,]+ من 20,000: الملف ليس كاملًا/, left: /^أوقفه المتصفح/ },
] as const; // prettier-ignore

for (const { path, under, whole, cut, left } of LANGUAGES)
  test.describe(path, () => {
    test("a file that is followed comes whole, and the line beside its link says so", async ({
      page,
    }) => {
      const link = await linkOn(page, path, "csv");
      const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
      expect(await download.failure()).toBeNull();
      const line = page.locator("[data-export-line]");
      await expect(line.locator("[data-export-words]")).toHaveText(whole);
      await expect(line.getByRole("status")).toHaveText(whole);
      await expect(line.getByRole("button")).toHaveCount(0);
      // The name of a job serves once, and the link is what it was.
      expect(await link.getAttribute("href")).not.toContain("job=");
      expect(await barriersOf(page)).toEqual([]);
      if (path.startsWith("/ar")) expect(await foreignWordsOf(page)).toEqual([]);
    });

    test("says how far it is, and stops where the button is pressed by keyboard", async ({ page }) => {
      const file = await followSlowly(page, path, "json");
      const line = page.locator("[data-export-line]");
      await expect(line.locator("[data-export-words]")).toHaveText(under);
      await expect(line.locator("progress")).toHaveAttribute("max", String(INCIDENTS));
      expect(await barriersOf(page)).toEqual([]);
      await line.getByRole("button").focus();
      await page.keyboard.press("Enter");
      // Nothing is written that nobody reads: the file is stopped with its next part.
      expect(await outcomeOf(file)).toBe("broken off");
      await expect(line.locator("[data-export-words]")).toHaveText(cut);
      await expect(line.locator("[data-export-words]")).toBeFocused();
      await expect(line.getByRole("status")).toHaveText(cut);
    }); // prettier-ignore

    test("says that the reader left", async ({ page }) => {
      const file = await followSlowly(page, path, "json");
      file.destroy();
      await expect(page.locator("[data-export-words]")).toHaveText(left);
    });
  });

test("a reader who listens is not told every second", async ({ page }) => {
  const file = await followSlowly(page, "/incidents", "json");
  const status = page.locator("[data-export-line] [role=status]");
  await expect(page.locator("[data-export-words]")).toHaveText(/left/);
  await expect(status).toHaveText("The file is asked for.");
  expect(await outcomeOf(file)).toBe("whole");
  await expect(status).toHaveText(/^Whole: 20,000 rows/);
});

test("without scripts a link is a link", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const link = await linkOn(page, "/incidents", "ndjson");
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(await download.failure()).toBeNull();
  await expect(page.locator("[data-export-line]")).toHaveCount(0);
  await context.close();
});

test("a list of which the file is there at once has no script for it", async ({ page }) => {
  await page.goto(`${site}/actors`);
  await expect(page.locator('script[src*="exports"]')).toHaveCount(0);
});

test("nobody asks for, or stops, a file whose name was never given", async ({ request }) => {
  const url = `${site}/export/progress?job=${crypto.randomUUID()}`;
  expect((await request.get(url)).status()).toBe(404);
  expect((await request.post(url, { data: "" })).status()).toBe(404);
});
