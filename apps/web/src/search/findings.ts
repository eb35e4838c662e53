/** Findings: what a search found, kind by kind, each kind with as much about it as its own list tells. */
import type { Caller } from "@sitrep/api/router";
import type { RecordKind } from "@sitrep/domain/record";
import { fold } from "@sitrep/domain/text";
import type { Hit, Lists } from "../list/lists.ts";
import type { View } from "../view.ts";

/** What was found. `lists` holds the first few of each kind, best first; `others` what has no list. */
export interface Findings {
  readonly lists: Lists;
  readonly others: readonly Hit[];
  /** How many records were found, of all kinds. */
  readonly total: number;
}

/** So many of each kind are put in order; the rest is behind a link. */
const MOST_OF_A_KIND = 50;

/** Kinds without a list of their own. */
const UNLISTED: RecordKind[] = ["coverage", "balance", "judgement", "dataset"];

/**
 * Searches every kind for records that hold all the words. One that has the very name asked for, in any language, comes
 * first; the others as the search has them.
 */
export async function find(
  { caller, knownAt }: Pick<View, "caller" | "knownAt">,
  q: string,
): Promise<Findings> {
  const asked = { q, knownAt, limit: MOST_OF_A_KIND };
  const [all, others, incident, estimate, claim, source, document, actor, place] =
    await Promise.all([
      caller.search.all({ q, knownAt, limit: 100 }),
      caller.search.all({ q, knownAt, limit: 100, kind: UNLISTED }),
      caller.incidents.list(asked),
      caller.estimates.list(asked),
      caller.claims.list(asked),
      caller.sources.list(asked),
      caller.documents.list(asked),
      caller.actors.list(asked),
      caller.places.list(asked),
    ]);
  const rank = new Map<string, number>(all.items.map(({ id }, index) => [id, index]));
  const wanted = fold(q);
  const placeOf = (id: string, names: readonly string[] = []): number =>
    names.some((name) => fold(name) === wanted) ? -1 : (rank.get(id) ?? rank.size);
  const lists = {
    incident: ordered(incident, ({ id }) => placeOf(id)),
    estimate: ordered(estimate, ({ id }) => placeOf(id)),
    claim: ordered(claim, ({ id }) => placeOf(id)),
    source: ordered(source, ({ id, aliases }) => placeOf(id, aliases)),
    document: ordered(document, ({ id }) => placeOf(id)),
    actor: ordered(actor, ({ id, aliases }) => placeOf(id, aliases)),
    place: ordered(place, ({ id, names }) =>
      placeOf(
        id,
        names.map(({ text }) => text),
      ),
    ),
  };
  const listed = Object.values(lists).reduce((sum, { total }) => sum + total, 0);
  return { lists, others: others.items, total: listed + others.items.length };
}

function ordered<Answer extends { readonly items: readonly unknown[] }>(
  answer: Answer,
  placeOf: (item: Answer["items"][number]) => number,
): Answer {
  return { ...answer, items: answer.items.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}

/** One word of a search, and how many records hold it. */
export interface WordFinding {
  readonly word: string;
  readonly total: number;
  readonly isMore: boolean;
}

/** So many words of a search that found nothing are tried alone. */
const MOST_WORDS = 6;

/** Tries each word of a search alone, for a reader whose words together found nothing. */
export async function findWords(
  {
    caller,
    knownAt,
  }: { readonly caller: Pick<Caller, "search">; readonly knownAt: string | undefined },
  q: string,
): Promise<readonly WordFinding[]> {
  const words = [...new Set(q.split(/\s+/).filter(Boolean))];
  if (words.length < 2) return [];
  return Promise.all(
    words.slice(0, MOST_WORDS).map(async (word) => {
      const { items } = await caller.search.all({ q: word, knownAt, limit: 100 });
      return { word, total: items.length, isMore: items.length === 100 };
    }),
  );
}

/** The kinds that a search goes through, with how many records of each are on record. */
export function searchedKinds(counts: Readonly<Partial<Record<RecordKind, number>>>) {
  // Object.entries forgets which keys the object may have.
  return (Object.entries(counts) as [RecordKind, number][]).filter(([, count]) => count > 0);
}
