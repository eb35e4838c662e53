/** Narrowing: which parameters of an address narrow what it shows, and what alternatives each of them holds. SPEC F1. */

/** A query's texts as they were understood. */
export type Texts = Readonly<Record<string, string | readonly string[]>>;

/** Parameters that narrow nothing. */
const NOT_FILTERS: ReadonlySet<string> = new Set(["knownAt", "after", "limit", "sort"]);

/** Parameters that are one text, whatever commas they hold. */
const WHOLE: ReadonlySet<string> = new Set(["q", "box"]);

/** The filter alone, without order, pages and moment: what another page of the same records is asked by. */
export function filtersOf(kept: Texts): Texts {
  return Object.fromEntries(Object.entries(kept).filter(([name]) => !NOT_FILTERS.has(name)));
}

/** The alternatives that a parameter holds. */
export function valuesOf(kept: Texts, name: string): readonly string[] {
  const value = kept[name] ?? "";
  if (WHOLE.has(name)) return value === "" ? [] : [String(value)];
  return [value].flat().flatMap((text) => text.split(",").flatMap((one) => one.trim() || []));
}
