/** Claims: what was declared, what supports it and what disputes it. */
import { ClaimQuery } from "@sitrep/domain/filter";
import { headAt } from "@sitrep/store/position";
import { listClaims } from "@sitrep/store/queries/claims";
import { listAnswer } from "../answer.ts";
import { ById } from "../by-id.ts";
import { find } from "../detail.ts";
import { procedure, router } from "../trpc.ts";
import { viewClaim } from "../views/claim-view.ts";
import { linksAbout } from "../links-about.ts";

export const claims = router({
  /** A page of claims. */
  list: procedure.input(ClaimQuery).query(async ({ ctx, input }) => {
    const ledger = await headAt(ctx.engine.read, input.knownAt);
    const page = await listClaims(ctx.engine, input, ledger.position);
    return listAnswer(ctx, ledger, page, "claim", (shown, near) =>
      viewClaim(shown, near, ctx.role),
    );
  }),
  /** One claim, and the claims that are about it with how they stand to it. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const found = await find(ctx, "claim", input.id, input.knownAt);
    const answer = await found.answer(viewClaim(found.shown, found.neighbourhood, ctx.role));
    return { ...answer, saidOfIt: await linksAbout(ctx, input.id, found.ledger.position) };
  }),
});
