/** Leaning: how much a record, or a count of incidents, rests on each of those who are heard in it. SPEC F6–F7. */
import { LeaningQuery } from "@sitrep/domain/count-query";
import { countLeanings } from "@sitrep/domain/leaning";
import { labelsOf } from "@sitrep/store/queries/record";
import { supportOf } from "@sitrep/store/queries/support";
import { TRPCError } from "@trpc/server";
import { askedAt } from "../asked-at.ts";
import { ById } from "../by-id.ts";
import { findAny } from "../detail.ts";
import { leaningOf } from "../leaning-of.ts";
import { inOrder, question } from "../question.ts";
import { remembered } from "../remembered.ts";
import { procedure, router } from "../trpc.ts";

/** How many sources, groups and datasets an answer names. */
const MOST_NAMED = 20;

export const leaning = router({
  /** What becomes of one incident, estimate or claim without each of its voices. */
  record: procedure.input(ById).query(async ({ ctx, input }) => {
    const { kind, found } = await findAny(ctx, input);
    const { view, ledger } = found;
    const { record } = found.shown;
    if (!("reports" in record))
      throw new TRPCError({
        code: "BAD_REQUEST",
        message: `id: a ${kind} rests on no report; ask for an incident, an estimate or a claim`,
      });
    const { whole, leanings, more, why } = leaningOf(kind, found);
    const ids = leanings.map(({ without }) => without).filter((term) => term.includes("/"));
    const labels = await labelsOf(ctx.engine, [record.id, ...ids], view);
    return { id: record.id, whole, leanings, more, why, labels, ledger };
  }),
  /** What becomes of a count of incidents without each source, group or dataset that it rests on, by record. */
  incidents: procedure.input(question(inOrder(LeaningQuery))).query(async ({ ctx, input }) => {
    const { knownAt, ...filter } = input;
    const { ledger, view } = await askedAt(ctx, { knownAt });
    // Every voice of every incident is read for it, which for a large count takes seconds.
    const name = `support ${JSON.stringify(filter)}`;
    const rows = await remembered({ ...ctx, ledger, view }, name, () =>
      supportOf(ctx.engine, filter, view),
    );
    const leanings = countLeanings(rows);
    const named = leanings.slice(0, MOST_NAMED);
    const ids = named.flatMap(({ is, without }) => (is === "group" ? [] : without));
    return {
      total: rows.reduce((sum, { records }) => sum + records, 0),
      leanings: named,
      more: leanings.length - named.length,
      labels: await labelsOf(ctx.engine, ids, view),
      ledger,
    };
  }),
});
