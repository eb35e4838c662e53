/**
 * Changes: what batches did to the records that a filter keeps, as numbers and by name. Each is told no more openly than its
 * record is shown now: one that is withheld since is neither counted nor listed, and one of which less is shown since is
 * found by what it says now and not by what it said. SPEC L14.
 */
import type { Change } from "@sitrep/domain/change";
import type { ChangeFilter } from "@sitrep/domain/change-query";
import type { RecordKind } from "@sitrep/domain/record";
import type { ExpressionBuilder, SelectQueryBuilder, SqlBool } from "kysely";
import { sql } from "kysely";
import { SAID_BY, inDatasets, linkedTo, withFacet, withIds, withWords } from "../condition.ts";
import type { Engine } from "../engine.ts";
import type { Condition } from "../listing.ts";
import { remembered } from "../remembered.ts";
import type { Stretch } from "../stretch.ts";
import type { Tables } from "../tables.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { countedFor, shownTo } from "../viewpoint.ts";

/** What the records have to be that a change is about; the days and positions of batches are asked elsewhere. */
export type ChangedRecords = Pick<
  ChangeFilter,
  "q" | "kind" | "place" | "source" | "dataset" | "record" | "change"
>;

/** How many records of a kind a batch changed in one way. */
export interface ChangeCount {
  readonly position: number;
  readonly kind: RecordKind;
  readonly change: Change;
  readonly count: number;
}

/** One change, without what it changed; `seq` is its place in the ledger, `label` the record's newest. */
export interface ListedChange {
  readonly seq: number;
  readonly position: number;
  readonly id: string;
  readonly kind: RecordKind;
  readonly change: Change;
  readonly label: string;
  readonly labelAr: string | null;
}

/** Whether a filter asks for what a record says, which one version may say and another not. */
function asksContent({ q, place, source }: ChangedRecords): boolean {
  return [q, place, source].some((one) => one !== undefined && one.length > 0);
}

/** What a version has to be. */
function conditionsOf(engine: Engine, filter: ChangedRecords): readonly Condition[] {
  const { q, kind, place, source, dataset, record } = filter;
  return [
    ...(kind?.length ? [((eb) => eb("record.kind", "in", kind)) satisfies Condition] : []),
    ...withIds(record),
    ...inDatasets(dataset),
    ...orItself(withFacet("within", place), place),
    ...orItself(linkedTo(SAID_BY, source), source),
    ...withWords(engine, q),
  ];
}

/** A condition on `record` in a statement that joins other tables to it. */
function inJoin(condition: Condition) {
  // It speaks of `record` alone, whatever else is joined.
  return (eb: unknown) => condition(eb as ExpressionBuilder<Tables, "record">);
}

/** What meets a condition on records that are asked for, and these records themselves. */
function orItself(
  conditions: readonly Condition[],
  ids: readonly string[] | undefined,
): readonly Condition[] {
  return conditions.map(
    (condition): Condition =>
      (eb) =>
        eb.or([condition(eb), eb("record.id", "in", ids ?? [])]),
  );
}

/**
 * `record` for a join with the few that ended: its version is added to nothing, because SQLite would else try every version
 * that meets a condition for each of them.
 */
const VERSIONS = sql<
  Tables["record"]
>`(select one.version + 0 as version, one.id, one.number, one.kind, one.dataset,
  one.since, one.until, one.seq, one.visibility, one.area, one.traits from record as one)`.as<"record">(
  "record",
);

/** `last` is the newest version of a record that was known. */
function isNewest({ position }: Viewpoint) {
  return sql<SqlBool>`last.since = (select max(newer.since) from record as newer
    where newer.id = last.id and newer.since <= ${position})`;
}

/** A body of which the public sees only a part has a salt: what the record said before is not to be found by. */
const SAYS_NO_MORE = sql<SqlBool>`(last.version = record.version or not exists
  (select 1 from revision as protected where protected.seq = last.seq and protected.salt is not null))`;

