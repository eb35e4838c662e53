/** Match once: the pairs of two datasets at one position never change, so that the pages of one list are cut from one search. */
import type { Engine } from "@sitrep/store/engine";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { Context } from "./context.ts";
import type { Matching, MatchingQuestion } from "./matching.ts";
import { findMatches } from "./matching.ts";

/** How many searches are remembered. */
const MOST_SEARCHES = 2;

const searches = new WeakMap<Engine, Map<string, Promise<Matching>>>();

/** What a search finds that was made before or is under way, or one that begins now. */
export async function matchOnce(
  context: Context,
  asked: MatchingQuestion,
  view: Viewpoint,
): Promise<Matching> {
  const known = searches.get(context.engine) ?? new Map<string, Promise<Matching>>();
  searches.set(context.engine, known);
  const { left, right = left, least } = asked;
  const key = [view.position, view.role, left, right, least].join(" ");
  const before = known.get(key);
  if (before !== undefined) return before;
  const search = findMatches(context, asked, view);
  known.set(key, search);
  const [oldest] = known.keys();
  if (known.size > MOST_SEARCHES && oldest !== undefined) known.delete(oldest);
  // What failed is asked again.
  search.catch(() => known.delete(key));
  return search;
}
