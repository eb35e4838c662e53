/** Embedding: the HTML that shows a page's picture on another site: an image with its source inside, which leads to the permalink. */
import { addressOf, readPermalink } from "@sitrep/domain/permalink";
import { filtersOf } from "@sitrep/domain/narrowing";
import { xmlText } from "../picture/svg-markup.ts";

/** The picture of each page that has one. */
const PICTURES: Readonly<Record<string, string>> = {
  "/series": "series",
  "/explore": "series",
  "/map": "map",
  "/coverage": "coverage",
};

/** The HTML for a cited address; null where its page has no picture. `title` is what the picture says where it cannot be seen. */
export function embeddingOf(address: string, title: string): string | null {
  const link = readPermalink(address);
  if (link?.is !== "page" || !URL.canParse(address)) return null;
  const name = PICTURES[link.path];
  if (name === undefined) return null;
  const query = { ...filtersOf(link.query), knownAt: link.knownAt };
  const file = addressOf(`/picture/${name}.svg`, query);
  const source = new URL(address).origin + file;
  return `<a href="${xmlText(address)}"><img src="${xmlText(source)}" alt="${xmlText(title)}" width="960"></a>`;
}
