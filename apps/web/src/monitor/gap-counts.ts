/** Gap counts: how many incidents others reported in the gaps of several governorates together, each incident once. */
import type { Caller } from "@sitrep/api/router";
import { IncidentCountQuery, type WatchQuery } from "@sitrep/domain/count-query";
import type { QueryValues } from "../address.ts";
import type { Gap, GapGroup } from "./gaps.ts";

/** The most places that a list is narrowed by. */
const MOST_PLACES = 50;

/** The list of what others reported in a gap: of its places and days, for sure, without the monitors. */
export function othersQuery(
  places: readonly { readonly id: string }[],
  { from, to }: Pick<Gap, "from" | "to">,
  { watcher, kind }: Pick<WatchQuery, "watcher" | "kind">,
): QueryValues {
  return { place: places.map(({ id }) => id), from, to, sure: true, without: watcher, kind };
}

/** The groups, with the incidents of each gap counted once where an incident may lie in several of the places. */
export async function withCounts(
  groups: readonly GapGroup[],
  query: Pick<WatchQuery, "watcher" | "kind">,
  caller: Caller,
  knownAt: string,
): Promise<readonly GapGroup[]> {
  const counted = async (places: GapGroup["places"], gap: Gap): Promise<Gap> => {
    if (places.length < 2 || gap.others === 0) return gap;
    if (places.length > MOST_PLACES) return { ...gap, others: null };
    const asked = IncidentCountQuery.parse(othersQuery(places, gap, query));
    const { incidents } = await caller.incidents.count({ ...asked, knownAt });
    return { ...gap, others: incidents.low };
  };
  return Promise.all(
    groups.map(async (group) => ({
      ...group,
      gaps: await Promise.all(group.gaps.map((gap) => counted(group.places, gap))),
    })),
  );
}
