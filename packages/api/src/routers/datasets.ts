/** Datasets: all that one holds, record by record, for whoever takes it away whole. */
import { DatasetId, RecordId } from "@sitrep/domain/id";
import { KnownAt } from "@sitrep/domain/filter";
import { strict } from "@sitrep/domain/strict";
import { recordsAt, recordsInDataset } from "@sitrep/store/body";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { askedAt } from "../asked-at.ts";
import { question } from "../question.ts";
import { showAny } from "../shown.ts";
import { notFound, procedure, router } from "../trpc.ts";

const Records = strict({
  id: DatasetId,
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  after: RecordId.optional(),
  knownAt: KnownAt.optional(),
});

export const datasets = router({
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

function mayNotLeave(title: string, licence: string): TRPCError {
  return new TRPCError({
    code: "NOT_FOUND",
    message: `the rows of ${title} may not be passed on: its licence, ${licence}, forbids it`,
  });
}
