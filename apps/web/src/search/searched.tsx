/** Searched: what a search goes through, and what to try where it found nothing. */
import { withQuery } from "../address.ts";
import { localPath } from "../language/speech.ts";
import { compareKinds } from "../record/kind-order.ts";
import type { View } from "../view.ts";
import type { WordFinding } from "./findings.ts";
import { searchedKinds } from "./findings.ts";
import { searchWords } from "./search-words.tsx";

/** What is looked through, and how words are read. */
export function Searched({ view }: { readonly view: View }) {
  const kinds = searchedKinds(view.head.counts).toSorted(([left], [right]) =>
    compareKinds(left, right),
  );
  const say = searchWords();
  return (
    <section className="section stack">
      <h2>{say.searched}</h2>
      <p className="prose">{say.kinds(kinds, view.isPast)}</p>
      <ul className="prose">
        {say.rules().map((rule, at) => (
          <li key={at}>{rule}</li>
        ))}
      </ul>
    </section>
  );
}

/** What a search that found nothing says: that nothing is on record, and which of its words alone find something. */
export function FoundNothing({
  q,
  words,
  view,
}: {
  readonly q: string;
  readonly words: readonly WordFinding[];
  readonly view: View;
}) {
  const say = searchWords();
  const found = words.filter(({ total }) => total > 0);
  return (
    <section className="stack">
      <p className="prose">
        {say.foundNothing(
          words.length,
          <q>
            <bdi>{q}</bdi>
          </q>,
        )}
      </p>
      {found.length > 0 && (
        <>
          <p>{say.alone}</p>
          <ul>
            {found.map(({ word, total, isMore }) => (
              <li key={word}>
                <a href={view.href("/search", { q: word })}>
                  <bdi>{word}</bdi>
                </a>
                {say.colon}
                {say.ofWord(total, isMore)}
              </li>
            ))}
          </ul>
        </>
      )}
      {view.isPast && (
        <p>
          {say.lookingBack} <a href={withQuery(localPath("/search"), { q })}>{say.searchNow}</a>
        </p>
      )}
    </section>
  );
}
