/** Reported: the incidents that happened last, as far as anybody says when: each with its time, its place and who says so. */
import type { ReactNode } from "react";
import { IncidentPlace } from "../incident/incident-place.tsx";
import { RecordText } from "../language/record-text.tsx";
import { Heads } from "../marks/speakers.tsx";
import type { View } from "../view.ts";
import { When } from "../words/time.tsx";
import type { FrontAnswer } from "./front-answer.ts";
import { frontWords } from "./front-words.tsx";
import styles from "./latest.module.css";

/** The list, and the way to all of it. */
export function Reported({
  incidents,
  view,
}: {
  readonly incidents: FrontAnswer["reported"];
  readonly view: View;
}): ReactNode {
  return (
    <>
      <ol className={styles.latest}>
        {incidents.map((incident) => (
          <li key={incident.id}>
            <p className="note">
              <When when={incident.when} />
            </p>
            <p>
              <a href={view.recordHref("incident", incident.id)}>
                <RecordText text={incident.title} />
              </a>
            </p>
            <p className="note">
              <IncidentPlace incident={incident} view={view} />
            </p>
            <p className="note">
              {incident.computed.speakers.slice(0, 1).map(({ id, label, identity, headcount }) => (
                <span key={id}>
                  <Heads identity={identity} headcount={headcount} /> <RecordText text={label} />
                </span>
              ))}
            </p>
          </li>
        ))}
      </ol>
      <p>
        <a href={view.href("/incidents")}>{frontWords().allReported}</a>
      </p>
    </>
  );
}
