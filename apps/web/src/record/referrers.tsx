/** Referrers: the records that name this one, by kind and by how they name it. */
import type { Referrer } from "@sitrep/api/detail";
import type { RecordKind } from "@sitrep/domain/record";
import type { View } from "../view.ts";
import { numberWords } from "../words/number.ts";
import { Folded, foldAfter } from "./folded.tsx";
import styles from "./referrers.module.css";

const KIND_HEADING = {
  dataset: "Datasets",
  place: "Places",
  actor: "Actors",
  source: "Sources",
  document: "Documents",
  incident: "Incidents",
  estimate: "Estimates",
  claim: "Claims",
  coverage: "Coverage",
  balance: "Balances",
  judgement: "Judgements",
} as const satisfies Record<RecordKind, string>;

/** The heading of a list of records of one kind. */
export function kindHeading(kind: RecordKind): string {
  return KIND_HEADING[kind];
}

/** What a field's path says of the one who is named there; the path itself where this list has no words. */
const ROLE_WORDS: Readonly<Record<string, string>> = {
  "reports.speakers": "speaks",
  "reports.via": "passes on",
  "reports.document": "stands in it",
  "parties.attributedBy": "attributes",
  "parties.actor": "takes part",
  "where.place": "place",
  "where.alsoIn": "place",
  "scope.includes": "counts it in",
  "scope.excludes": "leaves it out",
  "about.record": "is about it",
  publisher: "publishes",
  republishes: "prints it again",
  cites: "cites it",
  affiliation: "belongs to it",
  actor: "is this actor",
  parent: "part of it",
  subject: "is about it",
  watcher: "watches",
  includes: "watches it",
  excludes: "does not watch it",
  whole: "takes it as the whole",
  parts: "takes it as a part",
  possiblySameAs: "may be the same",
  saidWith: "said in one breath",
  place: "place",
  "testedBy.place": "is tested there",
  "testedBy.actor": "is tested by its deeds",
  left: "judged",
  right: "judged",
};

/** So many of one kind stand open. */
const MOST_OPEN = 12;

/** The section, with a list for each kind; nothing where no record is left. Kinds of `leaveOut` are shown elsewhere. */
export function Referrers({
  referrers,
  view,
  leaveOut = [],
  heading = "What names it",
}: {
  readonly referrers: readonly Referrer[];
  readonly view: View;
  readonly leaveOut?: readonly RecordKind[];
  readonly heading?: string;
}) {
  const shown = referrers.filter(({ kind }) => !leaveOut.includes(kind));
  if (shown.length === 0) return null;
  const kinds = [...new Set(shown.map(({ kind }) => kind))];
  return (
    <section className="section">
      <h2>{heading}</h2>
      <div className={styles.referrers}>
        {kinds.map((kind) => (
          <section key={kind}>
            <h3>{KIND_HEADING[kind]}</h3>
            <OfKind kind={kind} of={shown.filter((one) => one.kind === kind)} view={view} />
          </section>
        ))}
      </div>
    </section>
  );
}

function OfKind({
  kind,
  of,
  view,
}: {
  readonly kind: RecordKind;
  readonly of: readonly Referrer[];
  readonly view: View;
}) {
  const { open, folded } = foldAfter(mergeById(of), MOST_OPEN);
  const list = (merged: typeof open) => (
    <ul className={styles.list}>
      {merged.map(({ id, label, roles }) => (
        <li key={id}>
          <a href={view.recordHref(kind, id)}>{label}</a>{" "}
          <span className="note">{roles.join(", ")}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(open)}
      <Folded of={folded} words={`${numberWords(folded.length)} more`}>
        {list(folded)}
      </Folded>
    </>
  );
}

function mergeById(referrers: readonly Referrer[]) {
  const byId = new Map<string, { id: string; label: string; roles: string[] }>();
  for (const { id, label, role } of referrers) {
    const known = byId.get(id) ?? { id, label, roles: [] };
    const words = ROLE_WORDS[role] ?? role;
    if (!known.roles.includes(words)) known.roles.push(words);
    byId.set(id, known);
  }
  return [...byId.values()];
}
