import { DatasetEntry } from "../../dataset/dataset-entry.tsx";
import { askOnce } from "../../answers.ts";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { NoFilter } from "../../view.ts";
import { countWords } from "../../words/number.ts";

/** Datasets: whose data is on record, under which licence, and what each holds. */
export default function Datasets(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const { items } = await askOnce("datasets", view, (knownAt) =>
      view.caller.datasets.list({ knownAt }),
    );
    return (
      <Page
        view={view}
        name="Datasets"
        heading="Whose data this is"
        standfirst={
          <p>
            {countWords(items.length, "dataset")} on record. Each keeps its publisher’s name,
            licence and citation wherever a record of it is shown.
          </p>
        }
      >
        {items.map((dataset) => (
          <DatasetEntry key={dataset.id} dataset={dataset} view={view} />
        ))}
      </Page>
    );
  });
}
