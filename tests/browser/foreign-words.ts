/** Foreign words: what of an Arabic page is in Latin letters though nothing says that it is in another language. */
import type { Page } from "@playwright/test";

/** Names, signs and formats that are written in Latin letters in Arabic, too. */
const LATIN_ALL_THE_SAME =
  /^(?:Sitrep|Ctrl|Natural|Earth|CSV|JSON|GeoJSON|EDTF|ISO|ICD|SVG|PNG|BibTeX|CSL|[A-Z]\d{0,2})$/;

/** The words of a page, its title and its labels that a reader of Arabic would find in English. */
export async function foreignWordsOf(page: Page): Promise<readonly string[]> {
  const words = await page.evaluate(latinWords);
  return words.filter((word) => !LATIN_ALL_THE_SAME.test(word));
}

/** Words in Latin letters that nothing sets apart as being in another language; runs in the page. */
function latinWords(): readonly string[] {
  const isApart = (element: Element | null): boolean =>
    element?.closest('[lang="en"], bdi, code, script, style, option[value*="/"], [dir="ltr"]') !== null; // prettier-ignore
  // What is set apart within a text stands between marks that say so.
  const wordsIn = (text: string | null, least: number): readonly string[] =>
    (text ?? "")
      .replace(/\u2068[^\u2069]*\u2069/g, "")
      .match(/[A-Za-z]+/g)
      ?.filter(({ length }) => length >= least) ?? [];
  const words = [...wordsIn(document.title, 2)];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (!isApart(node.parentElement)) words.push(...wordsIn(node.textContent, 2));
  for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]"))
    for (const name of ["aria-label", "title", "placeholder"])
      if (!isApart(element)) words.push(...wordsIn(element.getAttribute(name), 3));
  // What a style writes before or behind an element is read like the rest.
  for (const element of document.body.querySelectorAll("*"))
    for (const side of ["::before", "::after"]) {
      const { content } = getComputedStyle(element, side);
      if (content.startsWith('"') && !isApart(element)) words.push(...wordsIn(content, 3));
    }
  return words;
}
