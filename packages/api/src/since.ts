/** Since: what became of a record, or of a list, between two positions of the ledger. SPEC L15. */
import { between } from "@sitrep/domain/interval";
import type { Interval } from "@sitrep/domain/interval";
import { IncidentFilter } from "@sitrep/domain/filter";
import type { RecordKind } from "@sitrep/domain/record";
import { listed } from "@sitrep/store/listing";
import { placeTree } from "@sitrep/store/place-tree";
import type { LedgerHead } from "@sitrep/store/position";
import type { Member, Membership, Moved } from "@sitrep/store/queries/membership";
import { incidentMembership, membershipBetween } from "@sitrep/store/queries/membership";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { AskedAt } from "./asked-at.ts";
import type { Attributions } from "./answer.ts";
import type { Context } from "./context.ts";
import type { HistoryEntry } from "./detail.ts";
import { findAny } from "./detail.ts";
import { countOf } from "./incident-count.ts";
import type { Labels } from "./labels.ts";
import type { AskedList } from "./lists.ts";
import { differencesBetweenPositions } from "./told-changes.ts";
import type { ToldDifferences } from "./told-changes.ts";

/** How many records of each way are named. */
const MOST_NAMED = 50;

/** A count at both positions. */
export interface CountTwice {
  readonly of: "records" | "clusters";
  readonly earlier: Interval;
  readonly later: Interval;
}

/** Records that entered a list, or left it. */
export interface NamedRecords {
  readonly count: number;
  readonly items: readonly { readonly id: string; readonly kind: RecordKind }[];
}

/** What became of a list. `left.hidden` counts those that may not be named any more. */
export interface ListSince {
  readonly is: "list";
  readonly counts: readonly CountTwice[];
  readonly entered: NamedRecords;
  readonly changed: { readonly count: number; readonly items: readonly ToldDifferences[] };
  readonly left: NamedRecords & { readonly hidden: number };
}

/** What became of a record: its history behind the position, newest first, and whether it was there then and is now. */
export interface RecordSince {
  readonly is: "record";
  readonly id: string;
  readonly kind: RecordKind;
  readonly stoodThen: boolean;
  readonly standsNow: boolean;
  readonly history: readonly HistoryEntry[];
}

/** The answer, between the state of the ledger then and now. */
export interface SinceAnswer {
  readonly what: ListSince | RecordSince;
  readonly earlier: LedgerHead;
  readonly labels: Labels;
  readonly attributions: Attributions;
  readonly ledger: LedgerHead;
}

/** A question of what became of something between two positions. */
export interface Twice {
  readonly earlier: AskedAt;
  readonly later: AskedAt;
}

/** What became of a list. */
export async function listSince(
  context: Context,
  { list, filter }: AskedList,
  { earlier, later }: Twice,
): Promise<SinceAnswer> {
  const membership = await membershipOf(
    context,
    { list, filter },
    { earlier: earlier.view, later: later.view },
    MOST_NAMED,
  );
  const { entered, changed, left } = membership;
  const differences = await differencesBetweenPositions(
    context,
    changed.items.map(({ id }) => ({ id, kind: list.kind })),
    { earlier: earlier.view, later: later.view, view: later.view },
  );
  const named = (moved: Moved): NamedRecords => ({
    count: moved.count,
    items: moved.items.map(({ id }) => ({ id, kind: list.kind })),
  });
  const labels = [...entered.items, ...changed.items, ...left.items].map(
    (one) => [one.id, labelOf(one, list.kind)] as const,
  );
  return {
    what: {
      is: "list",
      counts: await countsOf(context, { list, filter }, { earlier, later }),
      entered: named(entered),
      changed: { count: changed.count, items: differences.items },
      left: { ...named(left), hidden: left.hidden },
    },
    earlier: earlier.ledger,
    labels: { ...differences.labels, ...Object.fromEntries(labels) },
    attributions: differences.attributions,
    ledger: later.ledger,
  };
}

/** Which records entered a list, changed in it and left it between two positions; at most `limit` of each by name. */
export async function membershipOf(
  { engine }: Context,
  { list, filter }: AskedList,
  { earlier, later }: { readonly earlier: Viewpoint; readonly later: Viewpoint },
  limit: number,
): Promise<Membership> {
  if (list.kind === "incident")
    return incidentMembership(engine, {
      filter: IncidentFilter.parse(filter),
      earlier,
      later,
      limit,
    });
  const once = (view: Viewpoint) => ({
    view,
    conditions: list.conditions(engine, filter, view),
  });
  return membershipBetween(engine, {
    kind: list.kind,
    earlier: once(earlier),
    later: once(later),
    dependsOnOthers: list.others.some((name) => filter[name] !== undefined),
    limit,
  });
}

function labelOf({ label, labelAr }: Member, kind: RecordKind): Labels[string] {
  return labelAr === null ? { kind, label } : { kind, label, labelAr };
}

/** How many records the list holds at both positions; of incidents also how many they tell of. */
async function countsOf(
  context: Context,
  { list, filter }: AskedList,
  { earlier, later }: Twice,
): Promise<readonly CountTwice[]> {
  if (list.kind !== "incident") {
    const [before, after] = await Promise.all(
      [earlier, later].map(async ({ view }) => countRecords(context, { list, filter }, view)),
    );
    return [{ of: "records", earlier: exact(before ?? 0), later: exact(after ?? 0) }];
  }
  const incidents = IncidentFilter.parse(filter);
  const counted = async (count: "record" | "cluster"): Promise<readonly Interval[]> =>
    Promise.all(
      [earlier, later].map(async ({ view }) => {
        const tree = await placeTree(context.engine, view.position);
        return (await countOf(context, { count, filter: incidents, view, tree })).incidents;
      }),
    );
  const [records, clusters] = [await counted("record"), await counted("cluster")];
  return [
    { of: "records", earlier: records[0] ?? exact(0), later: records[1] ?? exact(0) },
    { of: "clusters", earlier: clusters[0] ?? exact(0), later: clusters[1] ?? exact(0) },
  ];
}

function exact(count: number): Interval {
  return between(count, count);
}

async function countRecords(
  { engine }: Context,
  { list, filter }: AskedList,
  view: Viewpoint,
): Promise<number> {
  const conditions = list.conditions(engine, filter, view);
  const { count } = await listed(engine.read, { kind: list.kind, view, conditions })
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** What became of a record. @throws TRPCError NOT_FOUND */
export async function recordSince(
  context: Context,
  id: string,
  { earlier, later }: Twice,
): Promise<SinceAnswer> {
  const { kind, found } = await findAny(context, { id, knownAt: String(later.ledger.position) });
  const { history, retracted, labels, attributions } = await found.answer(null);
  const before = history.find(({ position }) => position <= earlier.view.position);
  return {
    what: {
      is: "record",
      id,
      kind,
      stoodThen: before !== undefined && before.change !== "retracted",
      standsNow: !retracted,
      history: history.filter(({ position }) => position > earlier.view.position),
    },
    earlier: earlier.ledger,
    labels,
    attributions,
    ledger: later.ledger,
  };
}
