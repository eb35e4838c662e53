/** Active filters: what narrows a list at the moment, each with a way to lift it. */
import { filtersOf, valuesOf } from "@sitrep/domain/narrowing";
import type { Labels } from "@sitrep/api/labels";
import { RecordText } from "../language/record-text.tsx";
import { datasetLabels } from "../ledger/dataset-labels.ts";
import type { View } from "../view.ts";
import styles from "./active-filters.module.css";
import { filterWords } from "./filter-words.ts";
import { listPageWords } from "./list-page-words.ts";
import { toggled } from "./narrowing.ts";

/** The filters in force; nothing where there is none. Ids are shown by name where `labels` knows them. */
export function ActiveFilters({
  view,
  labels = {},
}: {
  readonly view: View;
  readonly labels?: Labels;
}) {
  const active = Object.keys(filtersOf(view.kept)).flatMap((name) =>
    valuesOf(view.kept, name).map((value) => ({ name, value })),
  );
  if (active.length === 0) return null;
  const say = listPageWords();
  const known = { ...datasetLabels(view.head), ...labels };
  return (
    <ul className={styles.filters} aria-label={say.filters}>
      {active.map(({ name, value }) => {
        const words = filterWords(name, value, known);
        return (
          <li key={`${name} ${value}`}>
            <a href={view.href(view.path, toggled(view.kept, name, value))} title={say.lift}>
              {words.name !== "" && <span className={styles.name}>{words.name}</span>}{" "}
              <RecordText text={words.value} />
              <span aria-hidden="true" className="screen-only">
                {" "}
                ×
              </span>
              <span className="hidden">{say.liftAside}</span>
            </a>
          </li>
        );
      })}
      <li className="screen-only">
        <a href={view.href(view.path)}>{say.liftAll}</a>
      </li>
    </ul>
  );
}
