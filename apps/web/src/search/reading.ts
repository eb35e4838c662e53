/** Reading: a question in words, as the filter that it asks for, with what that leaves. SPEC S3. */
import type { Caller } from "@sitrep/api/router";
import type { IncidentFilter } from "@sitrep/domain/filter";
import { askOnce } from "../answers.ts";
import type { View } from "../view.ts";

/** How the counter read a question. */
export type QuestionRead = Awaited<ReturnType<Caller["search"]["read"]>>;

/** A reading that says something. */
export type FilterRead = QuestionRead & { readonly filter: IncidentFilter };

/** The reading with how many incidents it leaves, and the first of them. */
export interface Reading {
  readonly read: FilterRead;
  readonly overview: Awaited<ReturnType<Caller["explore"]["overview"]>>;
  readonly list: Awaited<ReturnType<Caller["incidents"]["list"]>>;
}

/** So many incidents are shown at once. */
const SHOWN = 6;

/** Reads a question; null where nothing in it narrows incidents. */
export async function readAsked(view: View, q: string): Promise<FilterRead | null> {
  const read = await askOnce(`read ${q}`, view, (knownAt) =>
    view.caller.search.read({ q, knownAt }),
  );
  const { filter } = read;
  return filter === null ? null : { ...read, filter };
}

/** The same, with what it leaves. */
export async function askReading(view: View, q: string): Promise<Reading | null> {
  const read = await readAsked(view, q);
  if (read === null) return null;
  const asked = JSON.stringify(read.filter);
  const [overview, list] = await Promise.all([
    askOnce(`overview year ${asked}`, view, (knownAt) =>
      view.caller.explore.overview({ ...read.filter, by: "year", knownAt }),
    ),
    askOnce(`read list ${asked}`, view, (knownAt) =>
      view.caller.incidents.list({ ...read.filter, limit: SHOWN, knownAt }),
    ),
  ]);
  return { read, overview, list };
}

/** The texts of a filter that was read from words, as an address has them. */
export function textsOf(
  filter: IncidentFilter,
): Readonly<Record<string, string | readonly string[]>> {
  return Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]) =>
      typeof value === "string" || Array.isArray(value) ? [[name, value]] : [],
    ),
  );
}
