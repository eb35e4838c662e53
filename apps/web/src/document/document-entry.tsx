/** Document entry: one document in a list: title, publisher, day, and what it prints again. */
import type { Labels } from "@sitrep/api/labels";
import type { DocumentView } from "@sitrep/api/views/document-view";
import entries from "../list/entries.module.css";
import { RecordLink } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { codeHeading } from "../words/names.ts";
import { When } from "../words/time.tsx";
import styles from "./document-entry.module.css";
import { documentWords } from "./document-words.tsx";

/** A headed list of documents; nothing where it is empty. */
export function DocumentGroup({
  heading,
  note,
  documents,
  labels,
  view,
}: {
  readonly heading: string;
  readonly note: string;
  readonly documents: readonly DocumentView[];
  readonly labels: Labels;
  readonly view: View;
}) {
  if (documents.length === 0) return null;
  const say = documentWords();
  return (
    <section className="section">
      <h2>{heading}</h2>
      <p className="note">{note}</p>
      <ul className={styles.list}>
        {documents.map((document) => (
          <li key={document.id} className={styles.entry}>
            <p className={entries.title}>
              <a href={view.recordHref("document", document.id)} lang={document.language}>
                <bdi>{document.title}</bdi>
              </a>
            </p>
            <p className="note">
              {codeHeading(document.kind)}
              {say.comma}
              <RecordLink id={document.publisher} labels={labels} view={view} />
              {document.publishedOn !== undefined && (
                <>
                  {say.comma}
                  <When when={document.publishedOn} />
                </>
              )}
              {document.republishes !== undefined &&
                say.printsAgain(
                  <RecordLink id={document.republishes} labels={labels} view={view} />,
                )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
