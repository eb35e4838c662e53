/** Reprint chain: where a document's text came from and who printed it again, link by link; none of the copies adds an origin. SPEC I2. */
import type { DetailAnswer } from "@sitrep/api/detail";
import type { DocumentView } from "@sitrep/api/views/document-view";
import { RecordLink } from "../record/record-link.tsx";
import { Term } from "../term/term.tsx";
import type { View } from "../view.ts";
import { When } from "../words/time.tsx";
import { RecordText } from "../language/record-text.tsx";
import { documentWords } from "./document-words.tsx";
import styles from "./reprint-chain.module.css";

type Answer = Pick<DetailAnswer<DocumentView>, "item" | "documents" | "labels" | "referrers">;

/** The chain; nothing of a document that neither prints another again nor is printed again by one on file. */
export function ReprintChain({ answer, view }: { readonly answer: Answer; readonly view: View }) {
  const { item, documents, labels, referrers } = answer;
  const before = originalsOf(answer).toReversed();
  const reprints = referrers.filter(({ role }) => role === "republishes");
  if (before.length + reprints.length === 0) return null;
  const say = documentWords();
  return (
    <section className="section stack">
      <h2>{before.length > 0 ? say.isCopy : say.printedAgain(reprints.length)}</h2>
      <p className="note">
        {say.reprintNote((words) => (
          <Term of="reprint" view={view}>
            {words}
          </Term>
        ))}
      </p>
      <ol className={styles.chain}>
        {before.map((id) => (
          <li key={id}>
            <RecordLink id={id} labels={labels} view={view} />
            {documents[id] !== undefined && (
              <span className="note">
                {" "}
                <RecordLink id={documents[id].publisher} labels={labels} view={view} />
                {documents[id].publishedOn !== undefined && (
                  <>
                    {say.comma}
                    <When when={documents[id].publishedOn} />
                  </>
                )}
              </span>
            )}
          </li>
        ))}
        <li aria-current="true">
          <strong>
            <RecordText text={item.title} />
          </strong>{" "}
          <span className="note">{say.thisOne}</span>
        </li>
        {reprints.length > 0 && (
          <li>
            <ul className="plain stack-tight">
              {reprints.map(({ id, label }) => (
                <li key={id}>
                  <a href={view.recordHref("document", id)}>
                    <RecordText text={label} />
                  </a>
                </li>
              ))}
            </ul>
          </li>
        )}
      </ol>
    </section>
  );
}

/** What it prints again, and what that prints again, the nearest first; a circle ends where it closes. */
function originalsOf({ item, documents }: Answer): readonly string[] {
  const seen = new Set<string>([item.id]);
  let next: string | undefined = item.republishes;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    next = documents[next]?.republishes;
  }
  return [...seen].slice(1);
}
