/**
 * Matching: the pairs between two datasets, or within one, that may be one incident. Rows that may not be served take no
 * part, and incidents are held against each other as the one who asks may see them. SPEC M1–M9, G2–G4.
 */
import { setImmediate as breathe } from "node:timers/promises";
import { clustersOf } from "@sitrep/domain/cluster";
import type { Dataset } from "@sitrep/domain/dataset";
import type { Incident } from "@sitrep/domain/incident";
import type { MatchQuery } from "@sitrep/domain/match-query";
import type { MatchLookup, Matchable } from "@sitrep/domain/matchable";
import { matchableMaker } from "@sitrep/domain/matchable";
import type { Side, SweepTally } from "@sitrep/domain/sweep";
import { Sweep } from "@sitrep/domain/sweep";
import { recordsOfKind } from "@sitrep/store/body";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import { countIncidentsOf, runIncidents } from "@sitrep/store/queries/incident-run";
import { judgementsOn } from "@sitrep/store/queries/judgements";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import { shownTo } from "@sitrep/store/viewpoint";
import { TRPCError } from "@trpc/server";
import { BestPairs } from "./best-pairs.ts";
import type { PairTally, RankedPair } from "./best-pairs.ts";
import type { Context } from "./context.ts";
import { keptApartAt } from "./kept-apart.ts";
import { showAs, tag } from "./shown.ts";
import { notFound } from "./trpc.ts";

/** What was found; `pairs` are the best of all, and `judged` were found and left out because somebody judged them. */
export interface Matching {
  readonly pairs: readonly RankedPair[];
  readonly found: PairTally;
  readonly judged: number;
  readonly tally: SweepTally;
  /** The dataset's publisher tells its rows apart, so none within it was looked for. */
  readonly isKeptApart: boolean;
}

/** How many pairs are kept to be paged through. */
const MOST_PAIRS = 10_000;

/** The most incidents that are held against each other for everybody; whoever holds the file may ask for more. */
const MOST_FOR_ALL = 20_000;

/** What is asked for. */
export type MatchingQuestion = Pick<MatchQuery, "left" | "right" | "least">;

/** Looks for pairs. @throws TRPCError where a dataset is not there, may not be served row by row, or is too large to ask here */
export async function findMatches(
  context: Context,
  { left, right = left, least }: MatchingQuestion,
  view: Viewpoint,
): Promise<Matching> {
  const isWithin = left === right;
  const [one] = await Promise.all([left, right].map((id) => datasetAt(context, id, view)));
  const best = new BestPairs(MOST_PAIRS);
  const sweep = new Sweep({ isWithin, least });
  const isKeptApart = isWithin && one?.rowsKeptApart === true;
  if (isKeptApart)
    return { pairs: [], found: best.tally, judged: 0, tally: sweep.tally, isKeptApart };
  const runs = isWithin ? [left] : [left, right];
  const all = await countAll(context, runs, view);
  const isJudged = await judgedPairs(context, view);
  const make = matchableMaker(await lookupAt(context, view));
  let judged = 0;
  let done = 0;
  const tell = (read: number): void => context.onProgress?.((done += read), all);
  const reading = runs.map((id) => run(context, id, view, { make, tell }));
  for await (const { matchable, side } of inOrder(reading)) {
    for (const pair of sweep.meet(matchable, side)) {
      if (isJudged(pair.left.id, pair.right.id)) judged += 1;
      else best.put(pair);
    }
  }
  return { pairs: best.ranked(), found: best.tally, judged, tally: sweep.tally, isKeptApart };
}

async function datasetAt({ engine }: Context, id: string, view: Viewpoint): Promise<Dataset> {
  const records = await recordsOfKind(engine.read, ["dataset"], view.position);
  const any = records.get(id);
  if (any?.kind !== "dataset") throw notFound("dataset", id);
  if (any.record.redistributable) return any.record;
  throw new TRPCError({
    code: "BAD_REQUEST",
    message: `${id}: its licence lets nobody pass on its rows, so no pair of them is shown`,
  });
}

