import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { COLLECTION, promisesOf } from "./every-page.ts";
import { test } from "./kept-page.ts";

promisesOf("/explore");
promisesOf("/explore?kind=abduction&place=gazetteer/iq");
promisesOf("/explore?box=42,33,45,35.5&from=2018-08-01&to=2019-02-28");

/** Opens the explorer and waits until its script has taken over. */
async function explore(page: Page, query = ""): Promise<void> {
  await page.goto(`/explore${query}`);
  await expect(page.locator("html[data-scripted]")).toHaveCount(1);
}

/** A parameter of the address that is shown. */
function parameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** Waits until the address says something of a parameter, and the page with it. */
async function shown(page: Page, name: string, value: string | null): Promise<void> {
  await expect.poll(() => parameter(page, name)).toBe(value);
  await expect(page.locator("html[data-pending]")).toHaveCount(0);
}

const bars = (page: Page) => page.locator("#breakdown");
const rows = (page: Page) => page.locator("#table tbody tr");

test.describe("by mouse", () => {
  test("a bar narrows all four views, and a second one adds to it", async ({ page }) => {
    await explore(page);
    const before = await page.locator("h1").innerText();
    await bars(page).getByRole("link", { name: "Abduction" }).click();
    await shown(page, "kind", "abduction");
    await expect(page.locator("h1")).not.toHaveText(before);
    await expect(page.getByRole("list", { name: "Filters in force" })).toContainText("abduction");
    for (const text of await rows(page).locator("th").allInnerTexts())
      expect(text.toLowerCase()).toContain("abduction");
    await bars(page).getByRole("link", { name: "Targeted killing" }).click();
    await shown(page, "kind", "abduction,targeted-killing");
    await bars(page)
      .getByRole("link", { name: /Abduction/ })
      .click();
    await shown(page, "kind", "targeted-killing");
  });

  test("pulling over the timeline narrows to its months, and the strip shows where they lie", async ({
    page,
  }) => {
    await explore(page);
    const chart = page.locator("#timeline svg").first();
    const box = await chart.boundingBox();
    if (box === null) throw new Error("the timeline is not drawn");
    await page.mouse.move(box.x + box.width * 0.82, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.9, box.y + 60, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => parameter(page, "from")).toMatch(/^\d{4}-\d{2}-01$/);
    expect(parameter(page, "to")).toMatch(/^\d{4}-\d{2}-(28|29|30|31)$/);
    await expect(page.getByLabel("From", { exact: true })).toHaveValue(
      parameter(page, "from") ?? "",
    );
    const first = page.getByRole("slider", { name: "First month" });
    expect(Number(await first.getAttribute("aria-valuenow"))).toBeGreaterThan(
      Number(await first.getAttribute("aria-valuemin")),
    );
  });

  test("pulling over the map draws a box, and Escape leaves it undrawn", async ({ page }) => {
    await explore(page);
    const map = page.locator("svg[data-map]");
    await map.scrollIntoViewIfNeeded();
    const box = await map.boundingBox();
    if (box === null) throw new Error("the map is not drawn");
    const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
    await page.mouse.move(...at(0.4, 0.3));
    await page.mouse.down();
    await page.mouse.move(...at(0.6, 0.6), { steps: 5 });
    await page.keyboard.press("Escape");
    await page.mouse.up();
    expect(parameter(page, "box")).toBeNull();
    await page.mouse.move(...at(0.4, 0.3));
    await page.mouse.down();
    await page.mouse.move(...at(0.6, 0.6), { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => parameter(page, "box")).not.toBeNull();
    const [west = 0, south = 0, east = 0, north = 0] = (parameter(page, "box") ?? "")
      .split(",")
      .map(Number);
    // The middle of Iraq and Syria.
    expect(west).toBeGreaterThan(38);
    expect(east).toBeLessThan(48);
    expect(west).toBeLessThan(east);
    expect(south).toBeLessThan(north);
    await page.getByRole("link", { name: "Wider" }).click();
    await expect.poll(() => parameter(page, "box")).not.toBe(`${west},${south},${east},${north}`);
  });

  test("typing narrows without a click, and is one entry of the history", async ({ page }) => {
    await explore(page, "?kind=abduction");
    const entries = await page.evaluate(() => history.length);
    await page.getByLabel("Words").pressSequentially("hunters", { delay: 40 });
    await shown(page, "q", "hunters");
    await expect(page.getByLabel("Words")).toHaveValue("hunters");
    await expect(page.getByLabel("Words")).toBeFocused();
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.getByRole("link", { name: "Lift all" }).click();
    await shown(page, "q", null);
    await expect(page.getByLabel("Words")).toHaveValue("");
  });
});

test("a finger draws a box once it is told to, and moves the page before", async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await explore(page);
  const touches = await context.newCDPSession(page);
  const map = page.locator("#map svg[data-map]:visible");
  const pull = async (): Promise<void> => {
    await map.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const box = await map.boundingBox();
    if (box === null) throw new Error("the map is not drawn");
    const spot = (at: number) => ({ x: box.x + box.width * at, y: box.y + box.height * at });
    const send = (type: "touchStart" | "touchMove" | "touchEnd", at?: number) =>
      touches.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: at === undefined ? [] : [spot(at)],
      });
    await send("touchStart", 0.4);
    for (const at of [0.45, 0.5, 0.55, 0.6, 0.65]) await send("touchMove", at);
    await send("touchEnd");
  };
  await pull();
  expect(parameter(page, "box")).toBeNull();
  await page.getByRole("checkbox", { name: /finger/ }).check();
  await pull();
  await expect.poll(() => parameter(page, "box")).toMatch(/^[\d.]+,[\d.]+,[\d.]+,[\d.]+$/);
  await context.close();
});

