/** Monitor lists: what chosen monitors do not watch, and what they do, each in sentences with a way to what others reported there. */
import type { WatchQuery } from "@sitrep/domain/count-query";
import { HatchSwatch } from "../marks/hatch.tsx";
import { Sentence } from "../language/record-text.tsx";
import type { View } from "../view.ts";
import { othersQuery } from "./gap-counts.ts";
import { closelyWords, gapSentence, gapWords, placesIn } from "./gap-words.ts";
import type { Gap, GapGroup, WatchGroup } from "./gaps.ts";
import styles from "./monitor-lists.module.css";
import { monitorWords } from "./monitor-words.ts";

/** What is not watched. */
export function GapList({
  groups,
  view,
}: {
  readonly groups: readonly GapGroup[];
  readonly view: View<WatchQuery>;
}) {
  return (
    <ul className={styles.list} id="not-watched">
      {groups.map((group) => (
        <li key={group.places[0]?.id}>
          <HatchSwatch />
          <div>
            <p>
              <Sentence text={gapSentence(group)} />
            </p>
            <Others group={group} view={view} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Others({
  group: { places, gaps, isNever },
  view,
}: {
  readonly group: GapGroup;
  readonly view: View<WatchQuery>;
}) {
  const say = monitorWords();
  const told = gaps.filter(({ others }) => others !== 0);
  if (told.length === 0) return <p className="note">{say.noneOfOthers}</p>;
  return (
    <p className="note">
      {told.some(({ others }) => others !== null) && say.othersThen}
      {told.map((gap, at) => (
        <span key={gap.first}>
          {at > 0 && say.comma}
          <OthersLink gap={gap} places={places} view={view} />
          {!isNever && ` ${gapWords(gap)}`}
        </span>
      ))}
    </p>
  );
}

/** How many incidents others reported in a gap, as the way to them. */
export function OthersLink({
  gap,
  places,
  view,
}: {
  readonly gap: Gap;
  readonly places: readonly { readonly id: string }[];
  readonly view: View<WatchQuery>;
}) {
  if (gap.others === null) return null;
  const href = view.href("/incidents", othersQuery(places, gap, view.query));
  return <a href={href}>{monitorWords().others(gap.others)}</a>;
}

/** What is watched, how closely and when. */
export function WatchedList({ groups }: { readonly groups: readonly WatchGroup[] }) {
  const say = monitorWords();
  if (groups.length === 0) return <p className="note">{say.nothingWatched}</p>;
  return (
    <ul className={styles.list}>
      {groups.map((group) => (
        <li key={`${group.places[0]?.id} ${group.runs[0]?.first}`}>
          <p>
            <Sentence text={placesIn(group, say.allOf)} />
            {say.colon}
            {say.strip(group.runs.map(closelyWords))}.
          </p>
        </li>
      ))}
    </ul>
  );
}
