/** Changes by batch: what entered, was amended and withdrawn with each batch that a filter keeps, newest first. SPEC L14. */
import { CORRECTIONS } from "@sitrep/domain/change";
import type { ChangeQuery } from "@sitrep/domain/change-query";
import type { LedgerHead } from "@sitrep/store/position";
import type { ChangeCount, ListedChange } from "@sitrep/store/queries/changes";
import { correctionsIn, countChanges, creationsIn } from "@sitrep/store/queries/changes";
import type { BatchEntry } from "@sitrep/store/queries/ledger";
import { batchesBetween } from "@sitrep/store/queries/ledger";
import { revisionsOfAll } from "@sitrep/store/queries/record";
import type { AskedAt } from "./asked-at.ts";
import { labelsAsked } from "./asked-labels.ts";
import type { Attributions } from "./answer.ts";
import type { Context } from "./context.ts";
import type { Labels } from "./labels.ts";
import { remembered } from "./remembered.ts";
import type { ToldChange } from "./told-changes.ts";
import { tellChanges } from "./told-changes.ts";

/** How many corrections of one batch are told field by field, and up to how many records that entered are named. */
const MOST_CORRECTIONS = 10;
const MOST_CREATIONS = 10;

/** Counts of a batch by kind of record and change. */
export type ChangeTally = Pick<ChangeCount, "kind" | "change" | "count">;

/** One batch, and what it did to the records that were asked about. */
export interface ChangedBatch {
  readonly batch: BatchEntry;
  /** The edition of its dataset before and after; null where nothing is on file of it. */
  readonly edition: { readonly before: string | null; readonly after: string | null };
  readonly tally: readonly ChangeTally[];
  /** The first corrections, and what entered where that is little; `more` counts the others. */
  readonly changes: readonly ToldChange[];
  readonly more: number;
}

/** A page of batches; `next` goes into `before`, null at the end. `total` counts all changes that the filter keeps. */
export interface ChangesAnswer {
  readonly items: readonly ChangedBatch[];
  readonly next: number | null;
  /** How many batches the filter keeps, and the changes in all of them. */
  readonly batches: number;
  readonly total: Readonly<Record<ChangeCount["change"], number>>;
  readonly labels: Labels;
  readonly attributions: Attributions;
  readonly ledger: LedgerHead;
}

/** Answers a page of changes. */
export async function changesByBatch(
  context: Context,
  query: ChangeQuery,
  at: AskedAt,
): Promise<ChangesAnswer> {
  const { engine } = context;
  const { view, ledger } = at;
  const { knownAt: _, before, limit, ...filter } = query;
  const { since = 0, ...records } = filter;
  const stretch = { behind: since, upTo: view.position };
  const kept = await remembered(
    { engine, ...at },
    `changes ${JSON.stringify(filter)}`,
    async () => {
      const batches = await batchesBetween(engine, filter, stretch);
      const counts = await countChanges(engine, records, stretch, view);
      const byPosition = Map.groupBy(counts, ({ position }) => position);
      return batches.flatMap((batch) => {
        const tally = (byPosition.get(batch.position) ?? []).map(
          ({ position: __, ...one }): ChangeTally => one,
        );
        return tally.length === 0 ? [] : [{ batch, tally }];
      });
    },
  );
  const total = { created: 0, amended: 0, retracted: 0 };
  for (const { tally } of kept) for (const one of tally) total[one.change] += one.count;
  const behind = kept.filter(({ batch }) => before === undefined || batch.position < before);
  const page = behind.slice(0, limit);
  const lists = await Promise.all(
    page.map(({ batch, tally }) => listed(context, { batch, tally, query }, at)),
  );
  const told = await tellChanges(context, lists.flat(), view, { differences: true });
  const byBatch = Map.groupBy(told.changes, ({ position }) => position);
  const editions = await editionsOf(context, page, at);
  return {
    items: page.map(({ batch, tally }) => {
      const changes = byBatch.get(batch.position) ?? [];
      const sum = tally.reduce((so, { count }) => so + count, 0);
      return { batch, edition: editions(batch), tally, changes, more: sum - changes.length };
    }),
    next: behind.length > page.length ? (page.at(-1)?.batch.position ?? null) : null,
    batches: kept.length,
    total,
    labels: { ...(await labelsAsked(context, records, view)), ...told.labels },
    attributions: told.attributions,
    ledger,
  };
}

/** The changes of a batch that are told by name. */
async function listed(
  { engine }: Context,
  {
    batch: { position },
    tally,
    query,
  }: {
    readonly batch: BatchEntry;
    readonly tally: readonly ChangeTally[];
    readonly query: ChangeQuery;
  },
  { view }: AskedAt,
): Promise<readonly ListedChange[]> {
  const countOf = (changes: readonly string[]): number =>
    tally.reduce((sum, { change, count }) => sum + (changes.includes(change) ? count : 0), 0);
  const corrected =
    countOf(CORRECTIONS) === 0
      ? []
      : await correctionsIn(engine, query, { position, limit: MOST_CORRECTIONS }, view);
  const entered = countOf(["created"]);
  const created =
    entered === 0 || entered > MOST_CREATIONS
      ? []
      : await creationsIn(engine, query, { position, limit: MOST_CREATIONS }, view);
  return [...corrected, ...created];
}

/** Tells the edition of a batch's dataset before it and after it. */
async function editionsOf(
  { engine }: Context,
  page: readonly { readonly batch: BatchEntry }[],
  { view }: AskedAt,
): Promise<(batch: BatchEntry) => ChangedBatch["edition"]> {
  const ids = [...new Set(page.map(({ batch }) => batch.dataset))];
  const revisions = await revisionsOfAll(engine, ids, view.position);
  const editionAt = (dataset: string, position: number): string | null => {
    const own = revisions.get(dataset)?.findLast((one) => one.position <= position)?.body;
    return own?.kind === "dataset" ? own.record.edition : null;
  };
  return ({ dataset, position }) => ({
    before: editionAt(dataset, position - 1),
    after: editionAt(dataset, position),
  });
}
