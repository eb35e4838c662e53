/** Active filters: what narrows a list at the moment, each with a way to lift it. */
import type { Labels } from "@sitrep/api/labels";
import { RecordText } from "../language/record-text.tsx";
import { datasetLabels } from "../ledger/dataset-labels.ts";
import type { View } from "../view.ts";
import styles from "./active-filters.module.css";
import { filterWords } from "./filter-words.ts";
import { listPageWords } from "./list-page-words.ts";

/** Parameters that narrow nothing. */
export const NOT_FILTERS: ReadonlySet<string> = new Set(["knownAt", "after", "limit", "sort"]);

/** The filters in force; nothing where there is none. Ids are shown by name where `labels` knows them. */
export function ActiveFilters({
  view,
  labels = {},
}: {
  readonly view: View;
  readonly labels?: Labels;
}) {
  const active = Object.entries(view.kept).flatMap(([name, value]) =>
    NOT_FILTERS.has(name) ? [] : valuesOf(name, value).map((one) => ({ name, value: one })),
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
            <a href={hrefWithout(view, name, value)} title={say.lift}>
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

/** Parameters that are one text, whatever commas they hold. */
const WHOLE: ReadonlySet<string> = new Set(["q", "box"]);

/** The alternatives of a parameter. */
function valuesOf(name: string, value: string | readonly string[]): readonly string[] {
  if (WHOLE.has(name)) return [String(value)];
  return typeof value === "string"
    ? value.split(",").filter((one) => one.trim() !== "")
    : value.flatMap((one) => valuesOf(name, one));
}

function hrefWithout(view: View, name: string, value: string): string {
  const { knownAt: _, after: __, ...kept } = view.kept;
  const left = valuesOf(name, kept[name] ?? "").filter((one) => one !== value);
  return view.href(view.path, { ...kept, [name]: left });
}
