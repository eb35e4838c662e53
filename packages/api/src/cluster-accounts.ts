/**
 * Cluster accounts: the judged incidents of a count, each cluster once, as what its accounts say together. What is in
 * doubt is counted twice: as if the doubtful links held, and as if not. SPEC J3–J5.
 */
import type { Account, Accounts } from "@sitrep/domain/accord";
import { accordOf, agree, reachOf } from "@sitrep/domain/accord";
import type { Cluster, Clustering, OpenGroup } from "@sitrep/domain/cluster";
import { clustersOf } from "@sitrep/domain/cluster";
import type { PlaceId } from "@sitrep/domain/id";
import type { IncidentNarrowing } from "@sitrep/store/columns/row-tests";
import { amongIncidents } from "@sitrep/store/queries/incident-counts";
import { accountsOf, everJudged, judgementsOn } from "@sitrep/store/queries/judgements";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import { countedFor } from "@sitrep/store/viewpoint";
import type { Context } from "./context.ts";
import { keptApartAt } from "./kept-apart.ts";

/** See the file. `least` and `most` are the same where nothing is in doubt. */
export interface ClusterAccounts {
  readonly least: readonly Account[];
  readonly most: readonly Account[];
  /** How many records they were before: the judged ones that the filter leaves. */
  readonly records: number;
  /** How many records were joined: so many fewer are counted at most. */
  readonly joined: number;
  /** How many sets of clusters an `unsure` or a conflict leaves open. */
  readonly open: number;
  /** How many `same` judgements' links were cut, because a `different` stands against them. */
  readonly conflicts: number;
}

type ParentOf = (id: PlaceId) => PlaceId | undefined;

/** The judged incidents of which the filter leaves at least one account. */
export async function clusterAccounts(
  { engine }: Context,
  filter: IncidentNarrowing,
  view: Viewpoint,
  parentOf: ParentOf,
): Promise<ClusterAccounts> {
  const left = await amongIncidents(engine, await everJudged(engine), filter, view);
  const judgements = await judgementsOn(engine, "incident", countedFor(view.role), view);
  const clustering = clustersOf(judgements, await keptApartAt(engine, view));
  const ids = [...left, ...clustering.clusters.flatMap(({ members }) => members)];
  const accounts = await accountsOf(engine, [...new Set(ids)], view);
  return tellClusters(clustering, { left, accounts, parentOf });
}

/** What clusters are told by. */
export interface ClusterGround {
  /** The judged incidents that a filter leaves; a cluster is counted when one of its members is among them. */
  readonly left: ReadonlySet<string>;
  /** The accounts of those, and of whatever they share a cluster with. */
  readonly accounts: ReadonlyMap<string, Account>;
  readonly parentOf: ParentOf;
}

/** The accounts of clusters, with the judged incidents that stand in none. */
export function tellClusters(
  { clusters, open, conflicts }: Clustering,
  { left, accounts, parentOf }: ClusterGround,
): ClusterAccounts {
  const isLeft = ({ members }: Cluster): boolean => members.some((id) => left.has(id));
  const told = (members: readonly string[]): Accounts | null => {
    const [first, ...rest] = members.flatMap((id) => accounts.get(id) ?? []);
    return first === undefined ? null : [first, ...rest];
  };
  const together = ({ members }: Cluster): readonly Account[] => {
    const all = told(members);
    return all === null ? [] : [accordOf(all, parentOf)];
  };
  const counted = clusters.filter(isLeft);
  const groups = open.filter((group) => group.clusters.some(isLeft));
  const inGroup = new Set(groups.flatMap((group) => group.clusters.map(nameOf)));
  const inCluster = new Set(clusters.flatMap(({ members }) => members));
  const alone = [...left].filter((id) => !inCluster.has(id)).map((id) => ({ members: [id] }));
  const settled = [...counted, ...alone].filter((one) => !inGroup.has(nameOf(one)));
  const least = (group: OpenGroup): readonly Account[] => {
    const all = told(group.clusters.flatMap(({ members }) => members));
    const distinct = group.distinct.filter(isLeft);
    const number = Math.max(1, distinct.length);
    if (all === null) return [];
    const accord = accordOf(all, parentOf);
    // Where they do not agree, each of them may have been wherever one of them says.
    if (!agree(all, parentOf)) return Array.from({ length: number }, () => reachOf(all));
    const apart = (distinct.length > 1 ? distinct : group.clusters.filter(isLeft)).flatMap(
      together,
    );
    // What says as much as all of them together says it whatever becomes of the doubt.
    const tightest = apart.find((one) => isAsTight(one, accord));
    const chosen = distinct.length > 1 || tightest === undefined ? apart : [tightest];
    return chosen.slice(0, number).map((one) => ({ ...one, extent: accord.extent }));
  };
  const most = (group: OpenGroup): readonly Account[] => {
    const others = group.clusters.filter((one) => !isLeft(one)).flatMap(({ members }) => members);
    const all = told(group.clusters.flatMap(({ members }) => members));
    return group.clusters.filter(isLeft).flatMap((one) => {
      const perhaps = told([...one.members, ...others]);
      // Where they do not agree, it may also have been where one says that the filter does not leave.
      const isWider = all !== null && !agree(all, parentOf) && others.length > 0;
      return isWider && perhaps !== null ? [reachOf(perhaps)] : together(one);
    });
  };
  const certain = settled.flatMap(together);
  return {
    least: [...certain, ...groups.flatMap(least)],
    most: [...certain, ...groups.flatMap(most)],
    records: left.size,
    joined: counted.reduce((sum, { members }) => sum + members.length - 1, 0),
    open: groups.length,
    conflicts: conflicts.filter(({ cut }) => cut.some((id) => left.has(id))).length,
  };
}

function nameOf({ members }: Cluster): string {
  return members.join(" ");
}

function isAsTight(one: Account, accord: Account): boolean {
  const { earliest, latest } = accord.span;
  return one.place === accord.place && one.span.earliest === earliest && one.span.latest === latest;
}
