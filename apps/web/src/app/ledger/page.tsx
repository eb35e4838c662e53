import { Sha256 } from "@sitrep/domain/document";
import { BatchQuery } from "@sitrep/domain/change-query";
import { strict } from "@sitrep/domain/strict";
import { BatchList } from "../../ledger/batch-list.tsx";
import { BatchPager } from "../../ledger/batch-pager.tsx";
import { checkChain } from "../../ledger/chain-check.ts";
import { ChainNote } from "../../ledger/chain-note.tsx";
import { ledgerWords } from "../../ledger/ledger-words.tsx";
import { NotedCheck } from "../../ledger/noted-check.tsx";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";

/** A page of batches, and the number and hash of one that a reader noted earlier. */
const LedgerQuery = strict({
  ...BatchQuery.shape,
  batch: BatchQuery.shape.before,
  hash: Sha256.optional(),
});

/** Every batch that was ever written, and whether the chain of them is whole. */
export default function Ledger(props: PageProps) {
  return showPage(props, LedgerQuery, async (view) => {
    const { batch, hash, ...query } = view.query;
    const { ledger } = view.caller;
    const { items } = await ledger.batches(query);
    const newest = (await ledger.head({})).ledger.hash;
    const check = await checkChain(view.caller, newest);
    const hasBoth = batch !== undefined && hash !== undefined;
    const finding = hasBoth ? await ledger.verify({ position: batch, hash }) : null;
    const oldest = items.at(-1)?.position ?? 1;
    const say = ledgerWords();
    return (
      <Page
        view={view}
        name={say.name}
        heading={say.heading}
        standfirst={
          <p>
            {say.standfirst(
              (words) => (
                <a href={view.href("/changes")}>{words}</a>
              ),
              view.head.ledger.position,
              view.isPast,
            )}
          </p>
        }
      >
        <section className="section stack">
          <h2>{say.isWhole}</h2>
          <ChainNote check={check} />
          <NotedCheck noted={{ batch, hash }} finding={finding} view={view} />
        </section>
        <section className="section">
          <h2>{say.newestFirst}</h2>
          <BatchList batches={items} view={view} />
          <BatchPager before={oldest > 1 ? oldest : null} words={say.earlier} view={view} />
        </section>
      </Page>
    );
  });
}
