/** Documents: where it stands, who printed it again, and all that rests on it. */
import { DocumentQuery } from "@sitrep/domain/filter";
import { headAt } from "@sitrep/store/position";
import { listDocuments } from "@sitrep/store/queries/documents";
import { listAnswer } from "../answer.ts";
import { ById } from "../by-id.ts";
import { find } from "../detail.ts";
import { procedure, router } from "../trpc.ts";
import { viewDocument } from "../views/document-view.ts";

export const documents = router({
  /** A page of documents. */
  list: procedure.input(DocumentQuery).query(async ({ ctx, input }) => {
    const ledger = await headAt(ctx.engine.read, input.knownAt);
    const page = await listDocuments(ctx.engine, input, ledger.position);
    return listAnswer(ctx, ledger, page, "document", viewDocument);
  }),
  /** One document, and every record that cites it. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const found = await find(ctx, "document", input.id, input.knownAt);
    return found.answer(viewDocument(found.shown, found.neighbourhood));
  }),
});
