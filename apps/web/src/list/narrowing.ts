/** Narrowing: the filter of a list as the texts of its address, and how one step changes it. */
import type { QueryValues } from "../address.ts";

/** A query's texts as they were understood. */
export type Texts = Readonly<Record<string, string | readonly string[]>>;

/** Parameters of a page that narrow nothing. */
const NOT_FILTERS: ReadonlySet<string> = new Set(["knownAt", "after", "limit", "sort"]);

/** The filter alone, without order, pages and moment: what another page of the same records is asked by. */
export function filtersOf(kept: Texts): Texts {
  return Object.fromEntries(Object.entries(kept).filter(([name]) => !NOT_FILTERS.has(name)));
}

/** The texts with some of them changed, from the first page of the list on; null takes one out. */
export function narrowed(kept: Texts, changes: QueryValues): QueryValues {
  const { after: _, knownAt: __, ...rest } = kept;
  return { ...rest, ...changes };
}

/** Parameters that are one text, whatever commas they hold. */
const WHOLE: ReadonlySet<string> = new Set(["q", "box"]);

/** The alternatives that a parameter holds. */
export function valuesOf(kept: Texts, name: string): readonly string[] {
  const value = kept[name] ?? "";
  if (WHOLE.has(name)) return value === "" ? [] : [String(value)];
  return [value].flat().flatMap((text) => text.split(",").flatMap((one) => one.trim() || []));
}

/** The texts with a value chosen beside those that are, or no longer chosen. */
export function toggled(kept: Texts, name: string, value: string): QueryValues {
  const chosen = valuesOf(kept, name);
  const next = chosen.includes(value)
    ? chosen.filter((one) => one !== value)
    : [...chosen, value].toSorted();
  return narrowed(kept, { [name]: next });
}

/** Whether anything narrows what is shown. */
export function isNarrowed(kept: Texts): boolean {
  return Object.keys(filtersOf(kept)).length > 0;
}
