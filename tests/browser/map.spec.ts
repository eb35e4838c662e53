import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { WCAG, barriersOf } from "./barriers.ts";
import { test } from "./kept-page.ts";

/** Waits until the map that moves has taken the place of the picture; drawing with a processor alone takes its time. */
async function liveMap(page: Page, path = "/map"): Promise<void> {
  await page.goto(path);
  await expect(page.locator("[data-state=live]")).toHaveCount(1, { timeout: 60_000 });
}

/** How many different colours the canvas shows; a blank one shows one. */
async function coloursOf(page: Page): Promise<number> {
  const png = await page.locator("canvas").screenshot();
  return page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext("2d");
      context?.drawImage(bitmap, 0, 0);
      const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
      const seen = new Set<string>();
      for (let at = 0; at < data.length; at += 4)
        seen.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
      return seen.size;
    },
    [...png],
  );
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1280] as const) {
    test(`draws in ${colorScheme} at ${width} px, and is accessible`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const others: string[] = [];
      page.on("request", (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith("http") && hostname !== "localhost") others.push(request.url());
      });
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      await liveMap(page);
      expect(await coloursOf(page)).toBeGreaterThan(20);
      expect(await barriersOf(page, WCAG)).toEqual([]);
      const overhang = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overhang).toBe(0);
      expect(errors).toEqual([]);
      expect(others).toEqual([]);
    });
  }
}

test("the picture stays where no script runs, and its marks are links with names", async ({
  keptPages,
}) => {
  const page = await keptPages.open({ javaScriptEnabled: false });
  await page.goto("/map");
  const picture = page.getByRole("group", { name: /Map of incidents/ });
  await expect(picture).toBeVisible();
  await picture.getByRole("link", { name: /^Anbar:/ }).click();
  expect(page.url()).toContain("/incidents?place=gazetteer/iq-anbar");
  await keptPages.reset(page);
});

test("the picture stays where there is no WebGL", async ({ browser }) => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    // Both are what a browser without graphics does: the calls are there and give nothing.
    HTMLCanvasElement.prototype.getContext = () => null;
    OffscreenCanvas.prototype.getContext = () => null;
  });
  await page.goto("/map", { waitUntil: "networkidle" });
  await page.waitForTimeout(1500);
  await expect(page.locator("[data-state=picture]")).toHaveCount(1);
  await expect(page.getByRole("group", { name: /Map of incidents/ })).toBeVisible();
  await page.close();
});

test("the keyboard moves the map, and the table reads its marks out", async ({ page }) => {
  await liveMap(page);
  const canvas = page.locator("canvas");
  await canvas.focus();
  const before = await canvas.screenshot();
  await page.keyboard.press("+");
  await expect.poll(async () => (await canvas.screenshot()).equals(before)).toBe(false);
  await page.getByRole("button", { name: "Show all" }).click();
  await page
    .getByRole("row", { name: /^Kirkuk/ })
    .getByRole("link", { name: "Kirkuk" })
    .focus();
  await expect(page.getByRole("status")).toContainText(/^Kirkuk: .*on record/);
});

test("the pointer reads a mark out, and a click leads to its incidents", async ({ page }) => {
  await liveMap(page);
  await page.getByRole("status").scrollIntoViewIfNeeded();
  const box = await page.locator("canvas").boundingBox();
  const at = {
    x: (box?.x ?? 0) + (box?.width ?? 0) * 0.47,
    y: (box?.y ?? 0) + (box?.height ?? 0) * 0.56,
  };
  await page.mouse.move(at.x, at.y);
  await expect(page.getByRole("status")).toContainText("Anbar:");
  await page.mouse.click(at.x, at.y);
  await page.waitForURL(/\/incidents\?place=gazetteer\/iq-anbar/);
});

test("names are given in Arabic on demand", async ({ page }) => {
  await liveMap(page);
  const before = await page.locator("canvas").screenshot();
  await page.getByRole("radio", { name: "العربية" }).check();
  await expect
    .poll(async () => (await page.locator("canvas").screenshot()).equals(before))
    .toBe(false);
});

test("the table says no less than the map: every place with incidents, and who did not watch", async ({
  page,
}) => {
  await page.goto("/map");
  const table = page.getByRole("table");
  for (const name of ["Iraq", "Syria", "Anbar", "Nineveh", "Idlib"])
    await expect(table.getByRole("link", { name, exact: true })).toHaveCount(1);
  await expect(table).toContainText("not covered: nobody was watching:");
  await expect(table).toContainText("unknown: watched in part or by samples only:");
});

test("a filter of the address narrows the map, and its links keep it", async ({ page }) => {
  await page.goto("/map?kind=abduction");
  const hrefs = await page
    .locator("main table a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.length).toBeGreaterThan(0);
  expect(hrefs.filter((href) => !decodeURIComponent(href).includes("kind=abduction"))).toEqual([]);
});