/** What every batch of a stretch did to the records that a filter keeps; what is nothing is left out. */
export async function countChanges(
  engine: Engine,
  filter: ChangedRecords,
  { behind, upTo }: Stretch,
  view: Viewpoint,
): Promise<readonly ChangeCount[]> {
  const stretch = { behind, upTo };
  const counts = new Map<string, ChangeCount>();
  const add = (change: Change, sign: 1 | -1, rows: readonly KindCount[]): void => {
    for (const { position, kind, count } of rows) {
      const key = `${position} ${kind} ${change}`;
      const sum = (counts.get(key)?.count ?? 0) + sign * count;
      counts.set(key, { position, kind, change, count: sum });
    }
  };
  if (isAsked("created", filter)) {
    add("created", 1, await remembered(engine, begun(engine, filter, stretch, view)));
    // Few versions ever end: what of the above did not enter, or is not told of any more, is found from them.
    add("created", -1, await remembered(engine, succeeded(engine, filter, stretch, view)));
    add("created", -1, await remembered(engine, hiddenSince(engine, filter, stretch, view)));
  }
  const visible = countedFor(view.role);
  const tallied = engine.read
    .selectFrom(correctionsQuery(engine, filter, stretch, view, visible).as("told"))
    .select(["told.position", "told.kind", "told.change"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .groupBy(["told.position", "told.kind", "told.change"]);
  for (const row of await remembered(engine, tallied))
    if (isAsked(row.change, filter)) add(row.change, 1, [row]);
  return [...counts.values()].filter(({ count }) => count > 0);
}

/** How many records of a kind, in one batch. */
type KindCount = Omit<ChangeCount, "change">;

/** Whether a filter keeps a change of one sort. */
function isAsked(one: Change, { change }: Pick<ChangedRecords, "change">): boolean {
  return !change?.length || change.includes(one);
}

/** Counts versions of `record` by their batch and kind: those that meet the conditions. */
function byBatch(conditions: readonly Condition[]) {
  return <DB, TB extends keyof DB>(versions: SelectQueryBuilder<DB, TB, object>) => {
    let query = versions
      .select([
        sql<number>`record.since`.as("position"),
        sql<RecordKind>`record.kind`.as("kind"),
        sql<number>`count(*)`.as("count"),
      ])
      .groupBy([sql`record.since`, sql`record.kind`]);
    for (const condition of conditions) query = query.where(inJoin(condition));
    return query;
  };
}

/** Versions that began. */
function begun(engine: Engine, filter: ChangedRecords, { behind, upTo }: Stretch, view: Viewpoint) {
  return engine.read
    .selectFrom("record")
    .where("record.visibility", "in", countedFor(view.role))
    .where("record.since", ">", behind)
    .where("record.since", "<=", upTo)
    .$call(byBatch(conditionsOf(engine, filter)));
}

/** Versions that followed another one, and so are of no record that entered. */
function succeeded(
  engine: Engine,
  filter: ChangedRecords,
  { behind, upTo }: Stretch,
  view: Viewpoint,
) {
  return (
    engine.read
      .selectFrom("record as old")
      // From the few that ended to what followed them.
      .crossJoin(VERSIONS)
      .whereRef("record.id", "=", "old.id")
      .whereRef("record.since", "=", "old.until")
      .where("old.until", ">", behind)
      .where("old.until", "<=", upTo)
      .where("record.visibility", "in", countedFor(view.role))
      .$call(byBatch(conditionsOf(engine, filter)))
  );
}

/** Records that entered, and of which less or nothing is shown since. */
function hiddenSince(
  engine: Engine,
  filter: ChangedRecords,
  { behind, upTo }: Stretch,
  view: Viewpoint,
) {
  return engine.read
    .selectFrom(VERSIONS)
    .crossJoin("record as last")
    .whereRef("last.id", "=", "record.id")
    .where(isNewest(view))
    .where("record.until", ">", behind)
    .where("record.until", "<=", view.position)
    .where("record.since", ">", behind)
    .where("record.since", "<=", upTo)
    .where("record.visibility", "in", countedFor(view.role))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("record as earlier")
            .select("earlier.version")
            .whereRef("earlier.id", "=", "record.id")
            .whereRef("earlier.until", "=", "record.since"),
        ),
      ),
    )
    .where((eb) =>
      eb.or([
        eb("last.visibility", "not in", countedFor(view.role)),
        ...(asksContent(filter) ? [eb.not(SAYS_NO_MORE)] : []),
      ]),
    )
    .$call(byBatch(conditionsOf(engine, filter)));
}

