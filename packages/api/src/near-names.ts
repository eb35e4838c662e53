/** Near names: names of places and actors that are a slip of the finger away from words that name nothing. They are offered, and narrow nothing. SPEC S6. */
import { fold } from "@sitrep/domain/text";
import { labelsOf } from "@sitrep/store/queries/record";
import { searchRecords } from "@sitrep/store/queries/search";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import { finderAt } from "./contribute/known-names.ts";
import type { Context } from "./context.ts";

/** Words, and what they may have been meant to name. */
export interface NearName {
  readonly words: string;
  readonly field: "place" | "actor";
  readonly values: readonly string[];
  /** The name that is nearly theirs. */
  readonly name: string;
}

/** Shorter words are near to too much. */
const SHORTEST = 4;

/** So many runs of words are tried, and so many words are in one. */
const MOST_TRIED = 6;
const MOST_WORDS = 2;

/** The names near to some words, the longest runs first; words that stand on record are taken as they are. */
export async function namesNear(
  ctx: Context,
  words: readonly string[],
  view: Viewpoint,
): Promise<readonly NearName[]> {
  const found: NearName[] = [];
  const taken = new Set<number>();
  for (const run of runsOf(words).slice(0, MOST_TRIED)) {
    if (run.at.some((at) => taken.has(at))) continue;
    const near = await nameNear(ctx, run.words, view);
    if (near === null) continue;
    found.push(near);
    for (const at of run.at) taken.add(at);
  }
  return found;
}

function runsOf(words: readonly string[]) {
  const lengths = Array.from({ length: MOST_WORDS }, (_, at) => MOST_WORDS - at);
  return lengths.flatMap((length) =>
    words.flatMap((_, start) => {
      const run = words.slice(start, start + length);
      const at = run.map((__, offset) => start + offset);
      return run.length === length && run.join("").length >= SHORTEST
        ? [{ words: run.join(" "), at }]
        : [];
    }),
  );
}

async function nameNear(ctx: Context, words: string, view: Viewpoint): Promise<NearName | null> {
  const { engine } = ctx;
  if (/^[\d ]+$/.test(words)) return null;
  const { find } = await finderAt(engine, view.position);
  for (const field of ["place", "actor"] as const) {
    const { records, isExact } = find(words, [field]);
    const labels = await labelsOf(engine, records.map(({ id }) => id), view); // prettier-ignore
    const values = records.flatMap(({ id }) => (labels[id] === undefined ? [] : id));
    const name = labels[values[0] ?? ""]?.label;
    if (isExact || name === undefined || fold(name) === words) continue;
    const [onRecord] = await searchRecords(engine, { text: words, limit: 1 }, view);
    return onRecord === undefined ? { words, field, values, name } : null;
  }
  return null;
}
