import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { COLLECTION, promisesOf } from "./every-page.ts";
import { test } from "./kept-page.ts";

test("L11: a series is embedded as a picture that other sites may show, and that leads to its permalink", async ({
  page,
}) => {
  await page.goto(`/cite?of=${encodeURIComponent("/series?place=gazetteer/iq-kirkuk")}`);
  const html = await page.locator("#cite-html").innerText();
  const [, source = ""] = /<img src="([^"]+)"/.exec(html) ?? [];
  expect(html).toContain("/series?knownAt=");
  const picture = await page.request.get(source.replaceAll("&amp;", "&"));
  expect(picture.headers()["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(await picture.text()).toContain("CC BY 4.0");
  const other = await page.request.get("/series");
  expect(other.headers()["cross-origin-resource-policy"]).toBe("same-origin");
});

promisesOf(`/cite?of=${encodeURIComponent("/incidents?kind=abduction")}`);

test("L11: rows of a breakdown and of a series are copied together with their citation", async ({ context, page }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = async (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.goto("/explore?place=gazetteer/iq-anbar");
  const facet = page.locator('[data-key="facet kind"]');
  await facet.locator("[data-copy-table]").click();
  await expect(facet.locator("[role=status]")).toHaveText("Copied");
  const text = await copied();
  expect(text).toMatch(/^Kind\tIncidents\n.+\t\d/);
  expect(text).toMatch(/place=gazetteer\/iq-anbar.+SHA-256 [0-9a-f]{64}/s);
  // It goes on to work after a step that was taken in place.
  await facet.locator("tbody a").first().press("Enter");
  await page.waitForURL(/kind=/);
  await facet.locator("[data-copy-table]").press("Enter");
  await expect.poll(copied).toMatch(/kind=.+SHA-256/s);
  await page.goto("/series?place=gazetteer/iq-anbar");
  await page.getByText("The same as a table").first().click();
  await page.locator("[data-copied] [data-copy-table]").first().click();
  await expect.poll(copied).toMatch(/\/series\?.*place=gazetteer\/iq-anbar/);
}); // prettier-ignore

test("L11: a figure is quoted with its citation where it says whence it comes", async ({ keptPages }) => {
  const page = await keptPages.open({ javaScriptEnabled: false });
  await page.goto("/explore?place=gazetteer/iq-anbar");
  await page.locator('[data-key="facet kind"] tbody td a').first().click();
  await page.getByText("Quote this figure").click();
  await expect(page.locator("#quote")).toHaveText(/How many records fit: \d+\. .+place=gazetteer\/iq-anbar.+SHA-256 [0-9a-f]{64}/);
  await keptPages.reset(page);
}); // prettier-ignore

/** JSON with sorted keys, as somebody writes it who recomputes a hash from the words of the rule. */
function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${sortedJson(held)}`).join(",")}}`;
}

async function hashOn(page: Page): Promise<string> {
  return (await page.locator("#cite-hash").innerText()).trim();
}

