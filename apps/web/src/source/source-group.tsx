/** Source group: sources that speak from one position, under a heading that says how many they are. */
import type { Labels } from "@sitrep/api/labels";
import type { SourceView } from "@sitrep/api/views/source-view";
import entries from "../list/entries.module.css";
import type { View } from "../view.ts";
import { SourceEntry } from "./source-entry.tsx";
import { sourceWords } from "./source-words.tsx";

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
      <p className="note">{sourceWords().inGroup(sources.length, isPart)}</p>
      <ul className={entries.grid}>
        {sources.map((source) => (
          <SourceEntry key={source.id} source={source} labels={labels} view={view} />
        ))}
      </ul>
    </section>
  );
}
