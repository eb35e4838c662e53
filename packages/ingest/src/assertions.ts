/** Assertions: what must hold of a whole file, checked once all its rows were read. One that fails is an issue. */
import type { Issue, Severity } from "@sitrep/domain/issue";
import type { SeenInRows } from "./adapter.ts";

/** A number that must lie between two others, both allowed. */
interface Range {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** What must hold of a whole file. */
export interface Assertions {
  /** Rows that were read, blank ones aside. */
  readonly rows?: Range;
  /** Days outside of which no row's scene may reach. */
  readonly days?: { readonly earliest?: string; readonly latest?: string };
  /** How many countries the scenes of the rows lie in. */
  readonly countries?: Range;
}

/** An issue for each assertion that fails, of the severity that the caller gives it. */
export function checkAssertions(
  { rows, days, countries }: Assertions,
  { rows: read, scenes }: SeenInRows,
  severity: Severity,
): readonly Issue[] {
  const issues = [
    ...checkRange(rows, read, "rows"),
    ...(read === 0 ? [] : checkRange(countries, scenes.length, "countries")),
  ];
  const early = scenes.find(({ earliest }) => days?.earliest && earliest < days.earliest);
  if (early)
    issues.push({ message: "reaches back further than it can", seen: early.earliest, expected: `no day before ${days?.earliest}` }); // prettier-ignore
  const late = scenes.find(({ latest }) => days?.latest && latest > days.latest);
  if (late)
    issues.push({ message: "reaches further than it can", seen: late.latest, expected: `no day after ${days?.latest}` }); // prettier-ignore
  return issues.map((issue) => ({ code: "contradiction", severity, ...issue }));
}

function checkRange(
  { atLeast = 0, atMost = Infinity }: Range = {},
  seen: number,
  what: string,
): Pick<Issue, "message" | "seen" | "expected">[] {
  if (seen >= atLeast && seen <= atMost) return [];
  const expected =
    atLeast === atMost
      ? words(atLeast)
      : seen < atLeast
        ? `at least ${words(atLeast)}`
        : `at most ${words(atMost)}`;
  return [{ message: `has another number of ${what} than it should`, seen: words(seen), expected }];
}

function words(count: number): string {
  return count.toLocaleString("en");
}
