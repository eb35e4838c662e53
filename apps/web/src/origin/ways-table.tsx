/** Ways table: every way in which something came to us: who spoke, through whom, in which document, of which outlet. */
import type { OriginsAnswer } from "@sitrep/api/origins-at";
import { headcountOf } from "@sitrep/domain/source";
import { Heads } from "../marks/speakers.tsx";
import { RecordLink } from "../record/record-link.tsx";
import { Table } from "../record/table.tsx";
import type { View } from "../view.ts";
import { recordWords } from "../record/record-words.ts";
import { originTerms } from "./origin-words.tsx";

/** The table; the numbers are those that the ties name. */
export function WaysTable({
  answer,
  view,
}: {
  readonly answer: OriginsAnswer;
  readonly view: View;
}) {
  const say = originTerms();
  const { ways, nodes, documents, labels } = answer;
  const reprints = new Map(nodes.map((node) => [node.key, node.reprints.length]));
  const hasRelays = ways.some(({ via }) => via.length > 0);
  return (
    <Table
      heads={[
        say.column.speaks,
        ...(hasRelays ? [say.column.through] : []),
        say.column.stands,
        say.column.records,
      ]}
      look="listed"
    >
      {ways.map(({ speaker, via, document, accounts, accountsTotal }) => {
        const outlet = documents[document]?.publisher;
        const again = reprints.get(`document ${document}`) ?? 0;
        const records = [...new Set(accounts.map(({ record }) => record))];
        return (
          <tr key={[speaker, ...via, document].join(" ")}>
            <td data-head={say.column.speaks}>
              <Voice id={speaker} answer={answer} view={view} />
              {speaker !== null && speaker === outlet && say.ownVoice}
            </td>
            {hasRelays && (
              <td data-head={say.column.through} data-empty={via.length === 0 || undefined}>
                {via.map((id) => (
                  <p key={id}>
                    <Voice id={id} answer={answer} view={view} />
                  </p>
                ))}
              </td>
            )}
            <td data-head={say.column.stands}>
              <RecordLink id={document} labels={labels} view={view} />
              {outlet !== undefined && (
                <>
                  {recordWords().comma}
                  <RecordLink id={outlet} labels={labels} view={view} />
                </>
              )}
              {again > 0 && say.withReprints(again)}
            </td>
            <td data-head={say.column.records}>
              {records.map((id) => (
                <p key={id}>
                  <RecordLink id={id} labels={labels} view={view} />
                </p>
              ))}
              {accountsTotal > accounts.length && say.moreAccounts(accountsTotal - accounts.length)}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}

function Voice({
  id,
  answer: { sources, labels },
  view,
}: {
  readonly id: string | null;
  readonly answer: OriginsAnswer;
  readonly view: View;
}) {
  if (id === null) return originTerms().nobody;
  const source = sources[id];
  return (
    <>
      {source !== undefined && (
        <>
          <Heads identity={source.identity.is} headcount={headcountOf(source)} />{" "}
        </>
      )}
      <RecordLink id={id} labels={labels} view={view} />
    </>
  );
}
