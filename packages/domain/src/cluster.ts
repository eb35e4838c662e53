/**
 * Cluster: records that are judged to be one thing, directly or through others. Nothing is merged without a judgement;
 * two records that are judged different are never in one cluster, whatever chain leads from one to the other. SPEC J3–J4.
 */
import type { JudgementId, RecordId } from "./id.ts";
import type { Judgement } from "./judgement.ts";

/** A `same` that was not followed, because a `different` stands against it; all by their judgements. */
export interface ClusterConflict {
  /** The two records of the link that was cut. */
  readonly cut: readonly [RecordId, RecordId];
  /** The judgements that say that the two are the same. */
  readonly same: readonly JudgementId[];
  /** The judgements that keep apart what the link would have brought together. Empty where only a publisher does. */
  readonly different: readonly JudgementId[];
  /** Two rows that would have been brought together, of a publisher who keeps its rows apart. */
  readonly rows: readonly (readonly [RecordId, RecordId])[];
}

/** One thing as far as the judgements go: its records in the order of their ids. */
export interface Cluster {
  readonly members: readonly RecordId[];
}

/** Clusters that doubt hangs between: some of them may be one after all. */
export interface OpenGroup {
  readonly clusters: readonly Cluster[];
  /** Some of them, at least one, of which no two can be one, however the doubt ends. */
  readonly distinct: readonly Cluster[];
}

/** What judgements make of records. Records that no judgement names are in none of the lists. */
export interface Clustering {
  /** Every record that is judged stands in exactly one; in the order of their first members. */
  readonly clusters: readonly Cluster[];
  readonly conflicts: readonly ClusterConflict[];
  /** Clusters tied by an `unsure`, or by a link that was cut; each in at most one group, of at least two. */
  readonly open: readonly OpenGroup[];
}

/** All judgements of one pair of records. */
interface Link {
  readonly left: RecordId;
  readonly right: RecordId;
  readonly same: readonly Judgement[];
  readonly different: readonly Judgement[];
  readonly unsure: readonly Judgement[];
}

/**
 * Makes clusters of judgements, in whatever order they come. `isKeptApart` says of two rows that their publisher tells
 * them apart: then only a judgement of these very two makes them one. SPEC M8.
 */
export function clustersOf(
  judgements: readonly Judgement[],
  isKeptApart: (left: RecordId, right: RecordId) => boolean = () => false,
): Clustering {
  const links = linksOf(judgements);
  const groups = new Groups(links, isKeptApart);
  const conflicts: ClusterConflict[] = [];
  const doubtful: Link[] = [];
  for (const link of links.filter(({ same }) => same.length > 0).toSorted(byWeight)) {
    const against = groups.whatStandsAgainst(link);
    if (against === null) groups.join(link);
    else {
      conflicts.push({ cut: [link.left, link.right], same: idsOf(link.same), ...against });
      doubtful.push(link);
    }
  }
  for (const link of links)
    if (isUnsure(link) && groups.whatStandsAgainst(link) === null) doubtful.push(link);
  return {
    clusters: groups.clusters(),
    conflicts: conflicts.toSorted((a, b) => (a.cut.join(" ") < b.cut.join(" ") ? -1 : 1)),
    open: groups.openGroups(doubtful),
  };
}

function isUnsure({ same, different, unsure }: Link): boolean {
  return unsure.length > 0 && same.length === 0 && different.length === 0;
}

function linksOf(judgements: readonly Judgement[]): readonly Link[] {
  const pairs = Map.groupBy(judgements, ({ left, right }) => [left, right].toSorted().join(" "));
  return [...pairs.keys()].toSorted().map((key) => {
    const [left = "", right = ""] = key.split(" ");
    const all = pairs.get(key) ?? [];
    const of = (verdict: Judgement["verdict"]): readonly Judgement[] =>
      all.filter((one) => one.verdict === verdict);
    return { left, right, same: of("same"), different: of("different"), unsure: of("unsure") };
  });
}

/** First the links that most judgements say, then those that were decided first, then by the records' ids. */
function byWeight(one: Link, other: Link): number {
  const days = [decidedOn(one), decidedOn(other)] as const;
  if (one.same.length !== other.same.length) return other.same.length - one.same.length;
  if (days[0] !== days[1]) return days[0] < days[1] ? -1 : 1;
  return `${one.left} ${one.right}` < `${other.left} ${other.right}` ? -1 : 1;
}

/** A judgement without a day counts as the latest. */
function decidedOn({ same }: Link): string {
  return same.map((one) => one.decidedOn ?? "9999-99-99").toSorted()[0] ?? "";
}

function idsOf(judgements: readonly Judgement[]): readonly JudgementId[] {
  return judgements.map(({ id }) => id).toSorted();
}

type Against = Pick<ClusterConflict, "different" | "rows">;