test("back and forward go through the steps, each with its own answer", async ({ page }) => {
  await explore(page);
  const titles: string[] = [await page.locator("h1").innerText()];
  await bars(page).getByRole("link", { name: "Abduction" }).click();
  await shown(page, "kind", "abduction");
  titles.push(await page.locator("h1").innerText());
  await page.getByLabel("Place", { exact: true }).selectOption({ label: "Anbar" });
  await shown(page, "place", "gazetteer/iq-anbar");
  titles.push(await page.locator("h1").innerText());
  await page.goBack();
  await shown(page, "place", null);
  await expect(page.locator("h1")).toHaveText(titles[1] ?? "");
  await expect(page.getByLabel("Place", { exact: true })).toHaveValue("");
  await page.goBack();
  await shown(page, "kind", null);
  await expect(page.locator("h1")).toHaveText(titles[0] ?? "");
  await page.goForward();
  await page.goForward();
  await shown(page, "place", "gazetteer/iq-anbar");
  await expect(page.locator("h1")).toHaveText(titles[2] ?? "");
});

test("what is narrowed in place is what the address gives", async ({ page, browser }) => {
  await explore(page);
  await bars(page).getByRole("link", { name: "Abduction" }).click();
  await shown(page, "kind", "abduction");
  const inPlace = await page.locator("#content").innerText();
  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(other.locator("html[data-scripted]")).toHaveCount(1);
  expect(await other.locator("#content").innerText()).toBe(inPlace);
  await other.close();
});

test("a step is answered with the page's own parts, and with no ground that is drawn already", async ({
  page,
}) => {
  const asked = page.waitForResponse(
    (response) => "x-sitrep-parts" in response.request().headers(),
  );
  await explore(page);
  const ground = page.locator("#map svg[data-map] path[data-ground]");
  const paths = () => ground.evaluateAll((all) => all.map((one) => one.getAttribute("d") ?? ""));
  const whole = await paths();
  await bars(page).getByRole("link", { name: "Abduction" }).click();
  await shown(page, "kind", "abduction");
  const parts = await (await asked).text();
  expect(parts).not.toContain("<html");
  expect(parts).toMatch(/<path [^>]*data-ground="gazetteer\/iq"(?! d=)/);
  expect(new Set(await paths())).toEqual(new Set(whole));
  await test.step("what the header asks for is the page, but for that ground", async () => {
    const of = (html: string): string =>
      html.slice(html.indexOf("<main"), html.indexOf("</footer"));
    const address = page.url();
    const headers = { "x-sitrep-parts": "", "accept-encoding": "identity" };
    const [page1, page2] = await Promise.all([
      page.request.get(address).then((response) => response.text()),
      page.request.get(address, { headers }).then((response) => response.text()),
    ]);
    expect(of(page1).length).toBeGreaterThan(10_000);
    expect(of(page2)).toBe(of(page1));
  });
  await test.step("another part of the world brings its own, and back there is the first again", async () => {
    await page.getByRole("link", { name: "Closer" }).click();
    await expect.poll(() => parameter(page, "box")).not.toBeNull();
    await expect(page.locator("html[data-pending]")).toHaveCount(0);
    const closer = await paths();
    expect(closer).not.toContain("");
    expect(new Set(closer)).not.toEqual(new Set(whole));
    await page.goBack();
    await shown(page, "box", null);
    expect(new Set(await paths())).toEqual(new Set(whole));
    expect(await page.evaluate(() => performance.getEntriesByType("navigation").length)).toBe(1);
  });
});

