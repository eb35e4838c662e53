/** Deed section: the incidents in which an actor has one role, under the mark of each attribution. */
import type { Labels } from "@sitrep/api/labels";
import { RecordText } from "../language/record-text.tsx";
import { AttributionMark } from "../marks/attribution.tsx";
import { Folded, foldAfter } from "../record/folded.tsx";
import { LinkList } from "../record/link-list.tsx";
import { codeSentence } from "../term/code-sentence.ts";
import type { View } from "../view.ts";
import { codeHeading } from "../words/names.ts";
import { When } from "../words/time.tsx";
import { actorWords } from "./actor-words.tsx";
import styles from "./deed-section.module.css";
import type { Deed, RoleDeeds } from "./deeds.ts";

/** So many incidents of one attribution stand open. */
const MOST_OPEN = 10;

/** The section. */
export function DeedSection({
  deeds: { role, total, byAttribution },
  among,
  labels,
  view,
}: {
  readonly deeds: RoleDeeds;
  /** Of how many of the newest these are sorted out; null where that is all of them. */
  readonly among: number | null;
  readonly labels: Labels;
  readonly view: View;
}) {
  const say = actorWords();
  return (
    <section className="section stack" id={role}>
      <h2>{say.roles[role]}</h2>
      <p className="note">{say.deeds(total, among)}</p>
      {byAttribution.map(({ attribution, deeds }) => (
        <section key={attribution} className={styles.group}>
          <h3>
            <AttributionMark attribution={attribution} />
          </h3>
          <p className="note">
            {say.incidents(deeds.length)}
            {role === "perpetrator" && `. ${codeSentence("attribution", attribution)}`}
          </p>
          <Deeds of={deeds} labels={labels} view={view} />
        </section>
      ))}
    </section>
  );
}

/** The first stand open, the others are folded. */
function Deeds({
  of,
  labels,
  view,
}: {
  readonly of: readonly Deed[];
  readonly labels: Labels;
  readonly view: View;
}) {
  const { open, folded } = foldAfter(of, MOST_OPEN);
  const list = (deeds: readonly Deed[]) => (
    <ul className={styles.deeds}>
      {deeds.map((deed) => (
        <DeedRow key={deed.incident.id} deed={deed} labels={labels} view={view} />
      ))}
    </ul>
  );
  return (
    <>
      {list(open)}
      <Folded of={folded} words={actorWords().moreIncidents(folded.length)}>
        {list(folded)}
      </Folded>
    </>
  );
}

function DeedRow({
  deed: { incident, attributedBy },
  labels,
  view,
}: {
  readonly deed: Deed;
  readonly labels: Labels;
  readonly view: View;
}) {
  return (
    <li>
      <span className={styles.aside}>
        {codeHeading(incident.kind)}
        {actorWords().comma}
        <RecordText text={incident.computed.place.name} />
      </span>
      <span>
        <a href={view.recordHref("incident", incident.id)}>
          <RecordText text={incident.title} />
        </a>
        {attributedBy.length > 0 && (
          <span className={styles.aside}>
            {actorWords().laidBy(<LinkList ids={attributedBy} labels={labels} view={view} />)}
          </span>
        )}
      </span>
      <span className={`${styles.aside} ${styles.when}`}>
        <When when={incident.when} />
      </span>
    </li>
  );
}
