/** Sources: who says it, by name or by role, and all that each has said. */
import { SourceQuery } from "@sitrep/domain/filter";
import { listSources } from "@sitrep/store/queries/sources";
import { listAnswer } from "../answer.ts";
import { askedAt } from "../asked-at.ts";
import { ById } from "../by-id.ts";
import { find } from "../detail.ts";
import { question } from "../question.ts";
import { procedure, router } from "../trpc.ts";
import { viewSource } from "../views/source-view.ts";

export const sources = router({
  /** A page of sources. */
  list: procedure.input(question(SourceQuery)).query(async ({ ctx, input }) => {
    const at = await askedAt(ctx, input);
    const page = await listSources(ctx.engine, input, at.view);
    return listAnswer(ctx, at, page, "source", viewSource);
  }),
  /** One source, and every record in which it speaks, relays or publishes. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const found = await find(ctx, "source", input);
    return found.answer(viewSource(found.shown));
  }),
});
