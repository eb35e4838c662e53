/** Actors: who acts, under which names, and the records that they stand in. */
import { ActorQuery } from "@sitrep/domain/filter";
import { listActors } from "@sitrep/store/queries/actors";
import { listAnswer } from "../answer.ts";
import { askedAt } from "../asked-at.ts";
import { ById } from "../by-id.ts";
import { find } from "../detail.ts";
import { question } from "../question.ts";
import { procedure, router } from "../trpc.ts";

export const actors = router({
  /** A page of actors. */
  list: procedure.input(question(ActorQuery)).query(async ({ ctx, input }) => {
    const at = await askedAt(ctx, input);
    const page = await listActors(ctx.engine, input, at.view);
    return listAnswer(ctx, at, page, "actor", ({ record, recordedIn }) => ({
      ...record,
      computed: { recordedIn },
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
