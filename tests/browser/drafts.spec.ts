import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { test } from "./kept-page.ts";

const TITLE = '[name="incidents.1.title"]';

async function openForm(page: Page, path = "/contribute/incident"): Promise<void> {
  await page.goto(path);
  await expect(page.locator("form[data-live]")).toHaveCount(1);
}

async function check(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Check it, and make the file" }).last().click();
}

test("a checked form is left, come back to and reloaded without being sent again", async ({
  page,
}) => {
  await openForm(page);
  await page.locator(TITLE).fill("A bomb on the road");
  await check(page);
  await expect(page.locator("#result")).toBeFocused();
  await page.goto("/contribute");
  await page.goBack();
  await expect(page.locator("form[data-live]")).toHaveCount(1);
  await expect(page.locator(TITLE)).toHaveValue("A bomb on the road");
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.method()} ${request.resourceType()}`));
  await page.reload();
  await expect(page.locator(TITLE)).toHaveValue("A bomb on the road");
  expect(sent).not.toContain("POST document");
});

test("two tabs keep two drafts; a third begins with what was typed last", async ({
  page,
  context,
}) => {
  await openForm(page);
  await page.locator(TITLE).fill("The first");
  const other = await context.newPage();
  await openForm(other);
  await expect(other.locator(TITLE)).toHaveValue("The first");
  await other.getByRole("button", { name: "Begin empty" }).click();
  await expect(other.locator(TITLE)).toHaveValue("");
  await expect(other.locator("form[data-live]")).toHaveCount(1);
  await other.locator(TITLE).fill("The second");
  await page.reload();
  await expect(page.locator("form[data-live]")).toHaveCount(1);
  await expect(page.locator(TITLE)).toHaveValue("The first");
  await other.reload();
  await expect(other.locator("form[data-live]")).toHaveCount(1);
  await expect(other.locator(TITLE)).toHaveValue("The second");
  const third = await context.newPage();
  await openForm(third);
  await expect(third.locator(TITLE)).toHaveValue("The second");
});

test("a correction that was begun outlives a reload, and what was emptied stays empty", async ({
  page,
}) => {
  const answer = await page.request.get("/api/trpc/incidents.list?input=%7B%22limit%22%3A1%7D");
  const { result } = (await answer.json()) as { result: { data: { items: { id: string }[] } } };
  await openForm(page, `/contribute/incident?amend=${result.data.items[0]?.id ?? ""}`);
  await page.locator(TITLE).fill("");
  await page.locator('[name="correction.reason"]').fill("It has no title.");
  await page.reload();
  await expect(page.locator("[data-restored]")).toBeVisible();
  await expect(page.locator(TITLE)).toHaveValue("");
  await expect(page.locator('[name="correction.reason"]')).toHaveValue("It has no title.");
  await page.getByRole("button", { name: "Begin with the record as it stands" }).click();
  await expect(page.locator(TITLE)).not.toHaveValue("");
});

test("a line that is down is said beside the button that was pressed, and loses nothing", async ({
  page,
  context,
}) => {
  await openForm(page);
  await page.locator(TITLE).fill("A bomb on the road");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Add a party" }).click();
  await expect(page.locator("[data-unanswered]")).toHaveText(/^No answer came/);
  await expect(page.locator(TITLE)).toHaveValue("A bomb on the road");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Add a party" }).click();
  await expect(page.locator('[name="incidents.1.parties.2.role"]')).toBeFocused();
  await expect(page.locator("[data-unanswered]")).toHaveCount(0);
});

test("what is typed while an answer is waited for stays", async ({ page }) => {
  await openForm(page);
  let answer = (): void => undefined;
  const waits = new Promise<void>((done) => {
    answer = done;
  });
  await page.route("**/contribute/incident", async (route) => {
    if (route.request().method() === "POST") await waits;
    await route.continue();
  });
  await check(page);
  await page.locator(TITLE).fill("Typed meanwhile");
  answer();
  await expect(page.locator("#result")).toBeVisible();
  await expect(page.locator(TITLE)).toHaveValue("Typed meanwhile");
});

test("a file is dropped anywhere on its frame, and one beside it does not take the page away", async ({
  page,
}) => {
  await page.goto("/contribute/file", { waitUntil: "load" });
  const drop = async (at: string): Promise<boolean> =>
    page.locator(at).evaluate((element) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["dataset: x"], "small.yaml"));
      const event = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer });
      return !element.dispatchEvent(event);
    });
  await expect.poll(async () => drop("h1")).toBe(true);
  await expect(page.locator("#file")).toHaveValue("");
  await drop("label[for=file] b");
  await expect(page.locator("#file")).toHaveValue(/small\.yaml$/);
});
