/** Tree: a small gazetteer for tests of scope and coverage: a world of two countries, governorates, districts and towns. */
import type { PlaceId } from "./id.ts";

const PARENTS: Readonly<Record<string, string | undefined>> = {
  iraq: "levant", syria: "levant", kirkuk: "iraq", ninewa: "iraq", deir: "syria", hawija: "kirkuk", mosul: "ninewa",
  sinjar: "ninewa", "old-city": "mosul",
}; // prettier-ignore

/** Every place of the tree, by slug. */
export const SLUGS = ["levant", ...Object.keys(PARENTS)] as const;

/** The id of a place of the tree. */
export function place(slug: string): PlaceId {
  return `g/${slug}` as PlaceId; // Slugs of the tests are no branded ids.
}

/** The parent of a place of the tree. */
export function parentOf(id: PlaceId): PlaceId | undefined {
  const parent = PARENTS[id.slice(2)];
  return parent === undefined ? undefined : place(parent);
}

/** The places around a place, itself first. */
function lineOf(slug: string): readonly string[] {
  const parent = PARENTS[slug];
  return parent === undefined ? [slug] : [slug, ...lineOf(parent)];
}

/** Whether one place lies in another, or is it. */
export function isInside(inner: string, outer: string): boolean {
  return lineOf(inner).includes(outer);
}

/**
 * The ground that a pair of lists covers: every place stands for the part of it that lies in none of its children, and
 * belongs where the nearest list entry around it says.
 */
export function groundOf(
  includes: readonly string[],
  excludes: readonly string[],
): ReadonlySet<string> {
  return new Set(
    SLUGS.filter((slug) => {
      const nearest = lineOf(slug).find((at) => includes.includes(at) || excludes.includes(at));
      return nearest !== undefined && !excludes.includes(nearest);
    }),
  );
}

/** Two lists of places, the second without those of the first. */
export interface Lists {
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
}

/** Makes two lists share none. */
export function apart(includes: readonly string[], excludes: readonly string[]): Lists {
  return { includes, excludes: excludes.filter((slug) => !includes.includes(slug)) };
}
