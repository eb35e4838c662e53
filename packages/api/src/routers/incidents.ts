/** Incidents: what happened, by whom it is said, where and when. */
import { IncidentCountQuery } from "@sitrep/domain/count-query";
import { IncidentFilter, IncidentQuery } from "@sitrep/domain/filter";
import { KnownAt } from "@sitrep/domain/known-at";
import { strict } from "@sitrep/domain/strict";
import { placeTree } from "@sitrep/store/place-tree";
import { incidentsByKind } from "@sitrep/store/queries/incident-counts";
import { listIncidents } from "@sitrep/store/queries/incidents";
import { listAnswer } from "../answer.ts";
import { askedAt } from "../asked-at.ts";
import { ById } from "../by-id.ts";
import { find } from "../detail.ts";
import { countOf } from "../incident-count.ts";
import { judgedOf } from "../judged.ts";
import { linksAbout } from "../links-about.ts";
import { inOrder, question } from "../question.ts";
import { procedure, router } from "../trpc.ts";
import { viewIncident } from "../views/incident-view.ts";

const CountQuery = inOrder(IncidentCountQuery);
const KindQuery = inOrder(strict({ ...IncidentFilter.shape, knownAt: KnownAt.optional() }));

export const incidents = router({
  /** A page of incidents. */
  list: procedure.input(question(inOrder(IncidentQuery))).query(async ({ ctx, input }) => {
    const at = await askedAt(ctx, input);
    const page = await listIncidents(ctx.engine, input, at.view);
    return listAnswer(ctx, at, { query: input, page }, "incident", (shown, near) =>
      viewIncident(shown, near, ctx.role),
    );
  }),
  /** How many incidents on record are of each kind, the most frequent first. */
  kinds: procedure.input(question(KindQuery)).query(async ({ ctx, input }) => {
    const { knownAt, ...filter } = input;
    const { ledger, view } = await askedAt(ctx, { knownAt });
    return { items: await incidentsByKind(ctx.engine, filter, view), ledger };
  }),
  /** How many incidents there are, by record or by cluster. */
  count: procedure.input(question(CountQuery)).query(async ({ ctx, input }) => {
    const { count = "record", knownAt, ...filter } = input;
    const { ledger, view } = await askedAt(ctx, { knownAt });
    const tree = await placeTree(ctx.engine, view.position);
    return { count, ...(await countOf(ctx, { count, filter, view, tree })), ledger };
  }),
  /** One incident with its documents, sources, history, what names it, the claims about it, and what was judged of it. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const found = await find(ctx, "incident", input);
    const { shown, neighbourhood, retracted } = found;
    const answer = await found.answer(viewIncident(shown, neighbourhood, ctx.role, retracted));
    const { links, labels } = await linksAbout(ctx, input.id, found.view);
    const { judged, labels: others } = await judgedOf(ctx, input.id, found.view);
    return {
      ...answer,
      saidOfIt: links,
      judged,
      labels: { ...labels, ...others, ...answer.labels },
    };
  }),
});
