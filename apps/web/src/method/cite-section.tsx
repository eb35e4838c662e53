/** Cite section: how to quote a page so that whoever follows the quotation sees the same. */
import type { View } from "../view.ts";
import { instantWords } from "../words/instant.ts";
import { withQuery } from "../address.ts";

/** The section's content. */
export function CiteSection({ view }: { readonly view: View }) {
  const { position, recordedAt, hash } = view.head.ledger;
  const example = withQuery("/estimates", { knownAt: position });
  return (
    <>
      <p className="prose">
        Give the name of the page, the dataset, the number of the batch, and the address with{" "}
        <code>knownAt</code> in it. Such an address shows what was known at that batch, also after
        others were written; without it, what is known when it is opened.
      </p>
      <p>
        <a href={example}>
          <code>{example}</code>
        </a>
        {recordedAt !== null && (
          <span className="note">
            {" "}
            shows all figures as known at batch {position}, recorded {instantWords(recordedAt)}
          </span>
        )}
      </p>
      <p className="prose">
        Every record ends with a line to cite it by. To prove later that nothing was rewritten, note
        the hash of the batch too
        {hash !== null && (
          <>
            : <code>{hash}</code>
          </>
        )}
        . The <a href={view.href("/ledger")}>ledger</a> compares it.
      </p>
    </>
  );
}
