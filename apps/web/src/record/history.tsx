/** History: every version of a record, newest first: what changed from the one before, who changed it, when and why. */
import type { HistoryEntry } from "@sitrep/api/detail";
import type { Labels } from "@sitrep/api/labels";
import { RecordText, setApart } from "../language/record-text.tsx";
import type { View } from "../view.ts";
import { Instant } from "../words/time.tsx";
import { fieldWords, valueWords } from "./difference-words.ts";
import { Folded, foldAfter } from "./folded.tsx";
import { footWords } from "./foot-words.tsx";
import styles from "./history.module.css";

/** So many versions stand open; the others are folded. */
const MOST_OPEN = 6;

/** So many changed fields of one version stand open. */
const MOST_FIELDS = 12;

/** The versions; each leads to its batch, and to the record as it stood then. */
export function History({
  history,
  labels = {},
  view,
}: {
  readonly history: readonly HistoryEntry[];
  /** Names of records that stand in changed fields. */
  readonly labels?: Labels;
  readonly view: View;
}) {
  const nameOf = (id: string): string | undefined => labels[id]?.label;
  const { open, folded } = foldAfter(history, MOST_OPEN);
  return (
    <>
      <p className="note">{findingOf(history)}</p>
      <Versions of={open} nameOf={nameOf} view={view} />
      <Folded of={folded} words={footWords().earlierVersions(folded.length)}>
        <Versions of={folded} nameOf={nameOf} view={view} />
      </Folded>
    </>
  );
}

interface Named {
  readonly nameOf: (id: string) => string | undefined;
}

function Versions({
  of,
  nameOf,
  view,
}: Named & { readonly of: readonly HistoryEntry[]; readonly view: View }) {
  return (
    <ol className={styles.history}>
      {of.map((entry) => (
        <Version key={entry.position} entry={entry} nameOf={nameOf} view={view} />
      ))}
    </ol>
  );
}

/** "Nothing has changed since it was recorded.", "Its account was changed once. …". */
function findingOf(history: readonly HistoryEntry[]): string {
  const amended = history.filter(({ change }) => change === "amended").length;
  const isWithdrawn = history[0]?.change === "retracted";
  const say = footWords();
  if (history.length === 1) return say.unchanged;
  const changed = amended === 0 ? "" : say.changed(amended);
  return `${changed}${isWithdrawn ? say.wasWithdrawn : ""}${say.before}`;
}

function Version({
  entry,
  nameOf,
  view,
}: Named & { readonly entry: HistoryEntry; readonly view: View }) {
  const { position, change, recordedAt, author, reason, differences } = entry;
  const { open, folded } = foldAfter(differences, MOST_FIELDS);
  const say = footWords();
  return (
    <li>
      <p>
        {say.version(
          <strong>{say.change[change]}</strong>,
          <a href={view.href(`/ledger/${position}`)}>{say.batch(position)}</a>,
          <Instant instant={recordedAt} />,
          <bdi>{author}</bdi>,
          <RecordText text={reason} />,
        )}
      </p>
      <Changed of={open} nameOf={nameOf} />
      <Folded of={folded} words={say.moreFields(folded.length)}>
        <Changed of={folded} nameOf={nameOf} />
      </Folded>
    </li>
  );
}

/** Field by field what stood there before, and what stands there since. */
export function Changed({ of, nameOf }: Named & { readonly of: HistoryEntry["differences"] }) {
  if (of.length === 0) return null;
  return (
    <dl className={styles.differences}>
      {of.map(({ path, before, after }) => (
        <div key={path}>
          <dt title={setApart(path)}>{fieldWords(path)}</dt>
          <dd>
            {before !== undefined && (
              <del>
                <RecordText text={valueWords(path, before, nameOf)} />
              </del>
            )}{" "}
            {after !== undefined && (
              <ins>
                <RecordText text={valueWords(path, after, nameOf)} />
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
