/** Every page: what all pages promise, whatever they show; each spec names its own pages and asks them for it. */
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { WCAG, barriersOf } from "./barriers.ts";
import { test } from "./kept-page.ts";
import type { KeptPages } from "./kept-page.ts";

/** The collection that the browser tests run on. */
export const COLLECTION = "islamic-state-resurgence";

/** Each theme and each width once: colours do not depend on the width, nor the layout on the colours. */
const SCREENS = [
  { colorScheme: "light", width: 360 },
  { colorScheme: "dark", width: 1280 },
] as const;

/** How many stops of the keyboard are tried on a page. */
const MOST_STOPS = 60;

/** A page that was opened, whether it has scripts, how it was answered, and what it said since. */
interface Opened {
  readonly page: Page;
  readonly isScripted: boolean;
  readonly status: number | undefined;
  readonly noise: readonly string[];
}

/** Registers the tests of one page. */
export function promisesOf(path: string): void {
  test.describe(path, () => {
    // One after another in one process: a page without scripts is what its size and its colours make of it, so that one
    // load of it serves them all.
    test.describe.configure({ mode: "default" });
    let opened: Opened | null = null;

    /** The page on a screen; one with scripts is loaded there. */
    async function at(
      {
        colorScheme,
        width,
        height,
      }: { colorScheme: "light" | "dark"; width: number; height: number },
      keptPages: KeptPages,
    ): Promise<Opened> {
      const page = await keptPages.open();
      if (opened?.isScripted === true) {
        await keptPages.reset(page);
        opened = null;
      }
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      if (opened !== null) return opened;
      const noise = listen(page);
      const response = await page.goto(path);
      const isScripted = (await page.locator("script").count()) > 0;
      // Until they have nothing more to fetch.
      if (isScripted) await page.waitForLoadState("networkidle");
      opened = { page, isScripted, status: response?.status(), noise };
      return opened;
    }

    test.afterAll(async ({ keptPages }) => {
      if (opened !== null) await keptPages.reset(opened.page);
    });

    for (const { colorScheme, width } of SCREENS) {
      test(`is whole, quiet and accessible in ${colorScheme} at ${width} px`, async ({
        keptPages,
      }) => {
        const screen = { colorScheme, width, height: 900 };
        const { page, status, noise } = await at(screen, keptPages);
        expect(status).toBe(200);
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        expect.soft(await overhang(page)).toEqual([]);
        expect.soft(await barriersOf(page, [...WCAG, "best-practice"])).toEqual([]);
        expect(noise).toEqual([]);
      });
    }

    test("explains its numbers, is walked with the keyboard, and needs no script", async ({
      keptPages,
    }) => {
      const screen = { colorScheme: "light", width: 1280, height: 720 } as const;
      const { page, isScripted } = await at(screen, keptPages);
      const said = await textOf(page);
      await test.step("W1: each number that was worked out leads to where it comes from", async () => {
        expect(await page.evaluate(unexplained)).toEqual([]);
      });
      await test.step("the keyboard goes through it, and one sees where one is", async () => {
        expect(await stopsOf(page)).toBeGreaterThan(10);
      });
      await test.step("it has no script, or says the same without", async () => {
        expect(said.length).toBeGreaterThan(1);
        if (!isScripted) return;
        const plain = await keptPages.open({ javaScriptEnabled: false });
        await plain.setViewportSize({ width: 1280, height: 720 });
        await plain.emulateMedia({ colorScheme: "light" });
        await plain.goto(path);
        expect(await textOf(plain)).toEqual(said);
        await keptPages.reset(plain);
      });
    });
  });
}

/** How many stops the keyboard makes on a page, each of which has to be seen. */
async function stopsOf(page: Page): Promise<number> {
  const seen = new Set<string>();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(focusOf);
    if (at === null || seen.has(at.key)) break;
    seen.add(at.key);
    expect(at.isMarked, `no visible focus on ${at.key}`).toBe(true);
  }
  return seen.size;
}

/** Headings and paragraphs of a page, as they are seen. */
async function textOf(page: Page): Promise<readonly string[]> {
  const texts = await page.locator("main h1, main h2, main h3, main p").allInnerTexts();
  return texts.filter((text) => text.trim() !== "");
}

/**
 * What was worked out and leads to no explanation: numbers in italics, what is cited among them left out, and breaks, cells
 * that are not whole, and what a count keeps or leans on; runs in the page.
 */
function unexplained(): readonly string[] {
  const silent = [...document.querySelectorAll("[data-worked-out]")].filter(
    (element) => element.querySelector('a[href*="/why"]') === null,
  );
  const numbers = [...document.querySelectorAll("i.derived")]
    .filter((element) => element.closest('a[href*="/why"]') === null)
    .map((element) =>
      [...element.childNodes]
        .filter((node) => !(node instanceof Element && node.querySelector("a") !== null))
        .map((node) => node.textContent ?? "")
        .join(""),
    )
    .filter((text) => /\d/.test(text));
  return [...silent.map(({ textContent }) => textContent), ...numbers];
}

/** Everything that a page complains of or asks of anyone else. */
function listen(page: Page): readonly string[] {
  const noise: string[] = [];
  page.on("console", (message) => {
    // What a driver without a graphics card says of its own speed is no fault of the page.
    if (message.text().includes("GL Driver Message")) return;
    if (["error", "warning"].includes(message.type())) noise.push(message.text());
  });
  page.on("pageerror", (error) => noise.push(error.message));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOwn =
      ["data:", "blob:"].includes(protocol) || ["localhost", "127.0.0.1"].includes(hostname);
    if (!isOwn) noise.push(`asked ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) noise.push(`${response.status()} ${response.url()}`);
  });
  return noise;
}

/** Elements that stick out of a page that scrolls sideways. */
export async function overhang(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** The element with the focus, and whether it, or anything in it, looks otherwise than without; runs in the page. */
function focusOf(): { readonly key: string; readonly isMarked: boolean } | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return null;
  if (element === document.body) return null;
  const looks = (): string =>
    [element, ...element.querySelectorAll("*")]
      .map((one) => {
        const { outline, boxShadow, stroke, strokeWidth, fill, textDecoration } =
          getComputedStyle(one);
        return [outline, boxShadow, stroke, strokeWidth, fill, textDecoration].join();
      })
      .join("|");
  const focused = looks();
  // The page is not told of this look without the focus, or it would answer it: a map draws itself anew.
  const hush = (event: Event): void => event.stopImmediatePropagation();
  const told = ["focus", "blur", "focusin", "focusout"];
  for (const name of told) window.addEventListener(name, hush, { capture: true });
  element.blur();
  const plain = looks();
  element.focus();
  for (const name of told) window.removeEventListener(name, hush, { capture: true });
  const all = [...document.querySelectorAll("*")];
  return {
    key: `${all.indexOf(element)} ${element.tagName} ${element.textContent.trim().slice(0, 40)}`,
    isMarked: focused !== plain,
  };
}
