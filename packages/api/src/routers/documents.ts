/** Documents: where it stands, who printed it again, and all that rests on it. */
import { DocumentQuery } from "@sitrep/domain/filter";
import { listDocuments } from "@sitrep/store/queries/documents";
import { listAnswer } from "../answer.ts";
import { askedAt } from "../asked-at.ts";
import { ById } from "../by-id.ts";
import { citationsOf } from "../citations.ts";
import { find } from "../detail.ts";
import { question } from "../question.ts";
import { procedure, router } from "../trpc.ts";
import { viewDocument } from "../views/document-view.ts";

export const documents = router({
  /** A page of documents. */
  list: procedure.input(question(DocumentQuery)).query(async ({ ctx, input }) => {
    const at = await askedAt(ctx, input);
    const page = await listDocuments(ctx.engine, input, at.view);
    return listAnswer(ctx, at, { query: input, page }, "document", viewDocument);
  }),
  /** One document, and every record that cites it. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const found = await find(ctx, "document", input);
    return found.answer(viewDocument(found.shown, found.neighbourhood));
  }),
  /** Every report into one document, with its pinpoint: what somebody who holds a copy can check. */
  citations: procedure.input(ById).query(async ({ ctx, input }) => {
    const found = await find(ctx, "document", input);
    const items = await citationsOf(ctx, input.id, found.view);
    return { item: viewDocument(found.shown, found.neighbourhood), items, ledger: found.ledger };
  }),
});
