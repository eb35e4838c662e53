import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { COLLECTION, promisesOf } from "./every-page.ts";

const TRANSLATED = [
  "/ar",
  "/ar/incidents",
  "/ar/incidents?kind=targeted-killing&place=gazetteer/iq&foo=bar",
  "/ar/map",
  "/ar/series?place=gazetteer/iq-kirkuk",
  "/ar/coverage",
  "/ar/estimates",
] as const;

for (const path of TRANSLATED) promisesOf(path);

/** Names and signs that are written in Latin letters in Arabic, too. */
const LATIN_ALL_THE_SAME =
  /^(?:Sitrep|Ctrl|Natural|Earth|CSV|JSON|GeoJSON|EDTF|ISO|SVG|PNG|[A-Z]\d{0,2})$/;

for (const path of TRANSLATED)
  test(`A6: ${path} is Arabic from right to left, and no word of it is English`, async ({
    page,
  }) => {
    await page.goto(path);
    if ((await page.locator("script").count()) > 0) await page.waitForLoadState("networkidle");
    const root = page.locator("html");
    await expect(root).toHaveAttribute("lang", "ar");
    await expect(root).toHaveAttribute("dir", "rtl");
    expect(await page.title()).toMatch(/\p{Script=Arabic}/u);
    const words = await page.evaluate(foreignWords);
    expect(words.filter((word) => !LATIN_ALL_THE_SAME.test(word))).toEqual([]);
  });

/** Words in Latin letters that nothing sets apart as being in another language; runs in the page. */
function foreignWords(): readonly string[] {
  const isApart = (element: Element | null): boolean =>
    element?.closest('[lang="en"], bdi, code, script, style, title, option[value*="/"], [dir="ltr"]') !== null; // prettier-ignore
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // What is set apart within a text stands between marks that say so.
    const text = (node.textContent ?? "").replace(/\u2068[^\u2069]*\u2069/g, "");
    if (!isApart(node.parentElement)) words.push(...(text.match(/[A-Za-z]{2,}/g) ?? []));
  }
  for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]"))
    for (const name of ["aria-label", "title", "placeholder"]) {
      const text = (element.getAttribute(name) ?? "").replace(/\u2068[^\u2069]*\u2069/g, "");
      if (!isApart(element)) words.push(...(text.match(/[A-Za-z]{3,}/g) ?? []));
    }
  return words;
}

for (const path of [...TRANSLATED, "/ar/claims", `/ar/incidents/${COLLECTION}/krsc-hawija-bodies`])
  test(`A6: every link and form of ${path} keeps the language`, async ({ page }) => {
    await page.goto(path);
    const strays = await page.evaluate(() =>
      [...document.querySelectorAll("a[href^='/'], form[action]")]
        .filter((one) => !one.matches("[hreflang]"))
        .map((one) => one.getAttribute("href") ?? one.getAttribute("action") ?? "")
        .filter((address) => !/^\/ar(?:[/?#]|$)/.test(address)),
    );
    // Files, data and the choice of paper are no pages, and a citation has the address that it cites.
    const pages = strays.filter((one) => !/^\/(?:theme|geo|export|picture|api|feeds?)\b/.test(one));
    expect(pages.filter((one) => !/[?&]rules=/.test(one))).toEqual([]);
  });

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

  test("a page that is not translated says so, and stays as it is in English", async ({ page }) => {
    await page.goto("/ar/claims");
    await expect(page.locator("html")).toHaveAttribute("lang", "ar");
    const main = page.getByRole("main");
    await expect(main).toHaveAttribute("lang", "en");
    await expect(main).toHaveAttribute("dir", "ltr");
    await expect(main.locator("[lang=ar]").first()).toContainText("لم تُترجَم");
    expect(await page.locator("link[rel=canonical]").getAttribute("href")).toMatch(/[^r]\/claims$/);
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

test("Arabic letters are fetched where they stand, and nowhere else", async ({ page }) => {
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
