/** Actors: who acts, under which names, and the records that they stand in. */
import { ActorQuery } from "@sitrep/domain/filter";
import { listActors } from "@sitrep/store/queries/actors";
import { countReferrers } from "@sitrep/store/queries/record";
import { listAnswer } from "../answer.ts";
import { askedAt } from "../asked-at.ts";
import { ById } from "../by-id.ts";
import { find } from "../detail.ts";
import { question } from "../question.ts";
import { procedure, router } from "../trpc.ts";

export const actors = router({
  /** A page of actors, each with how many records of each kind name it. */
  list: procedure.input(question(ActorQuery)).query(async ({ ctx, input }) => {
    const at = await askedAt(ctx, input);
    const page = await listActors(ctx.engine, input, at.view);
    const ids = page.rows.map(({ any }) => any.record.id);
    const named = await countReferrers(ctx.engine, ids, at.view);
    return listAnswer(ctx, at, { query: input, page }, "actor", ({ record, recordedIn }) => ({
      ...record,
      computed: { recordedIn, namedBy: named.get(record.id) ?? {} },
    }));
  }),
  /** One actor, and every record that names it. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const found = await find(ctx, "actor", input);
    return found.answer({
      ...found.shown.record,
      computed: { recordedIn: found.shown.recordedIn },
    });
  }),
});