test.describe("a citation", () => {
  for (const path of [
    "/",
    "/explore?kind=abduction",
    "/incidents?kind=abduction",
    "/map",
    "/series",
    "/estimates?metric=fighters-present",
    "/claims",
    "/sources",
    "/documents",
    "/places",
    "/actors",
    "/datasets",
    "/coverage",
    "/balances",
    "/origins",
    `/why?of=${COLLECTION}/crossed-more-than-1000`,
    `/incidents/${COLLECTION}/rural-checkpoints-car-bombs`,
    `/estimates/${COLLECTION}/ranks-in-iraq-2019`,
    `/datasets/${COLLECTION}`,
  ])
    // prettier-ignore
    test(`is one step from ${path}, and its link shows the same`, async ({ page }) => {
      await page.goto(path);
      await page.getByRole("link", { name: "Cite this page" }).click();
      const hash = await hashOn(page);
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      await expect(page.locator("#cite-sentence")).toContainText(hash);
      await page.getByRole("link", { name: "Open the cited page" }).click();
      expect(new URL(page.url()).searchParams.get("rules")).toBe("1");
      await expect(page.getByLabel("Parts of the address that were left out")).toHaveCount(0);
      await page.getByRole("link", { name: "Cite this page" }).click();
      expect(await hashOn(page)).toBe(hash);
    });

  test("can be recomputed by anybody from the content that it leads to", async ({ page }) => {
    await page.goto(`/cite?of=${encodeURIComponent("/incidents?kind=abduction")}`);
    const link = page.getByRole("link", { name: "the content as JSON" });
    const answer = await page.request.get((await link.getAttribute("href")) ?? "");
    const { content } = (await answer.json()).result.data;
    const text = sortedJson(content);
    expect(createHash("sha256").update(text, "utf8").digest("hex")).toBe(await hashOn(page));
  });

  test("is a file for BibTeX, and CSL-JSON", async ({ page }) => {
    await page.goto(`/cite?of=${encodeURIComponent("/incidents?kind=abduction")}`);
    const links = page.getByRole("link", { name: "Download it" });
    const [bibtex, csl] = await Promise.all(
      [0, 1].map(async (at) => page.request.get((await links.nth(at).getAttribute("href")) ?? "")),
    );
    expect(await bibtex?.text()).toMatch(/^@misc\{sitrep-\d{4}-[0-9a-f]{8},/);
    const [entry] = (await csl?.json()) ?? [];
    expect(entry).toMatchObject({ type: "dataset", "container-title": "Sitrep" });
    expect(csl?.headers()["content-disposition"]).toMatch(/attachment; filename="sitrep-[0-9a-f]{8}\.json"/);
  }); // prettier-ignore

  test("is copied with a button, by keyboard", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`/cite?of=${encodeURIComponent("/estimates")}`);
    await page.getByRole("button", { name: "Copy the sentence" }).press("Enter");
    await expect(page.getByText("Copied", { exact: true })).toBeVisible();
    const copied = await page.evaluate(async () => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator("#cite-sentence").textContent());
  });

  for (const of of ["what?", "/about", "javascript:alert(1)", `/incidents?q=${"x".repeat(3000)}`, "/incidents?kind=<script>alert(1)</script>", "//example.org/incidents"])
    test(`of ${of.slice(0, 40)} says what is wrong, and is no fault of the server`, async ({ page }) => {
      const response = await page.goto(`/cite?of=${encodeURIComponent(of)}`);
      expect(response?.status()).toBeLessThan(500);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      expect(await page.locator("main").innerHTML()).not.toContain("<script>alert");
    }); // prettier-ignore
});

test.describe("the rules in a link", () => {
  test("that are newer than any known say so", async ({ page }) => {
    await page.goto("/incidents?kind=abduction&rules=7");
    await expect(page.getByLabel("The rules since this link was made")).toContainText("version 7");
  });

  test("that are no version are left out, and named", async ({ page }) => {
    await page.goto("/incidents?rules=%3Cb%3E");
    await expect(page.getByLabel("Parts of the address that were left out")).toContainText("<b>");
  });
});

test("looking back, what changed since is one step away, with the filters", async ({ page }) => {
  await page.goto("/incidents?kind=abduction&knownAt=1");
  const link = page.getByRole("link", { name: "What changed since" });
  const href = (await link.getAttribute("href")) ?? "";
  expect(decodeURIComponent(href)).toMatch(/^\/changes\?.*kind=abduction&since=1$/);
});

