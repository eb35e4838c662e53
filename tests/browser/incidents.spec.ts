import { expect } from "@playwright/test";
import { COLLECTION, promisesOf } from "./every-page.ts";
import { test } from "./kept-page.ts";

promisesOf("/incidents");
promisesOf("/incidents?kind=targeted-killing&place=gazetteer/iq&effect=killed");
promisesOf(`/incidents/${COLLECTION}/fighters-cross-into-iraq`);
promisesOf(`/incidents/${COLLECTION}/krsc-hawija-bodies`);

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a list is narrowed by its form, and the address says how", async ({ page }) => {
    await page.goto("/incidents");
    const all = await page.getByRole("article").count();
    await page.getByLabel("Kind").selectOption("targeted-killing");
    await page.getByRole("main").getByRole("button", { name: "Show" }).first().click();
    await page.waitForURL(/[?&]kind=/);
    expect(new URL(page.url()).searchParams.get("kind")).toBe("targeted-killing");
    const some = await page.getByRole("article").count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.getByRole("list", { name: "Filters in force" }).getByRole("link").first().click();
    await page.waitForURL((url) => !url.searchParams.has("kind"));
    expect(new URL(page.url()).searchParams.has("kind")).toBe(false);
    await expect(page.getByRole("article")).toHaveCount(all);
  });

  test("pages follow one another, and each keeps the filter", async ({ page }) => {
    await page.goto("/incidents?limit=5&kind=abduction,targeted-killing");
    const first = await page.getByRole("article").locator("h3").allInnerTexts();
    await page.getByRole("link", { name: /^Next/ }).click();
    await page.waitForURL(/[?&]after=/);
    const second = await page.getByRole("article").locator("h3").allInnerTexts();
    expect(first).toHaveLength(5);
    expect(second.length).toBeGreaterThan(0);
    expect(first.filter((title) => second.includes(title))).toEqual([]);
    expect(page.url()).toContain("kind=abduction,targeted-killing");
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has("after"));
    expect(await page.getByRole("article").locator("h3").allInnerTexts()).toEqual(first);
  });

  test("a parameter that is not understood is named and left out, and the others hold", async ({
    page,
  }) => {
    await page.goto("/incidents?kind=explosion&kindd=shelling&from=2019-02-30");
    const notice = page.getByRole("complementary", { name: /left out/ });
    await expect(notice).toContainText("kindd=shelling");
    await expect(notice).toContainText("from=2019-02-30");
    await notice.getByRole("link").click();
    await page.waitForURL((url) => !url.searchParams.has("from"));
    await expect(notice).toHaveCount(0);
    expect(new URL(page.url()).search).toBe("?kind=explosion");
  });

  test("an empty list says that nobody watched, and that this is not none", async ({ page }) => {
    await page.goto("/incidents?place=gazetteer/sy-homs");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing on record fits");
    await expect(page.getByRole("main")).toContainText("Nobody on file watched");
    await expect(page.getByRole("main")).toContainText("not covered");
    await expect(page.getByRole("main")).not.toContainText(/\b0 incidents/);
  });

  test("days in the wrong order are refused in words", async ({ page }) => {
    const response = await page.goto("/incidents?from=2019-02-01&to=2019-01-01");
    expect(response?.status()).toBeLessThan(500);
    await expect(page.getByRole("main")).toContainText(/before/);
  });

  test("an incident shows every account, and how to check each", async ({ page }) => {
    await page.goto(`/incidents/${COLLECTION}/fighters-cross-into-iraq`);
    const accounts = page.locator("[id^=account-]");
    expect(await accounts.count()).toBeGreaterThan(3);
    for (const account of await accounts.all())
      await expect(account.locator("code").first()).toContainText("sitrep cite verify");
    await expect(page.getByRole("img", { name: /How the accounts reached us/ })).toHaveCount(1);
  });
});

test("looking back stays looking back, whatever one follows", async ({ page }) => {
  await page.goto("/incidents?knownAt=2");
  const hrefs = await page
    .locator("main a[href^='/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.length).toBeGreaterThan(20);
  // A feed tells of what comes.
  const lost = hrefs.filter((href) => !href.includes("knownAt=2") && !href.startsWith("/feed?"));
  expect(lost).toEqual([]);
});

test("what is known only to an area is never a dot on its own map", async ({ page }) => {
  await page.goto(`/incidents/${COLLECTION}/afrin-attacked`);
  await expect(page.locator("main svg [data-mark=dot], main svg [data-mark=ring]")).toHaveCount(0);
  await expect(page.locator("main svg [data-shade]")).toHaveCount(1);
  await page.goto(`/incidents/${COLLECTION}/krsc-hawija-bodies`);
  // One picture, in letters for a page and in letters for a telephone; the browser shows one of them.
  await expect(page.locator("main svg [data-mark=ring]:visible")).toHaveCount(1);
  await expect(page.locator("main svg [data-mark=dot]")).toHaveCount(0);
});
