import { globSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { ARABIC_PAGES } from "./arabic-pages.ts";
import { WCAG, barriersOf } from "./barriers.ts";
import { COLLECTION, overhang, promisesOf } from "./every-page.ts";
import { foreignWordsOf } from "./foreign-words.ts";
import { test } from "./kept-page.ts";

/** The folder of the site's pages, whose paths have `*` for a part that is one of many. */
const app = fileURLToPath(new URL("../../apps/web/src/app", import.meta.url));

/** One page of each make is asked for all that a page promises; what English pages were asked is not asked of each again. */
for (const path of ["/ar", "/ar/incidents", "/ar/map", "/ar/series?place=gazetteer/iq-kirkuk"])
  promisesOf(path);

test("every page of the site is looked at in Arabic", () => {
  const paths = globSync("**/page.tsx", { cwd: app }).map(
    (file) => `/${dirname(file).replaceAll(/\[[^\]]+\]/g, "*")}`,
  );
  expect(Object.keys(ARABIC_PAGES).toSorted()).toEqual(
    paths.map((path) => (path === "/." ? "/" : path)).toSorted(),
  );
});

for (const path of Object.values(ARABIC_PAGES).flat())
  test(`A6: ${path} is Arabic from right to left, whole on a small screen, and no word of it is English`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 900 });
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    if ((await page.locator("script").count()) > 0) await page.waitForLoadState("networkidle");
    const root = page.locator("html");
    await expect(root).toHaveAttribute("lang", "ar");
    await expect(root).toHaveAttribute("dir", "rtl");
    await expect(page.getByRole("main")).not.toHaveAttribute("lang");
    expect(await page.title()).toMatch(/\p{Script=Arabic}/u);
    expect.soft(await foreignWordsOf(page)).toEqual([]);
    expect.soft(await strayAddresses(page)).toEqual([]);
    expect.soft(await overhang(page)).toEqual([]);
    expect.soft(await barriersOf(page, WCAG)).toEqual([]);
  });

/** Links and forms of a page that lead out of its language. */
async function strayAddresses(page: Page): Promise<readonly string[]> {
  const strays = await page.evaluate(() =>
    [...document.querySelectorAll("a[href^='/'], form[action]")]
      .filter((one) => !one.matches("[hreflang]"))
      .map((one) => one.getAttribute("href") ?? one.getAttribute("action") ?? "")
      // A form without an address of its own is sent to the page that it stands on.
      .filter((address) => address !== "" && !/^\/ar(?:[/?#]|$)/.test(address)),
  );
  // Files, data and the choice of paper are no pages, and a citation has the address that it cites.
  const pages = strays.filter(
    (one) => !/^\/(?:theme|geo|export|picture|api|feeds?|cite\/file)\b/.test(one),
  );
  return pages.filter((one) => !/[?&]rules=/.test(one));
}

test("the map's own picture keeps its sides, and its labels theirs", async ({ page }) => {
  await page.goto("/ar/map");
  const [iran, syria] = await Promise.all(
    ["إيران", "سوريا"].map((name) =>
      page.locator("svg text", { hasText: name }).first().boundingBox(),
    ),
  );
  expect(syria?.x).toBeLessThan(iran?.x ?? 0);
});

test("A2: in a line of Arabic a range is read from its lower end on the left", async ({ page }) => {
  await page.goto("/ar");
  const ranges = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { text: string; isInOrder: boolean }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const match = /([\d,]+)\u2060?–\u2060?([\d,]+)/.exec(node.textContent ?? "");
      if (match === null) continue;
      const [text = "", low = ""] = match;
      const edge = (from: number, to: number): number => {
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        return range.getBoundingClientRect().left;
      };
      const end = match.index + text.length;
      found.push({
        text,
        isInOrder: edge(match.index, match.index + low.length) < edge(end - 1, end),
      });
    }
    return found;
  });
  expect(ranges.length).toBeGreaterThan(2);
  expect(ranges.filter(({ isInOrder }) => !isInOrder)).toEqual([]);
});

