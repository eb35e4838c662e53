/** Incident table: what fits, one incident a row, as many as one reads at a time. */
import type { IncidentView } from "@sitrep/api/views/incident-view";
import type { Labels } from "@sitrep/api/labels";
import type { ReactNode } from "react";
import { harmInShort } from "@sitrep/domain/harm";
import { harmWords } from "../incident/harm-words.ts";
import { incidentWords } from "../incident/incident-words.tsx";
import { IncidentPlace } from "../incident/incident-place.tsx";
import { RecordText } from "../language/record-text.tsx";
import { AttributionMark } from "../marks/attribution.tsx";
import { Heads } from "../marks/speakers.tsx";
import { Table } from "../record/table.tsx";
import type { View } from "../view.ts";
import { capitalised, codeHeading, codeWords, listWords } from "../words/names.ts";
import { When } from "../words/time.tsx";
import { explorerWords } from "./explorer-words.tsx";
import styles from "./incident-table.module.css";

/** The table. */
export function IncidentTable({
  items,
  labels,
  view,
}: {
  readonly items: readonly IncidentView[];
  readonly labels: Labels;
  readonly view: View;
}): ReactNode {
  const { caption, head } = explorerWords().table;
  return (
    <Table
      heads={[head.when, head.what, head.where, head.laidTo, head.saidBy]}
      caption={caption}
      look={styles.table}
      frame={null}
    >
      {items.map((incident) => (
        <Row key={incident.id} incident={incident} labels={labels} view={view} />
      ))}
    </Table>
  );
}

function Row({
  incident,
  labels,
  view,
}: {
  readonly incident: IncidentView;
  readonly labels: Labels;
  readonly view: View;
}): ReactNode {
  const { head } = explorerWords().table;
  const harm = harmInShort(incident.harm).map(harmWords);
  return (
    <tr data-key={incident.id}>
      <td className={styles.when}>
        <When when={incident.when} />
      </td>
      <th scope="row" className={styles.what}>
        <a href={view.recordHref("incident", incident.id)}>
          <RecordText text={incident.title} />
        </a>
        <span className={styles.more}>
          {incidentWords().kind(
            codeWords(incident.kind),
            codeHeading(incident.kind),
            incident.attempted ?? false,
          )}
          {harm.length > 0 && `. ${capitalised(listWords(harm))}`}
        </span>
      </th>
      <td data-head={head.where}>
        <IncidentPlace incident={incident} view={view} />
      </td>
      <td data-head={head.laidTo}>
        <Perpetrators incident={incident} labels={labels} />
      </td>
      <td data-head={head.saidBy}>
        <Speakers incident={incident} />
        <span className={styles.more}>{codeHeading(incident.computed.verification.status)}</span>
      </td>
    </tr>
  );
}

function Perpetrators({
  incident,
  labels,
}: {
  readonly incident: IncidentView;
  readonly labels: Labels;
}): ReactNode {
  const perpetrators = incident.parties.filter(({ role }) => role === "perpetrator");
  if (perpetrators.length === 0)
    return <span className="aside">{explorerWords().table.nobodyNamed}</span>;
  return perpetrators.map(({ actor, described, attribution }) => (
    <span key={actor ?? described} className={styles.line}>
      <RecordText text={labels[actor ?? ""]?.label ?? described ?? ""} />{" "}
      <AttributionMark attribution={attribution} />
    </span>
  ));
}

/** Of more speakers than this, the rest is a number; the incident's own page has all. */
const MOST_SPEAKERS = 3;

/** Each speaker once, with circles. */
function Speakers({ incident }: { readonly incident: IncidentView }): ReactNode {
  const speakers = [...new Map(incident.computed.speakers.map((one) => [one.id, one])).values()];
  const others = speakers.length - MOST_SPEAKERS;
  return (
    <>
      {speakers.slice(0, MOST_SPEAKERS).map(({ id, label, identity, headcount }) => (
        <span key={id} className={styles.line}>
          <Heads identity={identity} headcount={headcount} /> <RecordText text={label} />
        </span>
      ))}
      {others > 0 && <span className={styles.more}>{explorerWords().table.others(others)}</span>}
    </>
  );
}
