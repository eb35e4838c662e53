import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { openLocal } from "@sitrep/api/local";
import { barriersOf } from "./barriers.ts";
import { COLLECTION } from "./every-page.ts";
import { test } from "./kept-page.ts";
import { over } from "./served-over.ts";

let folder = "";

// The runner reads this file, too, and runs no test: what is made here is made where it is removed.
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sitrep-datasets-"));
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a dataset leads to its licence, its records and what its editions changed", async ({
  page,
}) => {
  await page.goto("/datasets");
  await page.getByRole("link", { name: "The Islamic State's return" }).first().click();
  await expect(page).toHaveURL(new RegExp(`/datasets/${COLLECTION}$`));
  await expect(page.getByRole("link", { name: "CC BY 4.0" }).first()).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Batch 2" })).toBeVisible();
  await page.getByRole("link", { name: "61 incidents" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("61 incidents on record");
  await expect(page.locator("[data-credit]")).toContainText("Sitrep contributors, CC BY 4.0");
});

test("a dataset that is not there is a 404", async ({ page }) => {
  expect((await page.goto("/datasets/nobody"))?.status()).toBe(404);
});

const dataset = (id: string, redistributable: boolean) => ({
  id,
  title: `Set ${id}`,
  publisher: `Publisher of ${id}`,
  licence: redistributable ? "CC BY 4.0" : "For the buyer alone",
  edition: "23.1",
  citation: `Set ${id}.`,
  redistributable,
});

const records = (id: string) => ({
  places: [
    { id: `${id}/iq`, kind: "country", names: [{ text: "Iraq", lang: "en", preferred: true }] },
  ],
  sources: [{ id: `${id}/desk`, kind: "outlet", identity: { is: "named", name: "A desk" } }],
  documents: [{ id: `${id}/file`, title: "A file", publisher: `${id}/desk` }],
  incidents: [
    {
      id: `${id}/attack`,
      title: `The attack of ${id}`,
      kind: "armed-attack",
      when: "2018-03-04",
      where: { place: `${id}/iq`, precision: "country", words: "Al Irāq province" },
      harm: [
        {
          effect: "killed",
          who: "militants",
          quantity: { form: "coded", low: 5, best: 3, high: 9, unit: "person" },
        },
      ],
      reports: [{ document: `${id}/file` }],
    },
  ],
});

test("rows that may not be passed on are counted and never shown; coded triples are drawn as given", async ({
  page,
}) => {
  const database = join(folder, "a.db");
  const local = await openLocal(database, { role: "public", create: true });
  const by = { author: "a", reason: "b", recordedAt: "2026-01-01T00:00:00.000Z" };
  await local.load({ dataset: dataset("open", true), ...records("open") }, by);
  await local.load({ dataset: dataset("bought", false), ...records("bought") }, by);
  await local.close();
  await over(database, async (url) => {
    await page.goto(`${url}/datasets/bought`);
    await expect(page.getByText("They are counted here, and none is shown.")).toBeVisible();
    await page.goto(`${url}/incidents?dataset=bought`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "1 incident on record, none of which may be shown",
    );
    await expect(page.locator("[data-credit]").first()).toContainText("For the buyer alone");
    await expect(page.locator("body")).not.toContainText("The attack of bought");
    expect((await page.goto(`${url}/incidents/bought/attack`))?.status()).toBe(404);
    await page.goto(`${url}/incidents/open/attack`);
    await expect(page.getByText("coded 5 / 3 / 9 by Publisher of open")).toBeVisible();
    await expect(page.getByText("These three are out of order.")).toBeVisible();
    await expect(page.getByText("Al Irāq province")).toBeVisible();
    await expect(page.locator("[data-credit]")).toContainText(
      "Set open 23.1, Publisher of open, CC BY 4.0",
    );
    for (const path of ["/incidents/open/attack", "/incidents?dataset=bought", "/datasets"]) {
      await page.goto(url + path);
      expect(await barriersOf(page)).toEqual([]);
    }
  });
});
