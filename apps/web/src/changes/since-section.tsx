/** Since section: what became of a record or a list between two moments: what entered, changed and left, and how the count moved. */
import type { Labels } from "@sitrep/api/labels";
import type { CountTwice, ListSince, NamedRecords, SinceAnswer } from "@sitrep/api/since";
import type { ReactNode } from "react";
import { withQuery } from "../address.ts";
import { localPath } from "../language/speech.ts";
import { History } from "../record/history.tsx";
import { RecordLink } from "../record/record-link.tsx";
import { Table } from "../record/table.tsx";
import { Term } from "../term/term.tsx";
import type { View } from "../view.ts";
import { describeInterval } from "../words/said.ts";
import { Instant } from "../words/time.tsx";
import { changesWords } from "./changes-words.tsx";
import { ToldList } from "./told-list.tsx";

/** The section. `of` is the id or the address that was asked about. */
export function SinceSection({
  answer,
  of,
  view,
}: {
  readonly answer: SinceAnswer;
  readonly of: string;
  readonly view: View;
}) {
  const { what, earlier, ledger, labels } = answer;
  const say = changesWords();
  return (
    <>
      <p className="prose">
        {say.between(<Moment of={earlier} />, <Moment of={ledger} />)}
        <Ways of={of} earlier={earlier.position} view={view} />
      </p>
      {what.is === "list" ? (
        <ListMoved what={what} labels={labels} view={view} />
      ) : (
        <section className="section stack">
          <h2>
            <RecordLink id={what.id} labels={labels} view={view} />
          </h2>
          {what.history.length === 0 ? (
            <p className="prose">{say.nothingSince}</p>
          ) : (
            <History history={what.history} labels={labels} view={view} />
          )}
        </section>
      )}
    </>
  );
}

function Moment({ of: { position, recordedAt } }: { readonly of: SinceAnswer["ledger"] }) {
  return changesWords().moment(
    position,
    recordedAt === null ? null : <Instant instant={recordedAt} />,
  );
}

function Ways({
  of,
  earlier,
  view,
}: {
  readonly of: string;
  readonly earlier: number;
  readonly view: View;
}) {
  const path = of.startsWith("/") ? of : `/record?id=${of}`;
  return changesWords().ways(
    (words) => <a href={withQuery(localPath(path), { knownAt: earlier })}>{words}</a>,
    (words) => <a href={view.href(path)}>{words}</a>,
  );
}

function ListMoved({
  what,
  labels,
  view,
}: {
  readonly what: ListSince;
  readonly labels: Labels;
  readonly view: View;
}) {
  const { counts, entered, changed, left } = what;
  const say = changesWords();
  const hasMoved = entered.count + changed.count + left.count > 0;
  return (
    <>
      <section className="section stack-tight">
        <h2>{hasMoved ? say.moved : say.notMoved}</h2>
        <Table heads={[say.countedBy, say.atFirst, say.atLast]} numbersFrom={1}>
          {counts.map((one) => (
            <CountRow key={one.of} count={one} view={view} />
          ))}
        </Table>
      </section>
      <Group heading={say.group.entered} of={entered}>
        <Names of={entered} labels={labels} view={view} />
      </Group>
      <Group heading={say.group.changed} of={changed}>
        <ToldList
          changes={changed.items.map((one) => ({ ...one, change: "amended" as const }))}
          labels={labels}
          view={view}
        />
        <Rest of={changed} />
      </Group>
      <Group heading={say.group.left} of={left}>
        <p className="note">{say.leftNote}</p>
        <Names of={left} labels={labels} view={view} />
        {left.hidden > 0 && <p className="note">{say.hidden(left.hidden)}</p>}
      </Group>
    </>
  );
}

function CountRow({
  count: { of, earlier, later },
  view,
}: {
  readonly count: CountTwice;
  readonly view: View;
}) {
  return (
    <tr>
      <th scope="row">
        {of === "records" ? (
          changesWords().record
        ) : (
          <Term of="cluster" view={view}>
            {changesWords().cluster}
          </Term>
        )}
      </th>
      <td className="number">{describeInterval(earlier)}</td>
      <td className="number">{describeInterval(later)}</td>
    </tr>
  );
}

function Group({
  heading,
  of,
  children,
}: {
  readonly heading: (words: string) => string;
  readonly of: NamedRecords;
  readonly children: ReactNode;
}) {
  if (of.count === 0) return null;
  const kind = of.items[0]?.kind;
  return (
    <section className="section stack-tight">
      <h2>{heading(changesWords().count(of.count, kind))}</h2>
      {children}
    </section>
  );
}

function Names({
  of,
  labels,
  view,
}: {
  readonly of: NamedRecords;
  readonly labels: Labels;
  readonly view: View;
}) {
  return (
    <>
      <ul className="plain stack-tight">
        {of.items.map(({ id }) => (
          <li key={id}>
            <RecordLink id={id} labels={labels} view={view} arabic />
          </li>
        ))}
      </ul>
      <Rest of={of} />
    </>
  );
}

function Rest({ of }: { readonly of: NamedRecords }) {
  const more = of.count - of.items.length;
  return more <= 0 || of.items.length === 0 ? null : (
    <p className="note">{changesWords().andMore(more)}</p>
  );
}
