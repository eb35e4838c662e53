/** Citable: whether an address leads to records or figures, of which there is something to cite. SPEC L13. */
import { readPermalink } from "@sitrep/domain/permalink";
import { CITED_PAGES } from "./pages.ts";

/** Whether an address can be cited, as far as its path tells; that of one record always can. */
export function isCitable(address: string): boolean {
  const link = readPermalink(address);
  if (link === null) return false;
  return link.is === "record" || datasetIn(link.path) !== null || pageAt(link.path) !== undefined;
}

/** The page at a path; undefined for one that shows no records and no figures. */
export function pageAt(path: string): (typeof CITED_PAGES)[string] | undefined {
  return Object.hasOwn(CITED_PAGES, path) ? CITED_PAGES[path] : undefined;
}

/** The dataset whose page a path is; null for any other page. */
export function datasetIn(path: string): string | null {
  return /^\/datasets\/([^/]+)$/.exec(path)?.[1] ?? null;
}