/** The revisions that amended or withdrew a record which met the conditions before or after. */
function correctionsQuery(
  engine: Engine,
  filter: ChangedRecords,
  { behind, upTo }: Stretch,
  view: Viewpoint,
  visible = shownTo(view.role),
) {
  const found = (side: "before" | "after") => {
    let query = engine.read
      .selectFrom("record as ended")
      .crossJoin(VERSIONS)
      .crossJoin("revision")
      .crossJoin("record as last")
      .whereRef("record.id", "=", "ended.id")
      .whereRef("revision.id", "=", "ended.id")
      .whereRef("revision.position", "=", "ended.until")
      .whereRef("last.id", "=", "ended.id")
      .where(
        side === "before"
          ? sql<SqlBool>`record.version = ended.version`
          : sql<SqlBool>`record.since = ended.until`,
      )
      .where("ended.until", ">", behind)
      .where("ended.until", "<=", upTo)
      .where("last.visibility", "in", visible)
      .where(isNewest(view))
      .select([
        "revision.seq",
        "revision.position",
        "revision.id",
        "revision.kind",
        "revision.change",
      ])
      .select(["last.label", "last.label_ar as labelAr"]);
    // What a version says that was withheld is nobody's to find it by.
    if (asksContent(filter))
      query = query.where("record.visibility", "in", visible).where(SAYS_NO_MORE);
    for (const condition of conditionsOf(engine, filter)) query = query.where(inJoin(condition));
    return query;
  };
  // Without a question about content the one side tells all; with one, what came to say it or ceased to is told too.
  return asksContent(filter) ? found("before").union(found("after")) : found("before");
}

/** A page of changes of one batch: `after` is the place in the ledger behind which it begins. */
export interface ChangePage {
  readonly position: number;
  readonly after?: number | undefined;
  readonly limit: number;
}

/** What one batch amended or withdrew, in the order of the ledger. */
export async function correctionsIn(
  engine: Engine,
  filter: ChangedRecords,
  { position, after, limit }: ChangePage,
  view: Viewpoint,
): Promise<readonly ListedChange[]> {
  const { change } = filter;
  const stretch = { behind: position - 1, upTo: position };
  let query = engine.read
    .selectFrom(correctionsQuery(engine, filter, stretch, view).as("told"))
    .selectAll()
    .orderBy("told.seq")
    .limit(limit);
  if (after !== undefined) query = query.where("told.seq", ">", after);
  if (change?.length) query = query.where("told.change", "in", change);
  return query.execute();
}

/** What entered with one batch, in the order of the ledger. */
export async function creationsIn(
  engine: Engine,
  filter: ChangedRecords,
  { position, after, limit }: ChangePage,
  view: Viewpoint,
): Promise<readonly ListedChange[]> {
  let query = engine.read
    .selectFrom("revision")
    .innerJoin(VERSIONS, (join) =>
      join.onRef("record.id", "=", "revision.id").onRef("record.since", "=", "revision.position"),
    )
    .innerJoin("record as last", "last.id", "revision.id")
    .where("revision.position", "=", position)
    .where("revision.change", "=", "created")
    .where("record.visibility", "in", shownTo(view.role))
    .where("last.visibility", "in", shownTo(view.role))
    .where(isNewest(view))
    .select([
      "revision.seq",
      "revision.position",
      "revision.id",
      "revision.kind",
      "revision.change",
    ])
    .select(["last.label", "last.label_ar as labelAr"])
    .orderBy("revision.seq")
    .limit(limit);
  if (after !== undefined) query = query.where("revision.seq", ">", after);
  if (asksContent(filter)) query = query.where(SAYS_NO_MORE);
  for (const condition of conditionsOf(engine, filter)) query = query.where(inJoin(condition));
  return query.execute();
}

/** A page of what one batch did, in the order of the ledger. */
export async function changesIn(
  engine: Engine,
  filter: ChangedRecords,
  page: ChangePage,
  view: Viewpoint,
): Promise<readonly ListedChange[]> {
  const { limit } = page;
  const lists = [
    isAsked("created", filter) ? await creationsIn(engine, filter, page, view) : [],
    isAsked("amended", filter) || isAsked("retracted", filter)
      ? await correctionsIn(engine, filter, page, view)
      : [],
  ];
  return lists
    .flat()
    .toSorted((left, right) => left.seq - right.seq)
    .slice(0, limit);
}
