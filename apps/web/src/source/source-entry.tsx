/** Source entry: one source in a list: its circles, its name, and what it is. */
import type { Labels } from "@sitrep/api/labels";
import type { SourceView } from "@sitrep/api/views/source-view";
import { Heads } from "../marks/speakers.tsx";
import { RecordText } from "../language/record-text.tsx";
import { RecordLink } from "../record/record-link.tsx";
import { recordWords } from "../record/record-words.ts";
import type { View } from "../view.ts";
import { codeWords } from "../words/names.ts";
import styles from "./source-entry.module.css";
import { sourceWords } from "./source-words.tsx";

/** The entry. */
export function SourceEntry({
  source,
  labels,
  view,
}: {
  readonly source: SourceView;
  readonly labels: Labels;
  readonly view: View;
}) {
  const { identity, role, affiliation, affiliationWords } = source;
  return (
    <li className={styles.entry}>
      <Heads identity={identity.is} headcount={source.computed.headcount} />
      <div>
        <a href={view.recordHref("source", source.id)}>
          <RecordText text={source.computed.label} />
        </a>
        <p className="note">
          {role !== undefined ? (
            <RecordText text={role} />
          ) : source.kind === "unknown" ? (
            sourceWords().kindUnknown
          ) : (
            codeWords(source.kind)
          )}
          {affiliation !== undefined && (
            <>
              {recordWords().comma}
              <RecordLink id={affiliation} labels={labels} view={view} />
            </>
          )}
          {affiliation === undefined && affiliationWords !== undefined && (
            <>
              {recordWords().comma}
              <RecordText text={affiliationWords} />
            </>
          )}
        </p>
      </div>
    </li>
  );
}
