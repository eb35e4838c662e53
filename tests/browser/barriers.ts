/** Barriers: what of a page keeps people out who do not see, hear or point as others do, as far as a program can tell. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** The success criteria of WCAG 2.2 up to level AA. */
export const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] as const;

/** The rules that a page breaks, each with the elements that break it; all rules are asked where none are named. */
export async function barriersOf(
  page: Page,
  tags: readonly string[] = [],
): Promise<readonly (readonly [rule: string, elements: readonly string[]])[]> {
  // Only a page of one frame can be asked at once, and without a word on all that is well: a third of the time.
  if (page.frames().length > 1)
    throw new Error("a page with frames in it is to be asked otherwise");
  const asked = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] });
  const { violations } = await (tags.length === 0 ? asked : asked.withTags([...tags])).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
