/** Reading: a question in words, as the filter and the figures that it asks for, with what they leave. SPEC S3–S6. */
import type { Caller } from "@sitrep/api/router";
import type { EstimateFilter, IncidentFilter } from "@sitrep/domain/filter";
import { askOnce } from "../answers.ts";
import type { ItemOf } from "../list/lists.ts";
import type { View } from "../view.ts";

/** How the counter read a question. */
export type QuestionRead = Awaited<ReturnType<Caller["search"]["read"]>>;

/** How many incidents a filter leaves, and the first of them. */
export interface IncidentsFound {
  readonly filter: IncidentFilter;
  readonly overview: Awaited<ReturnType<Caller["explore"]["overview"]>>;
  readonly list: Awaited<ReturnType<Caller["incidents"]["list"]>>;
}

/** The figures that a question asks for. */
export interface FiguresFound {
  readonly total: number;
  /** The first of them. */
  readonly items: readonly ItemOf<"estimate">[];
  /** The amount that all of them say or hold, as it was asked for; null where none was, or none of them does. */
  readonly amount: string | null;
  /** What the page of figures, and that of origins, are asked by; and what all figures of the same are. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly among: Readonly<Record<string, string | readonly string[]>>;
}

/** The reading with all that it leads to. */
export interface Reading {
  readonly read: QuestionRead;
  readonly incidents: IncidentsFound | null;
  readonly figures: FiguresFound | null;
}

/** So many records are shown at once. */
const SHOWN = 6;

/** Reads a question. */
export async function readAsked(view: View, q: string): Promise<QuestionRead> {
  return askOnce(`read ${q}`, view, (knownAt) => view.caller.search.read({ q, knownAt }));
}

/** The same, with what it leaves. */
export async function askReading(view: View, q: string): Promise<Reading> {
  const read = await readAsked(view, q);
  const [incidents, figures] = await Promise.all([
    read.filter === null ? null : incidentsFound(view, read.filter),
    read.figures === null ? null : figuresFound(view, read.figures),
  ]);
  return { read, incidents, figures };
}

async function incidentsFound(view: View, filter: IncidentFilter): Promise<IncidentsFound> {
  const asked = JSON.stringify(filter);
  const [overview, list] = await Promise.all([
    askOnce(`overview year ${asked}`, view, (knownAt) =>
      view.caller.explore.overview({ ...filter, by: "year", knownAt }),
    ),
    askOnce(`read list ${asked}`, view, (knownAt) =>
      view.caller.incidents.list({ ...filter, limit: SHOWN, knownAt }),
    ),
  ]);
  return { filter, overview, list };
}

/** The figures that name the amount asked for, else all that the words ask for; null where there is none. */
async function figuresFound(
  view: View,
  { filter, amount }: NonNullable<QuestionRead["figures"]>,
): Promise<FiguresFound | null> {
  const ids = amount?.ids ?? [];
  if (amount !== null && ids.length > 0) {
    const { items } = await view.caller.estimates.compare({ id: [...ids], knownAt: view.knownAt });
    const found = items.flatMap(({ groups }) =>
      groups.flatMap(({ rows }) => rows.flatMap(({ estimate }) => estimate ?? [])),
    );
    return {
      total: ids.length,
      items: found.slice(0, SHOWN),
      amount: amount.said,
      query: { id: ids },
      among: textsOf(filter),
    };
  }
  const list = await askOnce(`read figures ${JSON.stringify(filter)}`, view, (knownAt) =>
    view.caller.estimates.list({ ...filter, limit: SHOWN, knownAt }),
  );
  if (list.total === 0) return null;
  const query = textsOf(filter);
  return { total: list.total, items: list.items, amount: null, query, among: query };
}

/** The texts of a filter that was read from words, as an address has them. */
export function textsOf(
  filter: IncidentFilter | EstimateFilter,
): Readonly<Record<string, string | readonly string[]>> {
  return Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]) =>
      typeof value === "string" || Array.isArray(value) ? [[name, value]] : [],
    ),
  );
}
