import { expect, test } from "@playwright/test";
import { WCAG, barriersOf } from "./barriers.ts";

test("barriers are found, each with the elements that are one, and what is well is not told", async ({
  page,
}) => {
  await page.setContent(`<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>
    <p style="color:#999;background:#fff">Pale</p><p>Dark</p><input><input aria-label="Named">
    <a style="display:inline-block;width:9px;height:9px;background:#000" href="#x" aria-label="x"></a><a
      style="display:inline-block;width:9px;height:9px;background:#000" href="#y" aria-label="y"></a></main></html>`);
  expect(await barriersOf(page, WCAG)).toEqual([
    ["color-contrast", [expect.stringContaining("Pale")]],
    ["label", ["<input>"]],
    ["target-size", [expect.stringContaining("#x"), expect.stringContaining("#y")]],
  ]);
  await page.setContent("<p>No title, no heading, no language</p>");
  const rules = (await barriersOf(page)).map(([rule]) => rule);
  expect(rules).toEqual(
    expect.arrayContaining(["document-title", "html-has-lang", "page-has-heading-one", "region"]),
  );
});
