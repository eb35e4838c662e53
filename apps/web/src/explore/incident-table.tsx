/** Incident table: what fits, one incident a row, as many as one reads at a time. */
import type { IncidentView } from "@sitrep/api/views/incident-view";
import type { Labels } from "@sitrep/api/labels";
import type { ReactNode } from "react";
import { harmWords } from "../incident/harm-words.ts";
import { IncidentPlace } from "../incident/incident-place.tsx";
import { AttributionMark } from "../marks/attribution.tsx";
import { Heads } from "../marks/speakers.tsx";
import type { View } from "../view.ts";
import { capitalised, codeHeading, codeWords, listWords } from "../words/names.ts";
import { When } from "../words/time.tsx";
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
  return (
    <table className={`table ${styles.table}`}>
      <caption className="hidden">The incidents that fit</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">Where</th>
          <th scope="col">Laid to</th>
          <th scope="col">Said by</th>
        </tr>
      </thead>
      <tbody>
        {items.map((incident) => (
          <Row key={incident.id} incident={incident} labels={labels} view={view} />
        ))}
      </tbody>
    </table>
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
  const harm = incident.harm.map(harmWords);
  return (
    <tr data-key={incident.id}>
      <td className={styles.when}>
        <When when={incident.when} />
      </td>
      <th scope="row" className={styles.what}>
        <a href={view.recordHref("incident", incident.id)}>{incident.title}</a>
        <span className={styles.more}>
          {incident.attempted ? "Attempted " : ""}
          {incident.attempted ? codeWords(incident.kind) : codeHeading(incident.kind)}
          {harm.length > 0 && `. ${capitalised(listWords(harm))}`}
        </span>
      </th>
      <td data-head="Where">
        <IncidentPlace incident={incident} view={view} />
      </td>
      <td data-head="Laid to">
        <Perpetrators incident={incident} labels={labels} />
      </td>
      <td data-head="Said by">
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
  if (perpetrators.length === 0) return <span className="aside">nobody named</span>;
  return perpetrators.map(({ actor, described, attribution }) => (
    <span key={actor ?? described} className={styles.line}>
      {labels[actor ?? ""]?.label ?? described} <AttributionMark attribution={attribution} />
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
          <Heads identity={identity} headcount={headcount} /> {label}
        </span>
      ))}
      {others > 0 && <span className={styles.more}>and {others} more</span>}
    </>
  );
}
