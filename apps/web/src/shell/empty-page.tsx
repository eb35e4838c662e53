/** Empty page: what to do with a database that holds nothing yet. */
import { PlainPage } from "./plain-page.tsx";

/** The page for a ledger without a single batch. */
export function EmptyPage() {
  return (
    <PlainPage name="Nothing on record" heading="Nothing is on record yet">
      <p>
        The database is there, and its ledger is empty. Load a collection from a terminal, then
        reload this page:
      </p>
      <p>
        <code>sitrep load packages/ingest/collections/islamic-state-resurgence</code>
      </p>
    </PlainPage>
  );
}
