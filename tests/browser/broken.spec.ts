import { DEMO_DATASET } from "@sitrep/domain/demo-dataset.fixture";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect } from "@playwright/test";
import { openLocal } from "@sitrep/api/local";
import { WCAG, barriersOf } from "./barriers.ts";
import { test } from "./kept-page.ts";
import type { Served } from "./served-over.ts";
import { serveOver } from "./served-over.ts";

const DEMO = {
  dataset: DEMO_DATASET,
  sources: [{ id: "demo/paper", kind: "outlet", identity: { is: "named", name: "A paper" } }],
};

let folder = "";
let served: Served | null = null;

/** A database whose one source holds what no version of this program wrote: no page of it can be made, and nobody foresaw it. */
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sitrep-broken-"));
  const database = join(folder, "broken.db");
  const local = await openLocal(database, { role: "public", create: true });
  await local.load(DEMO, { author: "a", reason: "b", recordedAt: "2026-01-01T00:00:00.000Z" });
  await local.close();
  const file = new DatabaseSync(database);
  file.exec("drop trigger revision_update");
  file.exec(`update revision set body = '{"id":5,"secret":"x"}' where kind = 'source'`);
  file.close();
  served = await serveOver(database);
});

test.afterAll(async () => {
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const scripts of [true, false])
  test(`a page that breaks says so with a way on, ${scripts ? "with" : "without"} scripts`, async ({
    keptPages,
  }) => {
    const page = await keptPages.open({ javaScriptEnabled: scripts });
    const url = served?.url ?? "";
    for (const [path, heading, front] of [
      ["/sources", "This page broke", "/"],
      ["/sources/demo/paper", "This page broke", "/"],
      ["/ar/sources", "تعطلت هذه الصفحة", "/ar"],
      ["/ar/sources/demo/paper", "تعطلت هذه الصفحة", "/ar"],
    ] as const) {
      const response = await page.goto(url + path);
      expect(response?.status(), path).toBe(500);
      await expect(page.getByRole("heading", { level: 1 }), path).toHaveText(heading);
      const html = await page.content();
      expect(html, path).not.toMatch(/<script|secret|TypeError|\.[jt]s:\d|node_modules/);
      expect(html, path).not.toContain(folder);
      await expect(page.locator("html"), path).toHaveAttribute("lang", front === "/" ? "en" : "ar");
      await expect(page.locator("main a"), path).toHaveAttribute("href", front);
    }
    if (scripts) expect(await barriersOf(page, [...WCAG, "best-practice"])).toEqual([]);
    await page.locator("main a").click();
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("تعطلت هذه الصفحة");
    await keptPages.reset(page);
  });

test("what breaks for a program is a sentence, with its status and nothing of what broke", async ({
  request,
}) => {
  const url = served?.url ?? "";
  const answer = await request.get(`${url}/api/trpc/sources.list`);
  expect(answer.status()).toBe(500);
  expect(await answer.json()).toMatchObject({
    error: { message: "the answer could not be made; try again" },
  });
  const part = await request.get(`${url}/sources`, { headers: { Accept: "*/*" } });
  expect(part.status()).toBe(500);
  expect(await part.text()).toMatch(/^\{"error":\{"message":"the answer could not be made/);
});
