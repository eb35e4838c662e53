/** Test series: where the record holds the series that would bear on a claim. SPEC D3. */
import type { TestSeries } from "@sitrep/domain/claim";
import type { View } from "../view.ts";

/** The list that a claim names as its test: incidents of some kinds in a place, or figures of a metric. */
export function testSeriesHref({ place, kinds, metric, actor }: TestSeries, view: View): string {
  if (metric !== undefined) return view.href("/estimates", { metric, place, subject: actor });
  return view.href("/incidents", { place, kind: kinds, actor });
}
