/** Front answer: all that the front page is written from. */
import type { Caller } from "@sitrep/api/router";
import { seriesOver } from "@sitrep/api/series-over";

/** How many batches the front page names. */
const LATEST = 4;

/** How many incidents it names, the latest first. */
const REPORTED = 4;

/** Asks everything at one ledger position. */
export async function askForFront(caller: Caller, knownAt: string) {
  const [map, kinds, voices, pairs, batches, reprints, undatedSeries, reported] = await Promise.all(
    [
      caller.series.map({ knownAt }),
      caller.incidents.kinds({ knownAt }),
      caller.sources.voices({ knownAt }),
      caller.estimates.apart({ knownAt }),
      caller.ledger.batches({ knownAt, limit: LATEST }),
      caller.documents.list({ knownAt, reprint: true, limit: 1 }),
      caller.series.incidents({ knownAt, by: "governorate" }),
      caller.incidents.list({ knownAt, limit: REPORTED }),
    ],
  );
  const metric = metricInDispute(pairs.items);
  const [months, figures] = await Promise.all([
    seriesOver(caller, { knownAt }, map.days),
    metric === null ? null : caller.estimates.list({ knownAt, metric, limit: 200 }),
  ]);
  return {
    map,
    kinds: kinds.items,
    voices,
    months,
    undated: undatedSeries.undated,
    dispute:
      figures === null
        ? null
        : { figures, pairs: pairs.items.filter((one) => one.metric === metric) },
    batches: batches.items,
    reported: reported.items,
    reprints: reprints.total,
  };
}

/** What `askForFront` answers. */
export type FrontAnswer = Awaited<ReturnType<typeof askForFront>>;

type Pairs = Awaited<ReturnType<Caller["estimates"]["apart"]>>["items"];

/** The metric of which most pairs of figures stand apart; null where none does. */
function metricInDispute(pairs: Pairs): Pairs[number]["metric"] | null {
  const counts = [...Map.groupBy(pairs, (one) => one.metric)].map(
    ([metric, members]) => [metric, members.length] as const,
  );
  return counts.toSorted(([, left], [, right]) => right - left)[0]?.[0] ?? null;
}
