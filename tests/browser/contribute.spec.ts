import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { parseCollection } from "@sitrep/domain/collection";
import { readText } from "@sitrep/ingest/read-text";
import { barriersOf } from "./barriers.ts";
import { COLLECTION, promisesOf } from "./every-page.ts";
import { test } from "./kept-page.ts";

promisesOf("/contribute");
promisesOf("/contribute/incident");
promisesOf("/contribute/file");
promisesOf("/contribute/table");

const folder = mkdtempSync(join(tmpdir(), "sitrep-contribute-"));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CHECK = "Check it, and make the file";

async function fill(page: Page, name: string, text: string): Promise<void> {
  await page.locator(`[name="${name}"]`).first().fill(text);
}

async function select(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`[name="${name}"]`).first().selectOption(value);
}

/** Opens a form; with a script, once that has come to life. */
async function openForm(page: Page, path: string, isLive: boolean): Promise<void> {
  await page.goto(path);
  if (isLive) await expect(page.locator("form[data-live]")).toHaveCount(1);
}

/** Fills in an incident from a report of a paper and two officers that nobody here knows. */
async function fillIncident(page: Page): Promise<void> {
  await fill(page, "documents.1.title", "Bomb on the road to Hawija");
  await fill(page, "documents.1.publisher", "The Daily Paper");
  await fill(page, "documents.1.publishedOn", "2019-02-20");
  await fill(page, "incidents.1.title", "A bomb on the road");
  await select(page, "incidents.1.kind", "explosion");
  await fill(page, "incidents.1.when", "on Sunday");
  await fill(page, "incidents.1.where.place", "Hawija district");
  // Whoever leaves a field leaves its list.
  await page.locator('[name="incidents.1.where.place"]').press("Tab");
  await page.locator('[name="incidents.1.where.precision"][value="district"]').check();
  await select(page, "incidents.1.harm.1.effect", "killed");
  await select(page, "incidents.1.harm.1.who", "civilians");
  await fill(page, "incidents.1.harm.1.quantity", "nearly 90");
  await fill(page, "incidents.1.reports.1.speakers.1", "Two officers of a division");
  await fill(page, "dataset.publisher", "My desk");
}

