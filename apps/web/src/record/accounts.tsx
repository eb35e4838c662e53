/** Accounts: every report of a record, under the document that it stands in, in the order in which the documents were first told of. */
import type { Report } from "@sitrep/domain/report";
import type { View } from "../view.ts";
import { countWords } from "../words/number.ts";
import { Term } from "../term/term.tsx";
import { When } from "../words/time.tsx";
import { Account, UNGRADED } from "./account.tsx";
import type { AccountsAnswer } from "./account.tsx";
import styles from "./accounts.module.css";
import { Folded, foldAfter } from "./folded.tsx";
import { RecordLink } from "./record-link.tsx";

/** So many documents stand open; the others are folded. */
const MOST_DOCUMENTS = 6;

/** An account with the number by which reasons elsewhere on the page name it. */
interface Numbered {
  readonly report: Report;
  readonly number: number;
}

/** Every account, numbered, so that reasons elsewhere on the page can name it. */
export function Accounts({
  reports,
  answer,
  view,
}: {
  readonly reports: readonly Report[];
  readonly answer: AccountsAnswer;
  readonly view: View;
}) {
  const numbered = reports.map((report, index): Numbered => ({ report, number: index + 1 }));
  const byDocument = [...Map.groupBy(numbered, ({ report }) => report.document)];
  const { open, folded } = foldAfter(byDocument, MOST_DOCUMENTS);
  const ungraded = reports.filter(({ credibility }) => credibility === UNGRADED).length;
  return (
    <>
      {ungraded > 0 && (
        <p className="note">
          {ungradedWords(ungraded, reports.length)}{" "}
          <Term of="admiralty" view={view}>
            not graded
          </Term>
          : whether they are true cannot be judged from what is said alone.
        </p>
      )}
      <Documents of={open} answer={answer} view={view} />
      <Folded of={folded} words={`The accounts in ${countWords(folded.length, "more document")}`}>
        <Documents of={folded} answer={answer} view={view} />
      </Folded>
    </>
  );
}

function Documents({
  of,
  answer,
  view,
}: {
  readonly of: readonly (readonly [Report["document"], readonly Numbered[]])[];
  readonly answer: AccountsAnswer;
  readonly view: View;
}) {
  return (
    <ul className={styles.documents}>
      {of.map(([document, accounts]) => (
        <li key={document} className={styles.document}>
          <Where document={document} answer={answer} view={view} />
          <ol className={styles.accounts}>
            {accounts.map(({ report, number }) => (
              <li key={number} id={`account-${number}`} className={styles.account}>
                <Account report={report} number={number} answer={answer} view={view} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}

/** Which accounts carry no grade, once for all of them. */
function ungradedWords(ungraded: number, all: number): string {
  if (ungraded < all) return `${countWords(ungraded, "account")} ${ungraded === 1 ? "is" : "are"}`;
  return all === 1 ? "This account is" : "The accounts are";
}

/** The document, who published it and when, and what it prints again. */
function Where({
  document: id,
  answer: { documents, labels },
  view,
}: {
  readonly document: Report["document"];
  readonly answer: AccountsAnswer;
  readonly view: View;
}) {
  const document = documents[id];
  const original = document?.republishes;
  return (
    <p className={styles.where}>
      In <RecordLink id={id} labels={labels} view={view} />
      {document !== undefined && (
        <>
          , <RecordLink id={document.publisher} labels={labels} view={view} />
          {document.publishedOn !== undefined && (
            <>
              , <When when={document.publishedOn} />
            </>
          )}
        </>
      )}
      {original !== undefined && (
        <>
          , which prints <RecordLink id={original} labels={labels} view={view} /> again
        </>
      )}
    </p>
  );
}
