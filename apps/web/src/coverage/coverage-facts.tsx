/** Coverage facts: who watches, where and where not, when, what, and by which rule. */
import type { Labels } from "@sitrep/api/labels";
import type { Coverage } from "@sitrep/domain/coverage";
import { Fact, Facts } from "../record/facts.tsx";
import { LinkList } from "../record/link-list.tsx";
import { RecordLink } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { codeWords, listWords } from "../words/names.ts";
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
  const documents = [...new Set(coverage.reports.map(({ document }) => document))];
  return (
    <Facts>
      <Fact name="Who watches">
        <RecordLink id={watcher ?? dataset ?? ""} labels={labels} view={view} />
      </Fact>
      <Fact name="How closely">
        {systematic
          ? "As a whole: where nothing is on record, none was reported."
          : "Samples: where nothing is on record, nothing is known."}
      </Fact>
      <Fact name="Where">
        <LinkList ids={includes} labels={labels} view={view} />
      </Fact>
      {excludes.length > 0 && (
        <Fact name="But not in">
          <LinkList ids={excludes} labels={labels} view={view} />
        </Fact>
      )}
      <Fact name="When">
        <When when={period} />
      </Fact>
      <Fact name="What">
        {kinds === undefined ? "incidents of every kind" : listWords(kinds.map(codeWords))}
      </Fact>
      <Fact name="By which rule">{selection}</Fact>
      {documents.length > 0 && (
        <Fact name="As told in">
          <LinkList ids={documents} labels={labels} view={view} />
        </Fact>
      )}
      <Fact name="Note">{coverage.notes}</Fact>
    </Facts>
  );
}
