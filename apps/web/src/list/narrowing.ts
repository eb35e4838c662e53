/** Narrowing: how one step of a reader changes the filter of a list. */
import type { Texts } from "@sitrep/domain/narrowing";
import { filtersOf, valuesOf } from "@sitrep/domain/narrowing";
import type { QueryValues } from "../address.ts";

/** The texts with some of them changed, from the first page of the list on; null takes one out. */
export function narrowed(kept: Texts, changes: QueryValues): QueryValues {
  const { after: _, knownAt: __, ...rest } = kept;
  return { ...rest, ...changes };
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
