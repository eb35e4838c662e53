/** Tested series: the incidents that would bear on a claim, from a year before it was said to a year after. SPEC D3. */
import type { AgainstRecord } from "@sitrep/api/claim-record";
import type { Moment } from "../series/moment-mark.tsx";
import { MonthSeries } from "../series/month-series.tsx";
import type { SeriesAnswer } from "../series/month-columns.ts";
import { seriesOver } from "@sitrep/api/series-over";
import type { QueryValues } from "../address.ts";
import type { View } from "../view.ts";
import { claimWords } from "./claim-words.tsx";
import { SaidDay } from "./said-day.tsx";

/** The series that a claim names as its test; null where it names none, or nobody knows when it was said. */
export async function askTestedSeries(
  { item: { testedBy }, tested }: AgainstRecord,
  { caller, knownAt }: View,
): Promise<SeriesAnswer | null> {
  if (testedBy === undefined || tested === null) return null;
  const { place, actor, kinds } = testedBy;
  const filter = {
    ...(place !== undefined && { place: [place] }),
    ...(actor !== undefined && { actor: [actor] }),
    ...(kinds !== undefined && { kind: kinds }),
    ...tested,
    knownAt,
  };
  return seriesOver(caller, filter, { first: null, last: null });
}

/** The chart, the moment of the claim in words, and the ways to the lists behind it. It gives no verdict. */
export function TestedSeries({
  against,
  series,
  view,
}: {
  readonly against: AgainstRecord;
  readonly series: SeriesAnswer;
  readonly view: View;
}) {
  const { testedBy } = against.item;
  if (testedBy === undefined) return null;
  const say = claimWords();
  const { place, actor, kinds, metric } = testedBy;
  const incidents: QueryValues = { place, actor, kind: kinds };
  return (
    <section className="section stack">
      <h2>{say.tested}</h2>
      <p className="note">
        {say.testedNote(
          <SaidDay said={against.said} />,
          (words) => (
            <a href={view.href("/incidents", incidents)}>{words}</a>
          ),
          metric === undefined
            ? null
            : (words) => <a href={view.href("/estimates", { metric, place })}>{words}</a>,
        )}
      </p>
      <MonthSeries
        answer={series}
        href={(from, to) => view.href("/incidents", { ...incidents, from, to })}
        moment={momentOf(against)}
        filter={incidents}
        view={view}
      />
    </section>
  );
}

/** When the claim was said, as the series marks it; null where it lies between no two days. */
function momentOf({ said }: AgainstRecord): Moment | null {
  const first = said?.earliest ?? said?.latest;
  const last = said?.latest ?? said?.earliest;
  return first && last ? { first, last, words: claimWords().saidHere } : null;
}
