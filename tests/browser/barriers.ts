/** Barriers: what of a page keeps people out who do not see, hear or point as others do, as far as a program can tell. */
import type { Page } from "@playwright/test";
import axe from "axe-core";

/** The success criteria of WCAG 2.2 up to level AA. */
export const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] as const;

/** The rules that a page breaks, each with the elements that break it; all rules are asked where none are named. */
export async function barriersOf(
  page: Page,
  tags: readonly string[] = [],
): Promise<readonly (readonly [rule: string, elements: readonly string[]])[]> {
  if (page.frames().length > 1)
    throw new Error("a page with frames in it is to be asked otherwise");
  // The program stays in a page that it was put into; reading it again takes a tenth of the time of asking.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(broken, [...tags]);
}

/** What a page breaks by these tags; runs in the page, with the program in it. */
async function broken(tags: string[]): Promise<[rule: string, elements: string[]][]> {
  // The program sets itself as this name of the window, of which nothing else is told.
  const program = (window as unknown as { readonly axe: typeof axe }).axe;
  const { violations } = await program.run(document, {
    resultTypes: ["violations"],
    ...(tags.length > 0 && { runOnly: { type: "tag", values: tags } }),
  });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
