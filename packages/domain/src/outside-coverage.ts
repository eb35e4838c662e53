/**
 * Outside coverage: an incident of a dataset at a place, a time or of a kind that the dataset's own coverage says it does not
 * watch. One of the two is wrong, and it is for their author to say which. SPEC V17.
 */
import type { Coverage } from "./coverage.ts";
import { watchesKinds, watchesPlace } from "./coverage.ts";
import { said } from "./defect-sentence.ts";
import type { CoverageId, PlaceId } from "./id.ts";
import type { Incident } from "./incident.ts";
import type { Issue } from "./issue.ts";
import { mayTouch } from "./span.ts";
import { spanOf } from "./when.ts";

/** In what an incident lies outside of a coverage. */
export type OutsideIn = "place" | "time" | "kind";

/** An incident that no coverage of its dataset takes in, with what each leaves out. */
export interface OutsideCoverage {
  readonly incident: Incident["id"];
  readonly leftOut: readonly { readonly coverage: CoverageId; readonly in: readonly OutsideIn[] }[];
}

/**
 * Holds an incident against all coverage of its dataset; null where one of them may take it in, or where there is none.
 * Only what lies outside for sure is said: a place that holds a watched one may be it, and so may every day that a date
 * allows. Where no parent of a place is known, its place is not judged.
 */
export function outsideCoverage(
  incident: Incident,
  coverage: readonly Coverage[],
  parentOf: (id: PlaceId) => PlaceId | undefined,
): OutsideCoverage | null {
  if (coverage.length === 0) return null;
  const { earliest, latest } = spanOf(incident.when);
  const places = [incident.where.place, ...incident.where.alsoIn];
  const leftOut = coverage.map((one) => {
    const isElsewhere = places.every((at) => watchesPlace(one, at, parentOf) === "none");
    const isThen = mayTouch(spanOf(one.period), earliest, latest);
    const outside: readonly OutsideIn[] = [
      ...(isElsewhere ? (["place"] as const) : []),
      ...(isThen ? [] : (["time"] as const)),
      ...(watchesKinds(one, [incident.kind]) === "none" ? (["kind"] as const) : []),
    ];
    return { coverage: one.id, in: outside };
  });
  return leftOut.every((one) => one.in.length > 0) ? { incident: incident.id, leftOut } : null;
}

/** The issue that says so, with both records named. */
export function outsideIssue({ incident, leftOut }: OutsideCoverage): Issue {
  const [first] = leftOut;
  return {
    code: "contradiction",
    severity: "warn",
    ...said({ is: "outside-coverage", in: first?.in ?? [] }),
    record: incident,
    seen: leftOut
      .map(({ coverage }) => coverage)
      .slice(0, 3)
      .join(", "),
  };
}
