/** Cite: any record or page as a citation, with the hash by which anybody can check it. */
import { KnownAt } from "@sitrep/domain/known-at";
import { strict } from "@sitrep/domain/strict";
import { z } from "zod";
import { citationOf } from "../cited/citation.ts";
import { askNouns } from "../nouns.ts";
import { question } from "../question.ts";
import { procedure, router } from "../trpc.ts";

/** What is cited: the id of a record, or an address of a page with its query. */
const CiteQuery = strict({
  of: z.string().trim().min(1, { error: "must not be empty" }).max(4000),
  knownAt: KnownAt.optional(),
});

export const cite = router({
  /** The citation: a sentence, BibTeX, CSL-JSON, and the content with its hash. */
  of: procedure
    .input(question(CiteQuery))
    .query(async ({ ctx, input }) => citationOf(askNouns(ctx), input)),
});
