/**
 * Map piles: the incidents of each mark of a map and of each area, by what counts alike. What is gathered before it is counted stands in
 * the same piles at every question, so that these are found once and only numbers are added up.
 */
import type { PlaceId } from "@sitrep/domain/id";
import { Extent } from "@sitrep/domain/incident";
import type { MapMark } from "@sitrep/domain/precision";
import type { Tallied } from "@sitrep/domain/series";
import type {
  DrawnGroup, DrawnRow, GatheredIncidents,
} from "@sitrep/store/queries/incidents-by-place"; // prettier-ignore

/** What a map is tallied from: incidents that were gathered, and rows that stand alone. */
export interface Drawn {
  readonly gathered?: GatheredIncidents;
  readonly rows: readonly DrawnRow[];
}

/**
 * What a pile holds: the incidents of a mark at a place; those known to an area and no nearer, in it (`only`) or drawn wider than the
 * place in it that they name (`drawnOnly`); all that lies inside; and what is known only to something wider than was asked.
 */
export type PileKind = MapMark | "only" | "drawnOnly" | "inside" | "wider";

/** Names the piles that incidents at one place stand in; answers whether they may lie anywhere. */
export type Placing = (
  group: DrawnGroup,
  pile: (kind: PileKind, place: PlaceId) => void,
) => boolean;

/** What counts alike. */
const SORTS = Extent.options.flatMap((extent) => [
  { extent, isSure: false },
  { extent, isSure: true },
]);

/** The piles of gathered groups, numbered from 0. */
interface PilePlan {
  readonly size: number;
  readonly numbers: ReadonlyMap<PileKind, ReadonlyMap<PlaceId, number>>;
  /** The piles of group n are those from `starts[n]` to before `starts[n + 1]` of the list. */
  readonly starts: Int32Array;
  readonly piles: Int32Array;
  /** The first of the sorts of each group, and a 1 for those that may lie anywhere. */
  readonly sorts: Uint8Array;
  readonly roaming: Uint8Array;
}

const PLANS = new WeakMap<readonly DrawnGroup[], PilePlan>();

function planOf(groups: readonly DrawnGroup[], placing: Placing): PilePlan {
  const plan = PLANS.get(groups) ?? findPlan(groups, placing);
  PLANS.set(groups, plan);
  return plan;
}

function findPlan(groups: readonly DrawnGroup[], placing: Placing): PilePlan {
  const numbers = new Map<PileKind, Map<PlaceId, number>>();
  const piles: number[] = [];
  const starts = new Int32Array(groups.length + 1);
  const roaming = new Uint8Array(groups.length);
  let size = 0;
  for (const [at, group] of groups.entries()) {
    starts[at + 1] = piles.length;
    // Of later incidents, whose places were not on file yet, none is ever counted here.
    if (group.place === "") continue;
    const isRoaming = placing(group, (kind, place) => {
      const own = numbers.get(kind) ?? new Map<PlaceId, number>();
      numbers.set(kind, own);
      let number = own.get(place);
      if (number === undefined) {
        own.set(place, (number = size));
        size += 1;
      }
      piles.push(number);
    });
    roaming[at] = Number(isRoaming);
    starts[at + 1] = piles.length;
  }
  const sorts = Uint8Array.from(groups, (group) =>
    SORTS.findIndex(({ extent }) => extent === group.extent),
  );
  return { size, numbers, starts, piles: Int32Array.from(piles), sorts, roaming };
}

/** See the file. */
export class MapPiles {
  readonly #plan: PilePlan | null;
  /** Of each pile of the plan how many are of each sort. */
  readonly #sums: Int32Array;
  readonly #alone = new Map<PileKind, Map<PlaceId, Pile>>();
  /** All incidents, and those that may lie anywhere. */
  readonly all = new Pile();
  readonly roaming = new Pile();

  /** Piles up what was gathered. */
  constructor(gathered: GatheredIncidents | undefined, placing: Placing) {
    const plan = gathered === undefined ? null : planOf(gathered.groups, placing);
    this.#plan = plan;
    this.#sums = new Int32Array((plan?.size ?? 0) * SORTS.length);
    if (gathered === undefined || plan === null) return;
    const [all, roaming] = [new Int32Array(SORTS.length), new Int32Array(SORTS.length)];
    const add = (group: number, sort: number, incidents: number): void => {
      if (incidents === 0) return;
      all[sort] = (all[sort] ?? 0) + incidents;
      if (plan.roaming[group] === 1) roaming[sort] = (roaming[sort] ?? 0) + incidents;
      const end = plan.starts[group + 1] ?? 0;
      for (let at = plan.starts[group] ?? 0; at < end; at += 1) {
        const own = (plan.piles[at] ?? 0) * SORTS.length + sort;
        this.#sums[own] = (this.#sums[own] ?? 0) + incidents;
      }
    };
    const { most, unsure } = gathered;
    for (let group = 0; group < most.length; group += 1) {
      const [sort, may] = [plan.sorts[group] ?? 0, unsure[group] ?? 0];
      add(group, sort, may);
      add(group, sort + 1, (most[group] ?? 0) - may);
    }
    for (const one of told(all, 0)) this.all.put(one);
    for (const one of told(roaming, 0)) this.roaming.put(one);
  }

  /** Adds incidents that stand alone. */
  put(kind: PileKind, place: PlaceId, incidents: Tallied): void {
    const own = this.#alone.get(kind) ?? new Map<PlaceId, Pile>();
    this.#alone.set(kind, own);
    let pile = own.get(place);
    if (pile === undefined) own.set(place, (pile = new Pile()));
    pile.put(incidents);
  }

  /** What a pile holds. */
  at(kind: PileKind, place: PlaceId): readonly Tallied[] {
    const number = this.#plan?.numbers.get(kind)?.get(place);
    const alone = this.#alone.get(kind)?.get(place)?.told ?? [];
    if (number === undefined) return alone;
    const gathered = told(this.#sums, number);
    return alone.length === 0 ? gathered : [...gathered, ...alone];
  }

  /** The places of all piles of a kind that hold anything, in order. */
  places(kind: PileKind): readonly PlaceId[] {
    const found = new Set(this.#alone.get(kind)?.keys());
    for (const [place, number] of this.#plan?.numbers.get(kind) ?? [])
      if (told(this.#sums, number).length > 0) found.add(place);
    return [...found].toSorted();
  }
}

/** What a pile of some sums holds. */
function told(sums: Int32Array, pile: number): readonly Tallied[] {
  const found: Tallied[] = [];
  for (const [at, sort] of SORTS.entries()) {
    const times = sums[pile * SORTS.length + at] ?? 0;
    if (times > 0) found.push({ ...sort, times });
  }
  return found;
}

/** Incidents; what counts alike is one of them. */
export class Pile {
  readonly told: { readonly extent: Extent; readonly isSure: boolean; times: number }[] = [];

  put({ extent, isSure, times = 1 }: Tallied): void {
    for (const one of this.told)
      if (one.extent === extent && one.isSure === isSure) {
        one.times += times;
        return;
      }
    this.told.push({ extent, isSure, times });
  }
}
