/** Read as: the filter that a question in words was read as, one mark for each of its parts. */
import type { ReactNode } from "react";
import type { IncidentFilter } from "@sitrep/domain/filter";
import { RecordText } from "../language/record-text.tsx";
import { datasetLabels } from "../ledger/dataset-labels.ts";
import { filterWords } from "../list/filter-words.ts";
import type { View } from "../view.ts";
import type { QuestionRead } from "./reading.ts";
import { textsOf } from "./reading.ts";
import styles from "./read-as.module.css";
import { searchWords } from "./search-words.tsx";

/** The parts, in the order of a filter. */
export function ReadAs({
  filter,
  labels,
  view,
}: {
  readonly filter: IncidentFilter;
  readonly labels: QuestionRead["labels"];
  readonly view: View;
}): ReactNode {
  const known = { ...datasetLabels(view.head), ...labels };
  const parts = Object.entries(textsOf(filter)).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ name, value: one })),
  );
  return (
    <dl className={styles.parts} aria-label={searchWords().readAs}>
      {parts.map((part) => {
        const words = filterWords(part.name, part.value, known);
        return (
          <div key={`${part.name} ${part.value}`}>
            <dt>{words.name}</dt>
            <dd>
              <RecordText text={words.value} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
