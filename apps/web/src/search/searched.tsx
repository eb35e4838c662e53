/** Searched: what a search goes through, and what to try where it found nothing. */
import { compareKinds } from "../record/kind-order.ts";
import type { View } from "../view.ts";
import { countKind } from "../words/kind.ts";
import { listWords } from "../words/names.ts";
import { countWords, numberWords } from "../words/number.ts";
import type { WordFinding } from "./findings.ts";
import { searchedKinds } from "./findings.ts";

/** What is looked through, and how words are read. */
export function Searched({ view }: { readonly view: View }) {
  const kinds = searchedKinds(view.head.counts).toSorted(([left], [right]) =>
    compareKinds(left, right),
  );
  return (
    <section className="section stack">
      <h2>What is searched</h2>
      <p className="prose">
        {listWords(kinds.map(([kind, count]) => countKind(kind, count)))}
        {view.isPast ? ", as known at the moment that you look back at" : ""}. A record is found by
        its own words and by the names of the places, people and documents that it refers to. The
        text of articles is not kept here, so it cannot be searched.
      </p>
      <ul className="prose">
        <li>Every word must be there; of the last one the beginning is enough.</li>
        <li>
          Capitals, accents and Arabic letter variants make no difference: <i>Abu</i> finds{" "}
          <i>Abū</i>, and <bdi lang="ar">الانبار</bdi> finds <bdi lang="ar">الأنبار</bdi>.
        </li>
        <li>Names are spelled in many ways. Try another spelling, or the Arabic name.</li>
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
  const found = words.filter(({ total }) => total > 0);
  return (
    <section className="stack">
      <p className="prose">
        No record here holds {words.length > 1 ? "all these words" : "this word"}:{" "}
        <q>
          <bdi>{q}</bdi>
        </q>
        . That says what is on record here, not what happened.
      </p>
      {found.length > 0 && (
        <>
          <p>Alone, its words find this:</p>
          <ul>
            {found.map(({ word, total, isMore }) => (
              <li key={word}>
                <a href={view.href("/search", { q: word })}>
                  <bdi>{word}</bdi>
                </a>
                :{" "}
                {isMore
                  ? `more than ${numberWords(total - 1)} records`
                  : countWords(total, "record")}
              </li>
            ))}
          </ul>
        </>
      )}
      {view.isPast && (
        <p>
          You are looking back.{" "}
          <a href={`/search?q=${encodeURIComponent(q)}`}>Search what is known now</a>
        </p>
      )}
    </section>
  );
}
