import { expect } from "@playwright/test";
import { test } from "./kept-page.ts";

test.use({ javaScriptEnabled: false, colorScheme: "light" });

test("paper is chosen without a script, kept from page to page, and given back to the system", async ({
  page,
}) => {
  await page.goto("/sources");
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole("button", { name: "Dark" }).click();
  await expect(page.getByRole("button", { name: "Dark" })).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/\/sources$/);
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.goto("/claims");
  await expect.poll(paper).toBe(dark);
  await expect(page.getByRole("button", { name: "Dark" })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "As my system" }).click();
  await expect(page.getByRole("button", { name: "As my system" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect.poll(paper).toBe(light);
});

test("the choice leads back to this site and nowhere else", async ({ request }) => {
  for (const back of [
    "//elsewhere.example/",
    "https://elsewhere.example/",
    "/\\elsewhere.example",
  ]) {
    const response = await request.post("/theme", {
      form: { theme: "dark", back },
      maxRedirects: 0,
    });
    expect(response.status()).toBe(303);
    expect(response.headers()["location"]).toBe("/");
  }
});
