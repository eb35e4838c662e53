/** Accounts: every report of a record, under the document that it stands in, in the order in which the documents were first told of. */
import type { Report } from "@sitrep/domain/report";
import type { View } from "../view.ts";
import { Term } from "../term/term.tsx";
import { When } from "../words/time.tsx";
import { Account, UNGRADED } from "./account.tsx";
import type { AccountsAnswer } from "./account.tsx";
import styles from "./accounts.module.css";
import { detailWords } from "./detail-words.tsx";
import { Folded, foldAfter } from "./folded.tsx";
import { RecordLink } from "./record-link.tsx";
import { recordWords } from "./record-words.ts";

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
  const say = detailWords();
  const numbered = reports.map((report, index): Numbered => ({ report, number: index + 1 }));
  const byDocument = [...Map.groupBy(numbered, ({ report }) => report.document)];
  const { open, folded } = foldAfter(byDocument, MOST_DOCUMENTS);
  const ungraded = reports.filter(({ credibility }) => credibility === UNGRADED).length;
  return (
    <>
      {ungraded > 0 && (
        <p className="note">
          {say.ungraded(ungraded, reports.length, (words) => (
            <Term of="admiralty" view={view}>
              {words}
            </Term>
          ))}
        </p>
      )}
      <Documents of={open} answer={answer} view={view} />
      <Folded of={folded} words={say.moreDocuments(folded.length)}>
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
  const say = detailWords();
  const { comma } = recordWords();
  return (
    <p className={styles.where}>
      {say.in(<RecordLink id={id} labels={labels} view={view} />)}
      {document !== undefined && (
        <>
          {comma}
          <RecordLink id={document.publisher} labels={labels} view={view} />
          {document.publishedOn !== undefined && (
            <>
              {comma}
              <When when={document.publishedOn} />
            </>
          )}
        </>
      )}
      {original !== undefined &&
        say.printsAgain(<RecordLink id={original} labels={labels} view={view} />)}
    </p>
  );
}
