/** Judged: what was judged of an incident: with which others it is one, is not, or may be, by whom and why. SPEC J1–J4. */
import type { ClusterConflict } from "@sitrep/domain/cluster";
import { clustersOf } from "@sitrep/domain/cluster";
import type { Day } from "@sitrep/domain/day";
import type { JudgementId, RecordId } from "@sitrep/domain/id";
import type { Verdict } from "@sitrep/domain/judgement";
import { isEverJudged, judgementsOn } from "@sitrep/store/queries/judgements";
import { labelsOf } from "@sitrep/store/queries/record";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import { shownTo } from "@sitrep/store/viewpoint";
import type { Context } from "./context.ts";
import { keptApartAt } from "./kept-apart.ts";
import type { Labels } from "./labels.ts";

/** A judgement of an incident and another. */
export interface JudgedWith {
  readonly judgement: JudgementId;
  readonly other: RecordId;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly author: string;
  readonly decidedOn: Day | null;
}

/** What judgements make of an incident. */
export interface Judged {
  readonly judgements: readonly JudgedWith[];
  /** All that are one with it, through whatever chain, itself among them; it alone where nobody judged so. */
  readonly cluster: readonly RecordId[];
  /** Links that were cut because of a `different`, in which a member of the cluster stands. */
  readonly conflicts: readonly ClusterConflict[];
}

/** What was judged of an incident and its cluster, as far as the viewer may see the others, with their labels. */
export async function judgedOf(
  { engine }: Context,
  id: RecordId,
  view: Viewpoint,
): Promise<{ readonly judged: Judged; readonly labels: Labels }> {
  // Most incidents are judged by nobody, and need not be asked about all judgements.
  if (!(await isEverJudged(engine, id)))
    return { judged: { judgements: [], cluster: [id], conflicts: [] }, labels: {} };
  const all = await judgementsOn(engine, "incident", shownTo(view.role), view);
  const { clusters, conflicts } = clustersOf(all, await keptApartAt(engine, view));
  const cluster = clusters.find(({ members }) => members.includes(id))?.members ?? [id];
  const judgements = all
    .filter(({ left, right }) => left === id || right === id)
    .map(({ id: judgement, left, right, verdict, reason, author, decidedOn }): JudgedWith => ({
      judgement,
      other: left === id ? right : left,
      verdict,
      reason,
      author,
      decidedOn: decidedOn ?? null,
    }));
  const touching = conflicts.filter(({ cut }) => cut.some((one) => cluster.includes(one)));
  const named = [
    ...cluster,
    ...judgements.flatMap(({ judgement, other }) => [judgement, other]),
    ...touching.flatMap(({ cut, same, different }) => [...cut, ...same, ...different]),
  ];
  return {
    judged: { judgements, cluster, conflicts: touching },
    labels: await labelsOf(engine, named, view),
  };
}
