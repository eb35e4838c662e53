/** Watch list: who watches a place, wholly or in part, and who leaves it out by name. */
import { RecordText } from "../language/record-text.tsx";
import { HatchSwatch } from "../marks/hatch.tsx";
import { RecordLink } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { codeWords, listWords } from "../words/names.ts";
import { When } from "../words/time.tsx";
import type { PlaceAnswer } from "./place-facts.tsx";
import { placePageWords } from "./place-words.tsx";
import styles from "./watch-list.module.css";

/** The list; a sentence where nobody on file watches. */
export function WatchList({ answer, view }: { readonly answer: PlaceAnswer; readonly view: View }) {
  const { watched, labels } = answer;
  if (watched.every(({ watch }) => watch === "none")) {
    return (
      <>
        <p>
          <span className="count">
            <HatchSwatch />
          </span>
          {placePageWords().nobody}
        </p>
        {watched.length > 0 && <Watchers watched={watched} labels={labels} view={view} />}
      </>
    );
  }
  return <Watchers watched={watched} labels={labels} view={view} />;
}

function Watchers({
  watched,
  labels,
  view,
}: Pick<PlaceAnswer, "watched" | "labels"> & { readonly view: View }) {
  const say = placePageWords();
  return (
    <ul className={styles.list}>
      {watched.map(({ coverage, watch }) => (
        <li key={coverage.id} className={styles.entry}>
          <div>
            <RecordLink
              id={coverage.watcher ?? coverage.dataset ?? ""}
              labels={labels}
              view={view}
            />
            <p className="note">
              {say.watch[watch]}
              {!coverage.systematic && watch !== "none" && say.samples}
              {say.semicolon}
              <When when={coverage.period} />
            </p>
          </div>
          <div>
            <a href={view.recordHref("coverage", coverage.id)}>
              <RecordText text={coverage.title} />
            </a>
            <p className="note">
              {coverage.kinds !== undefined &&
                `${listWords(coverage.kinds.map(codeWords))}${say.colon}`}
              <RecordText text={coverage.selection} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