test("the other language is that of what is shown now", async ({ page }) => {
  await explore(page);
  await bars(page).getByRole("link", { name: "Abduction" }).click();
  await shown(page, "kind", "abduction");
  await page.getByRole("navigation", { name: "Language" }).getByRole("link").click();
  await page.waitForURL(/\/ar\/explore\?kind=abduction$/);
});

test("the address at which parts are answered is no page of its own", async ({ page }) => {
  expect((await page.request.get("/explore/parts")).status()).toBe(404);
});

test.describe("by keyboard", () => {
  test("a bar is a link, and keeps the focus", async ({ page }) => {
    await explore(page);
    const bar = bars(page).getByRole("link", { name: /Abduction/ });
    await bar.focus();
    await page.keyboard.press("Enter");
    await shown(page, "kind", "abduction");
    await expect(bar).toBeFocused();
    await page.keyboard.press("Enter");
    await shown(page, "kind", null);
    await expect(bar).toBeFocused();
  });

  test("the ends of the strip move by months and years, as one step of the history", async ({
    page,
  }) => {
    await explore(page);
    const entries = await page.evaluate(() => history.length);
    const end = page.getByRole("slider", { name: "Last month" });
    await end.focus();
    const last = Number(await end.getAttribute("aria-valuenow"));
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => parameter(page, "to")).not.toBeNull();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await expect(end).toHaveAttribute("aria-valuenow", String(last - 3));
    await expect(end).toHaveAttribute("aria-valuetext", /^[A-Z][a-z]+ \d{4}$/);
    await expect(page.locator("html[data-pending]")).toHaveCount(0);
    await expect(end).toBeFocused();
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
    await page.keyboard.press("End");
    await shown(page, "to", null);
  });

  test("the map is moved by links, and its box is a field", async ({ page }) => {
    await explore(page);
    const closer = page.getByRole("link", { name: "Closer" });
    await closer.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => parameter(page, "box")).not.toBeNull();
    await page.getByRole("link", { name: "To the north" }).press("Enter");
    await page.getByText("A box by its degrees").click();
    await page.getByLabel("West, south, east, north").fill("42.5,34.5,45,36.5");
    await page.keyboard.press("Enter");
    await shown(page, "box", "42.5,34.5,45,36.5");
  });

  test("every view has an equal as a table", async ({ page }) => {
    await explore(page);
    for (const view of ["#timeline", "#map"]) {
      await page.locator(view).getByText("The same as a table").click();
      expect(await page.locator(view).getByRole("row").count()).toBeGreaterThan(3);
    }
    expect(await page.locator("#breakdown").getByRole("table").count()).toBeGreaterThan(5);
  });
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("bars, months, areas and the form lead on", async ({ page }) => {
    await page.goto("/explore");
    await bars(page).getByRole("link", { name: "Abduction" }).click();
    await page.waitForURL(/kind=abduction/);
    await page.locator("#timeline").getByText("The same as a table").click();
    await page.locator("#timeline tbody th a").first().click();
    await page.waitForURL(/from=\d{4}-\d{2}-\d{2}/);
    expect(parameter(page, "kind")).toBe("abduction");
    await page.goto("/explore");
    await page
      .locator("#map")
      .getByRole("link", { name: /^Anbar:/ })
      .first()
      .click();
    await page.waitForURL(/place=gazetteer\/iq-anbar/);
    await page.getByLabel("From", { exact: true }).fill("2019-01-01");
    await page.getByRole("main").getByRole("button", { name: "Show" }).first().click();
    await page.waitForURL(/from=2019-01-01/);
    expect(parameter(page, "place")).toBe("gazetteer/iq-anbar");
    await page.getByRole("link", { name: "Lift all" }).click();
    await page.waitForURL((url) => url.search === "");
  });
});

