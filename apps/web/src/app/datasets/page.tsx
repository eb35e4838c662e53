import { DatasetEntry } from "../../dataset/dataset-entry.tsx";
import { askOnce } from "../../answers.ts";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { NoFilter } from "../../view.ts";
import { datasetWords } from "../../dataset/dataset-words.tsx";

/** Datasets: whose data is on record, under which licence, and what each holds. */
export default function Datasets(props: PageProps) {
  return showPage(props, NoFilter, async (view) => {
    const { items } = await askOnce("datasets", view, (knownAt) =>
      view.caller.datasets.list({ knownAt }),
    );
    const say = datasetWords();
    return (
      <Page
        view={view}
        name={say.name}
        heading={say.heading}
        standfirst={<p>{say.standfirst(items.length)}</p>}
      >
        {items.map((dataset) => (
          <DatasetEntry key={dataset.id} dataset={dataset} view={view} />
        ))}
      </Page>
    );
  });
}