/** What was downloaded is a collection against which nothing stands, with these records. */
async function expectSound(page: Page, button: string, records: number): Promise<void> {
  await page.waitForLoadState("load");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  const path = join(folder, `${Math.random()}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  const { input, issues } = readText(path);
  const parsed = parseCollection(input, (id) =>
    id.startsWith("gazetteer/") ? "place" : undefined,
  );
  expect([...issues, ...parsed.issues]).toEqual([]);
  expect(parsed.records).toHaveLength(records);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });

    test("an incident from a news report becomes a file that loads as it is", async ({ page }) => {
      await openForm(page, "/contribute/incident", javaScriptEnabled);
      await fillIncident(page);
      await page.getByRole("button", { name: CHECK }).last().click();
      const result = page.locator("#result");
      await expect(result.getByRole("heading")).toHaveText("2 things to put right");
      await expect(result.getByRole("link", { name: "Who published it" })).toBeVisible();
      await expect(page.locator('[name="incidents.1.when"]')).toHaveValue("on Sunday");
      await page.getByRole("button", { name: "Add it as a new source" }).first().click();
      await expect(page.locator('[name="sources.1.identity.name"]')).toHaveValue("The Daily Paper");
      await expect(page.locator('[name="sources.1.kind"]')).toHaveValue("outlet");
      await page.getByRole("button", { name: "Add it as a new source" }).last().click();
      await expect(page.locator('[name="sources.2.identity.role"]')).toHaveValue(
        "Two officers of a division",
      );
      await expect(page.locator('[name="sources.2.kind"]')).toBeFocused();
      await select(page, "sources.2.kind", "military");
      await page.getByRole("button", { name: CHECK }).last().click();
      await expect(result.getByRole("heading").first()).toHaveText(
        "Nothing stands against it: 5 records, sound",
      );
      await expect(page.getByText("counted from 2019-02-20")).toBeVisible();
      await expect(page.getByText("Kept as nearly 90 people")).toBeVisible();
      await expectSound(page, "Download my-desk.yaml", 5);
    });

    test("entries are added and taken away, and nothing that was typed is lost", async ({
      page,
    }) => {
      await openForm(page, "/contribute/incident", javaScriptEnabled);
      await fill(page, "incidents.1.harm.1.quantity", "four");
      await page.getByRole("button", { name: "Add people harmed" }).click();
      await expect(page.locator('[name="incidents.1.harm.2.effect"]')).toBeFocused();
      await fill(page, "incidents.1.harm.2.quantity", "dozens");
      await page.getByRole("button", { name: "Take people harmed 1 away" }).click();
      await expect(page.locator('[name="incidents.1.harm.1.quantity"]')).toHaveValue("dozens");
      await expect(page.locator('[name="incidents.1.harm.2.quantity"]')).toHaveCount(0);
    });

    test("a table is taken row by row", async ({ page }) => {
      await page.goto("/contribute/table");
      await fill(page, "publisher", "My desk");
      await page.locator("summary", { hasText: "Sources" }).click();
      await fill(
        page,
        "sources",
        "id\tkind\tidentity.name\nmy-desk/a\toutlet\tA paper\nmy-desk/b\toutlte\tB\n",
      );
      await page.getByRole("button", { name: "Check each row" }).click();
      const result = page.locator("#result");
      await expect(result.getByRole("heading")).toHaveText("1 row accepted, 1 refused");
      await expect(result).toContainText('Did you mean "outlet"?');
      await expectSound(page, "Download my-desk.yaml", 2);
    });

    test("a file shows its plan, and one that is made to harm is answered in a sentence", async ({
      page,
    }) => {
      await page.goto("/contribute/file");
      const send = page.getByRole("button", { name: "See what it would change" });
      const put = async (name: string, bytes: Buffer): Promise<void> => {
        await page
          .locator("#file")
          .setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
      };
      const YAML =
        "dataset: { id: small, title: Small, publisher: Us, licence: CC BY 4.0, edition: '1', citation: Us., redistributable: true }\nsources:\n  - { id: small/desk, kind: outlet, identity: { is: named, name: A desk } }\n";
      await put("small.yaml", Buffer.from(YAML));
      await send.click();
      const result = page.locator("#result");
      await expect(result.getByRole("heading")).toHaveText("Small, edition 1: 2 created");
      await put("small.yaml", Buffer.from(YAML.replace("outlet", "outlte")));
      await send.click();
      await expect(result).toContainText('Did you mean "outlet"?');
      await put("bomb.csv.gz", gzipSync(Buffer.alloc(64 * 1024 * 1024, "a")));
      await send.click();
      await expect(result).toContainText("characters");
      await put("program.ts", Buffer.from("process.exit(0)"));
      await send.click();
      await expect(result).toContainText("no file that is read here");
      await expect(page.locator("body")).not.toContainText(tmpdir());
    });
  });
}

test("A9: what is wrong with a table is said whole in Arabic", async ({ page }) => {
  await page.goto("/ar/contribute/table");
  await fill(page, "publisher", "مكتبي");
  await page.locator("summary", { hasText: "المصادر" }).click();
  await fill(page, "sources", "id\tkind\tidentity.name\nmy-desk/b\toutlte\tB\n");
  await page.getByRole("button", { name: "افحص كل صف" }).click();
  const issue = page.locator("#result td li").first();
  await expect(issue).toContainText("ليس في القائمة");
  await expect(issue).toContainText(/هل تقصد «\u2068outlet\u2069»؟/u);
  await expect(issue).not.toContainText("Did you mean");
});

test("A7: why there is no file to take yet is said in Arabic", async ({ request }) => {
  const form = { publisher: "X", sources: "id\tkind\n", "form:end": "here" };
  for (const path of ["/ar/contribute/download", "/ar/contribute/download-table"]) {
    const response = await request.post(path, { form });
    expect(response.status()).toBe(400);
    expect(await response.text()).toMatch(/^لا .*ارجع/u);
  }
});

test("what stands against a file is said of its field, however much was sent", async ({
  request,
}) => {
  const refusal = async (cells: Readonly<Record<string, string>>): Promise<string> => {
    const form = { ...cells, "form:end": "here" };
    return (await request.post("/contribute/download", { form })).text();
  };
  expect(await refusal({ "incidents.1.title": "A bomb" })).toMatch(
    /^There is no file yet: [a-z]+\.\S+ \S+/,
  );
  const many = Object.fromEntries(Array.from({ length: 801 }, (_, at) => [`f${at}`, "x"]));
  expect(await refusal(many)).toBe("cells: must hold at most 800 fields");
});

test("by keyboard alone: a place is found by its Arabic name, and chosen", async ({ page }) => {
  await openForm(page, "/contribute/incident", true);
  const where = page.locator('[name="incidents.1.where.place"]');
  await where.focus();
  await page.keyboard.type("الحويج");
  const options = page.getByRole("listbox", { name: "Where" }).getByRole("option");
  await expect(options.first()).toBeVisible();
  await expect(where).toHaveAttribute("aria-expanded", "true");
  await expect(options.first()).toContainText("Kirkuk");
  expect(await barriersOf(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await expect(where).toHaveAttribute("aria-activedescendant", /-0$/);
  await page.keyboard.press("Enter");
  await expect(where).toHaveValue(/^(?:Al-)?Hawija.* \[gazetteer\/iq-kirkuk-hawija/i);
  await expect(where).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("Tab");
  await expect(page.locator('[data-said="incidents.1.where.place"]')).toContainText("Kirkuk, Iraq");
});

test("Enter checks the form, and the list of faults leads to the fields", async ({ page }) => {
  await openForm(page, "/contribute/incident", true);
  await page.locator('[name="incidents.1.title"]').focus();
  await page.keyboard.type("Something");
  await page.keyboard.press("Enter");
  await expect(page.locator("#result")).toBeFocused();
  await page.locator("#result").getByRole("link", { name: "When", exact: true }).press("Enter");
  await expect(page.locator('[name="incidents.1.when"]')).toBeFocused();
  await expect(page.locator('[name="incidents.1.when"]')).toHaveAttribute("aria-invalid", "true");
  expect(await barriersOf(page)).toEqual([]);
});

test("while one types it is said how words are understood; a reload loses nothing; the draft can be cleared", async ({
  page,
}) => {
  await openForm(page, "/contribute/estimate", true);
  await select(page, "estimates.1.metric", "fighters-present");
  await fill(page, "estimates.1.quantity", "15,500 to 17,100");
  await expect(page.getByText("Kept as 15,500–17,100 people")).toBeVisible();
  await fill(page, "estimates.1.quantity.words", "x".repeat(61));
  await expect(page.getByText("61 of 60 characters")).toBeVisible();
  await page.reload();
  await expect(page.locator("[data-restored]")).toBeVisible();
  await expect(page.locator('[name="estimates.1.quantity"]')).toHaveValue("15,500 to 17,100");
  await page.getByRole("button", { name: "Begin empty" }).click();
  await expect(page.locator("form[data-live]")).toHaveCount(1);
  await expect(page.locator('[name="estimates.1.quantity"]')).toHaveValue("");
});

test("R5: a pinpoint is made in the browser, and the article never leaves it", async ({ page }) => {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await openForm(page, "/contribute/incident", true);
  await page.locator("summary", { hasText: "Pinpoint" }).click();
  await page
    .getByLabel("Your copy of the article")
    .fill("A zqxheading\n\nTwo zqxofficers said that it went off on Sunday.");
  await page.getByLabel("The passage, word by word").fill("it went off on Sunday");
  await page.getByRole("button", { name: "Make the pinpoint" }).click();
  await expect(page.getByText("The article stayed in this browser.")).toBeVisible();
  const pinpoint = "incidents.1.reports.1.pinpoint";
  await expect(page.locator(`[name="${pinpoint}.paragraph"]`)).toHaveValue("2");
  await expect(page.locator(`[name="${pinpoint}.sha256"]`)).toHaveValue(/^[0-9a-f]{64}$/);
  await page.getByRole("button", { name: CHECK }).last().click();
  await expect(page.locator("#result")).toBeVisible();
  await page.reload();
  expect(sent.join("\n")).not.toContain("zqx");
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("zqx");
});

test("a correction begins with the record as it stands, and gives its difference", async ({
  page,
}) => {
  const answer = await page.request.get("/api/trpc/incidents.list?input=%7B%22limit%22%3A1%7D");
  const { result } = (await answer.json()) as {
    result: { data: { items: { id: string; title: string }[] } };
  };
  const [first] = result.data.items;
  expect(first?.id).toContain(COLLECTION);
  await page.goto(`/contribute/incident?amend=${first?.id ?? ""}`);
  await expect(page.locator('[name="incidents.1.title"]')).toHaveValue(first?.title ?? "");
  await fill(page, "incidents.1.title", "Told better");
  await fill(page, "correction.reason", "The report says so.");
  await page.getByRole("button", { name: CHECK }).last().click();
  await expect(page.locator("#result").getByRole("row")).toHaveCount(2);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /Download correction-of/ }).click(),
  ]);
  const path = join(folder, "correction.yaml");
  await download.saveAs(path);
  expect(await readFile(path, "utf8")).toContain("after: Told better");
});

test("markup, marks of direction and a long text come back as they were typed", async ({
  page,
}) => {
  await openForm(page, "/contribute/incident", true);
  const hostile = '"><img src=x onerror=alert(1)>\u202Eabc';
  await fill(page, "incidents.1.title", hostile);
  await fill(page, "incidents.1.notes", "x".repeat(4100));
  await page.getByRole("button", { name: CHECK }).last().click();
  await expect(page.locator("#result")).toContainText("must be at most 4000 characters");
  await expect(page.locator('[name="incidents.1.title"]')).toHaveValue(hostile);
  expect(await page.locator("main img").count()).toBe(0);
});

test("what is too long is refused before it is read", async ({ request }) => {
  const large = await request.post("/contribute/incident", {
    data: Buffer.alloc(2 * 1024 * 1024, "a"),
  });
  expect(large.status()).toBe(413);
  expect(await large.text()).toContain("more than is read here");
});

test("360 px: a checked form stays within the page, and without barriers", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.emulateMedia({ colorScheme: "dark" });
  await openForm(page, "/contribute/incident", true);
  await fillIncident(page);
  await page.getByRole("button", { name: CHECK }).last().click();
  await expect(page.locator("#result")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await barriersOf(page)).toEqual([]);
});

test("React stays away: the forms are served by a small script", async ({ browser }) => {
  // A page that has fetched nothing before.
  const page = await browser.newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.body());
  });
  await page.goto("/contribute/incident", { waitUntil: "networkidle" });
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = await Promise.all(scripts.map(async (script) => (await script).length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
  await page.close();
});