test("all that fits is one click from the filter as a file", async ({ page }) => {
  await page.goto("/explore?kind=abduction");
  const file = await page.getByRole("link", { name: "CSV", exact: true }).getAttribute("href");
  const text = await (await page.request.get(file ?? "")).text();
  expect(text.split("\n")[0]).toContain("id");
  expect(text).toContain("abduction");
});

test("an empty answer says whether nothing matched or nobody was watching", async ({ page }) => {
  await page.goto("/explore?place=gazetteer/sy-homs");
  await expect(page.getByRole("main")).toContainText("Nobody on file watched");
  await expect(page.getByRole("main")).not.toContainText(/\b0 incidents/);
  await page.goto("/explore?q=zzzzqqq");
  await expect(page.getByRole("main")).toContainText("What they did not see may have happened");
});

test("what is known only to an area is never a point", async ({ page }) => {
  await page.goto("/explore?precision=governorate,country,region");
  await expect(page.locator("#map svg [data-mark=dot], #map svg [data-mark=cluster]")).toHaveCount(
    0,
  );
  expect(await page.locator("#map svg [data-shade]").count()).toBeGreaterThan(0);
});

test("a filter goes from one page to another and back", async ({ page }) => {
  await page.goto("/incidents?kind=abduction&from=2018-08-01");
  await page.getByRole("link", { name: "Open this in the explorer" }).click();
  await page.waitForURL(/\/explore\?from=2018-08-01&kind=abduction$/);
  await page.locator("#map").getByRole("link", { name: "On a map of its own" }).click();
  await page.waitForURL(/\/map\?from=2018-08-01&kind=abduction$/);
});

test("at 360 pixels the views stand under one another, and can be jumped to", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await explore(page);
  const tops = await page.evaluate(() =>
    ["timeline", "map", "breakdown", "table"].map(
      (id) => document.querySelector(`#${id}`)?.getBoundingClientRect().top ?? 0,
    ),
  );
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  await page.getByRole("navigation", { name: "Views of what fits" }).getByText("Breakdown").click();
  await expect(page.locator("#breakdown")).toBeInViewport();
});

test.describe("from the front page in a few steps", () => {
  test("all abductions in Anbar in the first quarter of 2019, to be cited", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("navigation", { name: "Sections" }).getByText("Explore").click();
    await expect(page.locator("html[data-scripted]")).toHaveCount(1);
    await bars(page).getByRole("link", { name: "Abduction" }).click();
    await shown(page, "kind", "abduction");
    await page.getByLabel("Place", { exact: true }).selectOption({ label: "Anbar" });
    await shown(page, "place", "gazetteer/iq-anbar");
    await page.getByLabel("From", { exact: true }).fill("2019-01-01");
    await page.getByLabel("To", { exact: true }).fill("2019-03-31");
    await shown(page, "to", "2019-03-31");
    await expect(rows(page).filter({ hasText: "truffle" }).first()).toBeVisible();
    const hrefs = await rows(page)
      .locator("th a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(hrefs.every((href) => href.startsWith(`/incidents/${COLLECTION}/`))).toBe(true);
  });

  test("how many incidents a month in Kirkuk in 2018, and by whom", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("navigation", { name: "Sections" }).getByText("Explore").click();
    await expect(page.locator("html[data-scripted]")).toHaveCount(1);
    await page.getByLabel("Place", { exact: true }).selectOption({ label: "Kirkuk" });
    await shown(page, "place", "gazetteer/iq-kirkuk");
    await page.getByLabel("From", { exact: true }).fill("2018-01-01");
    await page.getByLabel("To", { exact: true }).fill("2018-12-31");
    await shown(page, "to", "2018-12-31");
    await expect(page.locator("#timeline h2")).toContainText(/incidents a month .*Kirkuk/);
    await expect(
      bars(page).getByRole("heading", { name: "Who says so", exact: true }),
    ).toBeVisible();
  });
});
