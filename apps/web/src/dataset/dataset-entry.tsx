/** Dataset entry: one dataset in a list: whose it is, under which licence, and what it holds. */
import type { DatasetView } from "@sitrep/api/views/dataset-view";
import { Fact, Facts } from "../record/facts.tsx";
import type { View } from "../view.ts";
import { RecordText } from "../language/record-text.tsx";
import { datasetWords } from "./dataset-words.tsx";
import { Holdings } from "./holdings.tsx";
import { LicenceName } from "./licence-name.tsx";
import { daysWords, servedWords } from "./dataset-sentences.ts";
import { editionName } from "../words/edition.ts";

/** The entry. */
export function DatasetEntry({
  dataset,
  view,
}: {
  readonly dataset: DatasetView;
  readonly view: View;
}) {
  const { id, title, publisher, edition, computed } = dataset;
  const say = datasetWords().fact;
  const days = daysWords(computed.days);
  return (
    <section className="section stack-tight">
      <h2>
        <a href={view.recordHref("dataset", id)}>
          <RecordText text={title} />
        </a>
      </h2>
      <Facts>
        <Fact name={say.publisher}>
          <RecordText text={publisher} />
        </Fact>
        <Fact name={say.edition}>
          {edition !== undefined && <RecordText text={editionName(edition)} />}
        </Fact>
        <Fact name={say.licence}>
          <LicenceName dataset={dataset} />
        </Fact>
        <Fact name={say.rows}>{servedWords(dataset)}</Fact>
        <Fact name={say.holds}>
          <Holdings dataset={dataset} view={view} />
          {days !== null && <p className="note">{days}</p>}
        </Fact>
      </Facts>
    </section>
  );
}
