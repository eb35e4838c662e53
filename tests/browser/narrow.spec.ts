import { expect } from "@playwright/test";
import { COLLECTION } from "./every-page.ts";
import { test } from "./kept-page.ts";

test.describe("at 360 pixels", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("the answer stands before the ways to narrow it, which unfold", async ({ page }) => {
    await page.goto("/incidents?kind=targeted-killing");
    await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
    await expect(page.getByText("Narrow what is shown")).toBeInViewport();
    const kind = page.getByLabel("Kind", { exact: true });
    await expect(kind).toBeHidden();
    await page.getByText("Narrow what is shown").click();
    await kind.selectOption("abduction");
    await page.getByRole("main").getByRole("button", { name: "Show" }).first().click();
    await expect(page).toHaveURL(/kind=abduction/);
  });

  test("the sections behind the first are one step away, and the one of the page is named", async ({
    page,
  }) => {
    await page.goto("/coverage");
    const sections = page.getByRole("navigation", { name: "Sections" });
    await expect(sections.getByRole("link", { name: "Places" })).toBeHidden();
    await sections.getByText("More").click();
    await expect(sections.getByRole("link", { name: "Coverage" })).toHaveAttribute(
      "aria-current",
      "page",
    );
    await sections.getByRole("link", { name: "Places" }).click();
    await expect(page).toHaveURL(/\/places$/);
  });

  test("accounts that differ stand under one another, and none is cut off", async ({ page }) => {
    await page.goto(`/incidents/${COLLECTION}/fighters-cross-into-iraq`);
    const table = page.getByRole("table").first();
    const { width } = (await table.boundingBox()) ?? { width: Infinity };
    expect(width).toBeLessThanOrEqual(360);
    await expect(table.locator("td[data-empty]").first()).toBeHidden();
  });

  test("the numbers of many columns make room for one another", async ({ page }) => {
    await page.goto("/series?place=gazetteer/iq-kirkuk&from=2018-01-01&to=2018-12-31");
    const words = page.locator("figure svg[role=group] text");
    const boxes = await words.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).filter(({ width }) => width > 0),
    );
    const clashes = boxes.filter(({ top, left, right }, index) =>
      boxes
        .slice(index + 1)
        .some((other) => other.top === top && other.left < right && other.right > left),
    );
    expect(clashes).toEqual([]);
  });
});

test("on a wide screen nothing of it is folded away", async ({ page }) => {
  await page.goto("/coverage");
  const sections = page.getByRole("navigation", { name: "Sections" });
  await expect(sections.getByRole("link", { name: "Places" })).toBeVisible();
  await expect(sections.getByText("More")).toBeHidden();
  await expect(page.getByLabel("Country", { exact: true })).toBeVisible();
});

test("a list in which nothing is found says so in its heading", async ({ page }) => {
  for (const path of ["/estimates", "/claims", "/sources", "/documents", "/actors", "/places"]) {
    await page.goto(`${path}?q=zzzzzz`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing on record fits");
  }
});
