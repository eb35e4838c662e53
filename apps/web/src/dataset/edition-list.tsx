/** Edition list: the batches that wrote a dataset, newest first, and what each brought, changed and took back. */
import type { Caller } from "@sitrep/api/router";
import { changeWords } from "../ledger/change-words.ts";
import type { View } from "../view.ts";
import { Instant } from "../words/time.tsx";

type Editions = Awaited<ReturnType<Caller["datasets"]["byId"]>>["batches"];

/** The table; each batch leads to all that it changed. */
export function EditionList({
  editions,
  view,
}: {
  readonly editions: Editions;
  readonly view: View;
}) {
  return (
    <div className="table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Batch</th>
            <th scope="col">Edition</th>
            <th scope="col">What it did to records</th>
            <th scope="col">Recorded</th>
            <th scope="col">By, and why</th>
          </tr>
        </thead>
        <tbody>
          {editions.map(({ position, edition, recordedAt, author, reason, ...counts }) => (
            <tr key={position}>
              <th scope="row">
                <a href={view.href(`/ledger/${position}`)}>Batch {position}</a>
              </th>
              <td>{edition}</td>
              <td>{changeWords(counts)}</td>
              <td>
                <Instant instant={recordedAt} />
              </td>
              <td>
                <bdi>{author}</bdi>: {reason}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
