import { DEMO_DATASET } from "@sitrep/domain/demo-dataset.fixture";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { openLocal } from "@sitrep/api/local";
import { barriersOf } from "./barriers.ts";
import { COLLECTION, promisesOf } from "./every-page.ts";
import { test } from "./kept-page.ts";
import { over } from "./served-over.ts";

const record = (kind: string, slug: string): string => `/${kind}/${COLLECTION}/${slug}`;

promisesOf(record("incidents", "fighters-cross-into-iraq"));
promisesOf(record("sources", "krsc"));
promisesOf(record("documents", "observatory-reprint-of-cnn"));

let folder = "";

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sitrep-records-"));
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("R1, R9: an incident is told in sentences first, then where its accounts differ and what none says otherwise", async ({
  page,
}) => {
  await page.goto(record("incidents", "fighters-cross-into-iraq"));
  const told = page.locator("main header");
  await expect(told).toContainText("Border crossing, kept happening");
  await expect(told).toContainText("Told in 6 accounts");
  await told.getByRole("link", { name: "between 2 and 4 independent origins" }).click();
  await expect(page).toHaveURL(/\/why\?of=.*#value-origins$/);
  await page.goBack();
  await expect(page.getByText("They differ in where and how it is put.")).toBeVisible();
  await expect(page.getByText("none of the 6 accounts says otherwise")).toBeVisible();
});

test("an account that a reason names is found under its document", async ({ page }) => {
  await page.goto(`${record("incidents", "fighters-cross-into-iraq")}#account-5`);
  const account = page.locator("#account-5");
  await expect(account).toContainText("A US military official who knows the situation");
  await expect(page.locator("li", { has: account }).first()).toContainText(
    "In ISIS fighters have been fleeing into Iraq",
  );
});

test("F7: a source says how much rests on it alone, and leads to why", async ({ page }) => {
  await page.goto(record("sources", "krsc"));
  const told = page.locator("main header");
  await expect(told).toContainText("It tells of 13 incidents");
  await told.locator('a[href*="/why"]').click();
  await expect(page.locator("#value-leaning")).toContainText("Kurdistan Region Security Council");
});

test("I2: a copy shows the chain that it goes back to", async ({ page }) => {
  await page.goto(record("documents", "observatory-reprint-of-cnn"));
  await expect(page.getByRole("heading", { name: "It is a copy" })).toBeVisible();
  await page.goto(record("documents", "cnn-fighters-flee"));
  await expect(page.getByRole("heading", { name: "Printed again once" })).toBeVisible();
});

test("C1, C6: a figure is set beside others in the words of the page of estimates", async ({
  page,
}) => {
  await page.goto(record("estimates", "ranks-in-iraq-2019"));
  const beside = page.locator("section", { has: page.getByText("Beside other figures") });
  await expect(beside.locator('li[data-tone="chosen"]')).toContainText("5,000–7,000");
  await expect(beside).toContainText("for Iraq, not Iraq and Syria together");
});

test("V12, W1: a break in a series leads to the coverage that changes there", async ({ page }) => {
  await page.goto("/series?place=gazetteer/iq-kirkuk");
  await page.locator("li[data-worked-out] a").first().click();
  await expect(
    page.locator("h2", { hasText: "Why the series breaks before" }).first(),
  ).toBeVisible();
  await expect(page.getByText("Kurdistan Region Security Council").first()).toBeVisible();
});

test("F6: figures can be asked without somebody by the form", async ({ page }) => {
  await page.goto("/estimates");
  await page.getByRole("combobox", { name: "Without" }).selectOption("party");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/without=party/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

const collection = (title: string, more: object = {}) => ({
  dataset: DEMO_DATASET,
  places: [
    { id: "demo/iq", kind: "country", names: [{ text: "Iraq", lang: "en", preferred: true }] },
  ],
  sources: [{ id: "demo/desk", kind: "outlet", identity: { is: "named", name: "A desk" } }],
  documents: Array.from({ length: 9 }, (_, at) => ({
    id: `demo/file-${at}`,
    title: `File ${at}`,
    publisher: "demo/desk",
  })),
  incidents: [
    {
      id: "demo/raid",
      title,
      kind: "armed-attack",
      when: "2018-03-04",
      where: { place: "demo/iq", precision: "country" },
      harm: [
        {
          effect: "killed",
          who: "civilians",
          quantity: { form: "more-than", value: 30, unit: "person" },
        },
        { effect: "injured", who: "unknown", quantity: "unknown" },
      ],
      reports: Array.from({ length: 9 }, (_, at) => ({ document: `demo/file-${at}` })),
      ...more,
    },
  ],
});

test("L9: how an account changed reads as words; harm is drawn as ranges, and long lists are folded", async ({
  page,
}) => {
  const database = join(folder, "a.db");
  const local = await openLocal(database, { role: "public", create: true });
  const by = { author: "a", reason: "first", recordedAt: "2026-01-01T00:00:00.000Z" };
  await local.load(collection("A raid"), by);
  const changed = collection("A raid on a post", { when: "2018-03" });
  await local.load(changed, { ...by, reason: "second", recordedAt: "2026-01-02T00:00:00.000Z" });
  await local.close();
  await over(database, async (url) => {
    await page.goto(`${url}/incidents/demo/raid`);
    const history = page.locator("section", {
      has: page.getByRole("heading", { name: "History" }),
    });
    await expect(history).toContainText("Its account was changed once.");
    await expect(history.locator("del", { hasText: "4 Mar 2018" })).toHaveCount(1);
    await expect(history.locator("ins", { hasText: "Mar 2018" })).toHaveCount(1);
    await expect(page.getByText("how many, nobody says")).toBeVisible();
    await expect(page.getByText("This allows more than 30.")).toBeVisible();
    await expect(page.locator("#account-9")).toBeHidden();
    await page.getByText("The accounts in 3 more documents").click();
    await expect(page.locator("#account-9")).toBeVisible();
    expect(await barriersOf(page)).toEqual([]);
  });
});
