/** Origins: on how many independent origins all that is said of something rests, who spoke, who relayed, who reprinted. */
import { OriginQuery } from "@sitrep/domain/origin-query";
import { askedAt } from "../asked-at.ts";
import { originsAt } from "../origins-at.ts";
import { inOrder, question } from "../question.ts";
import { procedure, router } from "../trpc.ts";

export const origins = router({
  /** The origin graph of some records, or of all that a filter leaves. */
  of: procedure.input(question(inOrder(OriginQuery))).query(async ({ ctx, input }) => {
    const { ledger, view } = await askedAt(ctx, input);
    return { ...(await originsAt(ctx, input, view)), ledger };
  }),
});
