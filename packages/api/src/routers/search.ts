/** Search: one box over every kind of record; and any record by its id alone. */
import { SearchQuery } from "@sitrep/domain/filter";
import type { RecordKind } from "@sitrep/domain/record";
import { headAt } from "@sitrep/store/position";
import { revisionsOf } from "@sitrep/store/queries/record";
import { searchRecords } from "@sitrep/store/queries/search";
import { ById } from "../by-id.ts";
import { find } from "../detail.ts";
import { notFound, procedure, router } from "../trpc.ts";

export const search = router({
  /** Records that hold every word asked for, best first. */
  all: procedure.input(SearchQuery).query(async ({ ctx, input }) => {
    const ledger = await headAt(ctx.engine.read, input.knownAt);
    return {
      items: await searchRecords(ctx.engine, input.q, ledger.position, input.limit),
      ledger,
    };
  }),
  /** A record of whatever kind, as it is on file. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const ledger = await headAt(ctx.engine.read, input.knownAt);
    const revisions = await revisionsOf(ctx.engine, input.id, ledger.position);
    const kind: RecordKind | undefined = revisions.findLast((one) => one.body !== null)?.body?.kind;
    if (kind === undefined) throw notFound("record", input.id);
    const found = await find(ctx, kind, input.id, input.knownAt);
    return { kind, ...(await found.answer(found.shown.record)) };
  }),
});
