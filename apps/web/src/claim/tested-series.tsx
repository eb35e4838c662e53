/** Tested series: the incidents that would bear on a claim, from a year before it was said to a year after. SPEC D3. */
import type { ClaimView } from "@sitrep/api/views/claim-view";
import { addDays } from "@sitrep/domain/day";
import { MonthSeries } from "../series/month-series.tsx";
import type { SeriesAnswer } from "../series/month-columns.ts";
import { seriesOver } from "../series/series-over.ts";
import type { QueryValues } from "../address.ts";
import type { View } from "../view.ts";
import { When } from "../words/time.tsx";

/** How far the series reaches to both sides of the claim. */
const REACH_DAYS = 365;

/** The series that a claim names as its test; null where it names none, or nobody knows when it was said. */
export async function askTestedSeries(
  claim: ClaimView,
  { caller, knownAt }: View,
): Promise<SeriesAnswer | null> {
  const { testedBy, computed } = claim;
  const first = computed.span?.earliest ?? computed.span?.latest;
  const last = computed.span?.latest ?? computed.span?.earliest;
  if (testedBy === undefined || first === undefined || first === null || !last) return null;
  const { place, actor, kinds } = testedBy;
  const filter = {
    ...(place !== undefined && { place: [place] }),
    ...(actor !== undefined && { actor: [actor] }),
    ...(kinds !== undefined && { kind: kinds }),
    from: addDays(first, -REACH_DAYS),
    to: addDays(last, REACH_DAYS),
    knownAt,
  };
  return seriesOver(caller, filter, { first: null, last: null });
}

/** The chart, the moment of the claim in words, and the ways to the lists behind it. It gives no verdict. */
export function TestedSeries({
  claim,
  series,
  view,
}: {
  readonly claim: ClaimView;
  readonly series: SeriesAnswer;
  readonly view: View;
}) {
  const { testedBy, statedOn } = claim;
  if (testedBy === undefined || statedOn === undefined) return null;
  const { place, actor, kinds, metric } = testedBy;
  const incidents: QueryValues = { place, actor, kind: kinds };
  return (
    <section className="section stack">
      <h2>What is on record before and after it was said</h2>
      <p className="note">
        It was said <When when={statedOn} />. The incidents are{" "}
        <a href={view.href("/incidents", incidents)}>those that its coder named as its test</a>
        {metric !== undefined && (
          <>
            ; <a href={view.href("/estimates", { metric, place })}>figures of the same</a> stand
            apart
          </>
        )}
        . What they say of the claim is left to the reader.
      </p>
      <MonthSeries
        answer={series}
        href={(from, to) => view.href("/incidents", { ...incidents, from, to })}
      />
    </section>
  );
}
