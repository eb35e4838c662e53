/** Reprint chain: where a document's text came from and who printed it again, link by link; none of the copies adds an origin. SPEC I2. */
import type { DetailAnswer } from "@sitrep/api/detail";
import type { DocumentView } from "@sitrep/api/views/document-view";
import { RecordLink } from "../record/record-link.tsx";
import { Term } from "../term/term.tsx";
import type { View } from "../view.ts";
import { countWords } from "../words/number.ts";
import { When } from "../words/time.tsx";
import styles from "./reprint-chain.module.css";

type Answer = Pick<DetailAnswer<DocumentView>, "item" | "documents" | "labels" | "referrers">;

/** The chain; nothing of a document that neither prints another again nor is printed again by one on file. */
export function ReprintChain({ answer, view }: { readonly answer: Answer; readonly view: View }) {
  const { item, documents, labels, referrers } = answer;
  const before = originalsOf(answer).toReversed();
  const reprints = referrers.filter(({ role }) => role === "republishes");
  if (before.length + reprints.length === 0) return null;
  return (
    <section className="section stack">
      <h2>
        {before.length > 0
          ? "It is a copy"
          : `Printed again ${reprints.length === 1 ? "once" : countWords(reprints.length, "time")}`}
      </h2>
      <p className="note">
        A{" "}
        <Term of="reprint" view={view}>
          reprint
        </Term>{" "}
        adds no origin: whatever stands in several of these counts as if it stood in the first
        alone.
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
                    , <When when={documents[id].publishedOn} />
                  </>
                )}
              </span>
            )}
          </li>
        ))}
        <li aria-current="true">
          <strong>{item.title}</strong> <span className="note">this document</span>
        </li>
        {reprints.length > 0 && (
          <li>
            <ul className="plain stack-tight">
              {reprints.map(({ id, label }) => (
                <li key={id}>
                  <a href={view.recordHref("document", id)}>{label}</a>
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
