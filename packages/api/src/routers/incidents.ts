/** Incidents: what happened, by whom it is said, where and when. */
import { IncidentQuery } from "@sitrep/domain/filter";
import { verificationOf } from "@sitrep/domain/verification";
import { headAt } from "@sitrep/store/position";
import { listIncidents } from "@sitrep/store/queries/incidents";
import { listAnswer } from "../answer.ts";
import { ById } from "../by-id.ts";
import { find } from "../detail.ts";
import { procedure, router } from "../trpc.ts";
import { viewIncident } from "../views/incident-view.ts";

export const incidents = router({
  /** A page of incidents. */
  list: procedure.input(IncidentQuery).query(async ({ ctx, input }) => {
    const ledger = await headAt(ctx.engine.read, input.knownAt);
    const page = await listIncidents(ctx.engine, input, ledger.position);
    return listAnswer(ctx, ledger, page, "incident", (shown, near) =>
      viewIncident(shown, near, ctx.role),
    );
  }),
  /** One incident with its documents, sources, history and what names it. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const found = await find(ctx, "incident", input.id, input.knownAt);
    const item = viewIncident(found.shown, found.neighbourhood, ctx.role);
    const verification = verificationOf(item.reports, found.neighbourhood, found.retracted);
    return found.answer({ ...item, computed: { ...item.computed, verification } });
  }),
});
