/** Changes: what entered, was amended and withdrawn, batch by batch; what became of a record or a list since; and which numbers moved. */
import { ChangeQuery, ListChangesQuery, SinceQuery } from "@sitrep/domain/change-query";
import { readPermalink } from "@sitrep/domain/permalink";
import { strict } from "@sitrep/domain/strict";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { askedAt } from "../asked-at.ts";
import { changesByBatch } from "../changes-by-batch.ts";
import { listChanges } from "../list-changes.ts";
import { askedList } from "../lists.ts";
import { movedCounts } from "../moved-counts.ts";
import { inOrder, question } from "../question.ts";
import { listSince, recordSince } from "../since.ts";
import { notFound, procedure, router } from "../trpc.ts";

/** The number of a batch, as known at a later one. */
const MovedQuery = strict({
  position: z.coerce.number().int().min(1).max(1e9),
  knownAt: ChangeQuery.shape.knownAt,
});

export const changes = router({
  /** A page of batches, newest first, each with what it did to the records that the filter keeps. */
  list: procedure.input(question(inOrder(ChangeQuery))).query(async ({ ctx, input }) => {
    const at = await askedAt(ctx, { knownAt: input.knownAt });
    return changesByBatch(ctx, input, at);
  }),
  /** What became of a record, by its id, or of a list, by the address of its page, since a position of the ledger. */
  since: procedure.input(question(SinceQuery)).query(async ({ ctx, input }) => {
    const link = readPermalink(input.of);
    if (link === null) throw refused("is neither the id of a record nor the address of a page");
    const later = await askedAt(ctx, { knownAt: input.knownAt });
    const earlier = await askedAt(ctx, {
      knownAt: String(Math.min(input.since, later.ledger.position)),
    });
    if (link.is === "record") return recordSince(ctx, link.id, { earlier, later });
    const asked = askedList(link.path, link.query);
    if ("wrong" in asked) throw refused(asked.wrong);
    return listSince(ctx, asked, { earlier, later });
  }),
  /** Batch by batch, newest first, what entered the list behind an address, changed in it and left it. */
  inList: procedure.input(question(ListChangesQuery)).query(async ({ ctx, input }) => {
    const link = readPermalink(input.of);
    if (link?.is !== "page") throw refused("is no address of a list");
    const asked = askedList(link.path, link.query);
    if ("wrong" in asked) throw refused(asked.wrong);
    return listChanges(ctx, asked, input.before, await askedAt(ctx, { knownAt: input.knownAt }));
  }),
  /** The counts of incidents that one batch moved, in all, by kind and by governorate, before it and after it. */
  moved: procedure.input(question(MovedQuery)).query(async ({ ctx, input }) => {
    const { ledger } = await askedAt(ctx, { knownAt: input.knownAt });
    if (input.position > ledger.position) throw notFound("batch", String(input.position));
    return { ...(await movedCounts(ctx, input.position)), ledger };
  }),
});

function refused(sentence: string): TRPCError {
  return new TRPCError({ code: "BAD_REQUEST", message: `of: ${sentence}` });
}
