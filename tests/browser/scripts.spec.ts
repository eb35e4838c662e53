import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";
import { expect, test } from "@playwright/test";

/** The scripts that a page loads, each with its text. */
async function scriptsOf(page: Page, path: string): Promise<readonly string[]> {
  const texts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") texts.push(response.text());
  });
  await page.goto(path, { waitUntil: "networkidle" });
  return Promise.all(texts);
}

test("a page that is HTML alone has no script at all, and names none", async ({ page }) => {
  expect(await scriptsOf(page, "/estimates")).toEqual([]);
  expect(await page.locator("script, link[rel=preload][as=script]").count()).toBe(0);
  await expect(page.getByRole("contentinfo")).toBeVisible();
});

for (const path of ["/map", "/explore", "/cite?of=/estimates", "/contribute/incident"])
  test(`${path} loads no React: what moves has a script of its own`, async ({ page }) => {
    const scripts = await scriptsOf(page, path);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => script.includes("react.element"))).toEqual([]);
  });

test("both threads of the map share what both need, compressed, and the browser keeps it", async ({
  page,
}) => {
  const scripts = new Map<string, Response>();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.set(response.url(), response);
  });
  await page.goto("/map");
  await expect(page.locator("[data-state=live]")).toHaveCount(1, { timeout: 60_000 });
  const paths = [...scripts.keys()].map((url) => new URL(url).pathname);
  expect(paths).toContain("/scripts/parts/map-worker.js");
  let bytes = 0;
  for (const [url, response] of scripts) {
    const body = await response.body();
    const worker = url.endsWith("map-worker.js") ? body.toString() : "";
    // What the second thread takes from elsewhere is what the page has loaded already.
    for (const [, part = ""] of worker.matchAll(/from"\.\/([^"]+)"/g)) {
      const shared = scripts.get(new URL(part, url).href);
      expect(shared?.headers()).toMatchObject({
        "cache-control": expect.stringContaining("immutable"),
        "content-encoding": "br",
      });
    }
    bytes += gzipSync(body).byteLength;
  }
  expect(bytes).toBeLessThan(330_000);
});