/** How many incidents there are to match. @throws TRPCError where they are too many for everybody to ask */
async function countAll(
  { engine, role }: Context,
  datasets: readonly string[],
  view: Viewpoint,
): Promise<number> {
  const counts = await Promise.all(datasets.map((id) => countIncidentsOf(engine, id, view)));
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (role !== "public" || all <= MOST_FOR_ALL) return all;
  throw new TRPCError({
    code: "BAD_REQUEST",
    message: `${all} incidents are too many to match here, where at most ${MOST_FOR_ALL} are: ask a database file of your own`,
  });
}

/** Whether two incidents were judged, or are in one cluster by what was judged of others. */
async function judgedPairs(
  { engine }: Context,
  view: Viewpoint,
): Promise<(left: string, right: string) => boolean> {
  const judgements = await judgementsOn(engine, "incident", shownTo(view.role), view);
  const pairs = new Set(
    judgements.flatMap(({ left, right }) => [`${left} ${right}`, `${right} ${left}`]),
  );
  const { clusters } = clustersOf(judgements, await keptApartAt(engine, view));
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.members.map((id) => [id, cluster] as const)),
  );
  return (left, right) =>
    pairs.has(`${left} ${right}`) ||
    (clusterOf.has(left) && clusterOf.get(left) === clusterOf.get(right));
}

/** The gazetteer and the actors as the viewer may see them. */
async function lookupAt({ engine }: Context, view: Viewpoint): Promise<MatchLookup> {
  const records = await recordsOfKind(engine.read, ["place", "actor"], view.position);
  const near = await neighbourhoodOf(engine.read, [...records.values()], view.position);
  return {
    place: (id) => {
      const any = records.get(id);
      return any && showAs("place", any, view.role, near);
    },
    actor: (id) => {
      const any = records.get(id);
      const actor = any && showAs("actor", any, view.role, near);
      return actor && { ...actor, names: [actor.name, ...actor.aliases] };
    },
  };
}

/** What is made of each incident, and who is told how many have been read. */
interface Making {
  readonly make: (incident: Incident) => Matchable;
  readonly tell: (read: number) => void;
}

/** Runs through a dataset as the viewer may see it. */
async function* run(
  { engine }: Context,
  dataset: string,
  view: Viewpoint,
  { make, tell }: Making,
): AsyncGenerator<readonly Matchable[]> {
  for await (const incidents of runIncidents(engine, dataset, view)) {
    // Only a place that is told no nearer than its governorate changes what is compared.
    const guarded = incidents.filter(({ sensitivity }) => sensitivity !== "public");
    const bodies = guarded.map((record) => tag("incident", record));
    const near = await neighbourhoodOf(engine.read, bodies, view.position);
    yield incidents.flatMap((incident) => {
      if (incident.sensitivity === "public") return make(incident);
      const shown = showAs("incident", tag("incident", incident), view.role, near);
      return shown === undefined ? [] : make(shown);
    });
    tell(incidents.length);
    // Others ask here too.
    await breathe();
  }
}

/** The incidents of one or two runs, in the order of their first days. */
async function* inOrder(
  runs: readonly AsyncGenerator<readonly Matchable[]>[],
): AsyncGenerator<{ readonly matchable: Matchable; readonly side: Side }> {
  const [left, right] = runs.map((one) => new Reader(one));
  for (;;) {
    const [one, other] = [await left?.head(), await right?.head()];
    if (one === undefined && other === undefined) return;
    const isLeft = other === undefined || (one !== undefined && one.days.first <= other.days.first);
    const matchable = isLeft ? one : other;
    if (matchable === undefined) return;
    (isLeft ? left : right)?.next();
    yield { matchable, side: isLeft ? "left" : "right" };
  }
}

/** Reads chunks one by one. */
class Reader {
  readonly #chunks: AsyncGenerator<readonly Matchable[]>;
  #chunk: readonly Matchable[] = [];
  #at = 0;
  #isOver = false;

  constructor(chunks: AsyncGenerator<readonly Matchable[]>) {
    this.#chunks = chunks;
  }

  /** The one that comes next; undefined at the end. */
  async head(): Promise<Matchable | undefined> {
    while (!this.#isOver && this.#at >= this.#chunk.length) {
      const { value, done } = await this.#chunks.next();
      this.#isOver = done === true;
      this.#chunk = done === true ? [] : value;
      this.#at = 0;
    }
    return this.#chunk[this.#at];
  }

  next(): void {
    this.#at += 1;
  }
}
