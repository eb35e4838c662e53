/** Cite section: how to quote a page so that whoever follows the quotation sees the same. */
import type { View } from "../view.ts";
import { instantWords } from "../words/instant.ts";
import { localPath } from "../language/speech.ts";
import { methodWords } from "./method-words.tsx";
import { withQuery } from "../address.ts";

/** The section's content. */
export function CiteSection({ view }: { readonly view: View }) {
  const say = methodWords().cite;
  const { position, recordedAt, hash } = view.head.ledger;
  const example = withQuery(localPath("/estimates"), { knownAt: position });
  return (
    <>
      <p className="prose">{say.give(<code>knownAt</code>)}</p>
      <p>
        <a href={example}>
          <code>{example}</code>
        </a>
        {recordedAt !== null && (
          <span className="note"> {say.example(position, instantWords(recordedAt))}</span>
        )}
      </p>
      <p className="prose">
        {say.prove(hash === null ? null : <code>{hash}</code>, view.href("/ledger"))}
      </p>
    </>
  );
}
