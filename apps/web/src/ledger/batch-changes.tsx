/** Batch changes: every record that a batch changed, kind by kind, and the way to the kinds and pages that are not shown. */
import type { Labels } from "@sitrep/api/labels";
import type { Outputs } from "@sitrep/api/router";
import type { RecordKind } from "@sitrep/domain/record";
import { compareKinds } from "../record/kind-order.ts";
import { kindHeading } from "../record/referrers.tsx";
import type { View } from "../view.ts";
import { countWords } from "../words/number.ts";
import styles from "./batch-changes.module.css";
import { ChangeList } from "./change-list.tsx";
import type { BatchChange } from "./change-list.tsx";
import { CHANGES, changeWords } from "./change-words.ts";

/** What the counter says of a batch. */
interface BatchAnswer {
  readonly batch: Outputs["ledger"]["batch"]["batch"];
  readonly changes: readonly BatchChange[];
  readonly next: number | null;
  readonly tally: readonly Outputs["ledger"]["batch"]["tally"][number][];
  readonly labels: Labels;
}

/** The sections of a page of changes. */
export function BatchChanges({
  answer,
  view,
}: {
  readonly answer: BatchAnswer;
  readonly view: View;
}) {
  const { batch, changes, next, tally, labels } = answer;
  const groups = [...Map.groupBy(changes, ({ kind }) => kind)].toSorted(([left], [right]) =>
    compareKinds(left, right),
  );
  const listed = tally.reduce((sum, { count }) => sum + count, 0);
  const unlisted = batch.created + batch.amended + batch.retracted - listed;
  const isPart = next !== null || view.kept.after !== undefined || view.kept.kind !== undefined;
  return (
    <>
      {isPart && <Kinds tally={tally} view={view} />}
      {groups.map(([kind, members]) => (
        <section key={kind} className="section stack-tight" id={kind}>
          <h2>{kindHeading(kind)}</h2>
          <p className="note">{changeWords(countsOf(tally, kind))}</p>
          <ChangeList changes={members} labels={labels} view={view} />
        </section>
      ))}
      {unlisted > 0 && (
        <p className="note section">
          {countWords(unlisted, "further change")} may not be shown: records that are withheld, or
          whose licence forbids it.
        </p>
      )}
      {next !== null && (
        <nav aria-label="Pages of this list" className="section">
          <a href={view.href(view.path, { ...view.kept, after: next })} rel="next">
            Further changes
          </a>
        </nav>
      )}
    </>
  );
}

/** The kinds that a long batch changed, each by itself. */
function Kinds({ tally, view }: Pick<BatchAnswer, "tally"> & { readonly view: View }) {
  const kinds = [...new Set(tally.map(({ kind }) => kind))].toSorted(compareKinds);
  return (
    <nav aria-label="Kinds of record in this batch" className={`section ${styles.kinds}`}>
      <ul className="inline-list">
        <li>
          <a href={view.href(view.path)} aria-current={view.kept.kind === undefined || undefined}>
            All
          </a>
        </li>
        {kinds.map((kind) => (
          <li key={kind}>
            <a
              href={view.href(view.path, { kind })}
              aria-current={view.kept.kind === kind || undefined}
            >
              {kindHeading(kind)}
            </a>{" "}
            <span className="note">{changeWords(countsOf(tally, kind))}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function countsOf(tally: BatchAnswer["tally"], kind: RecordKind) {
  const counts = { created: 0, amended: 0, retracted: 0 };
  for (const change of CHANGES)
    for (const one of tally)
      if (one.kind === kind && one.change === change) counts[change] += one.count;
  return counts;
}
