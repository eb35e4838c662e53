/** Sources: who says it, by name or by role, and all that each has said. */
import { SourceQuery } from "@sitrep/domain/filter";
import { listSources } from "@sitrep/store/queries/sources";
import { listAnswer } from "../answer.ts";
import { askedAt } from "../asked-at.ts";
import { AtPosition, ById } from "../by-id.ts";
import { find } from "../detail.ts";
import { question } from "../question.ts";
import { sourceSaid } from "../source-said.ts";
import { procedure, router } from "../trpc.ts";
import { viewSource } from "../views/source-view.ts";
import { voicesAt } from "../voices.ts";

export const sources = router({
  /** A page of sources. */
  list: procedure.input(question(SourceQuery)).query(async ({ ctx, input }) => {
    const at = await askedAt(ctx, input);
    const page = await listSources(ctx.engine, input, at.view);
    return listAnswer(ctx, at, { query: input, page }, "source", viewSource);
  }),
  /** One source, and every record in which it speaks, relays or publishes. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const found = await find(ctx, "source", input);
    return found.answer(viewSource(found.shown));
  }),
  /** All that one source said or passed on, by when it was said, and how many incidents nobody else tells of. */
  said: procedure.input(ById).query(async ({ ctx, input }) => {
    const found = await find(ctx, "source", input);
    return sourceSaid(ctx, found.shown.record.id, found);
  }),
  /** Who speaks on the whole record, by stake and by name, and what rests on whom. */
  voices: procedure.input(AtPosition).query(async ({ ctx, input }) => {
    const { ledger, view } = await askedAt(ctx, input);
    return { ...(await voicesAt(ctx, view)), ledger };
  }),
});
