/**
 * Permalink: an address of a page, as it is cited, taken apart into what it asks: one record, or a page with its query. Any
 * host is accepted, since a site may move; a path alone is one too, and so is the id of a record. An address is the same proof
 * in every language. With it stand the ledger position that it holds at and the version of the rules that it was made
 * under. SPEC L11, W4, A6.
 */
import { isId } from "./id.ts";
import { locate } from "./language.ts";
import { kindOfFolder } from "./record-path.ts";

/** When and by which rules an address was made, as texts of its query; what it does not say is not there. */
interface Pinned {
  readonly knownAt?: string;
  readonly rules?: string;
}

/** What an address asks about. `query` holds the texts of its query as they stand, without `knownAt` and `rules`. */
export type Permalink =
  | (Pinned & { readonly is: "record"; readonly id: string })
  | (Pinned & {
      readonly is: "page";
      readonly path: string;
      readonly query: Readonly<Record<string, string>>;
    });

/** Takes an address apart; null where it is none. */
export function readPermalink(text: string): Permalink | null {
  const trimmed = text.trim();
  if (isId(trimmed)) return { is: "record", id: trimmed };
  const url = urlOf(trimmed);
  if (url === null) return null;
  const { knownAt, rules, ...query } = Object.fromEntries(url.searchParams);
  const at = { ...(knownAt && { knownAt }), ...(rules && { rules }) };
  const [folder = "", dataset, slug, ...rest] = partsOf(locate(url.pathname).path);
  if (
    dataset !== undefined &&
    slug !== undefined &&
    rest.length === 0 &&
    kindOfFolder(folder) !== undefined
  )
    return { is: "record", id: `${dataset}/${slug}`, ...at };
  if (folder === "record" && dataset === undefined && query.id !== undefined)
    return { is: "record", id: query.id, ...at };
  // A page that shows several records names one by its anchor.
  const anchor = url.hash.slice(1).split("--");
  if ((folder === "balances" || folder === "coverage") && anchor.length === 2)
    return { is: "record", id: anchor.join("/"), ...at };
  return {
    is: "page",
    path: `/${[folder, dataset, slug, ...rest].filter(Boolean).join("/")}`,
    query,
    ...at,
  };
}

/** An address with a query, written as links are everywhere; what is empty stays out. */
export function addressOf(
  path: string,
  query: Readonly<Record<string, string | readonly string[] | number | undefined>>,
): string {
  const [bare = "", hash] = path.split("#", 2);
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const text = Array.isArray(value) ? value.join(",") : String(value ?? "");
    if (text !== "") params.set(name, text);
  }
  return `${bare}${writtenQuery(params)}${hash === undefined ? "" : `#${hash}`}`;
}

/** A query as links are written everywhere, behind its question mark: names in order, commas and slashes as they are, since they read better so. */
export function writtenQuery(params: URLSearchParams): string {
  const query = new URLSearchParams(params);
  query.sort();
  const written = query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  return written === "" ? "" : `?${written}`;
}

function urlOf(text: string): URL | null {
  const isAddress = /^https?:\/\//i.test(text) || text.startsWith("/");
  if (!isAddress) return null;
  const base = "http://sitrep.invalid";
  return URL.canParse(text, base) ? new URL(text, base) : null;
}

function partsOf(path: string): readonly string[] {
  return path.split("/").flatMap((part) => (part === "" ? [] : decoded(part)));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
