/** The ledger: what was written when, by whom and why; whether it is whole; and what stands in it now. */
import { KnownAt } from "@sitrep/domain/filter";
import { strict } from "@sitrep/domain/strict";
import { recordsOfKind } from "@sitrep/store/body";
import { headAt } from "@sitrep/store/position";
import { changesIn, listBatches } from "@sitrep/store/queries/ledger";
import { countByKind, labelsOf } from "@sitrep/store/queries/record";
import { verifyChain } from "@sitrep/store/verify";
import { z } from "zod";
import { notFound, procedure, router } from "../trpc.ts";

const Batches = strict({
  knownAt: KnownAt.optional(),
  before: z.coerce.number().int().min(1).max(1e9).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const ByPosition = strict({
  position: z.coerce.number().int().min(1).max(1e9),
  limit: z.coerce.number().int().min(1).max(5000).default(500),
});

export const ledger = router({
  /** The newest position, or the one that `knownAt` means, and how many records of each kind stood then. */
  head: procedure.input(strict({ knownAt: KnownAt.optional() })).query(async ({ ctx, input }) => {
    const head = await headAt(ctx.engine.read, input.knownAt);
    const datasets = await recordsOfKind(ctx.engine.read, ["dataset"], head.position);
    return {
      ledger: head,
      counts: await countByKind(ctx.engine, head.position),
      datasets: [...datasets.values()].flatMap((any) =>
        any.kind === "dataset" ? [any.record] : [],
      ),
    };
  }),
  /** Batches, newest first. */
  batches: procedure.input(Batches).query(async ({ ctx, input }) => {
    const head = await headAt(ctx.engine.read, input.knownAt);
    return {
      items: await listBatches(ctx.engine, head.position, input.limit, input.before),
      ledger: head,
    };
  }),
  /** What one batch changed. */
  batch: procedure.input(ByPosition).query(async ({ ctx, input }) => {
    const head = await headAt(ctx.engine.read);
    if (input.position > head.position) throw notFound("batch", String(input.position));
    const [batch] = await listBatches(ctx.engine, input.position, 1);
    if (batch === undefined) throw notFound("batch", String(input.position));
    const changes = await changesIn(ctx.engine, input.position, input.limit);
    const now = await labelsOf(
      ctx.engine,
      changes.map((one) => one.id),
      input.position,
    );
    const before = await labelsOf(
      ctx.engine,
      changes.map((one) => one.id),
      input.position - 1,
    );
    return { batch, changes, labels: { ...before, ...now }, ledger: head };
  }),
  /** Whether every hash of the chain still fits. */
  verify: procedure.query(async ({ ctx }) => verifyChain(ctx.engine.read)),
});
