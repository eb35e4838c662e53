/** Credit line: whose data a page shows, in which edition and under which licence. SPEC G7. */
import type { Dataset } from "@sitrep/domain/dataset";
import { attributionOf } from "@sitrep/domain/dataset";
import { recordWords } from "../record/record-words.ts";
import { OutsideLink } from "../record/outside-link.tsx";
import type { View } from "../view.ts";

/** The line; `of` are ids of datasets, or of the records that the page shows. Nothing where no dataset is known. */
export function CreditLine({ of, view }: { readonly of: Iterable<string>; readonly view: View }) {
  const ids = new Set([...of].map((id) => id.split("/", 1)[0]));
  const datasets = view.head.datasets.filter(({ id }) => ids.has(id));
  if (datasets.length === 0) return null;
  const say = recordWords();
  return (
    <p className="note" data-credit>
      {say.data(datasets.length)}
      {datasets.map((dataset, index) => (
        <span key={dataset.id}>
          {index > 0 && say.semicolon}
          <bdi lang="en">
            <Credit dataset={dataset} view={view} />
          </bdi>
        </span>
      ))}
      .
    </p>
  );
}

/** The attribution, with a link to the dataset and one to its licence; the words are those of every other answer. */
function Credit({ dataset, view }: { readonly dataset: Dataset; readonly view: View }) {
  const { id, publisher, licence, licenceUrl } = dataset;
  const words = attributionOf(dataset);
  const name = words.slice(0, words.length - `, ${publisher}, ${licence}`.length);
  return (
    <>
      <a href={view.recordHref("dataset", id)}>{name}</a>, {publisher},{" "}
      {licenceUrl === undefined ? licence : <OutsideLink href={licenceUrl}>{licence}</OutsideLink>}
    </>
  );
}
