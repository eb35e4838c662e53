/** Shows a page: opens its view, and answers in words where there is nothing to show. */
import type { ReactNode } from "react";
import type { z } from "zod";
import { answerWith } from "./answer/answer-status.ts";
import NotFound from "./app/not-found.tsx";
import { failureOf } from "./failure.ts";
import { EmptyPage } from "./shell/empty-page.tsx";
import { TroublePage } from "./shell/trouble-page.tsx";
import type { PageProps, QuerySchema, View } from "./view.ts";
import { openView } from "./view.ts";

/**
 * Renders `render` over the view of a query. A database that cannot be read, one that holds nothing, a record that is
 * not there and a question that the counter refuses each become a page; any other error is thrown on.
 */
export async function showPage<Schema extends QuerySchema>(
  { searchParams }: Pick<PageProps, "searchParams">,
  schema: Schema,
  render: (view: View<z.output<Schema>>) => Promise<ReactNode>,
): Promise<ReactNode> {
  try {
    const view = await openView(searchParams, schema);
    if (view.head.ledger.latest === 0) return <EmptyPage />;
    return await render(view);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    if (failure.is === "missing") {
      // As a page of ours: Next's own way, from inside of a page, is drawn by a script.
      answerWith(404);
      return <NotFound />;
    }
    const { is, sentence } = failure;
    answerWith(is === "store" ? 503 : 400);
    return <TroublePage failure={{ is, sentence }} />;
  }
}
