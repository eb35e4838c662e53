/** Addresses: where each kind of record has its page, and the address of a page with a query. */
import { writtenQuery } from "@sitrep/domain/permalink";
import type { RecordKind } from "@sitrep/domain/record";
import { pathOfRecord } from "@sitrep/domain/record-path";

/** Values of a query by name; undefined, null and empty ones are left out, lists are joined by commas. */
export type QueryValues = Readonly<
  Record<string, string | number | boolean | readonly string[] | null | undefined>
>;

/** The path of a record's page; kinds without a page of their own lead to the page that shows them all. */
export function recordPath(kind: RecordKind, id: string): string {
  if (kind === "coverage") return `/coverage#${anchorOf(id)}`;
  if (kind === "balance") return `/balances#${anchorOf(id)}`;
  return pathOfRecord(kind, id);
}

/** The texts of a query by name, as a page gets them; a name that stands there several times has several. */
export function textsIn(params: URLSearchParams): Readonly<Record<string, string[]>> {
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
}

/** The anchor of a record on a page that shows several. */
export function anchorOf(id: string): string {
  return id.replaceAll("/", "--");
}

/** A path with a query, so that the same question always has the same address; a `#part` of the path stays at the end. */
export function withQuery(path: string, values: QueryValues): string {
  const [beforeHash = "", hash] = path.split("#", 2);
  const [bare = "", own] = beforeHash.split("?", 2);
  const params = new URLSearchParams(own);
  for (const [name, value] of Object.entries(values)) {
    const text = Array.isArray(value) ? value.join(",") : value;
    if (text === undefined || text === null || text === "" || text === false) continue;
    params.set(name, text === true ? "true" : String(text));
  }
  return `${bare}${writtenQuery(params)}${hash === undefined ? "" : `#${hash}`}`;
}
