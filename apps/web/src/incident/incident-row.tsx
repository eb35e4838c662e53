/** Incident row: one incident in a list: when, what, where, to whom, and how well that is supported. */
import type { IncidentView } from "@sitrep/api/views/incident-view";
import type { Labels } from "@sitrep/api/labels";
import { datasetOf } from "@sitrep/domain/id";
import type { Extent } from "@sitrep/domain/incident";
import { AttributionMark } from "../marks/attribution.tsx";
import { Heads } from "../marks/speakers.tsx";
import { CodeTerm } from "../term/term.tsx";
import type { View } from "../view.ts";
import { capitalised, codeHeading, codeWords, listWords } from "../words/names.ts";
import { When } from "../words/time.tsx";
import { harmWords } from "./harm-words.ts";
import { IncidentPlace } from "./incident-place.tsx";
import styles from "./incident-row.module.css";

const EXTENT = {
  single: null,
  series: { words: "a series", title: "Several incidents; nobody gave their number." },
  pattern: { words: "kept happening", title: "Something that happened again and again." },
} as const satisfies Record<Extent, { readonly words: string; readonly title: string } | null>;

/** What an extent other than a single incident is called, and what that means. */
export function extentWords(
  extent: Extent,
): { readonly words: string; readonly title: string } | null {
  return EXTENT[extent];
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
  const own = datasetOf(incident.id);
  const dataset = isCredited ? view.head.datasets.find(({ id }) => id === own) : undefined;
  const extent = extentWords(incident.extent);
  const harm = incident.harm.map(harmWords);
  return (
    <article className={styles.row}>
      <p className={styles.when}>
        <When when={incident.when} />
      </p>
      <div className={styles.what}>
        <h3>
          <a href={view.recordHref("incident", incident.id)}>{incident.title}</a>
        </h3>
        <p>
          {incident.attempted ? "Attempted " : ""}
          {incident.attempted ? codeWords(incident.kind) : codeHeading(incident.kind)}
          {extent !== null && (
            <>
              ,{" "}
              <CodeTerm list="extent" code={incident.extent} view={view}>
                {extent.words}
              </CodeTerm>
            </>
          )}
          ; <IncidentPlace incident={incident} view={view} />
        </p>
        {harm.length > 0 && <p>{capitalised(listWords(harm))}</p>}
        <Perpetrators incident={incident} labels={labels} view={view} />
        <p className={styles.support}>
          <Said incident={incident} />;{" "}
          <CodeTerm list="verification" code={incident.computed.verification.status} view={view}>
            {codeWords(incident.computed.verification.status)}
          </CodeTerm>
          {dataset !== undefined && (
            <>
              . Coded in <a href={view.recordHref("dataset", dataset.id)}>{dataset.title}</a>
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
  return (
    <p>
      {perpetrators.map(({ actor, described, attribution }, index) => {
        const name = labels[actor ?? ""]?.label ?? described;
        return (
          <span key={actor ?? described}>
            {index > 0 && "; "}
            {attribution === "unattributed" ? (
              <>
                <AttributionMark attribution={attribution} view={view} />: {name}
              </>
            ) : (
              <>
                {index === 0 && "Laid to "}
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
  return (
    <>
      Said by{" "}
      {[...speakers.values()].map(({ id, label, identity, headcount }, index) => (
        <span key={id} className={styles.speaker}>
          {index > 0 && ", "}
          <Heads identity={identity} headcount={headcount} /> {label}
        </span>
      ))}
    </>
  );
}
