/** Search: one box over every kind of record; and any record by its id alone. */
import { SearchQuery } from "@sitrep/domain/filter";
import { recordsNear } from "@sitrep/store/queries/nearest-id";
import { searchRecords } from "@sitrep/store/queries/search";
import { TRPCError } from "@trpc/server";
import { askedAt } from "../asked-at.ts";
import { ById } from "../by-id.ts";
import { findAny } from "../detail.ts";
import { question } from "../question.ts";
import { ReadingQuery, readQuestion } from "../spoken-question.ts";
import { procedure, router } from "../trpc.ts";

export const search = router({
  /** Records that hold every word asked for, best first. */
  all: procedure.input(question(SearchQuery)).query(async ({ ctx, input }) => {
    const { view, ledger } = await askedAt(ctx, input);
    const { q: text, kind, limit } = input;
    return { items: await searchRecords(ctx.engine, { text, kind, limit }, view), ledger };
  }),
  /** What a question in words asks of incidents: the filter that it says, part by part, and what of it was not understood. */
  read: procedure.input(question(ReadingQuery)).query(async ({ ctx, input }) => {
    const { view, ledger } = await askedAt(ctx, input);
    return { ...(await readQuestion(ctx, input.q, view)), ledger };
  }),
  /** Records whose ids are like a text that may be the id of none: for a person who half remembers one. */
  nearest: procedure.input(ById).query(async ({ ctx, input }) => {
    const { view, ledger } = await askedAt(ctx, input);
    return { items: await recordsNear(ctx.engine, { text: input.id, limit: 5 }, view), ledger };
  }),
  /** The kind of the record that an id names; null where it names none that may be seen. */
  kind: procedure.input(ById).query(async ({ ctx, input }) => {
    try {
      return { kind: (await findAny(ctx, input)).kind };
    } catch (error) {
      if (error instanceof TRPCError && error.code === "NOT_FOUND") return { kind: null };
      throw error;
    }
  }),
  /** A record of whatever kind, as it is on file. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const { kind, found } = await findAny(ctx, input);
    return { kind, ...(await found.answer(found.shown.record)) };
  }),
});
