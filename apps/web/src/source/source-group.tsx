/** Source group: sources that speak from one position, under a heading that says how many they are. */
import type { Labels } from "@sitrep/api/labels";
import type { SourceView } from "@sitrep/api/views/source-view";
import type { View } from "../view.ts";
import { countWords } from "../words/number.ts";
import { SourceEntry } from "./source-entry.tsx";
import styles from "./source-entry.module.css";

/** The group; nothing where it is empty. */
export function SourceGroup({
  heading,
  sources,
  labels,
  view,
  isPart,
}: {
  readonly heading: string;
  readonly sources: readonly SourceView[];
  readonly labels: Labels;
  readonly view: View;
  /** Whether the list goes on, or went before, on another page. */
  readonly isPart: boolean;
}) {
  if (sources.length === 0) return null;
  return (
    <section className="section">
      <h2>{heading}</h2>
      <p className="note">
        {countWords(sources.length, "source")}
        {isPart && " on this page of the list"}
      </p>
      <ul className={styles.list}>
        {sources.map((source) => (
          <SourceEntry key={source.id} source={source} labels={labels} view={view} />
        ))}
      </ul>
    </section>
  );
}