test.describe("a list as a file", () => {
  const FORMS = { CSV: "text/csv", GeoJSON: "application/geo+json", "JSON,": "application/json", "JSON Lines": "application/x-ndjson" } as const; // prettier-ignore

  for (const noun of ["incidents", "estimates", "claims", "sources", "documents", "places", "actors"])
    test(`${noun} leave whole in each form, with licences, and the number that was said before`, async ({ page }) => {
      await page.goto(`/${noun}`);
      const downloads = page.locator("[data-downloads]");
      await downloads.locator("summary").click();
      const [, told = ""] = /whole: ([\d,]+) /.exec(await downloads.locator("summary").innerText()) ?? []; // prettier-ignore
      const total = Number(told.replaceAll(",", ""));
      expect(total).toBeGreaterThan(0);
      await expect(downloads).toContainText(/about [\d.]+ (?:bytes|kB|MB)/);
      for (const [form, type] of Object.entries(FORMS)) {
        const link = downloads.getByRole("link", { name: new RegExp(`^${form}`) });
        if (form === "GeoJSON" && (await link.count()) === 0) continue;
        const response = await page.request.get((await link.getAttribute("href")) ?? "");
        expect(response.headers()["content-type"]).toContain(type);
        expect(response.headers()["content-disposition"]).toMatch(new RegExp(`attachment; filename="sitrep-${noun}-batch-\\d+\\.`)); // prettier-ignore
        const text = await response.text();
        expect(text).toContain("CC BY 4.0");
        const rows =
          form === "CSV" ? (text.match(/,\d+\r\n/g) ?? []).length
          : form === "JSON Lines" ? text.trimEnd().split("\n").length
          : JSON.parse(text).written; // prettier-ignore
        expect(rows).toBe(total);
      }
    }); // prettier-ignore

  for (const [query, sentence] of [
    ["incidents?format=xml", "format: must be one of"],
    ["incidents?format=csv&kind=picnic", "picnic"],
    ["incidents?format=csv&from=2019-02-02&to=2019-01-01", "lies before from"],
    ["sources?format=geojson", "format: must be one of"],
    ["nothing?format=csv", "there is no list"],
    [`incidents?format=csv&q=${"x".repeat(5000)}`, "at most 200 characters"],
  ] as const)
    test(`/export/${query.slice(0, 60)} is refused in a sentence`, async ({ page }) => {
      const response = await page.request.get(`/export/${query}`);
      expect(response.status()).toBeGreaterThanOrEqual(400);
      expect(response.status()).toBeLessThan(500);
      expect((await response.json()).error.message).toContain(sentence);
    });
});

test.describe("a picture as a file", () => {
  const PAGES = {
    "/series": "series",
    "/map": "map",
    "/estimates?metric=fighters-present": "estimates",
    "/balances": "balances",
    "/coverage": "coverage",
  } as const;

  for (const [path, name] of Object.entries(PAGES))
    test(`${name}: stands alone as SVG, with title, source, position and rules, and is pixels as PNG`, async ({ page, keptPages }) => {
      await page.goto(path);
      const links = page.locator("[data-picture]").first();
      const href = async (form: string) => (await links.getByRole("link", { name: form }).getAttribute("href")) ?? ""; // prettier-ignore
      const svg = await (await page.request.get(await href("SVG"))).text();
      expect(svg).toContain("by version 1 of the rules");
      expect(svg).toContain("Data: ");
      expect(svg).not.toMatch(/var\(--|<script|<a |@import/);
      const response = await page.request.get(await href("PNG"));
      expect(response.headers()["content-type"]).toBe("image/png");
      const png = await response.body();
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect(png.readUInt32BE(16)).toBe(1920);
      // A browser without the site around it draws the same file.
      const alone = await keptPages.open({ javaScriptEnabled: false });
      await alone.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`);
      await expect(alone.locator("text.title").first()).toBeVisible();
      await keptPages.reset(alone);
    }); // prettier-ignore

  test("of nothing, or that is not there, is refused in a sentence", async ({ page }) => {
    for (const path of ["/picture/moon.svg", "/picture/series.gif", "/picture/estimates.svg?q=zqx", "/picture/balances.svg?id=no/thing"]) {
      const response = await page.request.get(path);
      expect(response.status()).toBe(404);
      expect((await response.json()).error.message.length).toBeGreaterThan(10);
    }
  }); // prettier-ignore
});
