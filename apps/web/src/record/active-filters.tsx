/** Active filters: what narrows a list at the moment, each with a way to lift it. */
import type { Labels } from "@sitrep/api/labels";
import type { View } from "../view.ts";
import { codeHeading, codeWords } from "../words/names.ts";
import styles from "./active-filters.module.css";

/** Parameters that narrow nothing. */
const NOT_FILTERS: ReadonlySet<string> = new Set(["knownAt", "after", "limit", "sort"]);

/** The filters in force; nothing where there is none. Ids are shown by name where `labels` knows them. */
export function ActiveFilters({
  view,
  labels = {},
}: {
  readonly view: View;
  readonly labels?: Labels;
}) {
  const active = Object.entries(view.kept).flatMap(([name, value]) =>
    NOT_FILTERS.has(name) ? [] : valuesOf(value).map((one) => ({ name, value: one })),
  );
  if (active.length === 0) return null;
  return (
    <ul className={styles.filters} aria-label="Filters in force">
      {active.map(({ name, value }) => (
        <li key={`${name} ${value}`}>
          <a href={hrefWithout(view, name, value)} title="Lift this filter">
            <span className={styles.name}>{codeHeading(name)}</span>{" "}
            {labels[value]?.label ?? codeWords(value)}
            <span aria-hidden="true"> ×</span>
            <span className="hidden"> (lift this filter)</span>
          </a>
        </li>
      ))}
      <li>
        <a href={view.href(view.path)}>Lift all</a>
      </li>
    </ul>
  );
}

function valuesOf(value: string | readonly string[]): readonly string[] {
  return typeof value === "string" ? value.split(",") : value.flatMap(valuesOf);
}

function hrefWithout(view: View, name: string, value: string): string {
  const { knownAt: _, after: __, ...kept } = view.kept;
  const left = valuesOf(kept[name] ?? "").filter((one) => one !== value);
  return view.href(view.path, { ...kept, [name]: left });
}
