/** Actors: who acts, under which names, and the records that they stand in. */
import { ActorQuery } from "@sitrep/domain/filter";
import { headAt } from "@sitrep/store/position";
import { listActors } from "@sitrep/store/queries/actors";
import { listAnswer } from "../answer.ts";
import { ById } from "../by-id.ts";
import { find } from "../detail.ts";
import { procedure, router } from "../trpc.ts";

export const actors = router({
  /** A page of actors. */
  list: procedure.input(ActorQuery).query(async ({ ctx, input }) => {
    const ledger = await headAt(ctx.engine.read, input.knownAt);
    const page = await listActors(ctx.engine, input, ledger.position);
    return listAnswer(ctx, ledger, page, "actor", ({ record, recordedIn }) => ({
      ...record,
      computed: { recordedIn },
    }));
  }),
  /** One actor, and every record that names it. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const found = await find(ctx, "actor", input.id, input.knownAt);
    return found.answer({
      ...found.shown.record,
      computed: { recordedIn: found.shown.recordedIn },
    });
  }),
});
