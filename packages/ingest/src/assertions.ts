/** Assertions: what must hold of a whole file, checked once all its rows were read. One that fails is an issue. */
import type { Said } from "@sitrep/domain/defect-sentence";
import { said } from "@sitrep/domain/defect-sentence";
import type { CountedOfFile } from "@sitrep/domain/defect/table";
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
    issues.push({ ...said({ is: "reaches-back", earliest: days?.earliest ?? "" }), seen: early.earliest }); // prettier-ignore
  const late = scenes.find(({ latest }) => days?.latest && latest > days.latest);
  if (late)
    issues.push({ ...said({ is: "reaches-on", latest: days?.latest ?? "" }), seen: late.latest });
  return issues.map((issue) => ({ code: "contradiction", severity, ...issue }));
}

function checkRange(
  { atLeast = 0, atMost = Infinity }: Range = {},
  count: number,
  of: CountedOfFile,
): (Said & { readonly seen: string })[] {
  if (count >= atLeast && count <= atMost) return [];
  const most = atMost === Infinity ? null : atMost;
  const what = said({ is: "other-count", of, count, atLeast, atMost: most });
  return [{ ...what, seen: count.toLocaleString("en") }];
}
