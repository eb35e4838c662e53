/** The ledger: what was written when, by whom and why; whether it is whole; and what stands in it now. */
import { BatchChangesQuery, BatchQuery } from "@sitrep/domain/change-query";
import { Sha256 } from "@sitrep/domain/document";
import { faultWords } from "@sitrep/domain/ledger-fault";
import { strict } from "@sitrep/domain/strict";
import { recordsOfKind } from "@sitrep/store/body";
import { changesIn, countChanges } from "@sitrep/store/queries/changes";
import { listBatches } from "@sitrep/store/queries/ledger";
import { labelsOf } from "@sitrep/store/queries/record";
import { missingBatch } from "@sitrep/store/verify";
import { z } from "zod";
import { askedAt } from "../asked-at.ts";
import { labelsAsked } from "../asked-labels.ts";
import { AtPosition } from "../by-id.ts";
import { countOnce } from "../count-once.ts";
import { question } from "../question.ts";
import { tellChanges } from "../told-changes.ts";
import { notFound, procedure, router } from "../trpc.ts";
import { verifyOnce } from "../verify-once.ts";

const position = z.coerce.number().int().min(1).max(1e9);

const ByPosition = strict({ position, ...BatchChangesQuery.shape });

const Noted = strict({ position: position.optional(), hash: Sha256.optional() })
  .refine((noted) => (noted.position === undefined) === (noted.hash === undefined), {
    path: ["hash"],
    message: "goes with the position of the batch that was noted",
  })
  .optional();

export const ledger = router({
  /** The newest position, or the one that `knownAt` means, and how many records of each kind stood then. */
  head: procedure.input(AtPosition).query(async ({ ctx, input }) => {
    const { ledger: head, view } = await askedAt(ctx, input);
    const datasets = await recordsOfKind(ctx.engine.read, ["dataset"], view.position);
    return {
      ledger: head,
      counts: await countOnce(ctx, head, view),
      datasets: [...datasets.values()].flatMap((any) =>
        any.kind === "dataset" ? [any.record] : [],
      ),
    };
  }),
  /** Batches, newest first; `before` goes on from the last one of an earlier answer. */
  batches: procedure.input(question(BatchQuery)).query(async ({ ctx, input }) => {
    const { ledger: head } = await askedAt(ctx, input);
    const { limit, before } = input;
    return { items: await listBatches(ctx.engine, head.position, limit, before), ledger: head };
  }),
  /**
   * What one batch changed, by page, narrowed as changes are; with `differences`, amended records field by field. The counts of
   * `batch` also hold what may not be listed; those of `tally` do not, and are of every kind and change.
   */
  batch: procedure.input(question(ByPosition)).query(async ({ ctx, input }) => {
    const { ledger: head, view } = await askedAt(ctx, { knownAt: input.knownAt });
    const [batch] =
      input.position > head.position ? [] : await listBatches(ctx.engine, input.position, 1);
    if (batch === undefined) throw notFound("batch", String(input.position));
    const { position: at, limit, kind: _, change: __, differences = false, ...records } = input;
    const found = await changesIn(ctx.engine, input, { ...input, limit: limit + 1 }, view);
    const rows = found.slice(0, limit);
    const told = await tellChanges(ctx, rows, view, { differences });
    const stretch = { behind: at - 1, upTo: at };
    const counts = await countChanges(ctx.engine, records, stretch, view);
    const tally = counts.map(({ kind, change, count }) => ({ kind, change, count }));
    const next = found.length > rows.length ? (rows.at(-1)?.seq ?? null) : null;
    const labels = { ...(await labelsAsked(ctx, records, view)), ...told.labels };
    return { batch, ...told, labels, next, tally, ledger: head };
  }),
  /**
   * Whether every hash of the chain still fits. A ledger that was cut short is a whole chain: give the position and
   * hash of a batch that you noted, and it is looked for too.
   */
  verify: procedure.input(question(Noted)).query(async ({ ctx, input }) => {
    const { position: at, hash } = input ?? {};
    const found = await verifyOnce(ctx.engine);
    if (found.whole && at !== undefined && hash !== undefined)
      return (await missingBatch(ctx.engine.read, { position: at, hash })) ?? found;
    if (found.whole || found.id === null) return found;
    const { view } = await askedAt(ctx, {});
    const isSeen = found.id in (await labelsOf(ctx.engine, [found.id], view));
    if (isSeen) return found;
    const hidden = { ...found, id: null };
    return { ...hidden, sentence: faultWords(hidden) };
  }),
});
