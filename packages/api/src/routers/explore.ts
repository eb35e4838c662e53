/** Explore: one filter over every incident, answered as the linked views of one page. */
import { askedAt } from "../asked-at.ts";
import { CellsQuery, exploreCells } from "../explore-cells.ts";
import { OverviewQuery, exploreOverview } from "../explore-overview.ts";
import { question } from "../question.ts";
import { remembered } from "../remembered.ts";
import { procedure, router } from "../trpc.ts";

export const explore = router({
  /** How much a filter leaves, over time, and by everything that incidents can be told apart by. */
  overview: procedure.input(question(OverviewQuery)).query(async ({ ctx, input }) => {
    const { knownAt, ...query } = input;
    const at = await askedAt(ctx, { knownAt });
    const answer = await remembered({ ...ctx, ...at }, `overview ${JSON.stringify(query)}`, () =>
      exploreOverview(ctx, query, at),
    );
    return { ...answer, ledger: at.ledger };
  }),
  /** What a map draws of it at a zoom. */
  cells: procedure.input(question(CellsQuery)).query(async ({ ctx, input }) => {
    const { knownAt, ...query } = input;
    const at = await askedAt(ctx, { knownAt });
    const answer = await remembered({ ...ctx, ...at }, `cells ${JSON.stringify(query)}`, () =>
      exploreCells(ctx, query, at),
    );
    return { ...answer, ledger: at.ledger };
  }),
});
