import { expect, test } from "@playwright/test";
import { promisesOf } from "./every-page.ts";

const KIRKUK = "/series?place=gazetteer/iq-kirkuk";

promisesOf(`${KIRKUK}&split=attribution`);
promisesOf(`${KIRKUK}&from=2018-01-01&to=2018-12-31&likeForLike=true`);

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
