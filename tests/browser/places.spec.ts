import { expect } from "@playwright/test";
import { promisesOf } from "./every-page.ts";
import { test } from "./kept-page.ts";

promisesOf("/places");
promisesOf("/places?q=mosul");
promisesOf("/places/gazetteer/iq-kirkuk");
promisesOf("/places/gazetteer/sy-homs");

test("names stand in their own language and direction", async ({ page }) => {
  await page.goto("/places/gazetteer/iq-nineveh-mosul");
  const arabic = page.locator("h1 [lang=ar]");
  await expect(arabic).toHaveText("الموصل");
  await expect(arabic).toHaveAttribute("dir", "rtl");
});

test("a place is found by its Arabic name", async ({ page }) => {
  await page.goto("/places");
  await page.getByLabel(/^Name/).fill("الموصل");
  await page.getByRole("main").getByRole("button", { name: "Show" }).click();
  await expect(
    page.getByRole("main").getByRole("link", { name: "Mosul", exact: true }),
  ).toHaveCount(1);
});

test("a place that nobody watches says so", async ({ page }) => {
  await page.goto("/places/gazetteer/sy-homs");
  await expect(page.getByRole("main")).toContainText("Nobody on file watches this place.");
});

test("a place tells who watches it, and what counts it in", async ({ page }) => {
  await page.goto("/places/gazetteer/iq-anbar");
  await expect(page.getByRole("main")).toContainText("leaves it out");
  await expect(
    page.getByRole("heading", { name: "Figures for a wider area that counts it in" }),
  ).toHaveCount(1);
});

test("a map that can draw no outline of its place says so", async ({ page }) => {
  const words = "No outline of it is on file";
  await page.goto("/places/gazetteer/iq-dhi-qar-chibayish-district");
  await expect(page.getByText(words)).toBeVisible();
  await page.goto("/places/gazetteer/iq-kirkuk");
  await expect(page.getByText(words)).toHaveCount(0);
});
