/**
 * Kept page: a page that one test after another looks at. A page of its own for each test costs the browser five times
 * what showing a page of the site does: a window, and two processes, since what the site answers leaves the first.
 *
 * What a test did to it is undone before the next: cookies, storage, permissions, routes, listeners, history, pages that
 * were opened beside it, size, colours and where the pointer is. The browser's own cache stays, as it does for readers.
 */
import type { Browser, Page } from "@playwright/test";
import { test as base } from "@playwright/test";

/** A file of the site, on which a page rests between two tests: it asks for nothing and does nothing. */
const REST = "/icon.svg";

/** The size of a page, and how it is shown, where no test says otherwise. */
const DESK = { width: 1280, height: 720 } as const;
const PLAIN = {
  colorScheme: "light",
  media: null,
  reducedMotion: null,
  forcedColors: null,
  contrast: null,
} as const;

/** The kept pages of one of the runner's processes, by the options that a page has for good. */
export class KeptPages {
  readonly #kept = new Map<boolean, Page>();
  readonly #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** A page with these options; what else a test asks of its pages, it must ask with a page of its own. */
  async open(options: { readonly javaScriptEnabled?: boolean } = {}): Promise<Page> {
    const { javaScriptEnabled = true } = options;
    const known = this.#kept.get(javaScriptEnabled);
    if (known !== undefined) return known;
    const context = await this.#browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    for (const name of ["addInitScript", "exposeFunction", "exposeBinding"] as const)
      page[name] = refuse;
    this.#kept.set(javaScriptEnabled, page);
    return page;
  }

  /** Undoes what a test did to a page of these. */
  async reset(page: Page): Promise<void> {
    if (page.isClosed()) return this.forget(page);
    const context = page.context();
    for (const other of context.pages()) if (other !== page) await other.close();
    page.removeAllListeners();
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await context.clearCookies();
    await context.clearPermissions();
    // A session that stays would keep the page from being shown as on paper.
    const devtools = await context.newCDPSession(page);
    const { origin, protocol } = new URL(page.url());
    if (protocol.startsWith("http"))
      await devtools.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
    await page.goto(REST);
    await page.evaluate(() => sessionStorage.clear());
    await devtools.send("Page.resetNavigationHistory");
    await devtools.detach();
    await page.mouse.move(-1, -1);
    await page.setViewportSize(DESK);
    await page.emulateMedia(PLAIN);
  }

  /** Closes a page, so that the next test has a new one. */
  async forget(page: Page): Promise<void> {
    for (const [key, kept] of this.#kept) if (kept === page) this.#kept.delete(key);
    await page.context().close();
  }
}

async function refuse(): Promise<never> {
  throw new Error("what is put into a kept page stays in it: open a page of the test's own");
}

interface OfProcess {
  readonly keptPages: KeptPages;
}

/** Tests of which each has the kept page as its `page`, with the size, the colours and the scripts that it uses. */
export const test = base.extend<object, OfProcess>({
  keptPages: [async ({ browser }, use) => use(new KeptPages(browser)), { scope: "worker" }],
  page: async ({ keptPages, javaScriptEnabled, viewport, colorScheme }, use, info) => {
    const page = await keptPages.open({ javaScriptEnabled });
    await page.setViewportSize(viewport ?? DESK);
    await page.emulateMedia({ ...PLAIN, colorScheme });
    await use(page);
    if (info.status === info.expectedStatus) await keptPages.reset(page);
    else await keptPages.forget(page);
  },
  context: async ({ page }, use) => use(page.context()),
});
