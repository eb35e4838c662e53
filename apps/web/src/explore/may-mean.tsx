/** May mean: what words that are sought among incidents may be read as: a filter, a question about figures, or a name misspelt. */
import type { IncidentQuery } from "@sitrep/domain/filter";
import type { ReactNode } from "react";
import { NearOffer } from "../search/near-offer.tsx";
import { ReadAs } from "../search/read-as.tsx";
import type { QuestionRead } from "../search/reading.ts";
import { textsOf } from "../search/reading.ts";
import { searchWords } from "../search/search-words.tsx";
import type { View } from "../view.ts";
import styles from "./explorer.module.css";
import { narrowed } from "../list/narrowing.ts";

/** The offers, each a link; nothing where the words are words and no more. */
export function MayMean({
  read: { filter, figures, near, labels },
  view,
}: {
  readonly read: QuestionRead;
  readonly view: View<IncidentQuery>;
}): ReactNode {
  if (filter === null && figures === null && near.length === 0) return null;
  const say = searchWords();
  const { q = "" } = view.query;
  const words = (
    <q>
      <bdi>{q}</bdi>
    </q>
  );
  return (
    <div className={styles.mayMean}>
      {filter !== null && (
        <>
          <p>{say.mayMean(words)}</p>
          <ReadAs filter={filter} labels={labels} view={view} />
          <p>
            <a href={view.href("/explore", narrowed(view.kept, { q: null, ...textsOf(filter) }))}>
              {say.narrowToThat}
            </a>
          </p>
        </>
      )}
      {figures !== null && (
        <p data-figures>
          {say.mayAskFigures(words)}{" "}
          <a
            href={view.href(
              "/estimates",
              figures.amount?.ids.length ? { id: figures.amount.ids } : textsOf(figures.filter),
            )}
          >
            {say.toFigures}
          </a>
        </p>
      )}
      <NearOffer
        near={near}
        q={q}
        hrefOf={(question) => view.href("/explore", narrowed(view.kept, { q: question }))}
      />
    </div>
  );
}
