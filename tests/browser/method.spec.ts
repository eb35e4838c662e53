import { expect } from "@playwright/test";
import { WCAG, barriersOf } from "./barriers.ts";
import { COLLECTION, promisesOf } from "./every-page.ts";
import { test } from "./kept-page.ts";

const PAGES = ["", "/terms", "/codes", "/crosswalks", "/coverage", "/rules"].map(
  (name) => `/about${name}`,
);

for (const path of PAGES) promisesOf(path);

test("no page of the method has an anchor twice, and each leads to all others", async ({
  page,
}) => {
  for (const path of PAGES) {
    await page.goto(path);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map((one) => one.id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const ways = await page
      .getByRole("navigation", { name: "Pages of the method" })
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(ways).toEqual(PAGES);
  }
});

test("the contents of each page lead to each of its parts", async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    const targets = await page
      .getByRole("navigation", { name: "On this page" })
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets)
      await expect(page.locator(`[id="${target.slice(1)}"]`)).toHaveCount(1);
  }
});

test("a rule and a code have one address each, and the old one leads on", async ({ page }) => {
  await page.goto("/about/rules#Q9");
  await expect(page.locator("#Q9")).toContainText("about is a tenth of the value");
  await expect(page.locator("#Q9")).toBeInViewport();
  for (const [id, path] of [
    ["rule-q8", "/about/rules#Q8"],
    ["kind-abduction", "/about/codes#kind-abduction"],
    ["verification-disputed", "/about/codes#verification-disputed"],
    ["reliability-b", "/about/codes#reliability-b"],
    ["metric-cash-held", "/about/codes#metric-cash-held"],
    ["term-not-covered", "/about/terms#term-not-covered"],
  ] as const) {
    await page.goto(`/about#${id}`);
    const entry = page.locator(`[id="${id}"]`);
    await expect(entry).toHaveCount(1);
    const link = entry.locator("xpath=descendant-or-self::a").first();
    await expect(link).toHaveAttribute("href", path);
    await page.goto(path);
    await expect(page.locator(`[id="${path.split("#")[1]}"]`)).toHaveCount(1);
  }
});

test("every rule that a page names is there", async ({ page }) => {
  await page.goto("/about/rules");
  const ids = new Set(await page.locator("[id]").evaluateAll((all) => all.map((one) => one.id)));
  for (const path of ["/about", "/about/terms", "/about/codes", "/why?of=/incidents"]) {
    await page.goto(path);
    const rules = await page
      .locator('a[href*="/about/rules"]')
      .evaluateAll((links) =>
        links.map((link) => new URL(link.getAttribute("href") ?? "", "http://here").hash.slice(1)),
      );
    expect(rules.filter((rule) => rule !== "" && !ids.has(rule))).toEqual([]);
  }
});

test("K6: a crosswalk says what each step loses", async ({ page }) => {
  await page.goto("/about/crosswalks");
  for (const list of ["acled", "ucdp", "gtd", "plover"])
    await expect(page.locator(`#crosswalk-${list} tbody tr`).first()).toBeVisible();
  await page.getByRole("link", { name: "abduction" }).first().click();
  await expect(page).toHaveURL(/\/about\/codes#kind-abduction$/);
});

test("the coverage of each dataset stands under its name", async ({ page }) => {
  await page.goto("/about/coverage");
  const own = page.locator(`#${COLLECTION}`);
  await expect(own.getByRole("heading", { level: 2 })).toBeVisible();
  expect(await own.getByRole("heading", { level: 3 }).count()).toBeGreaterThan(1);
});

test("Q8, Q9: draws each way of saying an amount beside what it allows", async ({ page }) => {
  await page.goto("/about");
  const row = page.locator("#form-about");
  await expect(row).toContainText("36,000–44,000");
  await expect(row).toContainText("version 1");
  await expect(page.locator("#form-more-than svg path")).toHaveCount(1);
});

test.describe("a word that explains itself", () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? "with scripts" : "without a script", () => {
      test.use({ javaScriptEnabled });

      test("opens by keyboard and by mouse, and closes again", async ({ page }) => {
        await page.goto("/incidents");
        const word = page.getByRole("button", { name: "single origin" }).first();
        const note = page.getByRole("note", { name: "Single origin" }).first();
        await expect(note).toBeHidden();
        await word.focus();
        await page.keyboard.press("Enter");
        await expect(note).toBeVisible();
        await expect(note).toContainText("may go back to one origin");
        await page.keyboard.press("Escape");
        await expect(note).toBeHidden();
        await word.click();
        await expect(note).toBeVisible();
        await page.mouse.click(5, 5);
        await expect(note).toBeHidden();
      });

      test("leads to its place in the method", async ({ page }) => {
        await page.goto("/incidents?knownAt=2");
        await page.getByRole("button", { name: "single origin" }).first().click();
        await page.getByRole("note").getByRole("link", { name: "In the method" }).first().click();
        await expect(page).toHaveURL(/\/about\/codes\?knownAt=2#verification-single-origin$/);
      });
    });
  }

  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [360, 1280])
      test(`is accessible and within the window in ${colorScheme} at ${width} px`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 700 });
        await page.emulateMedia({ colorScheme });
        await page.goto("/estimates");
        await page.getByRole("button", { name: "that many or more" }).first().click();
        const note = page.getByRole("note", { name: "Open end" }).first();
        await expect(note).toBeVisible();
        const box = await note.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
        expect(await barriersOf(page, [...WCAG, "best-practice"])).toEqual([]);
      });

  test("is reached by touch", async ({ browser }) => {
    const context = await browser.newContext({
      hasTouch: true,
      viewport: { width: 360, height: 700 },
    });
    const page = await context.newPage();
    await page.goto("/incidents");
    await page.getByRole("button", { name: "single origin" }).first().tap();
    await expect(page.getByRole("note", { name: "Single origin" }).first()).toBeVisible();
    await context.close();
  });
});
