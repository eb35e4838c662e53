/** Batch changes: every record that a batch changed, kind by kind, and the way to the kinds and pages that are not shown. */
import type { Labels } from "@sitrep/api/labels";
import type { Outputs } from "@sitrep/api/router";
import type { RecordKind } from "@sitrep/domain/record";
import { ToldList } from "../changes/told-list.tsx";
import { compareKinds } from "../record/kind-order.ts";
import { ActiveFilters } from "../list/active-filters.tsx";
import { kindHeading } from "../record/referrers.tsx";
import type { View } from "../view.ts";
import { capitalised } from "../words/names.ts";
import styles from "./batch-changes.module.css";
import { ChangeList } from "./change-list.tsx";
import type { BatchChange } from "./change-list.tsx";
import { CHANGES, changeWords } from "./change-words.ts";
import { ledgerWords } from "./ledger-words.tsx";

/** Parameters that leave something out. */
const NARROWING = ["change", "kind", "place", "source", "q"] as const;

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
  const say = ledgerWords();
  const isNarrowed = NARROWING.some((name) => view.kept[name] !== undefined);
  const isPart = next !== null || view.kept.after !== undefined || view.kept.kind !== undefined;
  return (
    <>
      <nav aria-label={say.which} className={`section ${styles.kinds}`}>
        <ul className="inline-list">
          {[null, ...CHANGES].map((one) => (
            <li key={one}>
              <a
                href={view.href(view.path, { ...without(view.kept), change: one })}
                aria-current={(view.kept.change ?? null) === one || undefined}
              >
                {one === null ? say.all : capitalised(say.change[one])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {isNarrowed && <ActiveFilters view={view} labels={labels} />}
      {isPart && <Kinds tally={tally} view={view} />}
      {changes.length === 0 && <p className="prose">{say.nothingFits}</p>}
      {groups.map(([kind, members]) => (
        <section key={kind} className="section stack-tight" id={kind}>
          <h2>{kindHeading(kind)}</h2>
          <p className="note">{changeWords(countsOf(tally, kind))}</p>
          <ToldList
            changes={members.filter(({ change }) => change !== "created")}
            labels={labels}
            view={view}
          />
          <ChangeList
            changes={members.filter(({ change }) => change === "created")}
            labels={labels}
            view={view}
          />
        </section>
      ))}
      {unlisted > 0 && !isNarrowed && <p className="note section">{say.unlisted(unlisted)}</p>}
      {next !== null && (
        <nav aria-label={say.pages} className="section">
          <a href={view.href(view.path, { ...view.kept, after: next })} rel="next">
            {say.further}
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
    <nav aria-label={ledgerWords().kinds} className={`${styles.kinds} ${styles.next}`}>
      <ul className="inline-list">
        <li>
          <a
            href={view.href(view.path, without(view.kept))}
            aria-current={view.kept.kind === undefined || undefined}
          >
            {ledgerWords().allKinds}
          </a>
        </li>
        {kinds.map((kind) => (
          <li key={kind}>
            <a
              href={view.href(view.path, { ...without(view.kept), kind })}
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

/** What else narrows the page, from its beginning. */
function without(kept: View["kept"]): View["kept"] {
  const { kind: _, after: __, knownAt: ___, ...rest } = kept;
  return rest;
}

function countsOf(tally: BatchAnswer["tally"], kind: RecordKind) {
  const counts = { created: 0, amended: 0, retracted: 0 };
  for (const change of CHANGES)
    for (const one of tally)
      if (one.kind === kind && one.change === change) counts[change] += one.count;
  return counts;
}
