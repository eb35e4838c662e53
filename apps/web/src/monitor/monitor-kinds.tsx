/** Monitor kinds: which kinds of incidents monitors watch, kinds of which the same is to be said together. */
import type { WatchQuery } from "@sitrep/domain/count-query";
import type { QueryValues } from "../address.ts";
import { Table } from "../record/table.tsx";
import type { View } from "../view.ts";
import { codeWords, listWords } from "../words/names.ts";
import { closelyWords } from "./gap-words.ts";
import { watchedRuns } from "./gaps.ts";
import { Own } from "./monitor-table.tsx";
import { monitorWords } from "./monitor-words.ts";
import type { WatchAnswer } from "../coverage/watch-answer.ts";
import styles from "../coverage/watch-table.module.css";

type Kind = NonNullable<WatchAnswer["kinds"]>[number];

/** The section; nothing where a single kind was asked about. */
export function MonitorKinds({
  kinds,
  view,
}: {
  readonly kinds: readonly Kind[];
  readonly view: View<WatchQuery>;
}) {
  if (kinds.length < 2) return null;
  const say = monitorWords();
  const groups = [...Map.groupBy(kinds, ({ runs }) => JSON.stringify(watchedRuns(runs))).values()];
  const [alike] = groups;
  const watched = kinds.filter((kind) => !isUnwatched(kind)).length;
  return (
    <section className="section stack">
      <h2>{say.byKind}</h2>
      {groups.length === 1 && alike !== undefined ? (
        <p className="prose">
          {say.kindsAlike}
          {say.colon}
          <Closely kind={alike[0]} />.
        </p>
      ) : (
        <>
          <p className="note">{say.kindsApart(watched, kinds.length)}</p>
          <KindTable groups={groups} view={view} />
        </>
      )}
    </section>
  );
}

function KindTable({
  groups,
  view,
}: {
  readonly groups: readonly (readonly Kind[])[];
  readonly view: View<WatchQuery>;
}) {
  const say = monitorWords();
  const { place, from, to, watcher } = view.query;
  const days = from === undefined && to === undefined ? {} : { from, to, sure: true };
  return (
    <Table
      heads={[say.kind, say.head.watched, say.head.own, say.otherKinds]}
      caption={say.byKind}
      look={styles.table}
    >
      {groups.map((group) => {
        const asked: QueryValues = { place, ...days, kind: group.map(({ kind }) => kind) };
        const others = sum(group, ({ others: count }) => count);
        return (
          <tr key={group[0]?.kind}>
            <th scope="row">{listWords(group.map(({ kind }) => codeWords(kind)))}</th>
            <td data-head={say.head.watched}>
              <Closely kind={group[0]} />
            </td>
            <td data-head={say.head.own}>
              <Own incidents={sum(group, ({ own }) => own)} asked={asked} view={view} />
            </td>
            <td data-head={say.otherKinds}>
              {others === 0 ? (
                say.ofOthers(0)
              ) : (
                <a href={view.href("/incidents", { ...asked, without: watcher })}>
                  {say.others(others)}
                </a>
              )}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}

function isUnwatched({ runs }: Kind): boolean {
  return runs.every(({ watch }) => watch === "none");
}

function Closely({ kind }: { readonly kind: Kind | undefined }) {
  const say = monitorWords();
  const watched = watchedRuns(kind?.runs ?? []);
  return watched.length === 0 ? say.atNoTime : say.strip(watched.map(closelyWords));
}

function sum(kinds: readonly Kind[], of: (kind: Kind) => number): number {
  return kinds.reduce((total, kind) => total + of(kind), 0);
}
