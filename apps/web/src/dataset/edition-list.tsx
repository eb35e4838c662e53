/** Edition list: the batches that wrote a dataset, newest first, and what each brought, changed and took back. */
import type { Caller } from "@sitrep/api/router";
import { changeWords } from "../ledger/change-words.ts";
import { Table } from "../record/table.tsx";
import type { View } from "../view.ts";
import { Folded, foldAfter } from "../record/folded.tsx";
import { RecordText } from "../language/record-text.tsx";
import { datasetWords } from "./dataset-words.tsx";
import { Instant } from "../words/time.tsx";
import { editionName } from "../words/edition.ts";

type Editions = Awaited<ReturnType<Caller["datasets"]["byId"]>>["batches"];

/** So many batches stand open. */
const MOST_OPEN = 8;

/** The table; each batch leads to all that it changed, the older ones folded. */
export function EditionList({
  editions,
  view,
}: {
  readonly editions: Editions;
  readonly view: View;
}) {
  const { open, folded } = foldAfter(editions, MOST_OPEN);
  return (
    <>
      <Batches of={open} view={view} />
      <Folded of={folded} words={datasetWords().earlierBatches(folded.length)}>
        <Batches of={folded} view={view} />
      </Folded>
    </>
  );
}

function Batches({ of, view }: { readonly of: Editions; readonly view: View }) {
  const say = datasetWords();
  return (
    <Table
      heads={[
        say.head.batch,
        say.head.edition,
        say.head.changes,
        say.head.recorded,
        say.head.author,
      ]}
      look="listed"
    >
      {of.map(({ position, edition, recordedAt, author, reason, ...counts }) => (
        <tr key={position}>
          <th scope="row">
            <a href={view.href(`/ledger/${position}`)}>{say.batch(position)}</a>
          </th>
          <td data-head={say.head.edition} data-empty={edition === null || undefined}>
            {edition !== null && <RecordText text={editionName(edition)} />}
          </td>
          <td data-head={say.head.changes}>{changeWords(counts)}</td>
          <td data-head={say.head.recorded}>
            <Instant instant={recordedAt} />
          </td>
          <td data-head={say.head.author}>
            <bdi>{author}</bdi>: <RecordText text={reason} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
