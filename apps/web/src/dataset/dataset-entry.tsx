/** Dataset entry: one dataset in a list: whose it is, under which licence, and what it holds. */
import type { DatasetView } from "@sitrep/api/views/dataset-view";
import { Fact, Facts } from "../record/facts.tsx";
import { OutsideLink } from "../record/outside-link.tsx";
import type { View } from "../view.ts";
import { Holdings } from "./holdings.tsx";
import { daysWords, servedWords } from "./dataset-words.ts";

/** The entry. */
export function DatasetEntry({
  dataset,
  view,
}: {
  readonly dataset: DatasetView;
  readonly view: View;
}) {
  const { id, title, publisher, edition, licence, licenceUrl, computed } = dataset;
  const days = daysWords(computed.days);
  return (
    <section className="section stack-tight">
      <h2>
        <a href={view.recordHref("dataset", id)}>{title}</a>
      </h2>
      <Facts>
        <Fact name="Publisher">{publisher}</Fact>
        <Fact name="Edition">{edition}</Fact>
        <Fact name="Licence">
          {licenceUrl === undefined ? (
            licence
          ) : (
            <OutsideLink href={licenceUrl}>{licence}</OutsideLink>
          )}
        </Fact>
        <Fact name="Its rows">{servedWords(dataset)}</Fact>
        <Fact name="Holds">
          <Holdings dataset={dataset} view={view} />
          {days !== null && <p className="note">{days}</p>}
        </Fact>
      </Facts>
    </section>
  );
}
