/** Origins: on how many independent origins all that is said of something rests, who spoke, who relayed, who reprinted. */
import { OriginQuery } from "@sitrep/domain/origin-query";
import { askedAt } from "../asked-at.ts";
import { originsAt } from "../origins-at.ts";
import { inOrder, question } from "../question.ts";
import { remembered } from "../remembered.ts";
import { procedure, router } from "../trpc.ts";

export const origins = router({
  /** The origin graph of some records, or of all that a filter leaves. */
  of: procedure.input(question(inOrder(OriginQuery))).query(async ({ ctx, input }) => {
    const { knownAt, ...query } = input;
    const at = await askedAt(ctx, { knownAt });
    const name = `origins ${JSON.stringify(query)}`;
    const answer = await remembered({ ...ctx, ...at }, name, () => originsAt(ctx, query, at.view));
    return { ...answer, ledger: at.ledger };
  }),
});
