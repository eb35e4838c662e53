import { expect } from "@playwright/test";
import { promisesOf } from "./every-page.ts";
import { test } from "./kept-page.ts";

const KIRKUK = "/series?place=gazetteer/iq-kirkuk";

promisesOf(`${KIRKUK}&split=attribution`);
promisesOf(`${KIRKUK}&from=2018-01-01&to=2018-12-31&likeForLike=true`);

promisesOf(`${KIRKUK}&from=2018-08-01&to=2018-12-31&harm=killed&beside=kind`);

test("V21: the explorer leads to series beside one another, each with its watchers, and one table of all", async ({
  page,
}) => {
  await page.goto("/explore?from=2018-01-01&to=2018-12-31");
  const facet = page.locator('[data-key="facet governorate"]');
  await facet.getByRole("link", { name: "As series beside one another" }).click();
  await expect(page).toHaveURL(/\/series\?beside=place&from=2018-01-01&to=2018-12-31#beside$/);
  const panels = page.locator("#beside figure");
  await expect(panels).toHaveCount(6);
  await expect(panels.filter({ hasText: "Kirkuk" })).toContainText("Alex Mello");
  await expect(page.locator("#beside")).toContainText("Not watched alike");
  await page.getByText("All of them as one table").click();
  await expect(page.locator("#beside tbody tr")).toHaveCount(12);
});

test("people harmed are a choice of the form, and each number leads to why, the incidents beside it", async ({
  page,
}) => {
  await page.goto("/series?place=gazetteer/iq&from=2018-01-01&to=2018-02-28");
  await page.getByLabel("Count", { exact: true }).selectOption({ label: "people killed" });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("people killed a month");
  const row = page.getByRole("row", { name: /January 2018/ }).first();
  await expect(row.getByRole("link", { name: /incidents of january 2018/i })).toBeVisible();
  await row.locator("td").first().getByRole("link").click();
  const finding = page.getByText("how many people were killed").filter({ visible: true });
  await expect(finding.first()).toBeVisible();
  await expect(page.getByText(/Four bodies are found around Hawija/).first()).toBeVisible();
});

test("a break is a dashed line with a number, and says what changed", async ({ page }) => {
  await page.goto(KIRKUK);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "a month on record in Kirkuk",
  );
  const breaks = page.locator("ol > li").filter({ hasText: "begins" });
  await expect(breaks.first()).toContainText("Kurdistan Region Security Council” begins");
});

test("like for like is a switch of the form, and says what it leaves out", async ({ page }) => {
  await page.goto(`${KIRKUK}&from=2018-01-01&to=2018-12-31`);
  await page.getByLabel("Like for like only").check();
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(
    page.getByText(/Like for like: 0 incidents kept, \d+ incidents left out/),
  ).toBeVisible();
  await expect(page.getByText("ends earlier").first()).toBeVisible();
});
