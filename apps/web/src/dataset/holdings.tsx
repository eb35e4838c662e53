/** Holdings: how many records of each kind a dataset holds, each number the way to the records. */
import type { DatasetView } from "@sitrep/api/views/dataset-view";
import type { RecordKind } from "@sitrep/domain/record";
import type { View } from "../view.ts";
import { countKind } from "../words/kind.ts";
import { datasetWords } from "./dataset-words.tsx";

/** The lists that can be narrowed to a dataset. */
const LISTS: Readonly<Partial<Record<RecordKind, string>>> = {
  incident: "/incidents",
  estimate: "/estimates",
  claim: "/claims",
  source: "/sources",
  document: "/documents",
  actor: "/actors",
};

/** The order in which the kinds are told. */
const KINDS = [
  "incident",
  "estimate",
  "claim",
  "source",
  "document",
  "actor",
  "place",
  "coverage",
  "balance",
  "judgement",
] as const satisfies readonly RecordKind[];

/** The kinds in one line; rows that may not be passed on are counted and lead nowhere. */
export function Holdings({
  dataset,
  view,
}: {
  readonly dataset: DatasetView;
  readonly view: View;
}) {
  const { id, redistributable, computed } = dataset;
  const held = KINDS.flatMap((kind) => {
    const count = computed.counts[kind] ?? 0;
    return count === 0 ? [] : [{ kind, words: countKind(kind, count) }];
  });
  if (held.length === 0) return datasetWords().holdsNothing;
  return held.map(({ kind, words }, index) => {
    const list = redistributable ? LISTS[kind] : undefined;
    return (
      <span key={kind}>
        {index > 0 && datasetWords().comma}
        {list === undefined ? words : <a href={view.href(list, { dataset: id })}>{words}</a>}
      </span>
    );
  });
}
