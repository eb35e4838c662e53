/** Empty page: what to do with a database that holds nothing yet. */
import { pageLanguage } from "../language/speech.ts";
import { PlainPage } from "./plain-page.tsx";
import { plainWords } from "./plain-words.ts";

/** The page for a ledger without a single batch. */
export function EmptyPage() {
  const say = plainWords(pageLanguage());
  return (
    <PlainPage name={say.nothingYet} heading={say.nothingYetHeading}>
      <p>{say.load}</p>
      <p>
        <code dir="ltr">sitrep load packages/ingest/collections/islamic-state-resurgence</code>
      </p>
    </PlainPage>
  );
}
