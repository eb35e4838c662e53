import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { COLLECTION, promisesOf } from "./every-page.ts";
import { test } from "./kept-page.ts";

promisesOf("/ledger");
promisesOf("/ledger/2");
promisesOf("/search");
promisesOf("/search?q=mosul");
promisesOf("/search?q=zzz+hawija");
promisesOf("/search?q=abductions+anbar+2019+q1");
promisesOf("/actors");
promisesOf(`/actors/${COLLECTION}/islamic-state`);
promisesOf("/coverage");
promisesOf(`/coverage?watcher=${COLLECTION}/krsc`);
promisesOf(`/record?id=${COLLECTION}/coverage-krsc`);
promisesOf(`/record?id=${COLLECTION}/judgement-mukhtar-killings`);

/** Links of the content to pages of this site, without those that are there to leave the moment. */
async function linksOf(page: Page): Promise<readonly string[]> {
  return page.locator("main a[href^='/']").evaluateAll((links) =>
    links.flatMap((link) => {
      const href = link.getAttribute("href") ?? "";
      return href.startsWith("/geo/") || href.startsWith("/api/") ? [] : href;
    }),
  );
}

test.describe("the moment that a reader looks back at", () => {
  for (const path of ["/about", "/ledger", "/search?q=mosul", "/actors", "/coverage"]) {
    test(`stays in every link of ${path}`, async ({ page }) => {
      await page.goto(`${path}${path.includes("?") ? "&" : "?"}knownAt=2`);
      const links = await linksOf(page);
      expect(links.length).toBeGreaterThan(0);
      // A feed tells of what comes.
      const lost = links
        .map((href) => new URL(href, "http://here"))
        .filter((url) => url.pathname !== "/feed" && url.searchParams.get("knownAt") !== "2");
      expect(lost).toEqual([]);
    });
  }

  test("before a batch, that batch is not there", async ({ page }) => {
    const response = await page.goto("/ledger/2?knownAt=1");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});

test.describe("the ledger", () => {
  test("L4: says that it is whole, with the hash that every page has at its foot", async ({
    page,
  }) => {
    await page.goto("/ledger");
    await expect(page.getByText("The ledger is whole.")).toBeVisible();
    const hash = await page.locator("footer code").innerText();
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    await expect(page.locator("main").getByText(hash).first()).toBeVisible();
  });

  test("compares a noted hash, and tells one that does not fit", async ({ page }) => {
    await page.goto("/ledger");
    const hash = await page.locator("footer code").innerText();
    await page.getByText("Compare with a number and hash").click();
    await page.getByRole("textbox", { name: "Batch" }).fill("2");
    await page.getByRole("textbox", { name: "Hash" }).fill(hash);
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page.getByRole("status")).toContainText("It fits.");
    await page.getByRole("textbox", { name: "Hash" }).fill("0".repeat(64));
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page.getByRole("status")).toContainText("It does not fit");
  });

  test("shows a batch by kind, with a way to what was known after it", async ({ page }) => {
    await page.goto("/ledger/2");
    await expect(page.locator("#incident")).toContainText("recorded");
    await page.getByRole("link", { name: "See everything as known after this batch" }).click();
    await expect(page).toHaveURL(/\/\?knownAt=2$/);
  });
});

