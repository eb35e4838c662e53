/** Coverage facts: who watches, where and where not, when, what, and by which rule. */
import type { Labels } from "@sitrep/api/labels";
import type { Coverage } from "@sitrep/domain/coverage";
import { RecordText } from "../language/record-text.tsx";
import { Fact, Facts } from "../record/facts.tsx";
import { LinkList } from "../record/link-list.tsx";
import { RecordLink } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { codeWords, listWords } from "../words/names.ts";
import { coverageWords } from "./coverage-words.ts";
import { When } from "../words/time.tsx";

/** The facts. */
export function CoverageFacts({
  coverage,
  labels,
  view,
}: {
  readonly coverage: Coverage;
  readonly labels: Labels;
  readonly view: View;
}) {
  const { watcher, dataset, includes, excludes, period, kinds, selection, systematic } = coverage;
  const { fact } = coverageWords();
  const documents = [...new Set(coverage.reports.map(({ document }) => document))];
  return (
    <Facts>
      <Fact name={fact.who}>
        <RecordLink id={watcher ?? dataset ?? ""} labels={labels} view={view} />
      </Fact>
      <Fact name={fact.closely}>{systematic ? fact.systematic : fact.samples}</Fact>
      <Fact name={fact.where}>
        <LinkList ids={includes} labels={labels} view={view} />
      </Fact>
      {excludes.length > 0 && (
        <Fact name={fact.notIn}>
          <LinkList ids={excludes} labels={labels} view={view} />
        </Fact>
      )}
      <Fact name={fact.when}>
        <When when={period} />
      </Fact>
      <Fact name={fact.what}>
        {kinds === undefined ? fact.everyKind : listWords(kinds.map(codeWords))}
      </Fact>
      <Fact name={fact.rule}>
        <RecordText text={selection} />
      </Fact>
      {documents.length > 0 && (
        <Fact name={fact.toldIn}>
          <LinkList ids={documents} labels={labels} view={view} />
        </Fact>
      )}
      {coverage.notes !== undefined && (
        <Fact name={fact.note}>
          <RecordText text={coverage.notes} />
        </Fact>
      )}
    </Facts>
  );
}
