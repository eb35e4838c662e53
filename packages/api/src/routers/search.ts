/** Search: one box over every kind of record; and any record by its id alone. */
import { SearchQuery } from "@sitrep/domain/filter";
import { recordsNear } from "@sitrep/store/queries/nearest-id";
import { searchRecords } from "@sitrep/store/queries/search";
import { TRPCError } from "@trpc/server";
import { askedAt } from "../asked-at.ts";
import { ById } from "../by-id.ts";
import { find, kindOf } from "../detail.ts";
import { question } from "../question.ts";
import { notFound, procedure, router } from "../trpc.ts";

/** What may not be seen is answered like what is not there, whose kind nobody knows. */
function isUnseen(error: unknown): boolean {
  return error instanceof TRPCError && error.code === "NOT_FOUND";
}

export const search = router({
  /** Records that hold every word asked for, best first. */
  all: procedure.input(question(SearchQuery)).query(async ({ ctx, input }) => {
    const { view, ledger } = await askedAt(ctx, input);
    const { q: text, kind, limit } = input;
    return { items: await searchRecords(ctx.engine, { text, kind, limit }, view), ledger };
  }),
  /** Records whose ids are like a text that may be the id of none: for a person who half remembers one. */
  nearest: procedure.input(ById).query(async ({ ctx, input }) => {
    const { view, ledger } = await askedAt(ctx, input);
    return { items: await recordsNear(ctx.engine, { text: input.id, limit: 5 }, view), ledger };
  }),
  /** The kind of the record that an id names; null where it names none that may be seen. */
  kind: procedure.input(ById).query(async ({ ctx, input }) => {
    const kind = await kindOf(ctx, input);
    if (kind === undefined) return { kind: null };
    try {
      await find(ctx, kind, input);
      return { kind };
    } catch (error) {
      if (isUnseen(error)) return { kind: null };
      throw error;
    }
  }),
  /** A record of whatever kind, as it is on file. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const kind = await kindOf(ctx, input);
    if (kind === undefined) throw notFound("record", input.id);
    try {
      const found = await find(ctx, kind, input);
      return { kind, ...(await found.answer(found.shown.record)) };
    } catch (error) {
      throw isUnseen(error) ? notFound("record", input.id) : error;
    }
  }),
});