test("what a reader searches for turns nothing around it", async ({ page }) => {
  await page.goto(`/ar/incidents?q=${encodeURIComponent("abc (1) \u202Exyz")}`);
  const chip = page.getByRole("list", { name: "المرشّحات المطبقة" }).getByRole("link").first();
  const [value, cross] = await Promise.all([
    chip.locator("bdi").boundingBox(),
    chip.locator("span[aria-hidden]").boundingBox(),
  ]);
  expect(cross?.x).toBeLessThan(value?.x ?? 0);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("one goes to Arabic and back, and keeps page, filter and moment", async ({ page }) => {
    await page.goto("/incidents?kind=abduction&knownAt=2");
    await page.getByRole("link", { name: "العربية" }).click();
    await expect(page).toHaveURL(/\/ar\/incidents\?kind=abduction&knownAt=2$/);
    await page.getByRole("main").getByRole("button", { name: "اعرض" }).first().click();
    await expect(page).toHaveURL(/\/ar\/incidents\?.*kind=abduction/);
    await page.getByRole("article").getByRole("link").first().click();
    await expect(page).toHaveURL(/\/ar\/incidents\/.*knownAt=2/);
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(/^https?:\/\/[^/]+\/incidents\/.*knownAt=2/);
  });

  test("what is not there is said in Arabic, with its status", async ({ page }) => {
    const response = await page.goto("/ar/incidents/demo/nothing");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("لا شيء في هذا العنوان");
  });
});

test("nobody is sent to a language by what their browser says", async ({ browser }) => {
  const context = await browser.newContext({ locale: "ar-IQ" });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page).toHaveURL(/^https?:\/\/[^/]+\/$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await context.close();
});

test("each page names its address in both languages", async ({ page }) => {
  await page.goto("/ar/incidents?kind=abduction&foo=1");
  const hrefs = await page
    .locator("link[rel=alternate][hreflang]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.map((href) => new URL(href).pathname)).toEqual(["/incidents", "/ar/incidents"]);
  expect(await page.locator("link[rel=canonical]").getAttribute("href")).toMatch(
    /^https?:\/\/[^/]+\/ar\/incidents\?kind=abduction$/,
  );
});

test("Arabic letters are fetched where they stand, and nowhere else", async ({ browser }) => {
  // A page that has fetched nothing before.
  const page = await browser.newPage();
  const fonts: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes(".woff2")) fonts.push(request.url());
  });
  await page.goto("/claims", { waitUntil: "networkidle" });
  expect(fonts.filter((url) => url.includes("arabic"))).toEqual([]);
  await page.goto("about:blank");
  fonts.length = 0;
  await page.goto("/ar/incidents", { waitUntil: "networkidle" });
  expect(fonts.filter((url) => url.includes("arabic")).length).toBeLessThanOrEqual(2);
  expect(fonts.filter((url) => url.includes("newsreader"))).toEqual([]);
  await page.close();
});

for (const path of [
  "/",
  "/incidents",
  `/incidents/${COLLECTION}/krsc-hawija-bodies`,
  "/ar/coverage",
  "/ar/estimates",
])
  test(`${path} prints in black on white, with its address and the hatch, and without navigation`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.goto(path);
    await expect(page.locator("nav, form, .skip").filter({ visible: true })).toHaveCount(0);
    const { ink, paper } = await colours(page);
    expect([ink, paper]).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    await expect(page.locator("main .print-only bdi")).toContainText(/\?.*knownAt=2/);
    const outside = page.locator('main a[href^="http"]').first();
    if ((await outside.count()) > 0)
      expect(await outside.evaluate((link) => getComputedStyle(link, "::after").content)).toContain(
        "http",
      );
    if ((await page.locator("[fill='url(#hatch)']").count()) > 0)
      expect(await page.locator("#hatch line").count()).toBe(1);
  });

function colours(page: Page): Promise<{ readonly ink: string; readonly paper: string }> {
  return page.evaluate(() => ({
    ink: getComputedStyle(document.body).color,
    paper: getComputedStyle(document.documentElement).backgroundColor,
  }));
}
