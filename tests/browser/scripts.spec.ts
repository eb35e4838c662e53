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

test("React stays away from pages that are HTML alone", async ({ page }) => {
  const scripts = await scriptsOf(page, "/estimates");
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.some(isRenderer)).toBe(false);
});

test("React comes to a page that asks for it", async ({ page }) => {
  const scripts = await scriptsOf(page, "/map");
  expect(scripts.some(isRenderer)).toBe(true);
});
