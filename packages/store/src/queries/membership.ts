/** Membership: which records came into a list, changed in it and left it between two positions of the ledger. SPEC L15. */
import type { IncidentFilter } from "@sitrep/domain/filter";
import type { RecordKind } from "@sitrep/domain/record";
import { sql } from "kysely";
import { askedRows } from "../columns/asked-rows.ts";
import type { Engine } from "../engine.ts";
import type { Condition } from "../listing.ts";
import { listed } from "../listing.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { shownTo } from "../viewpoint.ts";

/** A list at two positions. */
export interface ListTwice {
  readonly kind: RecordKind;
  readonly earlier: ListOnce;
  readonly later: ListOnce;
  /** Whether its conditions may answer otherwise of one version at two positions. */
  readonly dependsOnOthers: boolean;
  /** How many records of each way are named. */
  readonly limit: number;
}

/** The list at one of them. */
export interface ListOnce {
  readonly view: Viewpoint;
  readonly conditions: readonly Condition[];
}

/** A record that moved, under the name that it has on that side. */
export interface Member {
  readonly id: string;
  readonly label: string;
  readonly labelAr: string | null;
}

/** Records that went one way: how many, and the first by name. */
export interface Moved {
  readonly count: number;
  readonly items: readonly Member[];
}

/** See the file. `hidden` counts those that left and may not be named any more. */
export interface Membership {
  readonly entered: Moved;
  readonly changed: Moved;
  readonly left: Moved & { readonly hidden: number };
}

/** Compares the list at the two positions. */
export async function membershipBetween(engine: Engine, list: ListTwice): Promise<Membership> {
  const { kind, earlier, later, limit } = list;
  const { read } = engine;
  // A version that stood at both positions is in both lists, or in neither, where nothing else decides it.
  const before = () => {
    const query = listed(read, { kind, ...earlier });
    return list.dependsOnOthers ? query : query.where("record.until", "<=", later.view.position);
  };
  const after = () => {
    const query = listed(read, { kind, ...later });
    return list.dependsOnOthers ? query : query.where("record.since", ">", earlier.view.position);
  };
  const stayed = () => before().select("record.number");
  const entered = after().where("record.number", "not in", stayed());
  const changed = after()
    .where("record.number", "in", stayed())
    // What was written anew because of another record says the same.
    .where("record.seq", "not in", before().select("record.seq"));
  const left = before().where("record.number", "not in", after().select("record.number"));
  const isNamed = mayBeNamed(later.view);
  const moved = async (query: typeof entered): Promise<Moved> => {
    const { count } = await query
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    const items =
      count === 0
        ? []
        : await query
            .select(["record.id", "record.label", "record.label_ar as labelAr"])
            .orderBy("record.sort_label")
            .orderBy("record.id")
            .limit(limit)
            .execute();
    return { count, items };
  };
  const gone = await moved(left);
  const told = gone.count === 0 ? gone : await moved(left.where(isNamed));
  return {
    entered: await moved(entered),
    changed: await moved(changed),
    left: { count: gone.count, items: told.items, hidden: gone.count - told.count },
  };
}

/** The version of `record` says no more than what is shown of the record now: it may be named for what it said. */
function mayBeNamed({ position, role }: Viewpoint) {
  return sql<boolean>`exists (
    select 1 from record as newest left join revision as told on told.seq = newest.seq
    where newest.id = record.id
      and newest.since = (select max(other.since) from record as other
        where other.id = record.id and other.since <= ${position})
      and newest.visibility in (${sql.join([...shownTo(role)])})
      and (newest.version = record.version or told.salt is null))`;
}

/** A list of incidents at two positions. */
export interface IncidentsTwice {
  readonly filter: IncidentFilter;
  readonly earlier: Viewpoint;
  readonly later: Viewpoint;
  readonly limit: number;
}

/** Compares a list of incidents at two positions, from their columns. */
export async function incidentMembership(
  engine: Engine,
  { filter, earlier, later, limit }: IncidentsTwice,
): Promise<Membership> {
  const asked = [
    await askedRows(engine, filter, earlier, true),
    await askedRows(engine, filter, later, true),
  ] as const;
  const [before, after] = asked.map(({ columns: { numbers }, left: { rows } }) => {
    const byNumber = new Map<number, Version>();
    for (const row of rows) {
      const [number, version, seq] = [numbers.number[row], numbers.version[row], numbers.seq[row]];
      if (number !== undefined && version !== undefined && seq !== undefined)
        byNumber.set(number, { version, seq });
    }
    return byNumber;
  });
  const entered: number[] = [];
  const changed: number[] = [];
  const left: number[] = [];
  for (const [number, { version, seq }] of after ?? []) {
    const old = before?.get(number);
    if (old === undefined) entered.push(version);
    // What was written anew because of another record says the same.
    else if (old.seq !== seq) changed.push(version);
  }
  for (const [number, { version }] of before ?? []) if (!after?.has(number)) left.push(version);
  const named = async (versions: readonly number[]): Promise<Moved> => ({
    count: versions.length,
    items: await membersOf(engine, versions.slice(0, limit)),
  });
  const isNamed = await namedAmong(engine, left, later);
  return {
    entered: await named(entered),
    changed: await named(changed),
    left: {
      ...(await named(left.filter((version) => isNamed.has(version)))),
      count: left.length,
      hidden: left.length - isNamed.size,
    },
  };
}

interface Version {
  readonly version: number;
  readonly seq: number;
}

/** How many versions one statement asks for. */
const CHUNK = 500;

async function namedAmong(
  { read }: Engine,
  versions: readonly number[],
  view: Viewpoint,
): Promise<ReadonlySet<number>> {
  const named = new Set<number>();
  for (let start = 0; start < versions.length; start += CHUNK) {
    const rows = await read
      .selectFrom("record")
      .select("record.version")
      .where("record.version", "in", versions.slice(start, start + CHUNK))
      .where(mayBeNamed(view))
      .execute();
    for (const { version } of rows) named.add(version);
  }
  return named;
}

async function membersOf(
  { read }: Engine,
  versions: readonly number[],
): Promise<readonly Member[]> {
  return versions.length === 0
    ? []
    : read
        .selectFrom("record")
        .select(["record.id", "record.label", "record.label_ar as labelAr"])
        .where("record.version", "in", versions)
        .orderBy("record.sort_label")
        .orderBy("record.id")
        .execute();
}

/** Those of some records that may be named for what they said at a position: they are shown now, and no less of them. */
export async function namedStill(
  { read }: Engine,
  ids: readonly string[],
  position: number,
  later: Viewpoint,
): Promise<ReadonlySet<string>> {
  const named = new Set<string>();
  for (let start = 0; start < ids.length; start += CHUNK) {
    const rows = await read
      .selectFrom("record")
      .select("record.id")
      .where("record.id", "in", ids.slice(start, start + CHUNK))
      .where("record.since", "<=", position)
      .where((eb) => eb.or([eb("record.until", "is", null), eb("record.until", ">=", position)]))
      .where(mayBeNamed(later))
      .execute();
    for (const { id } of rows) named.add(id);
  }
  return named;
}
