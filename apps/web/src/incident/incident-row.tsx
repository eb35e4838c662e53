/** Incident row: one incident in a list: when, what, where, to whom, and how well that is supported. */
import type { IncidentView } from "@sitrep/api/views/incident-view";
import type { Labels } from "@sitrep/api/labels";
import { harmInShort } from "@sitrep/domain/harm";
import { datasetOf } from "@sitrep/domain/id";
import type { Extent } from "@sitrep/domain/incident";
import { RecordText } from "../language/record-text.tsx";
import { AttributionMark } from "../marks/attribution.tsx";
import { Heads } from "../marks/speakers.tsx";
import { CodeTerm } from "../term/term.tsx";
import type { View } from "../view.ts";
import { capitalised, codeHeading, codeWords, listWords } from "../words/names.ts";
import { When } from "../words/time.tsx";
import { harmWords } from "./harm-words.ts";
import { incidentWords } from "./incident-words.tsx";
import { IncidentPlace } from "./incident-place.tsx";
import styles from "./incident-row.module.css";

/** What an extent other than a single incident is called, and what that means. */
export function extentWords(
  extent: Extent,
): { readonly words: string; readonly title: string } | null {
  return incidentWords().extent[extent];
}

/** The row. */
export function IncidentRow({
  incident,
  labels,
  view,
  isCredited = false,
}: {
  readonly incident: IncidentView;
  readonly labels: Labels;
  readonly view: View;
  /** Whether to say whose record it is, in a list of several datasets. */
  readonly isCredited?: boolean;
}) {
  const say = incidentWords();
  const own = datasetOf(incident.id);
  const dataset = isCredited ? view.head.datasets.find(({ id }) => id === own) : undefined;
  const extent = extentWords(incident.extent);
  const harm = harmInShort(incident.harm).map(harmWords);
  return (
    <article className={styles.row}>
      <p className={styles.when}>
        <When when={incident.when} />
      </p>
      <div className={styles.what}>
        <h3>
          <a href={view.recordHref("incident", incident.id)}>
            <RecordText text={incident.title} />
          </a>
        </h3>
        <p>
          {say.kind(
            codeWords(incident.kind),
            codeHeading(incident.kind),
            incident.attempted === true,
          )}
          {extent !== null && (
            <>
              {say.comma}
              <CodeTerm list="extent" code={incident.extent} view={view}>
                {extent.words}
              </CodeTerm>
            </>
          )}
          {say.semicolon}
          <IncidentPlace incident={incident} view={view} />
        </p>
        {harm.length > 0 && <p>{capitalised(listWords(harm))}</p>}
        <Perpetrators incident={incident} labels={labels} view={view} />
        <p className={styles.support}>
          <Said incident={incident} />
          {say.semicolon}
          <CodeTerm list="verification" code={incident.computed.verification.status} view={view}>
            {codeWords(incident.computed.verification.status)}
          </CodeTerm>
          {dataset !== undefined && (
            <>
              {say.coded}
              <a href={view.recordHref("dataset", dataset.id)}>
                <RecordText text={dataset.title} />
              </a>
            </>
          )}
        </p>
      </div>
    </article>
  );
}

function Perpetrators({
  incident,
  labels,
  view,
}: {
  readonly incident: IncidentView;
  readonly labels: Labels;
  readonly view: View;
}) {
  const perpetrators = incident.parties.filter(({ role }) => role === "perpetrator");
  if (perpetrators.length === 0) return null;
  const say = incidentWords();
  return (
    <p>
      {perpetrators.map(({ actor, described, attribution }, index) => {
        const name = <RecordText text={labels[actor ?? ""]?.label ?? described ?? ""} />;
        return (
          <span key={actor ?? described}>
            {index > 0 && say.semicolon}
            {attribution === "unattributed" ? (
              <>
                <AttributionMark attribution={attribution} view={view} />: {name}
              </>
            ) : (
              <>
                {index === 0 && say.laidTo}
                {name} (<AttributionMark attribution={attribution} view={view} />)
              </>
            )}
          </span>
        );
      })}
    </p>
  );
}

/** Each speaker once, with circles. */
function Said({ incident }: { readonly incident: IncidentView }) {
  const speakers = new Map(incident.computed.speakers.map((speaker) => [speaker.id, speaker]));
  const say = incidentWords();
  return (
    <>
      {say.saidBy}
      {[...speakers.values()].map(({ id, label, identity, headcount }, index) => (
        <span key={id} className={styles.speaker}>
          {index > 0 && say.comma}
          <Heads identity={identity} headcount={headcount} /> <RecordText text={label} />
        </span>
      ))}
    </>
  );
}
