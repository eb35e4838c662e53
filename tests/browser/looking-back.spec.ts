import { expect } from "@playwright/test";
import { COLLECTION } from "./every-page.ts";
import { test } from "./kept-page.ts";

test.use({ javaScriptEnabled: false });

test("L5: a page at an earlier batch says so, and every link on it stays there", async ({
  page,
}) => {
  await page.goto("/sources?knownAt=1");
  await expect(page.getByText("You are looking back.")).toBeVisible();
  const links = await page
    .locator("header a[href^='/'], main a[href^='/'], footer a[href^='/']")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(links.length).toBeGreaterThan(10);
  // A feed tells of what comes.
  const lost = links.filter((href) => !href.includes("knownAt=1") && !href.startsWith("/feed?"));
  expect(lost).toEqual([]);
  await page.getByRole("link", { name: "Back to what is known now" }).click();
  await expect(page).toHaveURL(/\/sources$/);
});

test("the moment is chosen by a form that keeps the filters", async ({ page }) => {
  await page.goto("/estimates?metric=fighters-present");
  await page.getByText("Look at an earlier moment").click();
  await page.getByLabel(/^Day, or number of a batch/).fill("1");
  await page.getByRole("button", { name: "Show" }).first().click();
  await expect(page).toHaveURL(/knownAt=1/);
  await expect(page).toHaveURL(/metric=fighters-present/);
  await expect(page.getByText("You are looking back.")).toBeVisible();
});

test("a record that was not there yet says so and leads to the present", async ({ page }) => {
  const path = `/estimates/${COLLECTION}/ranks-in-iraq-2019`;
  const response = await page.goto(`${path}?knownAt=1`);
  expect(response?.status()).toBe(404);
  await page.getByRole("link", { name: "Ask for it as known now" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("fighters in Iraq");
});

test("before the first batch nothing is on record, and the page still stands", async ({ page }) => {
  const response = await page.goto("/?knownAt=0");
  expect(response?.status()).toBe(200);
  await expect(page.getByText("Nothing was on record then.")).toBeVisible();
});
