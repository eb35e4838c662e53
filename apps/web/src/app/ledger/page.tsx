import { BatchQuery } from "@sitrep/domain/filter";
import { BatchList } from "../../ledger/batch-list.tsx";
import { checkChain } from "../../ledger/chain-check.ts";
import { ChainNote } from "../../ledger/chain-note.tsx";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { countWords } from "../../words/number.ts";

/** Every batch that was ever written, and whether the chain of them is whole. */
export default function Ledger(props: PageProps) {
  return showPage(props, BatchQuery, async (view) => {
    const { items } = await view.caller.ledger.batches(view.query);
    const { hash } = (await view.caller.ledger.head({})).ledger;
    const check = await checkChain(view.caller, hash);
    const oldest = items.at(-1)?.position ?? 1;
    const { before: _, knownAt: __, ...rest } = view.kept;
    return (
      <Page
        view={view}
        name="Ledger"
        heading="What was written, when, by whom and why"
        standfirst={
          <p>
            Nothing here is changed or deleted. A correction is a new batch, and what it corrects
            can still be read as it stood.{" "}
            {countWords(view.head.ledger.position, "batch", "batches")} so far
            {view.isPast && ", up to the moment that you look back at"}.
          </p>
        }
      >
        <section className="section">
          <h2>Is it whole?</h2>
          <ChainNote check={check} />
        </section>
        <section className="section">
          <h2>Batches, newest first</h2>
          <BatchList batches={items} view={view} />
          {(oldest > 1 || view.query.before !== undefined) && (
            <nav aria-label="Pages of this list">
              <ul className="inline-list">
                {view.query.before !== undefined && (
                  <li>
                    <a href={view.href(view.path, rest)}>Back to the newest</a>
                  </li>
                )}
                {oldest > 1 && (
                  <li>
                    <a href={view.href(view.path, { ...rest, before: oldest })} rel="next">
                      Earlier batches
                    </a>
                  </li>
                )}
              </ul>
            </nav>
          )}
        </section>
      </Page>
    );
  });
}