test.describe("search", () => {
  test("finds by an Arabic name, and sets it in its own direction", async ({ keptPages }) => {
    const page = await keptPages.open({ javaScriptEnabled: false });
    await page.goto("/search");
    await page.getByRole("searchbox").fill("الموصل");
    await page.getByRole("button", { name: "Search" }).click();
    const places = page.locator("#place");
    await expect(places.getByRole("link", { name: "Mosul", exact: true })).toBeVisible();
    await expect(places.locator("[lang=ar][dir=rtl]").first()).toContainText("الموصل");
    await keptPages.reset(page);
  });

  test("S3: reads a question as a filter, and offers it where words alone are sought", async ({
    keptPages,
  }) => {
    const page = await keptPages.open({ javaScriptEnabled: false });
    const anbarInSpring =
      "/explore?from=2019-01-01&kind=abduction&place=gazetteer/iq-anbar&to=2019-03-31";
    await page.goto("/");
    await page.getByRole("searchbox").fill("kidnappings anbar 2019 q1");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("1–2 incidents");
    await page.getByRole("link", { name: "Explore them" }).click();
    await expect(page).toHaveURL(anbarInSpring);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("1–2 incidents");
    await page.goto("/explore?q=kidnappings+anbar+2019+q1");
    await page.getByRole("link", { name: "Narrow to that" }).click();
    await expect(page).toHaveURL(anbarInSpring);
    await page.goto(`/search?q=${COLLECTION}/krsc-hawija-bodies`);
    await page.getByRole("link", { name: `${COLLECTION}/krsc-hawija-bodies` }).click();
    await expect(page).toHaveURL(/\/incidents\/islamic-state-resurgence\/krsc-hawija-bodies$/);
    await keptPages.reset(page);
  });

  test("S4, S5, S6: leads a question where it wants to go, to figures, and past a slip of the finger", async ({
    keptPages,
  }) => {
    const page = await keptPages.open({ javaScriptEnabled: false });
    const ask = async (question: string): Promise<void> => {
      await page.goto(`/search?q=${encodeURIComponent(question)}`);
    };
    const main = page.locator("main");
    await ask("is it getting worse in Anbar?");
    await main.locator("section ul a").first().click();
    await expect(page).toHaveURL(/\/series\?place=gazetteer\/iq-anbar$/);
    await ask("who does not watch Anbar");
    await main.locator("section ul a").first().click();
    await expect(page).toHaveURL(/\/coverage\?place=gazetteer\/iq-anbar$/);
    await ask("what changed since last month");
    await main.getByRole("link", { name: "What changed on record" }).click();
    await expect(page).toHaveURL(/\/changes$/);
    await ask("who says 30,000 fighters, and do they depend on each other?");
    await expect(main).toContainText("20,000–30,000");
    await expect(main).toContainText("Joseph Votel");
    await main.locator("section ul a").first().click();
    await expect(page).toHaveURL(/\/origins\?id=islamic-state-resurgence\/remaining-votel/);
    await ask("fighters in Iraq");
    await page.getByRole("link", { name: "Hold them against one another" }).click();
    await expect(page.locator("#fighters-present")).toContainText("15,500–17,100");
    await page.goto("/explore?q=fighters");
    await main.locator("[data-figures] a").click();
    await expect(page.locator("#fighters-present")).toBeVisible();
    await ask("abductions in Anbarr 2019");
    await main.locator("[data-near] a").click();
    await expect(page).toHaveURL(/\/search\?q=abductions\+in\+Anbar\+2019$/);
    await keptPages.reset(page);
  });

  test("tries the words of a vain search one by one", async ({ page }) => {
    await page.goto("/search?q=zzz+hawija");
    await expect(page.locator("main")).toContainText("not what happened");
    await page.getByRole("main").getByRole("link", { name: "hawija" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/hawija: \d+ records/);
  });

  test("treats markup as text", async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent("<b onmouseover=alert(1)>x</b>")}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("<b onmouseover");
    await expect(page.locator("main b")).toHaveCount(0);
  });

  test("F3: names a parameter that it does not know, and answers the rest", async ({ page }) => {
    await page.goto("/search?q=mosul&colour=red");
    await expect(page.getByRole("complementary")).toContainText("colour=red");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("mosul");
  });
});

test("K2: an actor's deeds stand under how surely they are laid to it", async ({ page }) => {
  await page.goto(`/actors/${COLLECTION}/islamic-state`);
  await expect(page.getByText("Also IS, ISIS, ISIL")).toBeVisible();
  const did = page.locator("#perpetrator");
  await expect(did.getByRole("heading", { level: 3 })).toHaveText([
    "confirmed",
    "suspected",
    "claimed",
  ]);
});

test.describe("coverage", () => {
  test("V9: draws hatch where nobody watched, and says the same as a table", async ({ page }) => {
    await page.goto("/coverage");
    const damascus = page.getByRole("listitem").filter({ hasText: "Damascus" }).first();
    await expect(damascus.locator('rect[fill="url(#hatch)"]')).toHaveCount(1);
    await expect(damascus.getByRole("img")).toHaveAccessibleName("watched by nobody");
    await page.getByText("The same as a table").click();
    const row = page.getByRole("row").filter({ hasText: "Damascus" });
    await expect(row).toContainText("by nobody");
    const drawn = await page.locator("figure li").count();
    expect(await page.locator("table th[scope=row] a").count()).toBe(drawn);
  });

  test("can be asked about one kind of incident", async ({ page }) => {
    await page.goto("/coverage?kind=targeted-killing&place=gazetteer/sy");
    await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(
      "Nobody watched any of these governorates",
    );
  });
});

test("V20: what one monitor does not watch is told without a script, with what others reported there", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/sources/${COLLECTION}/krsc`);
  await page.getByRole("link", { name: "What it watches, and what it does not" }).click();
  await expect(page).toHaveURL(/\/coverage\?watcher=/);
  const gaps = page.locator("#not-watched li");
  await expect(gaps.first()).toContainText("Leaves out Anbar, Baghdad and Salah al-Din, as it says itself.");
  const link = gaps.filter({ hasText: "Does not watch" }).first().locator("a").first();
  const told = Number.parseInt(await link.innerText(), 10);
  await link.click();
  await expect(page).toHaveURL(/without=/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(String(told));
  await page.goto(`/coverage?watcher=no%20body`);
  await expect(page.getByText("must be the id of a source or of a dataset")).toBeVisible();
  const csv = await page.request.get(`/export/coverage?format=csv&watcher=${COLLECTION}/krsc`);
  expect(await csv.text()).toMatch(/gazetteer\/iq-anbar,Anbar,.*,not at all,,,true,/);
  await context.close();
}); // prettier-ignore

test.describe("any record by its id", () => {
  test("leads to the record's page, at the same moment", async ({ page }) => {
    await page.goto(`/record?id=${COLLECTION}/islamic-state&knownAt=2`);
    await expect(page).toHaveURL(`/actors/${COLLECTION}/islamic-state?knownAt=2`);
  });

  test("says where there is none", async ({ keptPages }) => {
    const page = await keptPages.open({ javaScriptEnabled: false });
    const response = await page.goto(`/record?id=${COLLECTION}/no-such-record`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await keptPages.reset(page);
  });
});
