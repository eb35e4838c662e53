/** Coverage notes: every note on who watches what, with its facts and the way to its accounts. */
import type { Labels } from "@sitrep/api/labels";
import type { Coverage } from "@sitrep/domain/coverage";
import { monitorOf } from "@sitrep/domain/monitor";
import { anchorOf } from "../address.ts";
import { RecordText } from "../language/record-text.tsx";
import type { View } from "../view.ts";
import { CoverageFacts } from "./coverage-facts.tsx";
import styles from "./coverage-note.module.css";
import { coverageWords } from "./coverage-words.ts";
import { monitorHref } from "../monitor/monitor-href.ts";
import { monitorWords } from "../monitor/monitor-words.ts";

/** The section. */
export function CoverageNotes({
  coverage,
  labels,
  view,
}: {
  readonly coverage: readonly Coverage[];
  readonly labels: Labels;
  readonly view: View;
}) {
  const say = coverageWords();
  if (coverage.length === 0) return null;
  const isOfMonitors = view.kept["watcher"] !== undefined;
  return (
    <section className="section stack">
      <h2>{isOfMonitors ? monitorWords().itsNotes : say.whoWatches}</h2>
      {coverage.map((one) => (
        <article key={one.id} id={anchorOf(one.id)} className={`stack-tight ${styles.note}`}>
          <h3>
            <RecordText text={one.title} />
          </h3>
          <CoverageFacts coverage={one} labels={labels} view={view} />
          <p>
            {!isOfMonitors && labels[monitorOf(one)] !== undefined && (
              <>
                <a href={monitorHref([monitorOf(one)], view, view.kept)}>{monitorWords().lead}</a>
                {" · "}
              </>
            )}
            <a href={view.href("/record", { id: one.id })}>{say.accounts}</a>
          </p>
        </article>
      ))}
    </section>
  );
}
