/** Sources: who says it, by name or by role, and all that each has said. */
import { SourceQuery } from "@sitrep/domain/filter";
import { headAt } from "@sitrep/store/position";
import { listSources } from "@sitrep/store/queries/sources";
import { listAnswer } from "../answer.ts";
import { ById } from "../by-id.ts";
import { find } from "../detail.ts";
import { procedure, router } from "../trpc.ts";
import { viewSource } from "../views/source-view.ts";

export const sources = router({
  /** A page of sources. */
  list: procedure.input(SourceQuery).query(async ({ ctx, input }) => {
    const ledger = await headAt(ctx.engine.read, input.knownAt);
    const page = await listSources(ctx.engine, input, ledger.position);
    return listAnswer(ctx, ledger, page, "source", viewSource);
  }),
  /** One source, and every record in which it speaks, relays or publishes. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const found = await find(ctx, "source", input.id, input.knownAt);
    return found.answer(viewSource(found.shown));
  }),
});
