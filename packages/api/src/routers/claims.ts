/** Claims: what was declared, what supports it and what disputes it. */
import { ClaimQuery } from "@sitrep/domain/filter";
import { listClaims } from "@sitrep/store/queries/claims";
import { listAnswer } from "../answer.ts";
import { askedAt } from "../asked-at.ts";
import { ById } from "../by-id.ts";
import { find } from "../detail.ts";
import { inOrder, question } from "../question.ts";
import { procedure, router } from "../trpc.ts";
import { viewClaim } from "../views/claim-view.ts";
import { linksAbout } from "../links-about.ts";
import { claimAgainstRecord } from "../claim-record.ts";

export const claims = router({
  /** A page of claims. */
  list: procedure.input(question(inOrder(ClaimQuery))).query(async ({ ctx, input }) => {
    const at = await askedAt(ctx, input);
    const page = await listClaims(ctx.engine, input, at.view);
    return listAnswer(ctx, at, { query: input, page }, "claim", (shown, near) =>
      viewClaim(shown, near, ctx.role),
    );
  }),
  /** One claim, and the claims that are about it with how they stand to it. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const found = await find(ctx, "claim", input);
    const { shown, neighbourhood, retracted } = found;
    const item = viewClaim(shown, neighbourhood, ctx.role, retracted);
    const answer = await found.answer(item);
    const { links, labels } = await linksAbout(ctx, input.id, found.view);
    return { ...answer, saidOfIt: links, labels: { ...labels, ...answer.labels } };
  }),
  /** One claim against the record: who says the like and who disputes it, what its words mean, and which figures were out when. */
  record: procedure
    .input(ById)
    .query(async ({ ctx, input }) => claimAgainstRecord(ctx, await find(ctx, "claim", input))),
});
