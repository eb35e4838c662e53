/** Judged beside: an incident next to those that were judged to be the same, or perhaps the same: what each record holds of it. */
import type { Judged } from "@sitrep/api/judged";
import type { IncidentView } from "@sitrep/api/views/incident-view";
import { datasetOf } from "@sitrep/domain/id";
import type { ReactNode } from "react";
import { Fragment } from "react";
import { failureOf } from "../failure.ts";
import { RecordText } from "../language/record-text.tsx";
import { Table } from "../record/table.tsx";
import type { View } from "../view.ts";
import { codeHeading, codeWords, listWords } from "../words/names.ts";
import { When } from "../words/time.tsx";
import { harmWords } from "./harm-words.ts";
import { IncidentPlace } from "./incident-place.tsx";
import { storyWords } from "./story-words.tsx";

/** So many records stand side by side. */
const MOST_BESIDE = 4;

/** The records that were judged to be the same, directly or through others, and then those that may be. */
export async function askBeside(
  id: string,
  { cluster, judgements }: Judged,
  { caller, knownAt }: View,
): Promise<readonly IncidentView[]> {
  const same = cluster.filter((one) => one !== id);
  const unsure = judgements.flatMap(({ other, verdict }) => (verdict === "unsure" ? other : []));
  const ids = [...new Set<string>([...same, ...unsure])].slice(0, MOST_BESIDE);
  const found = await Promise.all(
    ids.map(async (other) => {
      try {
        return (await caller.incidents.byId({ id: other, knownAt })).item;
      } catch (error) {
        // One that was withdrawn, or may not be seen, is named by the judgement alone.
        if (failureOf(error)?.is === "missing") return null;
        throw error;
      }
    }),
  );
  return found.flatMap((one) => one ?? []);
}

/** The table; nothing where there is no other record. */
export function JudgedBeside({
  incident,
  others,
  view,
}: {
  readonly incident: IncidentView;
  readonly others: readonly IncidentView[];
  readonly view: View;
}): ReactNode {
  if (others.length === 0) return null;
  const all = [incident, ...others];
  const say = storyWords();
  const rows: readonly (readonly [string, (one: IncidentView) => ReactNode])[] = [
    [say.row.what.name, ({ kind }) => codeHeading(kind)],
    [say.row.when.name, ({ when }) => <When when={when} />],
    [say.row.where.name, (one) => <IncidentPlace incident={one} view={view} />],
    [say.row.harm.name, ({ harm }) => (harm.length === 0 ? "–" : listWords(harm.map(harmWords)))],
    [say.support, ({ computed }) => codeWords(computed.verification.status)],
  ];
  const titles = new Map(view.head.datasets.map((one) => [one.id, one.title]));
  return (
    <Table
      heads={[
        <span key="what" className="hidden">
          {say.whatIsTold}
        </span>,
        ...all.map((one) => (
          <Fragment key={one.id}>
            {one === incident ? (
              say.thisRecord
            ) : (
              <a href={view.recordHref("incident", one.id)}>
                <RecordText text={one.title} />
              </a>
            )}
            <span className="aside">
              {" "}
              <RecordText text={titles.get(datasetOf(one.id)) ?? datasetOf(one.id)} />
            </span>
          </Fragment>
        )),
      ]}
      caption={say.beside}
    >
      {rows.map(([name, of]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {all.map((one) => (
            <td key={one.id}>{of(one)}</td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
