/** Datasets: who publishes them and under which licence, what each holds and what its editions changed; and all of it, record by record. */
import { DatasetId, RecordId, datasetOf } from "@sitrep/domain/id";
import { KnownAt } from "@sitrep/domain/known-at";
import { strict } from "@sitrep/domain/strict";
import { recordsAt, recordsInDataset, recordsOfKind } from "@sitrep/store/body";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import { tallyDatasets } from "@sitrep/store/queries/datasets";
import { batchesOf, countBatches } from "@sitrep/store/queries/ledger";
import type { BatchEntry } from "@sitrep/store/queries/ledger";
import { revisionsOf } from "@sitrep/store/queries/record";
import { labelsFor } from "../answer.ts";
import { askedAt } from "../asked-at.ts";
import { AtPosition, ById } from "../by-id.ts";
import type { Context } from "../context.ts";
import { find } from "../detail.ts";
import { viewDataset } from "../views/dataset-view.ts";
import { question } from "../question.ts";
import { showAny } from "../shown.ts";
import { notFound, procedure, router } from "../trpc.ts";

const Records = strict({
  id: DatasetId,
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  after: RecordId.optional(),
  knownAt: KnownAt.optional(),
});

/** How many batches of a dataset are listed. */
const MOST_BATCHES = 100;

export const datasets = router({
  /** Every dataset, each with what it holds. There are few, so they come whole. */
  list: procedure.input(AtPosition).query(async ({ ctx, input }) => {
    const { ledger, view } = await askedAt(ctx, input);
    const found = await recordsOfKind(ctx.engine.read, ["dataset"], view.position);
    const tallies = Map.groupBy(await tallyDatasets(ctx.engine, view), (one) => one.dataset);
    const batches = await countBatches(ctx.engine, view.position);
    const items = [...found.values()].flatMap((any) =>
      any.kind === "dataset"
        ? [viewDataset(any.record, tallies.get(any.record.id), batches.get(any.record.id))]
        : [],
    );
    return { items, ledger };
  }),
  /** One dataset: what it holds, what it claims to watch, and each batch that wrote it with the edition that it brought. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const found = await find(ctx, "dataset", input);
    const { id } = found.shown.record;
    const { position } = found.view;
    const tally = await tallyDatasets(ctx.engine, found.view, id);
    const batches = await countBatches(ctx.engine, position);
    const newest = await batchesOf(ctx.engine, id, { position, limit: MOST_BATCHES });
    const answer = await found.answer(viewDataset(found.shown.record, tally, batches.get(id)));
    const coverage = await coverageOf(ctx, id, found.view);
    return {
      ...answer,
      batches: await withEditions(ctx, id, newest),
      coverage: coverage.records,
      labels: { ...coverage.labels, ...answer.labels },
    };
  }),
  /**
   * Some records of a dataset in full, in the order of their ids; `next` is the `after` of those that follow. Give the
   * position of the first answer as `knownAt` of the others. `held` counts those that this viewer may not see.
   */
  records: procedure.input(question(Records)).query(async ({ ctx, input }) => {
    const { id, limit, after, knownAt } = input;
    const { ledger, view } = await askedAt(ctx, { knownAt });
    const db = ctx.engine.read;
    const own = (await recordsAt(db, [id], view.position)).get(id);
    if (own?.kind !== "dataset") throw notFound("dataset", id);
    const dataset = own.record;
    if (!dataset.redistributable) throw mayNotLeave(dataset.title, dataset.licence);
    const found = await recordsInDataset(db, id, { after, limit: limit + 1 }, view.position);
    const page = found.slice(0, limit);
    const near = await neighbourhoodOf(db, page, view.position);
    const items = page.flatMap((any) => showAny(any, ctx.role, near) ?? []);
    const next = found.length > limit ? (page.at(-1)?.record.id ?? null) : null;
    return { dataset, items, held: page.length - items.length, next, ledger };
  }),
});

/** Batches, each with the edition that the dataset was of when the batch had been written. */
async function withEditions(
  { engine }: Context,
  id: string,
  batches: readonly BatchEntry[],
): Promise<readonly (BatchEntry & { readonly edition: string | null })[]> {
  const newest = batches[0]?.position ?? 0;
  const revisions = await revisionsOf(engine, id, newest);
  return batches.map((batch) => {
    const own = revisions.findLast(({ position }) => position <= batch.position)?.body;
    return { ...batch, edition: own?.kind === "dataset" ? own.record.edition : null };
  });
}

/** The notes on coverage that stand in a dataset, with the names of what they refer to. */
async function coverageOf(context: Context, dataset: string, view: Viewpoint) {
  const { read } = context.engine;
  const all = [...(await recordsOfKind(read, ["coverage"], view.position)).values()];
  const near = await neighbourhoodOf(read, all, view.position);
  const shown = all.flatMap((any) => {
    const one = datasetOf(any.record.id) === dataset ? showAny(any, view.role, near) : undefined;
    return one?.kind === "coverage" ? [one] : [];
  });
  return {
    records: shown.map(({ record }) => record),
    labels: await labelsFor(context, view, shown, near),
  };
}

function mayNotLeave(title: string, licence: string): TRPCError {
  return new TRPCError({
    code: "NOT_FOUND",
    message: `the rows of ${title} may not be passed on: its licence, ${licence}, forbids it`,
  });
}
