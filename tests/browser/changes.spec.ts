import { DEMO_DATASET } from "@sitrep/domain/demo-dataset.fixture";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { APIResponse, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { environmentWith } from "../../tools/env.ts";
import { COLLECTION, promisesOf } from "./every-page.ts";
import { foreignWordsOf } from "./foreign-words.ts";
import { test } from "./kept-page.ts";
import { over } from "./served-over.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

promisesOf("/changes");
promisesOf("/changes?kind=estimate&since=1");
promisesOf("/changes?of=/incidents&since=1");
promisesOf("/ledger/2?change=created&kind=claim");

/** What the browser itself reads a feed as: its root, or what is wrong with it. */
async function parsed(page: Page, response: APIResponse) {
  return page.evaluate(
    (xml) => {
      const read = new DOMParser().parseFromString(xml, "application/xml");
      const all = (name: string): readonly string[] =>
        [...read.getElementsByTagName(name)].map((one) => one.textContent ?? "");
      return {
        root: read.documentElement.nodeName,
        namespace: read.documentElement.namespaceURI,
        ids: all("id"),
        titles: all("title"),
        updated: all("updated"),
        authors: read.querySelectorAll("entry > author > name").length,
        entries: read.querySelectorAll("entry").length,
        links: [...read.querySelectorAll("link")].map((one) => one.getAttribute("href") ?? ""),
      };
    },
    await response.text(),
  );
}

test.describe("changes", () => {
  test.use({ javaScriptEnabled: false });

  test("L14: a batch of entries is a line with counts that lead to its records", async ({
    page,
  }) => {
    await page.goto("/changes");
    const batch = page.locator("#batch-2");
    await expect(batch).toContainText("61 incidents");
    expect(await batch.getByRole("listitem").count()).toBeLessThan(5);
    await batch.getByRole("link", { name: "61 incidents" }).click();
    await expect(page).toHaveURL("/ledger/2?change=created&kind=incident");
    await expect(page.locator("#incident")).toContainText("61 recorded");
  });

  test("are narrowed by a form, and the address keeps it", async ({ page }) => {
    await page.goto("/changes");
    await page.getByLabel("Kind of record").selectOption("estimate");
    await page.getByRole("button", { name: "Show" }).first().click();
    await expect(page).toHaveURL(/\/changes\?.*kind=estimate/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("51 records entered");
    await page.getByRole("link", { name: /^Corrections/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("No change on record fits");
  });

  test("F3: what an address says wrongly is named and left out", async ({ page }) => {
    await page.goto("/changes?change=vanished&since=-4&limit=1000000&q=%3Cb%3E");
    const notice = page.getByRole("complementary", {
      name: "Parts of the address that were left out",
    });
    await expect(notice).toContainText("change=vanished");
    await expect(notice).toContainText("since=-4");
    await expect(page.locator("main b")).toHaveCount(0);
  });

  test("L15: a page of the past leads to what changed in it since", async ({ page }) => {
    await page.goto("/estimates?metric=fighters-present&knownAt=1");
    await page.getByRole("link", { name: "What changed since" }).click();
    await expect(page).toHaveURL(/of=.*estimates.*since=1/);
    await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("How the count moved");
    await expect(page.getByRole("heading", { name: /^Entered:/ })).toBeVisible();
  });

  for (const path of [
    "/changes?of=%00&since=1",
    "/changes?of=/ledger&since=1",
    `/changes?of=/incidents?q=${"x".repeat(3000)}&since=1`,
    "/changes?of=javascript:alert(1)&since=999999999",
    "/changes?before=0&from=2026-13-45&q=%E2%80%AE",
    "/ledger/2?change=nonsense&after=99999999&place=a/b",
    "/feed?of=/incidents?kind=nonsense",
    "/feed?of=nothing/at-all",
    "/feed?of=%00&before=x",
    "/feed?of=/changes?of=/changes?of=/feed",
  ])
    test(`${path.slice(0, 60)} never breaks`, async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBeLessThan(500);
      expect((await response.text()).length).toBeGreaterThan(10);
    });
});

test.describe("feeds", () => {
  const FEEDS = [
    "/feed",
    "/feed?of=/incidents?kind=abduction",
    "/feed?of=/estimates",
    "/feed?of=/changes?kind=claim",
    `/feed?of=${COLLECTION}/ranks-in-iraq-2019`,
  ];

  for (const path of FEEDS)
    test(`${path} is a feed with ids of its own`, async ({ page, request }) => {
      await page.goto("/about");
      const response = await request.get(path);
      expect(response.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
      const feed = await parsed(page, response);
      expect([feed.root, feed.namespace]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
      expect(feed.entries).toBeGreaterThan(0);
      expect(feed.authors).toBe(feed.entries);
      expect(new Set(feed.ids).size).toBe(feed.ids.length);
      for (const id of feed.ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-/);
      for (const instant of feed.updated) expect(new Date(instant).toISOString()).toBe(instant);
      const again = await parsed(page, await request.get(path));
      expect(again.ids).toEqual(feed.ids);
      for (const link of feed.links) expect(link).toMatch(/^http:\/\/localhost:\d+\//);
      const entry = feed.links.at(-1) ?? "";
      expect((await request.get(entry)).status()).toBe(200);
    });

  test("A6: a page in Arabic leads to its feed in Arabic, which leads to pages in Arabic", async ({
    page,
    request,
  }) => {
    await page.goto("/ar/incidents?kind=abduction");
    const link = page.locator('link[rel="alternate"][type="application/atom+xml"]');
    const href = (await link.getAttribute("href")) ?? "";
    expect(new URL(href).pathname).toBe("/ar/feed");
    const response = await request.get(href);
    const text = await response.text();
    expect(text).toContain('xml:lang="ar"');
    expect(text).toContain('dir="rtl"');
    const feed = await parsed(page, response);
    for (const title of feed.titles) expect(title).toMatch(/^\p{Script=Arabic}/u);
    for (const one of feed.links) expect(new URL(one).pathname).toMatch(/^\/ar\//);
    expect((await request.get(feed.links.at(-1) ?? "")).status()).toBe(200);
    const inEnglish = await parsed(page, await request.get("/feed?of=/incidents?kind=abduction"));
    expect(feed.entries).toBe(inEnglish.entries);
    expect(feed.ids.filter((id) => inEnglish.ids.includes(id))).toEqual([]);
    const wrong = await request.get("/ar/feed?of=nothing/at-all/here");
    expect([wrong.status(), /\p{Script=Arabic}/u.test(await wrong.text())]).toEqual([400, true]);
  });

  test("what has not changed is not sent again", async ({ request }) => {
    const first = await request.get("/feed");
    const { etag = "", "last-modified": modified = "" } = first.headers();
    for (const headers of [{ "if-none-match": etag }, { "if-modified-since": modified }])
      expect((await request.get("/feed", { headers })).status()).toBe(304);
    const other = { "if-none-match": '"another"', "if-modified-since": modified };
    expect((await request.get("/feed", { headers: other })).status()).toBe(200);
  });

  test("addresses are those of whoever stands before the server", async ({ request }) => {
    const headers = { "x-forwarded-proto": "https", "x-forwarded-host": "desk.example" };
    const text = await (await request.get("/feed", { headers })).text();
    expect(text).toContain('href="https://desk.example/feed"');
    expect(text).not.toContain("localhost");
  });

  test("pages tell feed readers of their feed", async ({ page, request }) => {
    for (const path of ["/", "/incidents?kind=abduction", "/changes", `/sources`]) {
      await page.goto(path);
      const links = page.locator('link[rel="alternate"][type="application/atom+xml"]');
      await expect(links).toHaveCount(1);
      const href = (await links.getAttribute("href")) ?? "";
      expect((await request.get(href)).status()).toBe(200);
    }
  });
});

test("L14: a correction is found, followed and compared, whatever its text holds", async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-changes-"));
  try {
    const database = join(folder, "a.db");
    const written = join(folder, "demo");
    writeFileSync(`${written}-1.yaml`, collectionOf("A market is hit"));
    const hostile = "A <b>market</b> & shop is hit";
    writeFileSync(`${written}-2.yaml`, collectionOf(hostile));
    for (const path of [
      join(root, "packages/ingest/gazetteer"),
      `${written}-1.yaml`,
      `${written}-2.yaml`,
    ]) {
      const { status, stderr } = spawnSync(join(root, "apps/cli/bin/sitrep"), ["load", path], {
        env: environmentWith({ SITREP_DB: database }),
        encoding: "utf8",
        timeout: 60_000,
      });
      expect([status, stderr]).toEqual([0, stderr]);
    }
    await over(database, async (url) => {
      await page.goto(`${url}/changes?change=amended,retracted`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("1 correction on record");
      await expect(page.locator("ins")).toContainText("<b>market</b>");
      await expect(page.locator("main b")).toHaveCount(0);
      await page.goto(`${url}/changes?of=/incidents&since=2`);
      await expect(page.getByRole("heading", { name: "Changed: 1 incident" })).toBeVisible();
      const feed = await parsed(page, await page.request.get(`${url}/feed?of=/incidents`));
      expect(feed.titles.join()).toContain("<b>market</b> & shop is hit");
      expect(feed.root).toBe("feed");
      // A field stands under its name in the page's language, with the record's own name for it in the title.
      await page.goto(`${url}/ar/changes?change=amended,retracted`);
      await expect(page.locator("dt", { hasText: "العنوان" })).toBeVisible();
      expect(await foreignWordsOf(page)).toEqual([]);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function collectionOf(title: string): string {
  return JSON.stringify({
    dataset: DEMO_DATASET,
    sources: [{ id: "demo/wire", kind: "agency", identity: { is: "named", name: "A wire" } }],
    documents: [
      {
        id: "demo/report",
        title: "A report",
        publisher: "demo/wire",
        kind: "article",
        language: "en",
      },
    ],
    incidents: [
      {
        id: "demo/market",
        title,
        kind: "explosion",
        when: "2019-02-17",
        where: { place: "gazetteer/iq-kirkuk-hawija", precision: "district" },
        reports: [{ document: "demo/report" }],
      },
    ],
  });
}
