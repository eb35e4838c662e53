/** Referrers: the records that name this one, by kind and by how they name it. */
import type { Referrer } from "@sitrep/api/detail";
import type { RecordKind } from "@sitrep/domain/record";
import type { View } from "../view.ts";
import { RecordText } from "../language/record-text.tsx";
import { Folded, foldAfter } from "./folded.tsx";
import { footWords } from "./foot-words.tsx";
import styles from "./referrers.module.css";

/** The heading of a list of records of one kind. */
export function kindHeading(kind: RecordKind): string {
  return footWords().kinds[kind];
}

/** So many of one kind stand open. */
const MOST_OPEN = 12;

/** The section, with a list for each kind; nothing where no record is left. Kinds of `leaveOut` are shown elsewhere. */
export function Referrers({
  referrers,
  view,
  leaveOut = [],
  heading = footWords().named,
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
            <h3>{kindHeading(kind)}</h3>
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
          <a href={view.recordHref(kind, id)}>
            <RecordText text={label} />
          </a>{" "}
          <span className="note">{roles.join(footWords().comma)}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(open)}
      <Folded of={folded} words={footWords().more(folded.length)}>
        {list(folded)}
      </Folded>
    </>
  );
}

function mergeById(referrers: readonly Referrer[]) {
  const byId = new Map<string, { id: string; label: string; roles: string[] }>();
  for (const { id, label, role } of referrers) {
    const known = byId.get(id) ?? { id, label, roles: [] };
    const words = footWords().roles[role] ?? role;
    if (!known.roles.includes(words)) known.roles.push(words);
    byId.set(id, known);
  }
  return [...byId.values()];
}
