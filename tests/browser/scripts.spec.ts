import type { Page } from "@playwright/test";
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

/** A sentence that only React's own renderer for browsers holds. */
const isRenderer = (script: string): boolean =>
  script.includes("react.element") && script.length > 150_000;

test("a page that is HTML alone has no script at all, and names none", async ({ page }) => {
  expect(await scriptsOf(page, "/estimates")).toEqual([]);
  expect(await page.locator("script, link[rel=preload][as=script]").count()).toBe(0);
  await expect(page.getByRole("contentinfo")).toBeVisible();
});

test("React comes to a page that asks for it", async ({ page }) => {
  const scripts = await scriptsOf(page, "/map");
  expect(scripts.some(isRenderer)).toBe(true);
});