/** What grows together, link by link. */
class Groups {
  readonly #group = new Map<RecordId, RecordId[]>();
  readonly #apart = new Map<RecordId, Map<RecordId, readonly Judgement[]>>();
  readonly #judgedPerhaps = new Set<string>();
  readonly #isKeptApart: (left: RecordId, right: RecordId) => boolean;

  constructor(links: readonly Link[], isKeptApart: (left: RecordId, right: RecordId) => boolean) {
    this.#isKeptApart = isKeptApart;
    for (const { left, right, same, different, unsure } of links) {
      for (const id of [left, right]) if (!this.#group.has(id)) this.#group.set(id, [id]);
      if (same.length + unsure.length > 0) this.#judgedPerhaps.add(`${left} ${right}`);
      if (different.length === 0) continue;
      this.#keep(left, right, different);
      this.#keep(right, left, different);
    }
  }

  #keep(from: RecordId, to: RecordId, judgements: readonly Judgement[]): void {
    const known = this.#apart.get(from) ?? new Map<RecordId, readonly Judgement[]>();
    this.#apart.set(from, known.set(to, judgements));
  }

  #of(id: RecordId): RecordId[] {
    return this.#group.get(id) ?? [id];
  }

  /** What forbids that the groups of two records become one; null where nothing does. */
  whatStandsAgainst({ left, right }: Link): Against | null {
    return this.#against(left, right);
  }

  #against(left: RecordId, right: RecordId): Against | null {
    const [ones, others] = [this.#of(left), this.#of(right)];
    if (ones === others) return null;
    const judged: Judgement[] = [];
    const rows: [RecordId, RecordId][] = [];
    const inOthers = new Set(others);
    for (const one of ones) {
      for (const [id, judgements] of this.#apart.get(one) ?? [])
        if (inOthers.has(id)) judged.push(...judgements);
      for (const other of others) if (this.#isTold(one, other)) rows.push(inOrder(one, other));
    }
    if (judged.length === 0 && rows.length === 0) return null;
    return {
      different: idsOf(judged),
      rows: rows.toSorted((a, b) => (a.join(" ") < b.join(" ") ? -1 : 1)),
    };
  }

  /** Whether a publisher tells two rows apart, and nobody held these very two to be the same, or perhaps so. */
  #isTold(one: RecordId, other: RecordId): boolean {
    return this.#isKeptApart(one, other) && !this.#judgedPerhaps.has(inOrder(one, other).join(" "));
  }

  join({ left, right }: Link): void {
    const [ones, others] = [this.#of(left), this.#of(right)];
    if (ones === others) return;
    const [longer, shorter] = ones.length >= others.length ? [ones, others] : [others, ones];
    for (const id of shorter) {
      longer.push(id);
      this.#group.set(id, longer);
    }
  }

  clusters(): readonly Cluster[] {
    return [...new Set(this.#group.values())].map(clusterOf).toSorted(byFirst);
  }

  /** The clusters that links of doubt tie together, each set of them once. */
  openGroups(doubtful: readonly Link[]): readonly OpenGroup[] {
    const sets = new Map<RecordId[], Set<RecordId[]>>();
    const tied = new Map<RecordId[], Set<RecordId[]>>();
    for (const { left, right } of doubtful) {
      const [one, other] = [this.#of(left), this.#of(right)];
      if (one === other) continue;
      const joined = new Set([...(sets.get(one) ?? [one]), ...(sets.get(other) ?? [other])]);
      for (const group of joined) sets.set(group, joined);
      tied.set(one, (tied.get(one) ?? new Set()).add(other));
      tied.set(other, (tied.get(other) ?? new Set()).add(one));
    }
    return [...new Set(sets.values())]
      .map((set) => this.#openGroup([...set], tied))
      .toSorted((a, b) => byFirst(a.clusters[0], b.clusters[0]));
  }

  /** Taken one by one in the order of their ids, as long as each is apart from all that were taken. */
  #openGroup(
    set: readonly RecordId[][],
    tied: ReadonlyMap<RecordId[], ReadonlySet<RecordId[]>>,
  ): OpenGroup {
    const groups = set.toSorted((a, b) => byFirst(clusterOf(a), clusterOf(b)));
    const distinct: RecordId[][] = [];
    for (const group of groups) {
      const isApart = distinct.every((taken) => {
        const [left = "", right = ""] = [taken[0], group[0]];
        // What a cut link doubts is no ground to stand on.
        return !tied.get(taken)?.has(group) && this.#against(left, right) !== null;
      });
      if (isApart) distinct.push(group);
    }
    return { clusters: groups.map(clusterOf), distinct: distinct.map(clusterOf) };
  }
}

function clusterOf(members: readonly RecordId[]): Cluster {
  return { members: members.toSorted() };
}

function byFirst(one: Cluster | undefined, other: Cluster | undefined): number {
  return (one?.members[0] ?? "") < (other?.members[0] ?? "") ? -1 : 1;
}

function inOrder(one: RecordId, other: RecordId): [RecordId, RecordId] {
  return one < other ? [one, other] : [other, one];
}
