/** Dataset sentences: what may be done with a dataset's rows, and between which days they lie. */
import type { DatasetView } from "@sitrep/api/views/dataset-view";
import { describeWhen } from "../words/said.ts";
import { datasetWords } from "./dataset-words.tsx";

/** Whether rows are shown here, and why not. */
export function servedWords({ redistributable, licence }: DatasetView): string {
  return datasetWords().served(redistributable, licence);
}

/** "Its incidents lie between 14 Jan 1989 and 31 Dec 2018."; null where none has a day. */
export function daysWords({ first, last }: DatasetView["computed"]["days"]): string | null {
  const say = datasetWords();
  if (first !== null && last !== null) return say.between(describeWhen(first), describeWhen(last));
  if (first !== null) return say.from(describeWhen(first));
  return last === null ? null : say.upTo(describeWhen(last));
}
